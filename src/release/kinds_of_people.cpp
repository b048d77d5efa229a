#include "release/kinds_of_people.h"

#include <algorithm>
#include <array>
#include <limits>
#include <utility>

namespace camre {
namespace {

constexpr double kNobody = -std::numeric_limits<double>::infinity();
constexpr int kNotCompared = 2;
constexpr std::array<int, 4> kMoves = {0, 1, -1, kNotCompared};

// The best worth for every number of questions answered and every number of steps on them, and how it was come by.
struct Table {
    struct Cell {
        double worth = kNobody;
        std::size_t from = 0;  // a cell of the table before
        std::size_t with = 0;  // a move; a cell of the part
    };

    explicit Table(std::size_t most) : questions(most), cells((most + 1) * (2 * most + 1)) {}

    // Steps counted from as many back as there are questions.
    [[nodiscard]] std::size_t at(std::size_t answered, std::size_t steps) const { return answered * (2 * questions + 1) + steps; }
    [[nodiscard]] std::size_t answered(std::size_t cell) const { return cell / (2 * questions + 1); }
    [[nodiscard]] int steps(std::size_t cell) const { return static_cast<int>(cell % (2 * questions + 1)) - static_cast<int>(questions); }

    void offer(std::size_t cell, double worth, std::size_t from, std::size_t with) {
        if (worth > cells[cell].worth) cells[cell] = {worth, from, with};
    }

    std::size_t questions;
    std::vector<Cell> cells;
};

Table startTable() {
    Table table(0);
    table.cells[0].worth = 0;
    return table;
}

std::vector<std::size_t> sumsOf(const QuestionSums& question, int move) {
    if (move == kNotCompared) return {};
    if (move == 0) return {question.compared};
    return {question.compared, move > 0 ? question.forward : question.back};
}

std::vector<std::size_t> sumsOf(const StepSums& theme, int steps) {
    std::vector<std::size_t> sums{theme.compared};
    if (steps > 0) sums.push_back(theme.forward);
    if (steps < 0) sums.push_back(theme.back);
    if (steps > 1 && theme.forward2) sums.push_back(*theme.forward2);
    if (steps < -1 && theme.back2) sums.push_back(*theme.back2);
    return sums;
}

double worthOf(const std::vector<std::size_t>& sums, const std::vector<double>& worth) {
    double all = 0;
    for (const std::size_t sum : sums) all += worth[sum];
    return all;
}

// One search: the tables of every part question by question, then those of everything part by part.
class Search {
  public:
    Search(const std::vector<double>& worth, KindsOfPeople::Few few) : m_worth(worth), m_few(few) { m_wholes.push_back(startTable()); }

    void add(const KindsOfPeople::Part& part) {
        std::vector<Table> tables{startTable()};
        for (const QuestionSums& question : part.questions) tables.push_back(withQuestion(tables.back(), question));
        if (part.theme) addTheme(tables.back(), *part.theme);
        m_wholes.push_back(withPart(m_wholes.back(), tables.back()));
        m_parts.push_back(std::move(tables));
    }

    // The sums of the best, the theme's own and then every question's.
    std::vector<std::size_t> best(const std::vector<KindsOfPeople::Part>& parts, const StepSums& whole) {
        addTheme(m_wholes.back(), whole);
        const auto& cells = m_wholes.back().cells;
        const auto found = std::max_element(cells.begin(), cells.end(), [](const auto& a, const auto& b) { return a.worth < b.worth; });
        auto cell = static_cast<std::size_t>(found - cells.begin());
        std::vector<std::size_t> sums = themeSums(m_wholes.back(), cell, whole);
        for (std::size_t p = parts.size(); p-- > 0;) {
            const Table::Cell& here = m_wholes[p + 1].cells[cell];
            addPart(parts[p], m_parts[p], here.with, sums);
            cell = here.from;
        }
        return sums;
    }

