#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "exports/report.h"

namespace camre {

/// Rows of change that stand together under one name.
struct RowSet {
    std::string name;
    std::vector<ChartRow> rows;
};

/// "67": a percentage as people read it, half away from zero; "+33" and "−5" for a difference.
std::string wholeNumber(double number);
std::string signedNumber(double number);

/// "20 (67%)", "20", "none or very few".
std::string countText(const Figure& count, const Figure& percent, const ReportWords& words);

/// A table of change: counts with whole percentages, the number compared, forward less back with its
/// interval, and, where any row has one, a column of notes: what to know about the row.
///
/// @param rowHeader  what its first column holds: "Question"
ReportTable changeTable(std::string caption, std::string_view rowHeader, const std::vector<RowSet>& sets, const ReportWords& words);

}  // namespace camre
