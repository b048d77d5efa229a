#include "home/next_step.h"

#include <algorithm>

namespace camre {
namespace {

using Kind = NextStep::Kind;

// People who moved away or want no more are in the list, but nobody is sent to them.
bool isOpen(const PersonFacts& person) {
    return person.nextDue && (person.followUp == FollowUpState::Planned || person.followUp == FollowUpState::Tried);
}

NextStep workersStep(const HomeFacts& facts) {
    if (facts.readOnly) return {Kind::OpenAgain, {}, {}, {}};
    if (!facts.drafts.empty()) return {Kind::CarryOnForm, facts.drafts.front().code, {}, {}};
    const auto next = std::find_if(facts.due.begin(), facts.due.end(), isOpen);
    if (next != facts.due.end() && *next->nextDue < facts.today) return {Kind::LateFollowUp, next->code, {}, {}};
    if (next != facts.due.end() && *next->nextDue == facts.today) return {Kind::FollowUpToday, next->code, {}, {}};
    return {facts.realRecordsWait ? Kind::FillPromises : Kind::NewPerson, {}, {}, {}};
}

NextStep coordinatorsStep(const HomeFacts& facts) {
    if (facts.readOnly) return {Kind::OpenAgain, {}, {}, {}};
    if (facts.pastKeeping > 0) return {Kind::PastKeeping, {}, {}, {}};
    if (facts.unsummarised) return {Kind::Summarise, {}, facts.unsummarised, {}};
    if (facts.realRecordsWait) return {Kind::FillPromises, {}, {}, {}};
    return {facts.backupDue ? Kind::BackUp : Kind::AllDone, {}, {}, {}};
}

}  // namespace

NextStep nextStep(const HomeFacts& facts) {
    switch (facts.role) {
        case WorkRole::Coordinator: return coordinatorsStep(facts);
        case WorkRole::Translator: break;
        case WorkRole::Caseworker: return workersStep(facts);
    }
    if (facts.withGaps) return {Kind::MendLanguage, {}, {}, facts.withGaps};
    return {Kind::AllDone, {}, {}, {}};
}

}  // namespace camre
