#pragma once

#include <string>
#include <string_view>

#include "release/pack.h"

namespace camre {

/// `summary.csv`: one figure a line under one header line; comma, CRLF, UTF-8 without a byte-order
/// mark, '.' decimals, an empty value where nothing is shown. Read by machines: words are codes.
/// Source: RFC 4180 and the UK tabular data standard.
std::string summaryCsv(const ProtectedPack& pack);

/// A text as one cell: quoted only where needed. A text that a spreadsheet would run as a formula
/// (it begins with = + - @, tab or carriage return) gets an apostrophe before it.
std::string csvTextCell(std::string_view text);

}  // namespace camre
