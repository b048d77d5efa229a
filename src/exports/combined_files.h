#pragma once

#include <vector>

#include "exports/export_files.h"
#include "release/combine.h"

namespace camre {

/// `combined.csv` (one figure a row) and `combined.json` (the same, with the packs it was made from).
/// The same packs, in any order, give the same bytes.
std::vector<ExportFile> combinedFiles(const CombinedPack& pack);

}  // namespace camre
