#include "release/linked_rows.h"

#include <algorithm>
#include <array>
#include <limits>
#include <numeric>
#include <optional>
#include <vector>

#include "release/part_room.h"

namespace camre {
namespace {

constexpr std::size_t kClasses = 5;
constexpr std::size_t kMostCrossed = 2;  // people who moved both ways on more questions than this are not followed
constexpr std::int64_t kFarthest = 12;   // steps of five: a row is never moved farther
constexpr std::int64_t kLeastRoom = 2;  // between three values
constexpr std::int64_t kNever = std::numeric_limits<std::int64_t>::max() / 4;

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

// The greatest sums of `up` over a set D and of `down` over a set A of questions, by the sizes of the sets.
class BestSums {
  public:
    enum class Sets { Nested, Apart };  // A within D, or nothing in common

    BestSums(const std::vector<std::int64_t>& up, const std::vector<std::int64_t>& down, std::size_t mostUp, Sets sets)
        : m_best(mostUp + 1, std::vector<std::int64_t>(up.size() + 1, -kNever)) {
        m_best[0][0] = 0;
        for (std::size_t i = 0; i < up.size(); ++i) {
            for (std::size_t d = mostUp + 1; d-- > 0;) {
                for (std::size_t a = i + 2; a-- > 0;) {
                    std::int64_t& best = m_best[d][a];
                    if (d > 0) best = std::max(best, m_best[d - 1][a] + up[i]);
                    if (sets == Sets::Apart && a > 0) best = std::max(best, m_best[d][a - 1] + down[i]);
                    if (sets == Sets::Nested && d > 0 && a > 0) best = std::max(best, m_best[d - 1][a - 1] + up[i] + down[i]);
                }
            }
        }
    }

    // Far below zero when there are no such sets.
    [[nodiscard]] std::int64_t at(std::size_t d, std::size_t a) const {
        return d < m_best.size() && a < m_best[d].size() ? m_best[d][a] : -kNever;
    }

  private:
    std::vector<std::vector<std::int64_t>> m_best;
};

// What ties a theme to its questions, read in one direction ("up" is forward, or back, and "down" the other).
//
// Of every person: let P be the questions outside a set D on which they moved up, M those of a set A on which
// they moved down. Where A lies within D and D has 2c questions, c + P - M is 1 at least for whoever moved up on the
// theme, 0 at least for whoever stayed, and c - |A| at least for the others; likewise where D has c questions and
// nothing in common with A. Where D has 2c + 1, it is 0 at least for all who did not move down. Added up over all
// people these are sums of the counts that are shown, and no sum may come so close to its limit that fewer than three
// counts are left of any of them.
class OneWay {
  public:
    OneWay(std::int64_t people, const std::vector<std::int64_t>& mostUp, const std::vector<std::int64_t>& leastDown, std::int64_t elsewhere)
        : m_people(people), m_elsewhere(elsewhere), m_up(std::accumulate(mostUp.begin(), mostUp.end(), std::int64_t{0})),
          m_questions(mostUp.size()), m_nested(mostUp, leastDown, 2 * kMostCrossed + 1, BestSums::Sets::Nested),
          m_apart(mostUp, leastDown, kMostCrossed, BestSums::Sets::Apart) {}

    [[nodiscard]] bool hasRoom(const ThemeRange& theme, std::int64_t room) const {
        for (std::size_t c = 0; c <= kMostCrossed; ++c) {
            for (std::size_t a = c; a <= m_questions; ++a) {
                const std::int64_t rest = static_cast<std::int64_t>(c) * m_people + m_up + (a > 0 ? m_elsewhere : 0) + times(a, c) * theme.back.high;
                const std::int64_t least = room + kLeastRoom * std::max<std::int64_t>(0, times(a, c) - 1);
                if (rest - m_nested.at(2 * c, a) - theme.forward.low < least) return false;
                if (rest - m_apart.at(c, a) - theme.forward.low < least) return false;
                if (a > c && rest - m_nested.at(2 * c + 1, a) < least) return false;
            }
        }
        return true;
    }

