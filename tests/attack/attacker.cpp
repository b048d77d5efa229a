#include "attacker.h"

#include <algorithm>

namespace camre::tests {
namespace {

constexpr std::int64_t kMostPeople = 600;  // twice as many as stand behind any row of these tests

std::optional<std::int64_t> valueOf(const std::map<std::string, std::optional<double>>& cells, const std::string& cell) {
    const auto found = cells.find(cell);
    if (found == cells.end() || !found->second) return std::nullopt;
    return static_cast<std::int64_t>(*found->second);
}

void show(PublishedRow& row, std::vector<std::size_t> classes, std::optional<std::int64_t> figure) {
    if (!figure) return;
    row.cells.push_back(std::move(classes));
    row.shown.push_back(*figure);
}

void readChange(PublishedRow& row, const std::map<std::string, std::optional<double>>& cells) {
    row.classes = 5;
    const bool split = valueOf(cells, "improved_2plus").has_value();
    if (split) {
        show(row, {0}, valueOf(cells, "improved_2plus"));
        show(row, {1}, valueOf(cells, "improved_1"));
    } else {
        show(row, {0, 1}, valueOf(cells, "improved"));
    }
    show(row, {2}, valueOf(cells, "same"));
    if (split) {
        show(row, {3}, valueOf(cells, "declined_1"));
        show(row, {4}, valueOf(cells, "declined_2plus"));
    } else {
        show(row, {3, 4}, valueOf(cells, "declined"));
    }
}

void readList(PublishedRow& row, const std::map<std::string, std::optional<double>>& cells, const std::vector<std::string>& names) {
    for (const std::string& name : names) {
        if (cells.count(name) == 0) continue;
        show(row, {row.classes}, valueOf(cells, name));
        ++row.classes;
    }
}

std::vector<std::string> levelNames() {
    std::vector<std::string> names;
    for (int level = 1; level <= 11; ++level) names.push_back("level_" + std::to_string(level));
    return names;
}

PublishedRow readRow(PublishedRow row, const std::map<std::string, std::optional<double>>& cells) {
    if (cells.count("improved") != 0) readChange(row, cells);
    else readList(row, cells, levelNames());
    if (row.classes == 0) readList(row, cells, {"under_3_months", "3_to_6_months", "6_to_12_months", "over_12_months"});
    if (row.classes == 0) readList(row, cells, {"followed_up", "moved_away", "does_not_want_more", "tried", "not_recorded"});
    row.people = valueOf(cells, "people");
    row.compared = valueOf(cells, "compared");
    if (cells.count("answered") != 0) row.compared = valueOf(cells, "answered");
    if (cells.count("compared") == 0 && cells.count("answered") == 0) row.compared = row.people;
    return row;
}

// What "the figure `shown` stands for the running total `total` of `compared` people, rounded to `rounded`"
// says: the nearest five to total * rounded / compared, an exact half going to the nearer end.
void addWindow(IntervalSolver& solver, Sum total, Unknown compared, std::int64_t rounded, std::int64_t shown) {
    const Unknown early = solver.unknown(0, 1);  // 1: not past the middle of the row
    Sum twice = total;
    for (Term& term : twice) term.factor *= 2;
    Sum place = twice;
    place.push_back({-1, compared});
    Sum beforeMiddle = place;
    beforeMiddle.push_back({kMostPeople, early});
    solver.atMost(beforeMiddle, kMostPeople);  // early: 2 total <= compared
    Sum pastMiddle = place;
    pastMiddle.push_back({2 * kMostPeople, early});
    solver.atLeast(pastMiddle, 1);  // else: 2 total >= compared + 1

    Sum scaled = twice;
    for (Term& term : scaled) term.factor *= rounded;
    Sum low = scaled;
    low.push_back({-(2 * shown - 5), compared});
    low.push_back({-1, early});
    solver.atLeast(low, 0);  // a half before the middle went down, so here it is more than a half
    Sum high = scaled;
    high.push_back({-(2 * shown + 5), compared});
    high.push_back({-1, early});
    solver.atMost(high, -1);  // a half past the middle went up, so here it is less than a half
}

void addNearestFive(IntervalSolver& solver, const Sum& sum, std::int64_t shown) {
    solver.atLeast(sum, shown - 2);
    solver.atMost(sum, shown + 2);
}

Sum joined(const RowUnknowns& row, const std::vector<std::size_t>& classes) {
    Sum sum;
    for (const std::size_t one : classes) sum.push_back({1, row.classes[one]});
    return sum;
}

void addRunningTotals(IntervalSolver& solver, const PublishedRow& row, const RowUnknowns& unknowns) {
    addNearestFive(solver, {{1, unknowns.compared}}, *row.compared);
    std::int64_t running = 0;
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
        running += row.shown[i];
        addWindow(solver, unknowns.firstClasses(row.cells[i].back() + 1), unknowns.compared, *row.compared, running);
    }
}

void addEachCell(IntervalSolver& solver, const PublishedRow& row, const RowUnknowns& unknowns) {
    addNearestFive(solver, {{1, unknowns.compared}}, *row.compared);
    std::vector<bool> told(row.classes);
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
        addNearestFive(solver, joined(unknowns, row.cells[i]), row.shown[i]);
        for (const std::size_t one : row.cells[i]) told[one] = true;
    }
    for (std::size_t one = 0; one < told.size(); ++one) {
        if (!told[one]) solver.atMost({{1, unknowns.classes[one]}}, 9);
    }
}

