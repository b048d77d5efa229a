#pragma once

#include <string>
#include <vector>

#include "exports/count_sets.h"
#include "exports/report.h"

namespace camre {

/// A table of counts: one line for each answer, under the question's name; withheld questions say so in words.
ReportTable countTable(std::string caption, const std::vector<CountSet>& sets, const ReportWords& words);

/// "25", "none or very few", "hidden to protect people", "not shown".
std::string countInWords(const Figure& count, const ReportWords& words);

}  // namespace camre
