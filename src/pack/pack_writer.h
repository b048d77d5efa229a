#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "catalogue/catalogue.h"
#include "pack/language_pack.h"

namespace camre {

/// The bytes of words.json: one word a line, in the order of `allKeys` and then what belongs to nothing there, so that
/// two states of a language can be compared line by line. A shipped words.json, read and written again, is the same bytes.
std::string wordsJson(const LanguagePack& pack, const Catalogue& catalogue);

/// The bytes of pack.json.
std::string packJson(const LanguagePack& pack);

/// Writes pack.json and words.json into the folder, each whole or not at all; sound and interface.ts are not touched.
/// Where the words.json there holds anything that could not be read, it is kept beside as `words.json.before` first.
///
/// Errors: FolderMissing, DiskFull, FileUnwritable.
Status writePack(const LanguagePack& pack, const Catalogue& catalogue, const std::filesystem::path& folder);

/// Writes one text of a language again: it now comes from today's English, and no second speaker has checked it yet.
/// The same text again, of the same English, changes nothing. Spaces at the ends are dropped, line breaks become spaces.
/// An empty text takes the word away. `pack.state` follows.
///
/// Errors (place: the language, fact: the key; nothing changes): ExtraWord when English has no such text; NotUtf8; NoLetters
/// for signs that turn the writing unseen; TextTooLong over 2000 characters, which no file takes.
Status putWord(LanguagePack& pack, std::string_view key, const std::string& text, const LanguagePack& english);

/// A word's note to the next translator; an empty one takes it away.
///
/// Errors as of `putWord`; MissingWord when there is no text that it could stand with.
Status putNote(LanguagePack& pack, std::string_view key, const std::string& note);

/// A second speaker has checked the text as it stands, or takes that back. `pack.state` follows its least trusted word.
/// A word that is not there stays so.
void setChecked(LanguagePack& pack, std::string_view key, bool checked);

/// What a translator says of a language that nobody has written yet.
struct NewLanguage {
    LanguageTag tag;
    std::string endonym;
    std::string nameEn;
    std::string nameCy;
    std::string script;
    TextDirection direction = TextDirection::LeftToRight;
    std::vector<std::string> fontFamilies;  // none: Noto Sans
};

/// Makes a folder `<userPacks>/<tag>/` with no word in it yet; `userPacks` itself is made where it is missing.
///
/// Errors (nothing is made): FileExists when the language is there; the first that pack.json's own rules have against it,
/// with "pack.json/names/en" or the like as place; DiskFull, FileUnwritable.
Result<LanguagePack> beginPack(const NewLanguage& language, const Catalogue& catalogue, const std::filesystem::path& userPacks);

/// The translator's own copy of a language: itself when it lies in `userPacks`, else a copy of its whole folder there
/// (pack.json, words.json, sound), without interface.ts: the window takes its words from the program unless somebody puts
/// words of their own there. Half a copy is never left behind.
///
/// Errors: FileExists, DiskFull, FileUnwritable, FileUnreadable.
Result<LanguagePack> ownCopyOf(const LanguagePack& pack, const std::filesystem::path& userPacks);

}  // namespace camre