void addUntouched(IntervalSolver& solver, const PublishedRow& row, const RowUnknowns& unknowns) {
    solver.equals({{1, unknowns.compared}}, *row.compared);
    for (std::size_t i = 0; i < row.cells.size(); ++i) solver.equals(joined(unknowns, row.cells[i]), row.shown[i]);
}

}  // namespace

std::vector<PublishedRow> publishedRows(const ProtectedPack& pack, const std::string& table) {
    std::vector<std::pair<PublishedRow, std::map<std::string, std::optional<double>>>> read;
    for (const PackRow& cell : pack.rows()) {
        if (cell.table != table) continue;
        const bool same = !read.empty() && read.back().first.item == cell.item && read.back().first.group == cell.groupValue;
        if (!same) {
            PublishedRow row;
            row.table = cell.table;
            row.item = cell.item;
            row.group = cell.groupValue;
            read.emplace_back(std::move(row), std::map<std::string, std::optional<double>>{});
        }
        read.back().second[cell.cell] = cell.value;
    }
    std::vector<PublishedRow> rows;
    for (auto& [row, cells] : read) rows.push_back(readRow(std::move(row), cells));
    return rows;
}

Sum RowUnknowns::firstClasses(std::size_t count) const { return classesFrom(0, count); }

Sum RowUnknowns::classesFrom(std::size_t first, std::size_t end) const {
    Sum sum;
    for (std::size_t i = first; i < end; ++i) sum.push_back({1, classes[i]});
    return sum;
}

RowUnknowns addRow(IntervalSolver& solver, const PublishedRow& row, const Knowledge& knowledge) {
    RowUnknowns unknowns;
    unknowns.compared = solver.unknown(knowledge.threshold, kMostPeople / 2);
    unknowns.missing = solver.unknown(0, kMostPeople / 2);
    for (std::size_t i = 0; i < row.classes; ++i) unknowns.classes.push_back(solver.unknown(0, kMostPeople / 2));
    Sum all = unknowns.firstClasses(row.classes);
    all.push_back({-1, unknowns.compared});
    solver.equals(all, 0);
    const Sum people = {{1, unknowns.compared}, {1, unknowns.missing}};
    if (knowledge.people) solver.equals(people, *knowledge.people);
    if (knowledge.compared) solver.equals({{1, unknowns.compared}}, *knowledge.compared);
    switch (knowledge.method) {
        case Method::RunningTotals:
            if (row.people) addNearestFive(solver, people, *row.people);
            addRunningTotals(solver, row, unknowns);
            break;
        case Method::EachCell: addEachCell(solver, row, unknowns); break;
        case Method::Untouched: addUntouched(solver, row, unknowns); break;
    }
    return unknowns;
}

RowFindings attackRow(const PublishedRow& row, const Knowledge& knowledge) {
    RowFindings findings;
    if (!row.compared) return findings;
    IntervalSolver solver;
    const RowUnknowns unknowns = addRow(solver, row, knowledge);
    for (const auto& classes : row.cells) {
        if (const auto interval = solver.possible(joined(unknowns, classes))) findings.classes.push_back(*interval);
    }
    findings.missing = solver.possible({{1, unknowns.missing}});
    return findings;
}

}  // namespace camre::tests
