#pragma once

#include <string>
#include <vector>

#include "exports/change_chart.h"
#include "exports/code_list.h"

namespace camre {

/// Rows of change that stand together in a report, with one chart and one table.
struct ReportSection {
    std::string id;     // "overview", the id of a theme, "other", "own": fit for the name of a file
    std::string title;
    bool ofThemes = false;  // its rows are themes and the overall row, not questions
    std::vector<ChartRow> rows;
};

/// The sections of one kind of forms that have any row: the overview, the themes in the catalogue's order, the
/// questions that no theme of this catalogue has, and the service's own questions.
///
/// @param suffix  of the tables: "", "_child", "_parent"
std::vector<ReportSection> reportSections(const ProtectedPack& pack, std::string_view suffix, const WordSource& source, const ReportWords& words);

}  // namespace camre
