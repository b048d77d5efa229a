#pragma once

#include <filesystem>

namespace camre {

/// Asks the disk to keep the names in a folder as they are now, so that a power cut does not bring an older state of it back.
///
/// @return false when the disk failed (`errno` says how); a file system that cannot sync folders is left to itself
bool syncFolder(const std::filesystem::path& folder);

}  // namespace camre
