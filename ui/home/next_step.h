#pragma once

#include <optional>
#include <span>

#include "settings/settings.h"
#include "workspace/workspace.h"

namespace camre {

/// The one thing that home's filled button offers.
struct NextStep {
    enum class Kind { CarryOnForm, LateFollowUp, FollowUpToday, NewPerson, Summarise, AllDone, FillPromises };
    Kind kind = Kind::NewPerson;
    std::optional<PersonCode> person;  // for the first three
    std::optional<Period> period;      // for Summarise
};

/// What home knows when it works the step out.
struct HomeFacts {
    WorkRole role = WorkRole::Caseworker;
    Day today;
    bool realRecordsWait = false;         // the promises are not filled, and the file is not a sample
    std::span<const Draft> drafts;
    std::span<const PersonFacts> due;     // soonest first
    std::optional<Period> unsummarised;   // the last whole period, when it has no release
};

/// A worker: unfinished form, late follow-up, follow-up of today, new person. A coordinator: the last
/// period, when it is not summarised; else nothing to do.
NextStep nextStep(const HomeFacts& facts);

}  // namespace camre
