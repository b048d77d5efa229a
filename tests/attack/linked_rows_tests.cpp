// Rows that are about the same people: a theme and its questions, the attacker told exactly how many were compared.
#include "release/linked_rows.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>

#include "people_solver.h"
#include "base/random.h"
#include "release/rounding.h"
#include "support/catch.h"

using namespace camre;
using namespace camre::tests;

namespace {

// A row as it is shown: forward and back.
struct Shown {
    std::int64_t forward = 0;
    std::int64_t back = 0;
    friend bool operator<(const Shown& a, const Shown& b) { return std::pair(a.forward, a.back) < std::pair(b.forward, b.back); }
};

constexpr Shown kWithheld{-1, -1};

Interval totalsRoundedTo(std::int64_t shown, std::int64_t people) {
    Interval found{people + 1, -1};
    for (std::int64_t total = 0; total <= people; ++total) {
        if (roundedPart(total, people, roundedCount(people)) != shown) continue;
        found.low = std::min(found.low, total);
        found.high = std::max(found.high, total);
    }
    return found;
}

Interval forwardBehind(const Shown& shown, std::int64_t people) { return totalsRoundedTo(shown.forward, people); }

Interval backBehind(const Shown& shown, std::int64_t people) {
    const Interval others = totalsRoundedTo(roundedCount(people) - shown.back, people);
    return {people - others.high, people - others.low};
}

// Some true counts that are shown so.
TrueCells behind(const Shown& shown, std::int64_t people) {
    const std::int64_t forward = forwardBehind(shown, people).low;
    const std::int64_t back = std::min(backBehind(shown, people).low, people - forward);
    return {{0, forward, people - forward - back, back, 0}, {}};
}

Shown shownOf(const ProtectedCells& cells) { return {cells.outcomes[0] + cells.outcomes[1], cells.outcomes[3] + cells.outcomes[4]}; }

std::vector<Shown> allRows(std::int64_t people) {
    std::vector<Shown> rows;
    for (std::int64_t forward = 0; forward <= roundedCount(people); forward += 5) {
        for (std::int64_t back = 0; forward + back <= roundedCount(people); back += 5) rows.push_back({forward, back});
    }
    return rows;
}

using Values = std::vector<std::set<std::int64_t>>;  // of each class of each question, then of the theme

// One theme; who is compared on what is known to the attacker.
class ThemeAttack {
  public:
    ThemeAttack(std::int64_t people, std::vector<std::int64_t> compared, std::int64_t themeCompared)
        : m_compared(std::move(compared)), m_themeCompared(themeCompared), m_silent(people - themeCompared), m_solver(m_compared.size(), people) {
        for (std::size_t q = 0; q < m_compared.size(); ++q) m_solver.limit(PeopleSolver::question(q, -1, 1), {m_compared[q], m_compared[q]});
        m_solver.limit(PeopleSolver::theme(-9, 9), {m_themeCompared, m_themeCompared});
    }

    // What a reader can tell of every row that may be shown beside these questions.
    std::map<Shown, Values> attack(const std::vector<Shown>& questions, bool untouched = false) {
        std::vector<QuestionRange> ranges;
        for (std::size_t q = 0; q < questions.size(); ++q) {
            m_solver.limit(PeopleSolver::question(q, 1, 1), forwardBehind(questions[q], m_compared[q]));
            m_solver.limit(PeopleSolver::question(q, -1, -1), backBehind(questions[q], m_compared[q]));
            ranges.push_back(rangeOfShown(behind(questions[q], m_compared[q])));
        }
        std::map<Shown, Values> found;
        for (const Shown& rounded : allRows(m_themeCompared)) {
            TrueCells theme = behind(rounded, m_themeCompared);
            theme.reasons = {m_silent};
            const auto shown = protectedTheme(theme, ranges);
            add(rounded, found[untouched ? rounded : shown ? shownOf(*shown) : kWithheld]);
        }
        return found;
    }

  private:
    // Of true tables whose theme rounds to this row.
    void add(const Shown& rounded, Values& values) {
        m_solver.limit(PeopleSolver::theme(1, 9), forwardBehind(rounded, m_themeCompared));
        m_solver.limit(PeopleSolver::theme(-9, -1), backBehind(rounded, m_themeCompared));
        std::size_t at = 0;
        values.resize(3 * m_compared.size() + 3);
        for (const int move : {1, 0, -1}) {
            const int least = move < 0 ? -9 : move;
            const int most = move > 0 ? 9 : move;
            add(PeopleSolver::theme(least, most), values[at++]);
            for (std::size_t q = 0; q < m_compared.size(); ++q) add(PeopleSolver::question(q, move, move), values[at++]);
        }
    }

