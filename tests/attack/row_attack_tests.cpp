// The attacker against single rows: it must bite, and Camre's rows must hold.
#include <algorithm>
#include <functional>

#include "attacker.h"
#include "base/random.h"
#include "release/rounding.h"
#include "support/catch.h"

using namespace camre;
using namespace camre::tests;

namespace {

using Counts = std::vector<std::int64_t>;

std::int64_t sumOf(const Counts& counts) {
    std::int64_t sum = 0;
    for (const std::int64_t count : counts) sum += count;
    return sum;
}

PublishedRow asPublished(const Counts& cells, std::int64_t compared, std::int64_t people) {
    PublishedRow row;
    row.classes = cells.size();
    for (std::size_t i = 0; i < cells.size(); ++i) {
        row.cells.push_back({i});
        row.shown.push_back(cells[i]);
    }
    row.compared = compared;
    row.people = people;
    return row;
}

PublishedRow protectedByCamre(const Counts& counts) {
    const ProtectedCells cells = roundedRow({counts, {}});
    return asPublished(cells.outcomes, cells.withOutcome, cells.people);
}

// A weaker protector: each cell to the nearest five by itself, small ones left out.
PublishedRow eachCellRounded(const Counts& counts) {
    PublishedRow row;
    row.classes = counts.size();
    for (std::size_t i = 0; i < counts.size(); ++i) {
        if (counts[i] < 10) continue;
        row.cells.push_back({i});
        row.shown.push_back(roundedCount(counts[i]));
    }
    row.compared = row.people = roundedCount(sumOf(counts));
    return row;
}

Knowledge exactly(std::int64_t people, int threshold = 5) {
    Knowledge knowledge;
    knowledge.threshold = threshold;
    knowledge.people = people;
    knowledge.compared = people;
    return knowledge;
}

// The true values of every class, by trying all tables of three classes that give the same row.
std::vector<Interval> byTrying(const Counts& counts) {
    const Counts shown = roundedRow({counts, {}}).outcomes;
    const std::int64_t total = sumOf(counts);
    std::vector<Interval> found(3, {total, 0});
    for (std::int64_t a = 0; a <= total; ++a) {
        for (std::int64_t b = 0; a + b <= total; ++b) {
            const Counts table{a, b, total - a - b};
            if (roundedRow({table, {}}).outcomes != shown) continue;
            for (std::size_t i = 0; i < 3; ++i) {
                found[i].low = std::min(found[i].low, table[i]);
                found[i].high = std::max(found[i].high, table[i]);
            }
        }
    }
    return found;
}

}  // namespace

TEST_CASE("the attacker finds exactly the counts that trying every table finds", "[attack]") {
    for (const Counts& counts : {Counts{3, 4, 3}, Counts{8, 0, 0}, Counts{2, 9, 1}, Counts{7, 6, 5}, Counts{0, 0, 21}, Counts{6, 6, 11}}) {
        INFO(counts[0] << " " << counts[1] << " " << counts[2]);
        CHECK(attackRow(protectedByCamre(counts), exactly(sumOf(counts))).classes == byTrying(counts));
    }
}

TEST_CASE("the attacker reads true counts out of rows that were not rounded", "[attack]") {
    Knowledge knowledge;
    knowledge.method = Method::Untouched;
    const auto found = attackRow(asPublished({1, 12, 2}, 15, 15), knowledge);
    REQUIRE(found.classes.size() == 3);
    CHECK(found.classes[0] == Interval{1, 1});
    CHECK(found.classes[2] == Interval{2, 2});
}

TEST_CASE("the attacker works out what rounding each cell and leaving small ones out hides", "[attack]") {
    // 45 together is at least 43; two classes of 15 are at most 17 each: the one left out is at least 9, and under 10.
    PublishedRow row = asPublished({15, 15}, 45, 45);
    row.classes = 3;
    Knowledge knowledge;
    knowledge.method = Method::EachCell;
    IntervalSolver solver;
    const RowUnknowns unknowns = addRow(solver, row, knowledge);
    CHECK(solver.possible({{1, unknowns.classes[2]}}) == Interval{9, 9});
}

TEST_CASE("a weak protector is caught over a few rows, Camre's is not", "[attack][privacy]") {
    int caughtWeak = 0;
    int caughtOurs = 0;
    SeededRandom random(3);
    for (int i = 0; i < 60; ++i) {
        const Counts counts{9 + random.below(20), random.below(10), 10 + random.below(20)};
        Knowledge weak;
        weak.method = Method::EachCell;
        weak.compared = sumOf(counts);
        IntervalSolver solver;
        const RowUnknowns unknowns = addRow(solver, eachCellRounded(counts), weak);
        const auto hidden = solver.possible({{1, unknowns.classes[1]}});
        REQUIRE(hidden);
        REQUIRE((hidden->low <= counts[1] && counts[1] <= hidden->high));
        caughtWeak += hidden->values() < 3 ? 1 : 0;
        for (const Interval& of : attackRow(protectedByCamre(counts), exactly(sumOf(counts))).classes) caughtOurs += of.values() < 3 ? 1 : 0;
    }
    CHECK(caughtWeak > 0);
    CHECK(caughtOurs == 0);
}

TEST_CASE("P46: when all said the same, the attacker cannot know that they all did", "[attack][privacy]") {
    for (std::int64_t people = 5; people <= 60; ++people) {
        for (std::size_t at = 0; at < 5; ++at) {
            Counts counts(5, 0);
            counts[at] = people;
            INFO(people << " people in class " << at);
            const auto found = attackRow(protectedByCamre(counts), exactly(people));
            REQUIRE(found.classes.size() == 5);
            for (const Interval& of : found.classes) CHECK(of.values() >= 3);
        }
    }
}

TEST_CASE("P46: the average of steps tells no more than the five classes, and those hold", "[attack][privacy]") {
    // From 20 compared the average is shown though the five classes are not: the attacker gets all five here.
    SeededRandom random(20);
    for (int i = 0; i < 60; ++i) {
        Counts counts(5, 0);
        const std::int64_t people = 18 + random.below(34);
        for (std::int64_t person = 0; person < people; ++person) ++counts[random.below(5)];
        INFO(counts[0] << " " << counts[1] << " " << counts[2] << " " << counts[3] << " " << counts[4]);
        for (const Interval& of : attackRow(protectedByCamre(counts), exactly(people)).classes) CHECK(of.values() >= 3);
    }
}
