#pragma once

#include <string>
#include <string_view>

#include "release/pack.h"

namespace camre {

/// `datapackage.json`: what the two CSV files hold, with their sizes and SHA-256 sums. It is valid
/// under Data Package version 1 and version 2 at once. It names no day but the period's.
/// Source: Data Package standard 1 and 2 (Tabular Data Package, Table Schema).
///
/// @param summary  the bytes of summary.csv
/// @param codes    the bytes of codes.csv
std::string dataPackageJson(const ProtectedPack& pack, std::string_view summary, std::string_view codes);

/// `summary.csv-metadata.json`: the same table described for CSV on the Web.
/// Source: W3C Metadata Vocabulary for Tabular Data.
std::string csvwJson(const ProtectedPack& pack);

}  // namespace camre
