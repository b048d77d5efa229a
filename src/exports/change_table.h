#pragma once

#include <string>
#include <vector>

#include "exports/change_chart.h"

namespace camre {

/// Rows of a table that belong together under one name; without a name they stand by themselves.
struct RowSet {
    std::string name;
    std::vector<ChartRow> rows;
};

/// "67": a percentage as people read it, half away from zero; "+33" and "−5" for a difference.
std::string wholeNumber(double number);
std::string signedNumber(double number);

/// A table of change: counts with whole percentages, the number compared, forward less back with its
/// interval, and what to know about the row.
///
/// @param rowHeader  what its first column holds: "Question"
void writeChangeTable(HtmlWriter& html, const std::string& caption, std::string_view rowHeader, const std::vector<RowSet>& sets,
                      const ReportWords& words);

}  // namespace camre
