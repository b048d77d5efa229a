#pragma once

#include <filesystem>
#include <vector>

#include "workspace/keeping.h"

namespace camre {

/// Files of the same folder whose names say that they were copied from this one: what an older Camre left
/// ("records.before-schema-4.camre"), a damaged file put aside, and other files that begin with its name and end like
/// it. Names and days are read, never the files. Newest first.
std::vector<KnownCopy> copiesBeside(const std::filesystem::path& file);

}  // namespace camre
