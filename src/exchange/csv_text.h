#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"

namespace camre {

/// The rows of a CSV text, each the texts of its cells. A spreadsheet counts its rows as this list does, from 1 on.
using CsvRows = std::vector<std::vector<std::string>>;

/// Reads CSV as spreadsheet programs write it: quotes where they like, any line ends, with or without a byte order mark.
///
/// @param separator  ',', ';' or a tab
/// Errors: SheetBroken (place: "line 12", the row in which a quotation mark is never closed), TooLong (fact: the most rows).
Result<CsvRows> parseCsv(std::string_view text, char separator, std::size_t mostRows);

/// The row in quotation marks throughout, ended as RFC 4180 says.
std::string csvRow(const std::vector<std::string>& cells);

/// A cell that no spreadsheet takes for a formula, a number or a day: where it might, an apostrophe stands before it.
/// `fromSafeCell` gives the very same text back, and leaves a text alone that never had one.
std::string safeCell(const std::string& text);
std::string fromSafeCell(const std::string& cell);

}  // namespace camre
