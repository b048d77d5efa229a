#pragma once

#include <filesystem>
#include <string>
#include <string_view>

#include "base/result.h"

namespace camre {

/// Writes the whole file, or leaves the old one (or none) as it was: a temporary neighbour is
/// written, synced and renamed over the target.
///
/// Errors: DiskFull, FolderMissing, FileUnwritable, each with the path as place.
Status writeWholeFile(const std::filesystem::path& path, std::string_view bytes);

/// A file and what it is to hold.
struct WholeFile {
    std::filesystem::path path;
    std::string bytes;
};

/// Writes two files that belong together: both are there afterwards, or both are as they were (or not there).
///
/// Errors: as above; the place is the file that could not be written.
Status writeBothFiles(const WholeFile& first, const WholeFile& second);

/// Reads a whole file.
///
/// @param limit  the largest size taken, in bytes
/// Errors: FileNotFound, FileUnreadable, FileTooLarge (fact: the limit in megabytes).
Result<std::string> readWholeFile(const std::filesystem::path& path, std::size_t limit);

}  // namespace camre
