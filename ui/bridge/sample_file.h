#pragma once

#include <QString>

#include "bridge/workspace_model.h"

namespace camre {

/// The passphrase of every sample file. No secret: nobody in it is real.
inline constexpr char kSamplePassphrase[] = "sample people";

/// Makes a fresh file of made-up people at `path` (an older one there is replaced) and opens it.
Status makeSampleFile(WorkspaceModel& model, const std::filesystem::path& path, Day today);

}  // namespace camre
