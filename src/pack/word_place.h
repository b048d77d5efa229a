#pragma once

#include <span>
#include <string>
#include <string_view>

#include "catalogue/catalogue.h"
#include "pack/language_pack.h"

namespace camre {

/// Where people meet a text.
struct WordPlace {
    std::string_view words;               // in English, one of `placeWords()`; "%1" stands where an answer's number belongs
    const Indicator* question = nullptr;  // the question it belongs to, whose short name says which; of a scale: the first that has it
    int level = 0;                        // of an answer: which one
};

WordPlace placeOfWord(std::string_view key, const Catalogue& catalogue);

/// All the words that a place can have. Translators find them in the context "WordPlace" of interface.ts.
std::span<const std::string_view> placeWords();

/// The same for a file, in English, with how long the text may be: "Answer 2 · Right home; at most 60 characters".
///
/// @param english  the pack whose short names of questions are used
std::string placeInFile(std::string_view key, const Catalogue& catalogue, const LanguagePack& english);

}  // namespace camre
