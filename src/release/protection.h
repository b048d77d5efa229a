#pragma once

#include <string>
#include <string_view>

#include "base/result.h"
#include "release/pack.h"
#include "release/tally.h"
#include "release/thresholds.h"

namespace camre {

/// The five-way split of change is shown from this many compared people.
inline constexpr int kSplitFrom = 50;
/// Percentages, net, intervals and the test are shown from this many.
inline constexpr int kFiguresFrom = 20;
/// Under this many a row is marked "low reliability".
inline constexpr int kReliableFrom = 30;
/// Reasons why people were not compared are shown from this many of them.
inline constexpr int kReasonsFrom = 10;

/// "change", "change_child", "change_parent": the table of a respondent.
std::string tableName(std::string_view table, Respondent respondent);

/// Makes the pack of a period: the only way from true counts to something that may leave. Tables of a
/// respondent with fewer pairs than the threshold are left out, as if there were none.
///
/// @param own   leaves in the table "own_count", rounded and withheld like everything; what is not given leaves no row
/// @param head  its threshold and breakdown are filled in here; the organisation gets "SAMPLE-" before it
///              when `head.sample`
/// Errors: TooFewPeople (place: the period, fact: the threshold) when no respondent has enough pairs;
/// BadThreshold.
Result<ProtectedPack> protect(const Tallies& tallies, const PackHead& head, const Thresholds& thresholds, const OwnCounts& own = {});

}  // namespace camre
