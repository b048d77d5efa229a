#include "release/small_groups.h"

#include <algorithm>

namespace camre {

SmallGroupCounter::SmallGroupCounter(const Catalogue& catalogue, std::span<const BackgroundSlot> slots, std::span<const BackgroundId> asked) {
    std::size_t places = 0;
    for (const BackgroundId& id : asked) {
        const BackgroundQuestion* question = catalogue.backgroundQuestion(id);
        const auto slot = std::find_if(slots.begin(), slots.end(), [&](const BackgroundSlot& one) { return one.variable == id; });
        if (question == nullptr || slot == slots.end()) continue;
        std::vector<std::string> groups = groupsOf(*question);
        groups.pop_back();
        m_questions.push_back({*slot, groups, places});
        places += groups.size();
    }
    m_ones.assign(places, 0);
    m_joined.assign(places * places, 0);
}

std::optional<std::size_t> SmallGroupCounter::placeOf(const Question& question, std::string_view background) const {
    const BackgroundSlot& slot = question.slot;
    const auto at = slot.signs.find(signAt(background, slot.number));
    if (at == std::string::npos || at >= slot.values.size()) return std::nullopt;
    const auto found = std::find(question.groups.begin(), question.groups.end(), slot.values[at]);
    if (found == question.groups.end()) return std::nullopt;
    return question.first + static_cast<std::size_t>(found - question.groups.begin());
}

void SmallGroupCounter::take(std::string_view background) {
    std::vector<std::size_t> places;
    for (const Question& question : m_questions) {
        const auto place = placeOf(question, background);
        if (!place) continue;
        ++m_ones[*place];
        for (const std::size_t earlier : places) ++joined(earlier, *place);
        places.push_back(*place);
    }
}

InsideGroup SmallGroupCounter::answerAt(std::size_t place) const {
    const auto after = std::find_if(m_questions.begin(), m_questions.end(), [&](const Question& one) { return place < one.first + one.groups.size(); });
    return {after->slot.variable, after->groups[place - after->first]};
}

std::vector<SmallGroup> SmallGroupCounter::groups() const {
    const auto isSmall = [](int people) { return people > 0 && people < kSmallGroup; };
    std::vector<SmallGroup> found;
    for (std::size_t i = 0; i < m_ones.size(); ++i) {
        if (isSmall(m_ones[i])) found.push_back({{answerAt(i)}, m_ones[i]});
    }
    for (std::size_t i = 0; i < m_ones.size(); ++i) {
        for (std::size_t j = i + 1; j < m_ones.size(); ++j) {
            const int people = m_joined[i * m_ones.size() + j];
            if (isSmall(people) && !isSmall(m_ones[i]) && !isSmall(m_ones[j])) found.push_back({{answerAt(i), answerAt(j)}, people});
        }
    }
    std::stable_sort(found.begin(), found.end(), [](const SmallGroup& a, const SmallGroup& b) {
        return a.answers.size() != b.answers.size() ? a.answers.size() < b.answers.size() : a.people < b.people;
    });
    return found;
}

}  // namespace camre
