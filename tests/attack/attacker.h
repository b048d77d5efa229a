#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "interval_solver.h"
#include "release/pack.h"

namespace camre::tests {

/// One row as it was published: only what stands in the files.
struct PublishedRow {
    std::string table;
    std::string item;
    std::string group;  // empty: everybody
    /// Classes in the order of the rounding. A class whose cell is not shown is joined with its neighbours
    /// as far as the files tell their sum.
    std::vector<std::vector<std::size_t>> cells;  // which classes each shown figure counts
    std::vector<std::int64_t> shown;              // that figure
    std::size_t classes = 0;
    std::optional<std::int64_t> compared;  // nothing: the row is withheld
    std::optional<std::int64_t> people;
    std::vector<std::optional<std::int64_t>> reasons;
};

/// Reads the rows of some tables back from the frozen figures, as a stranger would.
std::vector<PublishedRow> publishedRows(const ProtectedPack& pack, const std::string& table);

/// How the attacker believes that figures were made.
enum class Method {
    RunningTotals,  // Camre's
    EachCell,       // under ten left out, the rest to the nearest five, with a rounded total
    Untouched       // true counts
};

/// What the attacker knows besides the files.
struct Knowledge {
    Method method = Method::RunningTotals;
    int threshold = 10;
    std::optional<std::int64_t> people;    // exactly how many people stand behind the row
    std::optional<std::int64_t> compared;  // exactly how many of them were compared
};

/// Unknowns of one row.
struct RowUnknowns {
    std::vector<Unknown> classes;
    Unknown compared;
    Unknown missing;

    [[nodiscard]] Sum firstClasses(std::size_t count) const;
    [[nodiscard]] Sum classesFrom(std::size_t first, std::size_t end) const;
};

/// Tells the solver everything that one shown row says.
RowUnknowns addRow(IntervalSolver& solver, const PublishedRow& row, const Knowledge& knowledge);

/// What one row gives away.
struct RowFindings {
    std::vector<Interval> classes;
    std::optional<Interval> missing;  // people without an outcome
};

/// Every class of one row, with everything that is known. Withheld rows give no classes.
RowFindings attackRow(const PublishedRow& row, const Knowledge& knowledge);

}  // namespace camre::tests
