#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/date.h"
#include "base/ids.h"
#include "base/result.h"
#include "catalogue/catalogue.h"
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
};

struct Tallies;

/// The true counts of every row of change, undivided: questions in catalogue order, themes, overall,
/// for each respondent who has any pair.
std::vector<TrueRow> trueRows(const Tallies& tallies);

}  // namespace camre
