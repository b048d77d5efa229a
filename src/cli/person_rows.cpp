#include "cli/person_rows.h"

#include <array>
#include <iostream>
#include <nlohmann/json.hpp>

#include "cli/console.h"

namespace camre {
namespace {

using Json = nlohmann::ordered_json;

constexpr std::array<std::size_t, 6> kWidths = {8, 8, 12, 5, 10, 10};

Json dayJson(const std::optional<Day>& day) { return day ? Json(day->iso()) : Json(nullptr); }
std::string dayText(const std::optional<Day>& day) { return day ? day->iso() : "-"; }

Json personJson(const PersonFacts& person) {
    return {{"code", person.code.text()},
            {"language", person.language.text},
            {"takingPart", person.takingPart},
            {"forms", person.formsCount},
            {"lastForm", dayJson(person.lastForm)},
            {"nextDue", dayJson(person.nextDue)},
            {"nextNumber", person.nextNumber},
            {"followUp", followUpStateName(person.followUp)},
            {"draftWaiting", person.draftWaiting}};
}

std::vector<std::string> cellsOf(const PersonFacts& person) {
    return {person.code.text(),
            person.language.text,
            person.takingPart ? "yes" : "stopped",
            std::to_string(person.formsCount),
            dayText(person.lastForm),
            dayText(person.nextDue),
            followUpStateName(person.followUp)};
}

}  // namespace

std::string followUpStateName(FollowUpState state) {
    switch (state) {
        case FollowUpState::Planned: return "planned";
        case FollowUpState::Tried: return "tried";
        case FollowUpState::MovedAway: return "moved_away";
        case FollowUpState::DoesNotWantMore: return "does_not_want_more";
    }
    return {};
}

PersonRows::PersonRows(bool json) : m_json(json) {
    if (m_json) std::cout << "[";
    else sayRow(kWidths, {"CODE", "LANGUAGE", "TAKING PART", "FORMS", "LAST FORM", "NEXT DUE", "FOLLOW-UP"});
}

void PersonRows::add(const std::vector<PersonFacts>& people) {
    for (const auto& person : people) {
        if (m_json) std::cout << (m_first ? "\n" : ",\n") << personJson(person).dump();
        else sayRow(kWidths, cellsOf(person));
        m_first = false;
    }
}

void PersonRows::end() {
    if (m_json) std::cout << "\n]\n";
}

}  // namespace camre
