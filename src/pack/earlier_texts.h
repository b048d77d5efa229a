#pragma once

#include <filesystem>
#include <map>
#include <string>

#include "base/ids.h"
#include "base/result.h"
#include "pack/language_pack.h"

namespace camre {

/// Texts of the language from which all others are made, as they were before somebody changed them: by the mark (`of`) that
/// translations made from them still carry.
using EarlierTexts = std::map<std::string, std::string>;

struct EarlierReading {
    EarlierTexts texts;
    Problems problems;  // place begins with "earlier.json"; what it has besides is taken
};

/// Reads `earlier.json` ("camre-earlier/1") of a language's folder. No such file: no texts, and no fault.
EarlierReading readEarlierTexts(const std::filesystem::path& folder);

/// The bytes of earlier.json, one text a line, in the order of the marks.
std::string earlierJson(const EarlierTexts& texts, const LanguageTag& tag);

/// Adds texts to the earlier.json of a folder; the same again writes nothing. What could not be read there is kept beside
/// as `earlier.json.before` first.
///
/// Errors: DiskFull, FileUnwritable.
Status keepEarlierTexts(const EarlierTexts& more, const LanguageTag& tag, const std::filesystem::path& folder);

/// The texts of `before` that `after` has no more, or has otherwise.
EarlierTexts textsReplaced(const LanguagePack& before, const LanguagePack& after);

/// The text that a word was made from, when it is known and is another than today's; else nothing.
///
/// @param today  the text of the source language now
std::string earlierTextOf(const Word& word, const std::string& today, const EarlierTexts& earlier);

}  // namespace camre
