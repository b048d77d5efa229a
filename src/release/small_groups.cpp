#include "release/small_groups.h"

#include <algorithm>

namespace camre {

SmallGroupCounter::SmallGroupCounter(const Catalogue& catalogue, std::span<const BackgroundSlot> slots, std::span<const BackgroundId> asked) {
    for (const BackgroundId& id : asked) {
        const BackgroundQuestion* question = catalogue.backgroundQuestion(id);
        const auto slot = std::find_if(slots.begin(), slots.end(), [&](const BackgroundSlot& one) { return one.variable == id; });
        if (question == nullptr || slot == slots.end()) continue;
        std::vector<std::string> groups = groupsOf(*question);
        groups.pop_back();
        m_questions.push_back({*slot, groups, m_answers.size()});
        for (const std::string& group : groups) m_answers.push_back({id, group});
    }
    m_ones.assign(m_answers.size(), 0);
}

std::optional<std::size_t> SmallGroupCounter::placeOf(const Question& question, std::string_view background) const {
    const BackgroundSlot& slot = question.slot;
    const auto at = slot.signs.find(signAt(background, slot.number));
    if (at == std::string::npos || at >= slot.values.size()) return std::nullopt;
    const auto found = std::find(question.groups.begin(), question.groups.end(), slot.values[at]);
    if (found == question.groups.end()) return std::nullopt;
    return question.first + static_cast<std::size_t>(found - question.groups.begin());
}

std::size_t SmallGroupCounter::placeOf(const LanguageTag& language) {
    const auto [known, isNew] = m_languages.emplace(language.text, m_answers.size());
    if (isNew) {
        m_answers.push_back({BackgroundId(kLanguageSpoken), language.text});
        m_ones.push_back(0);
    }
    return known->second;
}

void SmallGroupCounter::take(std::string_view background, const LanguageTag& language) {
    std::vector<std::size_t> places;
    for (const Question& question : m_questions) {
        if (const auto place = placeOf(question, background)) places.push_back(*place);
    }
    places.push_back(placeOf(language));
    for (std::size_t i = 0; i < places.size(); ++i) {
        ++m_ones[places[i]];
        for (std::size_t j = 0; j < i; ++j) ++m_joined[{places[j], places[i]}];
    }
}

std::vector<SmallGroup> SmallGroupCounter::groups() const {
    const auto isSmall = [](int people) { return people > 0 && people < kSmallGroup; };
    std::vector<SmallGroup> found;
    for (std::size_t i = 0; i < m_ones.size(); ++i) {
        if (isSmall(m_ones[i])) found.push_back({{m_answers[i]}, m_ones[i]});
    }
    for (const auto& [places, people] : m_joined) {
        const auto [one, other] = places;
        if (isSmall(people) && !isSmall(m_ones[one]) && !isSmall(m_ones[other])) found.push_back({{m_answers[one], m_answers[other]}, people});
    }
    std::stable_sort(found.begin(), found.end(), [](const SmallGroup& a, const SmallGroup& b) { return a.people < b.people; });
    return found;
}

}  // namespace camre
