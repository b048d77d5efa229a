// The row of all questions beside several themes and all their questions, read together.
#include <algorithm>
#include <optional>

#include "base/random.h"
#include "people_solver.h"
#include "release/linked_rows.h"
#include "release/protection.h"
#include "release/rounding.h"
#include "support/catch.h"

using namespace camre;
using namespace camre::tests;

namespace {

using Themes = PeopleSolver::Themes;

// Some people, and every row that a pack would hold of them.
struct MadeUp {
    std::vector<TrueCells> questions;
    std::vector<TrueCells> themes;  // the row of all questions last
};

constexpr int kSilent = 9;

void add(TrueCells& row, const std::vector<int>& moves, const std::vector<std::size_t>& of) {
    std::size_t compared = 0;
    int steps = 0;
    for (const std::size_t question : of) {
        if (moves[question] == kSilent) continue;
        ++compared;
        steps += moves[question];
    }
    const std::size_t least = of.size() == 1 ? 1 : std::max<std::size_t>(2, (of.size() + 1) / 2);
    if (compared < least) ++row.reasons[0];
    else ++row.outcomes[static_cast<std::size_t>(2 - std::clamp(steps, -2, 2))];
}

std::vector<std::vector<int>> anyKinds(SeededRandom& random, std::size_t questions, PeopleSolver::Answers answers) {
    // A few kinds of people only, leaning one way: rows at the ends of what they may show come up often.
    std::vector<std::vector<int>> kinds(1 + random.below(6));
    const int lean = static_cast<int>(random.below(3)) - 1;
    for (auto& moves : kinds) {
        for (std::size_t q = 0; q < questions; ++q) {
            const auto throwOf = random.below(4);
            const bool silent = answers == PeopleSolver::Answers::SomeMissing && random.below(12) == 0;
            moves.push_back(silent ? kSilent : throwOf == 3 ? lean : static_cast<int>(throwOf) - 1);
        }
    }
    return kinds;
}

MadeUp anyPeople(SeededRandom& random, std::int64_t people, std::size_t questions, const Themes& themes, PeopleSolver::Answers answers) {
    const TrueCells none{{0, 0, 0, 0, 0}, {0}};
    MadeUp made{std::vector<TrueCells>(questions, none), std::vector<TrueCells>(themes.size(), none)};
    const auto kinds = anyKinds(random, questions, answers);
    for (std::int64_t person = 0; person < people; ++person) {
        const auto& moves = kinds[random.below(static_cast<std::uint32_t>(kinds.size()))];
        for (std::size_t q = 0; q < questions; ++q) add(made.questions[q], moves, {q});
        for (std::size_t t = 0; t < themes.size(); ++t) add(made.themes[t], moves, themes[t]);
    }
    return made;
}

// What is shown, as the protector of a pack shows it.
struct Shown {
    std::vector<ProtectedCells> questions;
    std::vector<ProtectedCells> themes;
};

Shown shownOf(const MadeUp& made, const Themes& themes, bool asParts) {
    Shown shown;
    std::vector<QuestionRange> ranges;
    for (const TrueCells& question : made.questions) {
        shown.questions.push_back(roundedRow(question));
        ranges.push_back(rangeOfShown(question));
    }
    std::vector<ThemePart> parts;
    for (std::size_t t = 0; t < themes.size(); ++t) {
        const bool isLast = t + 1 == themes.size();
        std::vector<QuestionRange> own;
        for (const std::size_t question : themes[t]) own.push_back(ranges[question]);
        shown.themes.push_back(protectedTheme(made.themes[t], own, isLast && asParts ? parts : std::vector<ThemePart>()));
        const std::int64_t compared = made.themes[t].withOutcome();
        parts.push_back({themes[t], rangeOfTheme(shown.themes.back(), compared), made.themes[t].reasons[0]});
    }
    return shown;
}

Interval totalsRoundedTo(std::int64_t shown, std::int64_t people) {
    Interval found{people + 1, -1};
    for (std::int64_t total = 0; total <= people; ++total) {
        if (roundedPart(total, people, roundedCount(people)) != shown) continue;
        found.low = std::min(found.low, total);
        found.high = std::max(found.high, total);
    }
    return found;
}

Interval restRoundedTo(std::int64_t shown, std::int64_t people) {
    const Interval others = totalsRoundedTo(roundedCount(people) - shown, people);
    return {people - others.high, people - others.low};
}

// The fewest values that are left of any class of any row; nothing when no people fit a row that was moved.
class PackAttack {
  public:
    PackAttack(std::size_t questions, const Themes& themes, std::int64_t people, PeopleSolver::Answers answers)
        : m_solver(questions, themes, people, answers) {}

    std::optional<std::int64_t> fewest(const MadeUp& made, const Shown& shown) {
        for (std::size_t q = 0; q < made.questions.size(); ++q) {
            limit(PeopleSolver::question(q, -1, 1), PeopleSolver::question(q, 1, 1), PeopleSolver::question(q, -1, -1), made.questions[q], shown.questions[q]);
        }
        for (std::size_t t = 0; t < made.themes.size(); ++t) {
            limit(PeopleSolver::theme(-9, 9, t), PeopleSolver::theme(1, 9, t), PeopleSolver::theme(-9, -1, t), made.themes[t], shown.themes[t]);
            const std::int64_t people = made.themes[t].withOutcome();
            if (shown.themes[t].withOutcome < kFiguresFrom) continue;  // nothing that leaves speaks of two questions or more
            m_solver.limit(PeopleSolver::theme(2, 9, t), totalsRoundedTo(shown.themes[t].outcomes[0], people));
            m_solver.limit(PeopleSolver::theme(-9, -2, t), restRoundedTo(shown.themes[t].outcomes[4], people));
        }
        if (!m_solver.possible(PeopleSolver::theme(0, 0))) return std::nullopt;
        std::int64_t least = 99;
        for (std::size_t q = 0; q < made.questions.size(); ++q) {
            for (const int move : {1, 0, -1}) least = std::min(least, valuesOf(PeopleSolver::question(q, move, move)));
        }
        for (std::size_t t = 0; t < made.themes.size(); ++t) {
            least = std::min({least, valuesOf(PeopleSolver::theme(1, 9, t)), valuesOf(PeopleSolver::theme(0, 0, t)), valuesOf(PeopleSolver::theme(-9, -1, t))});
        }
        return least;
    }

