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

/// Reads a whole file.
///
/// @param limit  the largest size taken, in bytes
/// Errors: FileNotFound, FileUnreadable, FileTooLarge (fact: the limit in megabytes).
Result<std::string> readWholeFile(const std::filesystem::path& path, std::size_t limit);

}  // namespace camre