    void add(const PeopleSolver::Figure& figure, std::set<std::int64_t>& values) {
        const auto possible = m_solver.possible(figure);
        for (std::int64_t value = possible ? possible->low : 1; value <= (possible ? possible->high : 0); ++value) values.insert(value);
    }

    std::vector<std::int64_t> m_compared;
    std::int64_t m_themeCompared;
    std::int64_t m_silent;
    PeopleSolver m_solver;
};

std::size_t fewest(const Values& values) {
    std::size_t least = 99;
    for (const auto& of : values) least = std::min(least, of.size());
    return least;
}

// How many shown rows leave fewer than three values of some class, and of how many.
struct Tally {
    int rows = 0;
    int caught = 0;  // fewer than three
    int pinned = 0;  // one
};

void attackAll(ThemeAttack& attack, const std::vector<Shown>& questions, bool untouched, Tally& tally) {
    for (const auto& [shown, values] : attack.attack(questions, untouched)) {
        if (fewest(values) == 0) continue;  // nobody can answer so
        ++tally.rows;
        if (fewest(values) >= 3) continue;
        ++tally.caught;
        if (fewest(values) < 2) ++tally.pinned;
    }
}

std::vector<Shown> anyRows(SeededRandom& random, const std::vector<std::int64_t>& compared) {
    std::vector<Shown> shown;
    for (const std::int64_t people : compared) {
        const auto rows = allRows(people);
        shown.push_back(rows[random.below(static_cast<std::uint32_t>(rows.size()))]);
    }
    return shown;
}

struct MadeUp {
    std::vector<TrueCells> questions;
    TrueCells theme;

    [[nodiscard]] std::vector<QuestionRange> ranges() const {
        std::vector<QuestionRange> all;
        for (const TrueCells& question : questions) all.push_back(rangeOfShown(question));
        return all;
    }
};

// People who all answer; every second file holds a few kinds of people only.
MadeUp anyPeople(SeededRandom& random, std::int64_t people, std::size_t questions) {
    MadeUp made{std::vector<TrueCells>(questions, {{0, 0, 0, 0, 0}, {}}), {{0, 0, 0, 0, 0}, {}}};
    std::vector<std::vector<int>> kinds(random.below(2) == 0 ? 60 : 4);
    for (auto& moves : kinds) {
        for (std::size_t q = 0; q < questions; ++q) moves.push_back(static_cast<int>(random.below(5)) / 2 - 1);
    }
    for (std::int64_t person = 0; person < people; ++person) {
        const auto& moves = kinds[random.below(static_cast<std::uint32_t>(kinds.size()))];
        int steps = 0;
        for (std::size_t q = 0; q < questions; ++q) {
            ++made.questions[q].outcomes[static_cast<std::size_t>(2 - moves[q])];
            steps += moves[q];
        }
        ++made.theme.outcomes[static_cast<std::size_t>(2 - std::clamp(steps, -2, 2))];
    }
    return made;
}

// Every row of one theme of two questions.
Tally attackPairs(std::int64_t people, bool untouched) {
    ThemeAttack attack(people, {people, people}, people);
    Tally tally;
    const auto rows = allRows(people);
    for (std::size_t a = 0; a < rows.size(); ++a) {
        for (std::size_t b = a; b < rows.size(); ++b) attackAll(attack, {rows[a], rows[b]}, untouched, tally);
    }
    return tally;
}

struct WhoAnswered {
    std::vector<std::int64_t> compared;  // by question
    std::int64_t theme = 0;
};

WhoAnswered whoAnswered(SeededRandom& random, std::int64_t people, std::size_t questions) {
    WhoAnswered who{std::vector<std::int64_t>(questions, 0)};
    for (std::int64_t person = 0; person < people; ++person) {
        int answered = 0;
        for (std::int64_t& of : who.compared) {
            const int answers = random.below(12) > 0 ? 1 : 0;
            of += answers;
            answered += answers;
        }
        who.theme += answered >= 2 ? 1 : 0;
    }
    return who;
}

// The fewest values left of any class, of the theme's five and the questions' three; nothing when nobody can answer so.
std::optional<std::int64_t> fewestBeside(const MadeUp& made, const ProtectedCells& shown, std::int64_t people) {
    const std::size_t questions = made.questions.size();
    PeopleSolver solver(questions, people);
    solver.limit(PeopleSolver::theme(-9, 9), {people, people});
    for (std::size_t q = 0; q < questions; ++q) {
        const Shown row = shownOf(roundedRow(made.questions[q]));
        solver.limit(PeopleSolver::question(q, -1, 1), {people, people});
        solver.limit(PeopleSolver::question(q, 1, 1), forwardBehind(row, people));
        solver.limit(PeopleSolver::question(q, -1, -1), backBehind(row, people));
    }
    const Shown byTwo{shown.outcomes[0], shown.outcomes[4]};
    solver.limit(PeopleSolver::theme(1, 9), forwardBehind(shownOf(shown), people));
    solver.limit(PeopleSolver::theme(-9, -1), backBehind(shownOf(shown), people));
    solver.limit(PeopleSolver::theme(2, 9), forwardBehind(byTwo, people));
    solver.limit(PeopleSolver::theme(-9, -2), backBehind(byTwo, people));
    if (!solver.possible(PeopleSolver::theme(0, 0))) return std::nullopt;
    std::int64_t least = people;
    for (const auto& [from, to] : {std::pair(2, 9), std::pair(1, 1), std::pair(0, 0), std::pair(-1, -1), std::pair(-9, -2)}) {
        least = std::min(least, solver.possible(PeopleSolver::theme(from, to)).value().values());
    }
    for (std::size_t q = 0; q < questions; ++q) {
        for (const int move : {1, 0, -1}) least = std::min(least, solver.possible(PeopleSolver::question(q, move, move)).value().values());
    }
    return least;
}

}  // namespace

