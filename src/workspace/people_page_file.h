#pragma once

#include <filesystem>
#include <string>
#include <string_view>

#include "base/ids.h"
#include "base/result.h"
#include "exports/people_printer.h"
#include "release/pack.h"
#include "workspace/library.h"

namespace camre {

/// Writes the page for the people who answered, "for-people-pl.pdf", into a folder, which is made when it is not there.
///
/// @param weWill  what the service will change, as somebody of the service wrote it for this language; may be empty
/// @return where it lies
/// Errors: UnknownLanguage when no pack here has all the words; TooFewToTell; NotUtf8, SheetTooLong of what the service
/// wrote; FileExists when another file has that name; those of writing.
Result<std::filesystem::path> writePeoplePage(const ProtectedPack& pack, const Library& library, const PeoplePrinter& printer,
                                              const LanguageTag& language, std::string_view weWill, const std::filesystem::path& folder);

}  // namespace camre
