#pragma once

#include <filesystem>
#include <string>
#include <string_view>

#include "base/result.h"
#include "catalogue/catalogue.h"
#include "pack/earlier_texts.h"
#include "pack/language_pack.h"

namespace camre {

/// A language, and the two it is read beside.
struct TranslationTexts {
    const LanguagePack& pack;
    const LanguagePack& english;
    const LanguagePack* welsh = nullptr;
    const Catalogue& catalogue;
    const EarlierTexts* earlier = nullptr;  // the English that outdated texts were made from, as far as it is known
};

/// What a file from a translator's own tool would change. A text that is empty in the file changes nothing, so that an
/// older file takes no word away. A text that is other than before becomes a draft, unless the file says of it something
/// else than Camre wrote there; the same text with another state takes that state, and is no longer stale. It comes from
/// the English beside it in the file: where that has changed since, it is stale from the beginning.
struct TranslationChanges {
    LanguagePack pack;       // with the changes made
    int changedCount = 0;    // words that differ from before, in text, state or note
    int unchangedCount = 0;  // words of the file that are as before
    Problems problems;       // lines that were not taken, each with its place ("line 12", "unit home.suits.why"); the rest was
};

/// A spreadsheet of every text: key, where it stands, English, Welsh, text:<tag>, state, note, and "English before", which
/// has the English that an outdated text was made from (UTF-8 with a byte order mark,
/// RFC 4180, CRLF, all cells quoted). Nothing in it can run as a formula, and reading it back gives the very same words.
std::string translationCsv(const TranslationTexts& texts);

/// Reads such a spreadsheet, as any spreadsheet program writes it again (comma, semicolon or tab; columns found by name in
/// any order; all but key and text may be missing). "line 12" is row 12 of the spreadsheet.
///
/// Errors (nothing is taken; the place never names the file, which only the caller knows): FileTooLarge (no place), NotUtf8,
/// SheetBroken, TooLong, WrongFormat for a missing column (fact: its name), OtherLanguage (fact: its tag).
Result<TranslationChanges> readTranslationCsv(std::string_view bytes, const TranslationTexts& texts);

/// XLIFF 1.2 with one unit a text, English as source, notes and states; for translation programs. An outdated text has the
/// English that it was made from in an `alt-trans` of the kind "previous-version".
std::string translationXliff(const TranslationTexts& texts);

/// Reads such a file as translation programs write it again. No document type is taken and nothing in it is expanded.
///
/// Errors (nothing is taken; as above): FileTooLarge, NotXml (place: the line), NestedTooDeep, UnsafeFile for a document
/// type, WrongFormat for what is no XLIFF 1.2, OtherLanguage (fact: its tag).
Result<TranslationChanges> readTranslationXliff(std::string_view bytes, const TranslationTexts& texts);

/// Writes a language as one file: a zip of its folder as it lies on the disk (`<tag>.camre-language.zip` by habit). The
/// same folder gives the same bytes.
///
/// Errors: FileExists, DiskFull, FolderMissing, FileUnwritable; FileUnreadable, FileTooLarge for a file of the language.
Status writeLanguageFile(const LanguagePack& pack, const std::filesystem::path& file);

/// The same over an older file, which stays until the new one is whole. Errors: as above, but for FileExists.
Status replaceLanguageFile(const LanguagePack& pack, const std::filesystem::path& file);

/// Takes a language from one file into `<userPacks>/<tag>/`. Only pack.json, words.json, interface.ts, audio.json and
/// audio/*.ogg are taken, from the top of the zip or from one folder in it, and nothing is written outside that folder,
/// whatever the names in the zip say. A language already there is kept beside as `<tag>.before` (one only).
///
/// Errors (nothing changes; place: the file): NotLanguageFile; UnsafeFile (fact: the name in the zip); FileTooLarge; the
/// first problem of pack.json or words.json with its place in them; DiskFull, FileUnwritable.
Result<LanguagePack> takeLanguageFile(const std::filesystem::path& file, const std::filesystem::path& userPacks);

}  // namespace camre
