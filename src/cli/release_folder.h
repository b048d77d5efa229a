#pragma once

#include <filesystem>

#include "base/result.h"
#include "cli/session.h"

namespace camre {

/// Says on standard error that this program writes no PDF and no PNG, when it was built without paper.
void sayWithoutPaper(const CommonOptions& options);

/// Whether a release may be written into this folder, asked before the release is frozen: it is not
/// there yet, or is empty.
/// Errors: FolderNotEmpty, FileExists.
Status checkNewFolder(const std::filesystem::path& folder);

}  // namespace camre
