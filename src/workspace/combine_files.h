#pragma once

#include <filesystem>
#include <span>

#include "base/result.h"
#include "release/combine.h"

namespace camre {

/// Reads the packs of many organisations, adds them up and writes `combined.csv` and `combined.json`
/// into a folder, which is made when it is not there. No file of records is needed.
///
/// @param packs  each a folder with a summary.json, or such a file itself
/// Errors: those of `combinePacks`; WrongFormat (place: the file) for a file that is no pack.
Result<CombinedPack> combinePackFiles(std::span<const std::filesystem::path> packs, const std::filesystem::path& folder);

}  // namespace camre
