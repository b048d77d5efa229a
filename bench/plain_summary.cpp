#include "plain_summary.h"

#include <algorithm>

namespace camre::bench {

void PlainPairing::take(std::int64_t person, Day date, FormKind kind, std::string_view answers) {
    constexpr int kLeastDays = 28;
    if (person != m_person) {
        finish();
        m_person = person;
    }
    if (date > m_period.end) return;
    if (kind == FormKind::Baseline) {
        if (m_hasFirst) return;
        m_hasFirst = true;
        m_firstDate = date;
        m_first.assign(answers);
    } else if (m_hasFirst && date >= m_firstDate.plusDays(kLeastDays)) {
        m_hasLatest = true;
        m_latest.assign(answers);
    }
}

void PlainPairing::finish() {
    if (m_hasFirst && m_hasLatest) m_visit(m_first, m_latest);
    m_hasFirst = m_hasLatest = false;
}

PlainCounting::PlainCounting(const std::vector<Slot>& slots) : m_ways(slots.size()), m_moves(slots.size()) {
    for (const Slot& slot : slots) {
        m_ways[static_cast<std::size_t>(slot.number)] =
            slot.direction == Direction::HigherBetter ? 1 : slot.direction == Direction::LowerBetter ? -1 : 0;
    }
    for (int level = 1; level <= 9; ++level) m_levels[static_cast<std::size_t>('0' + level)] = static_cast<std::int8_t>(level);
    m_levels['A'] = 10;
    m_levels['B'] = 11;
}

void PlainCounting::count(const std::string& before, const std::string& after) {
    const std::size_t shared = std::min({before.size(), after.size(), m_ways.size()});
    for (std::size_t slot = 0; slot < shared; ++slot) {
        const int from = m_levels[static_cast<unsigned char>(before[slot])];
        const int to = m_levels[static_cast<unsigned char>(after[slot])];
        if (m_ways[slot] == 0 || from == 0 || to == 0) continue;
        const int steps = (to - from) * m_ways[slot];
        ++m_moves[slot].people[steps > 0 ? 0 : steps == 0 ? 1 : 2];
    }
}

}  // namespace camre::bench
