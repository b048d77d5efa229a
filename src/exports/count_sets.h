#pragma once

#include <optional>
#include <string>
#include <vector>

#include "exports/change_rows.h"
#include "exports/code_list.h"

namespace camre {

/// One line of a table of counts: "Yes, paid work", 25.
struct CountLine {
    std::string label;
    Figure count;
    bool isSum = false;  // all those above, or those without an answer
};

/// The counts of one question: its answers, then the sums; or of the one row of a table about follow-ups.
struct CountSet {
    std::string name;  // the question; empty for rows of everything
    bool withheld = false;
    std::vector<CountLine> lines;
};

/// Everybody's rows of "profile", "before", "after", "followup_status" or "followup_timing" with a suffix of
/// who answered, in the order of the pack. Reasons and percentages stay in the data files.
std::vector<CountSet> countSets(const ProtectedPack& pack, const std::string& table, const WordSource& words, ExportLanguage language);

/// The follow-up rate of a table of follow-up status: per cent, with its interval. Nothing where it is not shown.
struct FollowUpRate {
    double percent = 0;
    double low = 0;
    double high = 0;
};
std::optional<FollowUpRate> followUpRate(const ProtectedPack& pack, const std::string& table);

/// The service's own count of people who said no; nothing when none was given.
std::optional<Figure> saidNo(const ProtectedPack& pack);

}  // namespace camre