    // The same for those who moved by two questions or more.
    [[nodiscard]] bool hasRoomForSplit(const ThemeRange& theme, std::int64_t room) const {
        const std::int64_t rest = m_up - theme.forward.low - theme.forward2.low;
        if (rest < room) return false;
        for (std::size_t a = 1; a <= m_questions; ++a) {
            const std::int64_t least = room + kLeastRoom * std::max<std::int64_t>(0, times(a, 1) - 1);
            if (rest + m_elsewhere - m_apart.at(0, a) + theme.back.high + times(a, 1) * theme.back2.high < least) return false;
        }
        return true;
    }

  private:
    static std::int64_t times(std::size_t a, std::size_t c) { return static_cast<std::int64_t>(a) - static_cast<std::int64_t>(c); }

    std::int64_t m_people;
    std::int64_t m_elsewhere;
    std::int64_t m_up;
    std::size_t m_questions;
    BestSums m_nested;
    BestSums m_apart;
};

// Whoever stayed on the theme moved on an even number of questions: if on all of an odd set, then on one more.
class EvenMoves {
  public:
    EvenMoves(std::int64_t people, std::span<const QuestionRange> questions) : m_rest(-people) {
        std::int64_t cheapest = kNever;
        bool odd = false;
        for (const QuestionRange& question : questions) {
            const std::int64_t inside = people - question.forward.low - question.back.low;
            const std::int64_t outside = question.forward.high + question.back.high;
            m_rest += std::min(inside, outside);
            if (inside < outside) odd = !odd;
            cheapest = std::min(cheapest, std::max(inside, outside) - std::min(inside, outside));
        }
        if (!odd) m_rest += cheapest;
    }

    [[nodiscard]] bool hasRoom(const ThemeRange& theme, std::int64_t room) const { return m_rest + theme.forward.high + theme.back.high >= room; }

  private:
    std::int64_t m_rest;
};

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
    ThemeFitter(const TrueCells& theme, std::span<const QuestionRange> questions, std::span<const ThemePart> parts)
        : m_people(theme.withOutcome()), m_shownPeople(roundedCount(m_people)), m_mostRoom(questions.size() == 2 ? kLeastRoom : kLeastRoom + 2),
          m_parts(theme, questions, parts) {
        const std::int64_t others = std::accumulate(theme.reasons.begin(), theme.reasons.end(), std::int64_t{0});
        addWays(within(questions, [&](std::int64_t compared) {
            // Two questions make a theme only together: all who are compared on it are compared on both.
            return questions.size() == 2 ? compared - m_people : std::min(others, compared);
        }), 0);
        // Nobody without a class on the theme has one on more questions than this.
        const auto most = static_cast<std::int64_t>(std::max<std::size_t>(2, (questions.size() + 1) / 2) - 1);
        if (questions.size() > 2 && others > 0) addWays(within(questions, [](std::int64_t) { return std::int64_t{0}; }), most * others);
    }

    [[nodiscard]] std::vector<std::int64_t> fit(const std::vector<std::int64_t>& cells) const {
        for (std::int64_t room = m_mostRoom; room >= kLeastRoom; --room) {
            const auto moved = nearestThatFits(cells[0] + cells[1], cells[3] + cells[4], [&](std::int64_t forward, std::int64_t back) {
                return fits(forward, back, room);
            });
            if (moved) return split(*moved, cells, room);
        }
        return cells;
    }

  private:
    using Pair = std::array<std::int64_t, 2>;  // forward, back

    [[nodiscard]] std::vector<std::int64_t> split(const Pair& moved, const std::vector<std::int64_t>& cells, std::int64_t room) const {
        const Pair wanted = {std::min(cells[0], moved[0]), std::min(cells[4], moved[1])};
        std::optional<Pair> byTwo;
        for (std::int64_t roomy = room + 2; !byTwo && roomy >= room; --roomy) {
            byTwo = nearestThatFits(wanted[0], wanted[1], [&](std::int64_t forward2, std::int64_t back2) {
                return splitFits(moved, {forward2, back2}, roomy);
            });
        }
        return splitInto(moved, byTwo.value_or(wanted));
    }

