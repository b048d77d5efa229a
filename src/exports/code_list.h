#pragma once

#include <span>
#include <string>
#include <vector>

#include "catalogue/catalogue.h"
#include "exports/fixed_labels.h"
#include "pack/language_pack.h"
#include "release/pack.h"

namespace camre {

/// How a report speaks of change: as people do, or as reports to government do. A setting of the service.
enum class MovementWords { Moved, Improved };

/// Where the words of an export come from: the catalogue and the language packs of the program.
struct WordSource {
    const Catalogue& catalogue;
    std::span<const LanguagePack> packs;
    MovementWords movement = MovementWords::Moved;
};

/// What one code stands for in one language.
struct CodeLabel {
    std::string list;  // "table", "item", "group_by", "group_value", "cell", "status", "answer", "own_question"
    std::string code;
    std::string language;
    std::string label;

    friend bool operator==(const CodeLabel&, const CodeLabel&) = default;
};

/// Every code that the pack uses, in the order of the pack, each in Welsh, English, then the other
/// languages by tag; a language is left out where its pack has no word. Besides the columns there is
/// the list "answer": "work.activity/level_1" is the first answer of that question, and, where the service asks any, "own_question":
/// the whole wording of each of its own questions, which stand nowhere else. In Welsh and English their names say what they are.
std::vector<CodeLabel> codeList(const ProtectedPack& pack, const WordSource& words);

/// The short name of a question, the title of a theme, "Overall"; the code itself where nothing is known.
std::string itemLabel(std::string_view item, const WordSource& words, ExportLanguage language);
/// The same, and for a service's own question that it is one: "Heating (this service's own question – not part of the
/// common core)". For lists where it stands among others.
std::string markedItemLabel(std::string_view item, const WordSource& words, ExportLanguage language);
/// The whole wording of a service's own question; empty where it is not known.
std::string ownQuestionLabel(std::string_view item, const WordSource& words, ExportLanguage language);
/// The words of the cell "level_2" of a question: its second answer; "Answer 2" where nothing is known.
std::string answerLabel(std::string_view item, std::string_view cell, const WordSource& words, ExportLanguage language);
/// The words of a background question; its code where nothing is known.
std::string variableLabel(std::string_view variable, const WordSource& words, ExportLanguage language);
/// The name of one group of a breakdown; the code itself where nothing is known.
std::string groupLabel(std::string_view variable, std::string_view value, const WordSource& words, ExportLanguage language);

/// `codes.csv`: list, code, language, label, in the same dialect as `summary.csv`.
std::string codesCsv(std::span<const CodeLabel> labels);

}  // namespace camre
