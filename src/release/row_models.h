#pragma once

#include <functional>
#include <string>
#include <vector>

#include "release/rounding.h"
#include "release/tally.h"

namespace camre {

enum class RowKind {
    Change,      // five classes, with sums and figures
    Levels,      // people by level
    FollowedUp,  // how the first planned follow-up ended, with the follow-up rate
    Timing       // how long after the first form
};

/// One row of the closed list of tables: its names, and where its counts are in a tally.
struct RowModel {
    std::string table;
    std::string item;
    RowKind kind = RowKind::Levels;
    std::vector<std::string> outcomes;
    std::string withOutcome;     // "compared", "answered"; empty: the row has no reasons
    std::string withoutOutcome;  // "not_compared", "not_answered"
    std::vector<std::string> reasons;
    std::function<TrueCells(const GroupTally&)> counts;
    std::vector<std::size_t> questions;  // of a theme or the overall row: where in the list the rows of its questions stand
    std::vector<std::size_t> themes{};   // of the overall row: the rows of themes
};

/// Every row of the tables of one respondent, in the order of the files: change (questions in
/// catalogue order, themes, overall), profile, before, after, followup_timing, followup_status.
std::vector<RowModel> rowModels(const TallyPlan& plan, Respondent respondent);

}  // namespace camre