  private:
    // What a table has of people, with the place that each has in a table with rows of this length: places of two tables
    // add up to the place in the table of both.
    struct Reached {
        std::size_t cell = 0;
        std::size_t place = 0;
        double worth = 0;
    };

    static std::vector<Reached> reached(const Table& table, std::size_t row) {
        std::vector<Reached> found;
        for (std::size_t cell = 0; cell < table.cells.size(); ++cell) {
            const std::size_t stepsFromAllBack = cell % (2 * table.questions + 1);
            if (table.cells[cell].worth != kNobody) found.push_back({cell, table.answered(cell) * row + stepsFromAllBack, table.cells[cell].worth});
        }
        return found;
    }

    [[nodiscard]] Table withQuestion(const Table& before, const QuestionSums& question) const {
        Table after(before.questions + 1);
        const std::size_t row = after.at(1, 0);
        const std::vector<Reached> people = reached(before, row);
        for (std::size_t m = 0; m < kMoves.size(); ++m) {
            const int move = kMoves[m];
            const double more = worthOf(sumsOf(question, move), m_worth);
            const std::size_t further = move == kNotCompared ? 1 : row + static_cast<std::size_t>(1 + move);
            for (const Reached& one : people) after.offer(one.place + further, one.worth + more, one.cell, m);
        }
        return after;
    }

    static Table withPart(const Table& before, const Table& part) {
        Table after(before.questions + part.questions);
        const std::vector<Reached> people = reached(part, after.at(1, 0));
        for (const Reached& a : reached(before, after.at(1, 0))) {
            for (const Reached& b : people) after.offer(a.place + b.place, a.worth + b.worth, a.cell, b.cell);
        }
        return after;
    }

    void addTheme(Table& table, const StepSums& theme) const {
        for (std::size_t cell = 0; cell < table.cells.size(); ++cell) {
            if (table.cells[cell].worth != kNobody) table.cells[cell].worth += worthOf(themeSums(table, cell, theme), m_worth);
        }
    }

    // None for whoever answered too few.
    [[nodiscard]] std::vector<std::size_t> themeSums(const Table& table, std::size_t cell, const StepSums& theme) const {
        const std::size_t answered = table.answered(cell);
        if (answered < 2) return {};
        std::vector<std::size_t> sums = sumsOf(theme, table.steps(cell));
        if (answered >= (table.questions + 1) / 2) return sums;
        if (m_few == KindsOfPeople::Few::Half || worthOf(sums, m_worth) < 0) return {};
        return sums;
    }

    void addPart(const KindsOfPeople::Part& part, const std::vector<Table>& tables, std::size_t cell, std::vector<std::size_t>& sums) const {
        const auto add = [&](const std::vector<std::size_t>& more) { sums.insert(sums.end(), more.begin(), more.end()); };
        if (part.theme) add(themeSums(tables.back(), cell, *part.theme));
        for (std::size_t q = part.questions.size(); q-- > 0;) {
            const Table::Cell& here = tables[q + 1].cells[cell];
            add(sumsOf(part.questions[q], kMoves[here.with]));
            cell = here.from;
        }
    }

    const std::vector<double>& m_worth;
    KindsOfPeople::Few m_few;
    std::vector<std::vector<Table>> m_parts;
    std::vector<Table> m_wholes;
};

}  // namespace

KindsOfPeople::KindsOfPeople(std::size_t everybody, std::vector<Part> parts, const StepSums& whole, Few few)
    : m_everybody(everybody), m_parts(std::move(parts)), m_whole(whole), m_few(few) {}

std::vector<std::size_t> KindsOfPeople::best(const std::vector<double>& worth) const {
    Search search(worth, m_few);
    for (const Part& part : m_parts) search.add(part);
    std::vector<std::size_t> sums = search.best(m_parts, m_whole);
    sums.push_back(m_everybody);
    return sums;
}

}  // namespace camre