  private:
    void limit(const PeopleSolver::Figure& compared, const PeopleSolver::Figure& forward, const PeopleSolver::Figure& back, const TrueCells& row,
               const ProtectedCells& shown) {
        const std::int64_t people = row.withOutcome();
        m_solver.limit(compared, {people, people});
        m_solver.limit(forward, totalsRoundedTo(shown.outcomes[0] + shown.outcomes[1], people));
        m_solver.limit(back, restRoundedTo(shown.outcomes[3] + shown.outcomes[4], people));
    }

    std::int64_t valuesOf(const PeopleSolver::Figure& figure) { return m_solver.possible(figure).value().values(); }

    PeopleSolver m_solver;
};

struct Tally {
    int packs = 0;
    int caught = 0;  // fewer than three values of some class
    int pinned = 0;  // one
    int moved = 0;   // the row of all questions is another than it would be beside its questions alone
};

struct Packs {
    Themes themes;
    std::size_t questions = 0;
    PeopleSolver::Answers answers = PeopleSolver::Answers::All;
    std::int64_t leastPeople = 10;
    std::uint32_t morePeople = 14;
};

bool isMoved(const MadeUp& made, const Shown& shown) {
    return !std::equal(made.themes.begin(), made.themes.end(), shown.themes.begin(),
                       [](const TrueCells& row, const ProtectedCells& cells) { return roundedRow(row) == cells; });
}

Tally attackMany(SeededRandom& random, const Packs& packs, int count, bool asParts = true) {
    Tally tally;
    for (int i = 0; i < count; ++i) {
        const std::int64_t people = packs.leastPeople + random.below(packs.morePeople);
        const MadeUp made = anyPeople(random, people, packs.questions, packs.themes, packs.answers);
        const auto isSmall = [](const TrueCells& row) { return row.withOutcome() < 5; };
        if (std::any_of(made.questions.begin(), made.questions.end(), isSmall) || std::any_of(made.themes.begin(), made.themes.end(), isSmall)) continue;
        const Shown shown = shownOf(made, packs.themes, asParts);
        if (asParts && !(shown.themes.back() == shownOf(made, packs.themes, false).themes.back())) ++tally.moved;
        if (isMoved(made, shown)) continue;  // who takes such a row for one that was not moved is misled by it
        const auto least = PackAttack(packs.questions, packs.themes, people, packs.answers).fewest(made, shown);
        if (!least) continue;
        ++tally.packs;
        tally.caught += *least < 3 ? 1 : 0;
        tally.pinned += *least < 2 ? 1 : 0;
    }
    return tally;
}

const Packs kTwoPairs{{{0, 1}, {2, 3}, {0, 1, 2, 3}}, 4};
const Packs kPairAndOne{{{0, 1}, {0, 1, 2}}, 3};
const Packs kThreeAndTwo{{{0, 1, 2}, {3, 4}, {0, 1, 2, 3, 4}}, 5};
const Packs kSomeMissing{{{0, 1}, {2, 3}, {0, 1, 2, 3}}, 4, PeopleSolver::Answers::SomeMissing};

}  // namespace

TEST_CASE("P46: twelve of eighteen forward on one theme or on the other: the row of all questions pins neither", "[attack][privacy]") {
    // Six moved forward on the first theme, six others on the second, nobody back: 12 in all, shown as 15 (12 or more); each six is
    // shown as 5 (3 to 6). By hand: 12 is no more than 6 and 6. The questions are all wide enough.
    MadeUp made{std::vector<TrueCells>(4, {{0, 6, 12, 0, 0}, {0}}), {}};
    made.themes = {{{0, 6, 12, 0, 0}, {0}}, {{0, 6, 12, 0, 0}, {0}}, {{0, 12, 6, 0, 0}, {0}}};
    const Shown beside = shownOf(made, kTwoPairs.themes, false);
    REQUIRE(beside.themes[0].outcomes[1] == 5);
    REQUIRE(beside.themes[2].outcomes[1] == 15);
    PackAttack attack(4, kTwoPairs.themes, 18, PeopleSolver::Answers::All);
    CHECK(attack.fewest(made, beside) == 1);
    const Shown shown = shownOf(made, kTwoPairs.themes, true);
    CHECK(shown.themes[2].outcomes[1] == 10);
}

TEST_CASE("P46: several themes, the row of all questions and every question together give no count away", "[attack][privacy]") {
    SeededRandom weak(46);
    const Tally alone = attackMany(weak, kTwoPairs, 200, false);
    CHECK(alone.caught > 0);  // the attacker bites where the themes are forgotten
    for (const auto& [packs, count] : {std::pair(kTwoPairs, 200), std::pair(kPairAndOne, 120), std::pair(kThreeAndTwo, 20), std::pair(kSomeMissing, 40)}) {
        SeededRandom random(46);
        const Tally ours = attackMany(random, packs, count);
        INFO(packs.questions << " questions, " << ours.packs << " packs");
        CHECK(ours.packs > count / 2);
        CHECK(ours.caught <= 1);  // decision 35
        CHECK(ours.pinned == 0);
        CHECK(ours.moved <= count / 10);
    }
}
