#pragma once

#include <QString>

#include "bridge/workspace_model.h"

namespace camre {

/// The passphrase of every sample file. No secret: nobody in it is real.
inline constexpr char kSamplePassphrase[] = "sample people";

/// Makes a fresh file of made-up people at `path` (an older one there is replaced) and opens it.
///
/// @param form  what they were asked; nothing: the core form
Status makeSampleFile(WorkspaceModel& model, const std::filesystem::path& path, Day today, const ProfileText* form = nullptr);

}  // namespace camre
