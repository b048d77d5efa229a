#pragma once

#include <string>
#include <vector>

#include "exports/chart_drawing.h"
#include "exports/html_writer.h"

namespace camre {

/// The fills that all charts of a page share: once, before the first chart.
void writeChartFills(HtmlWriter& html);

/// What the chart shows, in one sentence, from the protected counts alone.
std::string chartSentence(const std::vector<ChartRow>& rows, const ReportWords& words);

/// "moved forward: 20; stayed about the same: none or very few; …": one row in words.
std::string countsInWords(const ChangeRow& row, const ReportWords& words);

/// A chart within a page, with its rows in words as its description.
///
/// @param id  unlike that of any other chart of the page
void writeChangeChart(HtmlWriter& html, const std::string& id, const std::string& title, const std::vector<ChartRow>& rows,
                      const ReportWords& words);

/// The same chart as a file of its own, for other documents: its colours, its title and a description that begins with the
/// chart's sentence are inside.
///
/// @param sample  made-up people: the picture says so where everybody sees it (P57)
std::string chartSvg(const std::string& title, const std::vector<ChartRow>& rows, const ReportWords& words, bool sample);

}  // namespace camre
