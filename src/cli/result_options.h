#pragma once

#include <filesystem>
#include <optional>
#include <string>

#include "base/ids.h"
#include "base/result.h"
#include "workspace/period_words.h"

namespace camre {

/// The background question after `--by`; nothing when there is none.
inline std::optional<BackgroundId> breakdownOf(const std::string& by) {
    return by.empty() ? std::nullopt : std::optional(BackgroundId(by));
}

/// Whether a release could be written into this folder, asked before the release is frozen: its
/// parent is there, and the folder itself is not, or is empty.
/// Errors: FolderMissing, FolderNotEmpty, FileExists.
Status checkNewFolder(const std::filesystem::path& folder);

}  // namespace camre
