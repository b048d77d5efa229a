// Rows that are about the same people: a theme and its questions.
#include "attacker.h"
#include "release/rounding.h"
#include "release/release_fixture.h"
#include "support/catch.h"

using namespace camre;
using namespace camre::tests;

namespace {

// Whoever moved on a theme moved on at least one of its questions.
void link(IntervalSolver& solver, const RowUnknowns& theme, const std::vector<RowUnknowns>& items) {
    for (const auto& [first, end] : std::vector<std::pair<std::size_t, std::size_t>>{{0, 2}, {3, 5}}) {
        Sum sum;
        for (const RowUnknowns& item : items) {
            for (const Term& term : item.classesFrom(first, end)) sum.push_back(term);
        }
        for (const Term& term : theme.classesFrom(first, end)) sum.push_back({-1, term.of});
        solver.atLeast(sum, 0);
    }
}

const PublishedRow& rowOf(const std::vector<PublishedRow>& rows, const std::string& item) {
    for (const PublishedRow& row : rows) {
        if (row.item == item && row.group.empty()) return row;
    }
    FAIL("no row " << item);
    return rows.front();
}

// The interval of moved forward, of every question of a theme.
std::vector<Interval> attackTheme(const ProtectedPack& pack, const std::string& theme, const std::vector<std::string>& questions, std::int64_t people) {
    const auto rows = publishedRows(pack, "change");
    Knowledge knowledge;
    knowledge.people = people;
    IntervalSolver solver;
    std::vector<RowUnknowns> items;
    for (const std::string& question : questions) {
        const PublishedRow& row = rowOf(rows, question);
        if (!row.compared) return {};
        items.push_back(addRow(solver, row, knowledge));
    }
    const PublishedRow& row = rowOf(rows, theme);
    if (!row.compared) return {};
    link(solver, addRow(solver, row, knowledge), items);
    std::vector<Interval> found;
    for (const RowUnknowns& item : items) found.push_back(solver.possible(item.classesFrom(0, 2)).value());
    return found;
}

}  // namespace

TEST_CASE("P46: a theme and its three questions together give no small count away", "[attack][privacy]") {
    SeededRandom random(44);
    const std::vector<std::string> questions = {"work.job", "work.skills", "work.worry"};
    for (int i = 0; i < 60; ++i) {
        const Tallies tallies = tally(randomPeople(random, 14 + static_cast<int>(random.below(40))));
        const auto pack = protect(tallies, testHead(), {});
        if (!pack) continue;
        for (const Interval& of : attackTheme(pack.value(), "theme:work", questions, tallies.everybody(Respondent::Adult).pairs)) {
            INFO("file " << i << ": " << of.low << " to " << of.high);
            CHECK((of.values() > 1 || of.low == 0 || of.low >= 10));
        }
    }
}

TEST_CASE("a known limit: a theme of two questions can give its questions' counts away (decision 21)", "[attack]") {
    // 18 people: 6 forward on the first question, 6 others on the second. Worked by hand on the decision's page.
    const auto shown = [](std::int64_t forward, std::int64_t same) {
        const ProtectedCells cells = roundedRow({{0, forward, same, 0, 0}, {}});
        PublishedRow row;
        row.classes = 5;
        row.cells = {{0, 1}, {2}, {3, 4}};
        row.shown = {cells.outcomes[0] + cells.outcomes[1], cells.outcomes[2], cells.outcomes[3] + cells.outcomes[4]};
        row.compared = row.people = cells.withOutcome;
        return row;
    };
    Knowledge knowledge;
    knowledge.people = 18;
    IntervalSolver solver;
    const std::vector<RowUnknowns> questions = {addRow(solver, shown(6, 12), knowledge), addRow(solver, shown(6, 12), knowledge)};
    CHECK(solver.possible(questions[0].classesFrom(0, 2)) == Interval{3, 6});
    link(solver, addRow(solver, shown(12, 6), knowledge), questions);
    CHECK(solver.possible(questions[0].classesFrom(0, 2)) == Interval{6, 6});
    CHECK(solver.possible(questions[1].classesFrom(0, 2)) == Interval{6, 6});
}
