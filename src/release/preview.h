#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/date.h"
#include "base/ids.h"
#include "base/result.h"
#include "catalogue/catalogue.h"
#include "catalogue/service_profile.h"
#include "release/pack.h"

namespace camre {

/// True counts of one row of change: an inside view, marked "not for sharing". It has no writer.
struct TrueRow {
    Respondent respondent = Respondent::Adult;
    std::string item;  // an indicator's id, "theme:work", "overall"
    int improved2 = 0;
    int improved1 = 0;
    int same = 0;
    int declined1 = 0;
    int declined2 = 0;
    int notCompared = 0;
};

/// A longer period, or the next one, in which enough people are counted.
struct PeriodAdvice {
    PeriodLength length = PeriodLength::Quarter;
    Period period;
    int people = 0;      // with a first form and a follow-up, of those whose tables would be shown
    bool isOver = true;  // false: it can be released the day after its end
};

/// What the coordinator sees before a release: the counts line, the true rows, and beside them
/// exactly what would leave.
struct Preview {
    Period period;
    int bothForms = 0;      // people with a first form and a follow-up in the period (all respondents)
    int firstFormOnly = 0;  // people with a first form and no follow-up so far
    int cameTooEarly = 0;   // people with a follow-up in the period under 28 days after their first form: it is kept, and not counted
    int stopped = 0;
    int threshold = 0;      // of adults' and parents' forms
    int childThreshold = 0; // of children's forms
    std::vector<TrueRow> rows;
    std::optional<ProtectedPack> wouldLeave;  // nothing: too few people, or not released for the reason below
    std::optional<Error> refusal;             // why a release would be refused now
    std::optional<PeriodAdvice> wouldWork;    // only where there are too few people, and only if there is one
};

struct Tallies;

/// The true counts of every row of change, undivided: questions in catalogue order, themes, overall,
/// for each respondent who has any pair.
///
/// @param group  of these people alone, a place in TallyPlan::groups; nothing: of everybody
std::vector<TrueRow> trueRows(const Tallies& tallies, std::optional<std::size_t> group = {});

}  // namespace camre
