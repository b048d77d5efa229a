#pragma once

#include <optional>
#include <span>

#include "settings/settings.h"
#include "workspace/workspace.h"

namespace camre {

/// The one thing that home's filled button offers.
struct NextStep {
    enum class Kind {
        CarryOnForm,
        LateFollowUp,
        FollowUpToday,
        NewPerson,
        PastKeeping,  // people whose time is over are to be decided about (P39)
        Summarise,
        MendLanguage,
        AllDone,
        FillPromises,
        BackUp,
        OpenAgain  // the file can only be looked at
    };
    Kind kind = Kind::NewPerson;
    std::optional<PersonCode> person;     // for the first three
    std::optional<Period> period;         // for Summarise
    std::optional<LanguageTag> language;  // for MendLanguage
};

/// What home knows when it works the step out.
struct HomeFacts {
    WorkRole role = WorkRole::Caseworker;
    Day today;
    bool readOnly = false;
    bool realRecordsWait = false;         // the promises are not filled, and the file is not a sample
    std::span<const Draft> drafts;
    std::span<const PersonFacts> due;     // soonest first
    int pastKeeping = 0;                  // people whose time is over
    std::optional<Period> unsummarised;   // the last whole period, when it has no release
    bool backupDue = false;               // none in the last seven days
    std::optional<LanguageTag> withGaps;  // the first language that lacks a text or has one to mend
};

/// A worker: unfinished form, late follow-up, follow-up of today, new person. A coordinator: people
/// whose time is over; the last period, when it is not summarised; promises that are not written; a backup, when the last one
/// is old; else nothing to do.
/// A translator: the first language with gaps.
NextStep nextStep(const HomeFacts& facts);

}  // namespace camre
