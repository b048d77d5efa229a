#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <string_view>

#include "base/result.h"
#include "catalogue/catalogue.h"
#include "pack/language_pack.h"

namespace camre {

/// A language, and the two it is read beside.
struct TranslationTexts {
    const LanguagePack& pack;
    const LanguagePack& english;
    const LanguagePack* welsh = nullptr;
    const Catalogue& catalogue;
};

/// What a file from a translator's own tool would change.
struct TranslationChanges {
    LanguagePack pack;        // with the changes made
    int changedCount = 0;     // texts that differ from before, notes included
    int unchangedCount = 0;
    Problems problems;        // lines that were not taken, each with its place ("line 12", "unit home.suits.why"); the rest was
};

/// A spreadsheet of every text: key, where it stands, English, Welsh, text, state, note (UTF-8 with a byte order mark, RFC 4180,
/// CRLF). Nothing in it can run as a formula, and reading it back gives the very same words.
std::string translationCsv(const TranslationTexts& texts);

/// Reads such a spreadsheet, as any spreadsheet program writes it again (comma, semicolon or tab; columns found by name).
///
/// Errors (nothing is taken): FileTooLarge, NotText, a missing column, another language's sheet.
Result<TranslationChanges> readTranslationCsv(std::string_view bytes, const TranslationTexts& texts);

/// XLIFF 1.2 with one unit a text, English as source, notes and states; for translation programs.
std::string translationXliff(const TranslationTexts& texts);

/// Errors (nothing is taken): FileTooLarge, DamagedFile (fact: the line), another language's file.
Result<TranslationChanges> readTranslationXliff(std::string_view bytes, const TranslationTexts& texts);

/// Writes a language as one file: a zip of its folder (`<tag>.camre-language.zip` by habit).
///
/// Errors: FileExists, DiskFull, FileUnwritable.
Status writeLanguageFile(const LanguagePack& pack, const std::filesystem::path& file);

/// Takes a language from one file into `<userPacks>/<tag>/`. Only pack.json, words.json, interface.ts, audio.json and
/// audio/*.ogg are taken, and nothing is written outside that folder, whatever the names in the zip say. A language already
/// there is kept beside as `<tag>.before` (one only).
///
/// Errors (nothing changes): NotOurFile, FileTooLarge, the first problem of pack.json or words.json.
Result<LanguagePack> takeLanguageFile(const std::filesystem::path& file, const std::filesystem::path& userPacks);

}  // namespace camre