    [[nodiscard]] std::vector<std::int64_t> splitInto(const Pair& moved, const Pair& byTwo) const {
        return {byTwo[0], moved[0] - byTwo[0], m_shownPeople - moved[0] - moved[1], moved[1] - byTwo[1], byTwo[1]};
    }

    // Of the people compared on the theme alone: so many of a question's people may not be among them.
    template <class Elsewhere>
    [[nodiscard]] std::vector<QuestionRange> within(std::span<const QuestionRange> questions, const Elsewhere& elsewhere) const {
        std::vector<QuestionRange> parts(questions.begin(), questions.end());
        for (QuestionRange& question : parts) {
            for (CountRange* range : {&question.forward, &question.back}) {
                const std::int64_t low = range->low - std::max<std::int64_t>(0, elsewhere(question.compared));
                *range = {std::max<std::int64_t>(0, low), std::min(range->high, m_people)};
            }
        }
        return parts;
    }

    void addWays(std::span<const QuestionRange> questions, std::int64_t elsewhere) {
        std::vector<std::int64_t> lows[2];
        std::vector<std::int64_t> highs[2];
        for (const QuestionRange& question : questions) {
            lows[0].push_back(question.forward.low);
            highs[0].push_back(question.forward.high);
            lows[1].push_back(question.back.low);
            highs[1].push_back(question.back.high);
        }
        m_forward.emplace_back(m_people, highs[0], lows[1], elsewhere);
        m_back.emplace_back(m_people, highs[1], lows[0], elsewhere);
        if (elsewhere == 0) m_even.emplace_back(m_people, questions);
    }

    [[nodiscard]] ThemeRange range(const Pair& moved, const Pair& byTwo) const {
        return {rangeOfTotal(moved[0], m_people), rangeOfRest(moved[1], m_people), rangeOfTotal(byTwo[0], m_people),
                rangeOfRest(byTwo[1], m_people)};
    }

    [[nodiscard]] bool fits(std::int64_t forward, std::int64_t back, std::int64_t room) const {
        if (forward < 0 || back < 0 || forward + back > m_shownPeople) return false;
        const ThemeRange theme = range({forward, back}, {0, 0});
        const ThemeRange turned = theme.turned();
        return std::all_of(m_forward.begin(), m_forward.end(), [&](const OneWay& way) { return way.hasRoom(theme, room); }) &&
               std::all_of(m_back.begin(), m_back.end(), [&](const OneWay& way) { return way.hasRoom(turned, room); }) &&
               std::all_of(m_even.begin(), m_even.end(), [&](const EvenMoves& even) { return even.hasRoom(theme, room); }) &&
               m_parts.haveRoom(theme, kLeastRoom);
    }

    [[nodiscard]] bool splitFits(const Pair& moved, const Pair& byTwo, std::int64_t room) const {
        if (byTwo[0] < 0 || byTwo[1] < 0 || byTwo[0] > moved[0] || byTwo[1] > moved[1]) return false;
        const ThemeRange theme = range(moved, byTwo);
        const ThemeRange turned = theme.turned();
        return std::all_of(m_forward.begin(), m_forward.end(), [&](const OneWay& way) { return way.hasRoomForSplit(theme, room); }) &&
               std::all_of(m_back.begin(), m_back.end(), [&](const OneWay& way) { return way.hasRoomForSplit(turned, room); }) &&
               m_parts.haveRoomForSplit(theme, kLeastRoom);
    }

    std::int64_t m_people;
    std::int64_t m_shownPeople;
    std::int64_t m_mostRoom;
    std::vector<OneWay> m_forward;
    std::vector<OneWay> m_back;
    std::vector<EvenMoves> m_even;
    PartRoom m_parts;
};

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

ProtectedCells protectedTheme(const TrueCells& theme, std::span<const QuestionRange> questions, std::span<const ThemePart> parts) {
    ProtectedCells cells = roundedRow(theme);
    if (cells.outcomes.size() == kClasses && questions.size() > 1) {
        cells.outcomes = ThemeFitter(theme, questions, parts).fit(cells.outcomes);
    }
    return cells;
}

}  // namespace camre
