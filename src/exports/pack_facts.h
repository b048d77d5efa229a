#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "exports/fixed_labels.h"
#include "exports/report_words.h"
#include "release/pack.h"

namespace camre {

/// People with two forms whom a pack counts, by who answered.
struct PeopleCounted {
    std::string_view suffix;  // of the tables: "", "_child", "_parent"
    double people = 0;        // a multiple of five
    int threshold = 0;
};

/// One for each kind of form that the pack has tables of: adults, children, parents.
std::vector<PeopleCounted> peopleCounted(const ProtectedPack& pack);

/// "1 Ebrill 2026", "1 April 2026".
std::string dayInWords(Day day, ExportLanguage language);
/// "1 April 2026 to 30 June 2026".
std::string periodInWords(const Period& period, const ReportWords& words);

}  // namespace camre
