#include "summary/movement.h"

#include <cassert>
#include <numeric>
#include <optional>

namespace camre {
namespace {

constexpr std::array<std::string_view, 6> kClassNames = {"improved_2plus", "improved_1",     "same",
                                                         "declined_1",     "declined_2plus", "not_compared"};
constexpr std::array<std::string_view, kNotComparedReasons> kReasonNames = {
    "prefer_not_to_say", "dont_know", "no_answer", "too_few_answers", "not_applicable", "not_asked", "form_changed"};

NotComparedReason reasonOf(NoAnswer reason) {
    switch (reason) {
        case NoAnswer::PreferNotToSay: return NotComparedReason::PreferNotToSay;
        case NoAnswer::DontKnow: return NotComparedReason::DontKnow;
        case NoAnswer::PassedOver: return NotComparedReason::PassedOver;
        case NoAnswer::NotApplicable: return NotComparedReason::NotApplicable;
        case NoAnswer::NotAsked: return NotComparedReason::NotAsked;
    }
    return NotComparedReason::NotAsked;
}

// Which reason counts when the two ends differ: what the form did comes before what the person did.
constexpr std::array<NoAnswer, 5> kFirstReason = {NoAnswer::NotAsked, NoAnswer::NotApplicable,
                                                  NoAnswer::PreferNotToSay, NoAnswer::DontKnow, NoAnswer::PassedOver};

std::optional<NotComparedReason> missingReason(const Answer& before, const Answer& after) {
    if (before.isChosen() && after.isChosen()) return std::nullopt;
    for (const NoAnswer reason : kFirstReason) {
        const bool atFirst = !before.isAnswered() && before.reason() == reason;
        const bool atLast = !after.isAnswered() && after.reason() == reason;
        if (atFirst || atLast) return reasonOf(reason);
    }
    // Several ticks have no level: they cannot be compared by steps.
    return NotComparedReason::NotApplicable;
}

}  // namespace

Movement movementOf(ChangeClass kind) {
    assert(kind != ChangeClass::NotCompared);
    if (kind == ChangeClass::Same) return Movement::Same;
    return kind == ChangeClass::Improved2 || kind == ChangeClass::Improved1 ? Movement::Forward : Movement::Back;
}

std::string_view changeClassName(ChangeClass kind) { return kClassNames[static_cast<std::size_t>(kind)]; }
std::string_view notComparedName(NotComparedReason reason) { return kReasonNames[static_cast<std::size_t>(reason)]; }

Change changeOf(const Answer& before, const Answer& after, bool sameScale, int levels, Direction direction) {
    if (const auto reason = missingReason(before, after)) return {ChangeClass::NotCompared, *reason};
    if (!sameScale) return {ChangeClass::NotCompared, NotComparedReason::FormChanged};
    const int steps = orientedLevel(after.level(), levels, direction) - orientedLevel(before.level(), levels, direction);
    return {classOfSteps(steps), {}};
}

ChangeCounts& ChangeCounts::operator+=(const ChangeCounts& other) {
    for (std::size_t i = 0; i < classes.size(); ++i) classes[i] += other.classes[i];
    for (std::size_t i = 0; i < reasons.size(); ++i) reasons[i] += other.reasons[i];
    return *this;
}

std::int64_t ChangeCounts::compared() const { return std::accumulate(classes.begin(), classes.end(), std::int64_t{0}); }
std::int64_t ChangeCounts::notCompared() const {
    return std::accumulate(reasons.begin(), reasons.end(), std::int64_t{0});
}

}  // namespace camre
