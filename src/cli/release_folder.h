#pragma once

#include <filesystem>

#include "base/result.h"

namespace camre {

/// Whether a release may be written into this folder, asked before the release is frozen: it is not
/// there yet, or is empty.
/// Errors: FolderNotEmpty, FileExists.
Status checkNewFolder(const std::filesystem::path& folder);

}  // namespace camre
