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

/// Whether a release may be written into this folder, asked before the release is frozen: it is not
/// there yet, or is empty.
/// Errors: FolderNotEmpty, FileExists.
Status checkNewFolder(const std::filesystem::path& folder);

}  // namespace camre
