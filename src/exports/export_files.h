#pragma once

#include <string>
#include <vector>

#include "release/pack.h"

namespace camre {

/// One file of an export: a name without a folder, and all its bytes.
struct ExportFile {
    std::string name;
    std::string bytes;

    friend bool operator==(const ExportFile&, const ExportFile&) = default;
};

/// Every file that needs nothing but the pack: summary.csv, summary.json, README.txt. The same pack
/// always gives the same bytes: no day of export, no place, no machine is in them.
std::vector<ExportFile> exportFiles(const ProtectedPack& pack);

}  // namespace camre