TEST_CASE("P46: eighteen people, six forward on one question and six others on the other: nothing is pinned", "[attack][privacy]") {
    // 12 forward on the theme would be shown as 15, that is 12 or more; the questions' fives are 3 to 6 each: 6 and 6. By hand.
    ThemeAttack attack(18, {18, 18}, 18);
    const auto plain = attack.attack({{5, 0}, {5, 0}}, true);
    CHECK(plain.at({15, 0})[1] == std::set<std::int64_t>{6});
    const auto found = attack.attack({{5, 0}, {5, 0}});
    CHECK(found.count({15, 0}) == 0);
    CHECK(fewest(found.at({10, 0})) >= 3);
}

TEST_CASE("P46: no theme of two questions gives a count away, whatever its rows show", "[attack][privacy]") {
    CHECK(attackPairs(18, true).caught > 100);  // the attacker bites
    for (const std::int64_t people : {8, 10, 12, 13, 15, 18, 20, 21}) {
        const Tally ours = attackPairs(people, false);
        CHECK(ours.rows > 10);
        CHECK(ours.caught == 0);
    }
}

TEST_CASE("P46: no theme of three questions gives a count away", "[attack][privacy]") {
    for (const std::int64_t people : {10, 13}) {
        ThemeAttack attack(people, {people, people, people}, people);
        Tally ours;
        const auto rows = allRows(people);
        for (std::size_t a = 0; a < rows.size(); ++a) {
            for (std::size_t b = a; b < rows.size(); ++b) {
                for (std::size_t c = b; c < rows.size(); ++c) attackAll(attack, {rows[a], rows[b], rows[c]}, false, ours);
            }
        }
        CHECK(ours.rows > 10);
        CHECK(ours.caught == 0);
    }
}

TEST_CASE("P46: nor when some people are not compared on some questions, and the reader knows on which how many", "[attack][privacy]") {
    SeededRandom random(27);
    Tally ours;
    for (int i = 0; i < 24; ++i) {
        const std::int64_t people = 12 + random.below(16);
        const WhoAnswered who = whoAnswered(random, people, 2 + random.below(2));
        ThemeAttack attack(people, who.compared, who.theme);
        for (int row = 0; row < 8; ++row) attackAll(attack, anyRows(random, who.compared), false, ours);
    }
    CHECK(ours.rows > 500);
    CHECK(ours.caught == 0);
    CHECK(ours.pinned == 0);
}

TEST_CASE("P46: no larger theme of any rows gives a count away", "[attack][privacy]") {
    SeededRandom random(28);
    Tally ours;
    for (int i = 0; i < 16; ++i) {
        const std::vector<std::int64_t> compared(2 + random.below(3), 12 + random.below(24));
        ThemeAttack attack(compared[0], compared, compared[0]);
        attackAll(attack, anyRows(random, compared), false, ours);
    }
    CHECK(ours.rows > 60);
    CHECK(ours.caught == 0);
}

TEST_CASE("P46: the five classes of a theme give nothing away beside its questions", "[attack][privacy]") {
    SeededRandom random(29);
    int moved = 0;
    int seen = 0;
    for (int i = 0; i < 160; ++i) {
        const std::int64_t people = 20 + random.below(36);
        const std::size_t questions = 2 + random.below(2);
        const MadeUp made = anyPeople(random, people, questions);
        const ProtectedCells shown = protectedTheme(made.theme, made.ranges()).value();
        moved += shown == roundedRow(made.theme) ? 0 : 1;
        const auto least = fewestBeside(made, shown, people);
        if (!least) continue;  // a row that was moved to where no people are
        ++seen;
        INFO(people << " people, " << questions << " questions");
        CHECK(*least >= 3);
    }
    CHECK(seen > 140);
    CHECK(moved < 16);  // most rows stay as they were rounded
}
