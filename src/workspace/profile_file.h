#pragma once

#include <filesystem>

#include "base/result.h"
#include "workspace/library.h"

namespace camre {

/// A service's form that was read from a file, or every problem met in it; then nothing of it may be used.
struct ProfileFileReading {
    ProfileText profile;
    Problems problems;
};

/// Reads a form that somebody shared, strictly: against the catalogue, and against the languages that are here. No form in
/// use is touched. Each problem's place begins with the file's name: "advice.service.json/questions/3".
///
/// @param catalogue  the one that the form is to be used with
ProfileFileReading readProfileFile(const std::filesystem::path& path, const Catalogue& catalogue, const Library& library);

/// Writes a form as one file, whole or not at all. Errors: DiskFull, FolderMissing, FileUnwritable.
Status writeProfileFile(const ServiceProfile& profile, const std::filesystem::path& path);

/// Languages that a form names and that have no pack here (UnknownLanguage, at "/languages/2").
Problems checkLanguages(const ServiceProfile& profile, const Library& library);

/// Languages that a form names whose pack still lacks a text of it (MissingWord; place: the language, fact: the text).
/// Such a form is whole: it is only not offered in that language yet.
Problems unreadyLanguages(const ServiceProfile& profile, const Library& library);

/// What every file of a form is called at the end.
inline constexpr std::string_view kProfileEnding = ".service.json";

}  // namespace camre
