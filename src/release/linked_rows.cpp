#include "release/linked_rows.h"

#include <algorithm>
#include <array>
#include <utility>

#include "release/people_room.h"
#include "release/protection.h"

namespace camre {
namespace {

constexpr std::size_t kClasses = 5;
constexpr std::int64_t kFarthest = 3;  // steps of five: a row is never moved farther
constexpr std::size_t kHalfIsTwo = 4;  // half of as many questions is two at most

// The running totals that are rounded to `shown`.
CountRange rangeOfTotal(std::int64_t shown, std::int64_t people) {
    const std::int64_t roundedPeople = roundedCount(people);
    const auto firstFrom = [&](std::int64_t least) {
        std::int64_t low = 0;
        std::int64_t high = people + 1;  // one past the last
        while (low < high) {
            const std::int64_t middle = low + (high - low) / 2;
            if (roundedPart(middle, people, roundedPeople) >= least) high = middle;
            else low = middle + 1;
        }
        return low;
    };
    return {firstFrom(shown), firstFrom(shown + kRoundingBase) - 1};
}

CountRange rangeOfRest(std::int64_t shownRest, std::int64_t people) {
    const CountRange total = rangeOfTotal(roundedCount(people) - shownRest, people);
    return {people - total.high, people - total.low};
}

// Two numbers of a row, at a distance from where they would be: near ones first, less before more.
template <class Fits>
std::optional<std::array<std::int64_t, 2>> nearestThatFits(std::int64_t first, std::int64_t second, const Fits& fits) {
    for (std::int64_t far = 0; far <= kFarthest; ++far) {
        for (std::int64_t step = 0; step <= far; ++step) {
            const std::int64_t a = step * kRoundingBase;
            const std::int64_t b = (far - step) * kRoundingBase;
            for (const auto& [x, y] : {std::pair(-a, -b), std::pair(-a, b), std::pair(a, -b), std::pair(a, b)}) {
                if (fits(first + x, second + y)) return std::array{first + x, second + y};
            }
        }
    }
    return std::nullopt;
}

class ThemeFitter {
  public:
    ThemeFitter(PeopleRoom room, std::int64_t people)
        : m_people(people), m_shownPeople(roundedCount(people)), m_splitLeaves(m_shownPeople >= kFiguresFrom), m_room(std::move(room)) {}

    [[nodiscard]] std::optional<std::vector<std::int64_t>> fit(const std::vector<std::int64_t>& cells) const {
        std::optional<Pair> byTwo;
        const auto moved = nearestThatFits(cells[0] + cells[1], cells[3] + cells[4], [&](std::int64_t forward, std::int64_t back) {
            if (forward < 0 || back < 0 || forward + back > m_shownPeople) return false;
            byTwo = split({forward, back}, cells);
            return byTwo.has_value();
        });
        if (!moved) return std::nullopt;
        return splitInto(*moved, *byTwo);
    }

  private:
    using Pair = std::array<std::int64_t, 2>;  // forward, back

    [[nodiscard]] std::optional<Pair> split(const Pair& moved, const std::vector<std::int64_t>& cells) const {
        const Pair wanted = {std::min(cells[0], moved[0]), std::min(cells[4], moved[1])};
        if (m_splitLeaves && fits(range(moved, wanted), true)) return wanted;
        if (!fits(range(moved, {0, 0}), false)) return std::nullopt;
        if (!m_splitLeaves) return wanted;
        return nearestThatFits(wanted[0], wanted[1], [&](std::int64_t forward2, std::int64_t back2) {
            if (forward2 < 0 || back2 < 0 || forward2 > moved[0] || back2 > moved[1]) return false;
            return fits(range(moved, {forward2, back2}), true);
        });
    }

    // A row among so many others that nothing can be found out is shown as it is rounded, as rows without others are.
    [[nodiscard]] bool fits(const ThemeRange& row, bool withSplit) const { return m_room.leavesThree(row, withSplit) != PeopleRoom::Room::Fewer; }

    [[nodiscard]] std::vector<std::int64_t> splitInto(const Pair& moved, const Pair& byTwo) const {
        return {byTwo[0], moved[0] - byTwo[0], m_shownPeople - moved[0] - moved[1], moved[1] - byTwo[1], byTwo[1]};
    }

    [[nodiscard]] ThemeRange range(const Pair& moved, const Pair& byTwo) const {
        return {rangeOfTotal(moved[0], m_people), rangeOfRest(moved[1], m_people), rangeOfTotal(byTwo[0], m_people),
                rangeOfRest(byTwo[1], m_people)};
    }

    std::int64_t m_people;
    std::int64_t m_shownPeople;
    bool m_splitLeaves;  // from as many people on, figures speak of those who moved by two
    PeopleRoom m_room;
};

// A reader is to be thought of as knowing that everybody was asked everything, unless that cannot be.
KindsOfPeople::Few fewOf(const TrueCells& theme, std::span<const QuestionRange> questions, std::span<const ThemePart> parts) {
    using Few = KindsOfPeople::Few;
    if (questions.size() <= kHalfIsTwo) return Few::Half;
    return PeopleRoom(theme, questions, parts, Few::Half).isPossible() == PeopleRoom::Room::Fewer ? Few::Two : Few::Half;
}

}  // namespace

CountRange& CountRange::operator+=(const CountRange& other) {
    low += other.low;
    high += other.high;
    return *this;
}

QuestionRange& QuestionRange::operator+=(const QuestionRange& other) {
    forward += other.forward;
    back += other.back;
    compared += other.compared;
    return *this;
}

ThemeRange& ThemeRange::operator+=(const ThemeRange& other) {
    forward += other.forward;
    back += other.back;
    forward2 += other.forward2;
    back2 += other.back2;
    return *this;
}

QuestionRange rangeOfShown(const TrueCells& row) {
    const ProtectedCells shown = roundedRow(row);
    const std::int64_t people = row.withOutcome();
    return {rangeOfTotal(shown.outcomes[0] + shown.outcomes[1], people), rangeOfRest(shown.outcomes[3] + shown.outcomes[4], people), people};
}

QuestionRange rangeOfHidden(const TrueCells& row) {
    const std::int64_t people = row.withOutcome();
    return {{0, people}, {0, people}, people};
}

ThemeRange rangeOfTheme(const ProtectedCells& shown, std::int64_t compared) {
    return {rangeOfTotal(shown.outcomes[0] + shown.outcomes[1], compared), rangeOfRest(shown.outcomes[3] + shown.outcomes[4], compared),
            rangeOfTotal(shown.outcomes[0], compared), rangeOfRest(shown.outcomes[4], compared)};
}

std::optional<ProtectedCells> protectedTheme(const TrueCells& theme, std::span<const QuestionRange> questions, std::span<const ThemePart> parts) {
    ProtectedCells cells = roundedRow(theme);
    if (cells.outcomes.size() != kClasses || questions.size() < 2) return cells;
    auto fitted = ThemeFitter(PeopleRoom(theme, questions, parts, fewOf(theme, questions, parts)), theme.withOutcome()).fit(cells.outcomes);
    if (!fitted) return std::nullopt;
    cells.outcomes = std::move(*fitted);
    return cells;
}

}  // namespace camre
