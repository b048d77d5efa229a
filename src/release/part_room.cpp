#include "release/part_room.h"

#include <algorithm>
#include <numeric>

#include "release/protection.h"

namespace camre {
namespace {

ThemeRange rangeOfQuestion(const QuestionRange& question) { return {question.forward, question.back, {}, {}}; }

// No more people moved on a theme than moved on its questions, all added up; by two questions no more than half of that.
CountRange atMost(CountRange shown, std::int64_t high) { return {shown.low, std::max(shown.low, std::min(shown.high, high))}; }

}  // namespace

PartRoom::PartRoom(const TrueCells& overall, std::span<const QuestionRange> questions, std::span<const ThemePart> themes)
    : m_people(overall.withOutcome()), m_elsewhere(std::accumulate(overall.reasons.begin(), overall.reasons.end(), std::int64_t{0})),
      m_questions(questions.size()), m_splitLeaves(roundedCount(m_people) >= kFiguresFrom) {
    if (themes.empty()) return;
    std::vector<bool> within(questions.size());
    for (const ThemePart& theme : themes) {
        const Part part = partOf(theme, questions);
        for (const std::size_t place : theme.questions) {
            Member member{m_parts.size(), questions[place], {}};
            for (const std::size_t other : theme.questions) {
                if (other != place) member.others += rangeOfQuestion(questions[other]);
            }
            m_members.push_back(member);
            within[place] = true;
        }
        addPart(part);
    }
    for (std::size_t place = 0; place < questions.size(); ++place) {
        if (!within[place]) addPart({rangeOfQuestion(questions[place]), 0, 1});
    }
}

PartRoom::Part PartRoom::partOf(const ThemePart& theme, std::span<const QuestionRange> questions) const {
    ThemeRange sum;
    for (const std::size_t place : theme.questions) sum += rangeOfQuestion(questions[place]);
    const ThemeRange ofQuestions{{0, sum.forward.high}, {0, sum.back.high}, {0, sum.forward.high / 2}, {0, sum.back.high / 2}};
    if (!theme.shown) return {ofQuestions, 0, theme.questions.size()};
    const std::int64_t unseen = std::min(theme.notCompared, m_people);
    const ThemeRange& shown = *theme.shown;
    // Where everybody of the row is in the theme's, both say how many moved, and the smaller counts.
    if (unseen > 0) return {shown, unseen, theme.questions.size()};
    return {{atMost(shown.forward, sum.forward.high), atMost(shown.back, sum.back.high), atMost(shown.forward2, sum.forward.high / 2),
             atMost(shown.back2, sum.back.high / 2)}, 0, theme.questions.size()};
}

void PartRoom::addPart(const Part& part) {
    m_parts.push_back(part);
    m_sum += part.range;
    m_unseen += part.unseen;
}

// The people who moved up on a part and not on the whole row must have moved down on the others: by one, or by two.
class PartRoom::OneWay {
  public:
    OneWay(const PartRoom& room, const ThemeRange& row, const ThemeRange& sum, bool turned) : m_room(room), m_row(row), m_sum(sum), m_turned(turned) {}

    [[nodiscard]] bool has(std::int64_t room) const {
        if (m_sum.forward.high + m_room.m_unseen - m_row.forward.low < room) return false;
        for (const Part& part : m_room.m_parts) {
            const ThemeRange here = way(part.range);
            if (m_row.forward.high + downElsewhere(here) + slack() - here.forward.low < room) return false;
            if (!m_room.m_splitLeaves) continue;
            const std::int64_t byTwo = downByTwoElsewhere(here);
            if (m_row.forward.high + byTwo + slack() - here.forward2.low < room) return false;
            if (m_room.m_people + byTwo + slack() - here.forward.low - m_row.back.low < room) return false;
            const bool cannotOutweigh = m_room.m_questions - part.questions <= 2;
            if (cannotOutweigh && m_room.m_people + slack() - here.forward2.low - m_row.back.low < room) return false;
        }
        return std::all_of(m_room.m_members.begin(), m_room.m_members.end(), [&](const Member& member) { return hasFor(member, room); });
    }

    [[nodiscard]] bool hasForSplit(std::int64_t room) const {
        if (m_sum.forward.high + m_sum.forward2.high + 2 * m_room.m_unseen - m_row.forward.low - m_row.forward2.low < room) return false;
        return std::all_of(m_room.m_parts.begin(), m_room.m_parts.end(), [&](const Part& part) {
            const ThemeRange here = way(part.range);
            const std::int64_t down = downElsewhere(here);
            const std::int64_t down2 = m_sum.back2.high - here.back2.high;
            const std::int64_t both = m_row.forward.high + m_row.forward2.high + down + down2 + 2 * slack();
            return m_row.forward2.high + down + slack() - here.forward2.low >= room && both - here.forward.low - here.forward2.low >= room &&
                   here.back.high + downByTwoElsewhere(here) + slack() - m_row.back2.low >= room;
        });
    }

  private:
    [[nodiscard]] ThemeRange way(const ThemeRange& range) const { return m_turned ? range.turned() : range; }
    [[nodiscard]] std::int64_t slack() const { return m_room.m_elsewhere + m_room.m_unseen; }
    [[nodiscard]] std::int64_t downElsewhere(const ThemeRange& here) const { return m_sum.back.high - here.back.high; }

    // By two on one other part, or by one on two of them.
    [[nodiscard]] std::int64_t downByTwoElsewhere(const ThemeRange& here) const {
        const std::int64_t byTwo = m_sum.back2.high - here.back2.high;
        return m_room.m_parts.size() == 2 ? byTwo : (downElsewhere(here) + byTwo) / 2;
    }

    [[nodiscard]] bool hasFor(const Member& member, std::int64_t room) const {
        const ThemeRange others = way(member.others);
        const std::int64_t down = downElsewhere(way(m_room.m_parts[member.part].range)) + others.back.high;
        return m_row.forward.high + down + slack() - way(rangeOfQuestion(member.range)).forward.low >= room;
    }

    const PartRoom& m_room;
    ThemeRange m_row;
    ThemeRange m_sum;
    bool m_turned;
};

bool PartRoom::haveRoom(const ThemeRange& overall, std::int64_t room) const {
    return m_parts.empty() || (OneWay(*this, overall, m_sum, false).has(room) && OneWay(*this, overall.turned(), m_sum.turned(), true).has(room));
}

bool PartRoom::haveRoomForSplit(const ThemeRange& overall, std::int64_t room) const {
    return m_parts.empty() ||
           (OneWay(*this, overall, m_sum, false).hasForSplit(room) && OneWay(*this, overall.turned(), m_sum.turned(), true).hasForSplit(room));
}

}  // namespace camre
