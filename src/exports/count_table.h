#pragma once

#include <string>
#include <vector>

#include "exports/count_sets.h"
#include "exports/html_writer.h"
#include "exports/report_words.h"

namespace camre {

/// A table of counts: one line for each answer, under the question's name; withheld questions say so in words.
void writeCountTable(HtmlWriter& html, const std::string& caption, const std::vector<CountSet>& sets, const ReportWords& words);

/// "25", "none or very few", "hidden to protect people", "not shown".
std::string countInWords(const Figure& count, const ReportWords& words);

}  // namespace camre
