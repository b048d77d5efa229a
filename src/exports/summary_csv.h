#pragma once

#include <string>
#include <string_view>

#include "release/pack.h"

namespace camre {

/// `summary.csv`: one figure a line under one header line; comma, CRLF, UTF-8 without a byte-order
/// mark, '.' decimals, an empty value where nothing is shown. Read by machines: words are codes.
/// Source: RFC 4180 and the UK tabular data standard.
std::string summaryCsv(const ProtectedPack& pack);

/// A text that no spreadsheet runs as a formula: an apostrophe before those that begin with = + - @ (or their wide forms),
/// tab or a line end.
std::string harmlessCell(std::string_view text);

/// The same as one cell of a CSV file: quoted only where needed.
std::string csvTextCell(std::string_view text);

}  // namespace camre
