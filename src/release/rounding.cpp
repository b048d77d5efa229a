#include "release/rounding.h"

#include <cassert>
#include <numeric>

namespace camre {
namespace {

std::int64_t sumOf(const std::vector<std::int64_t>& counts) {
    return std::accumulate(counts.begin(), counts.end(), std::int64_t{0});
}

void addTo(std::vector<std::int64_t>& sums, const std::vector<std::int64_t>& more) {
    if (sums.size() < more.size()) sums.resize(more.size());
    for (std::size_t i = 0; i < more.size(); ++i) sums[i] += more[i];
}

// Each cell is the difference of two rounded running totals: errors do not pile up.
std::vector<std::int64_t> roundedAlong(const std::vector<std::int64_t>& counts, std::int64_t roundedTotal) {
    const std::int64_t total = sumOf(counts);
    std::vector<std::int64_t> cells;
    std::int64_t running = 0;
    std::int64_t before = 0;
    for (const std::int64_t count : counts) {
        running += count;
        const std::int64_t here = roundedPart(running, total, roundedTotal);
        cells.push_back(here - before);
        before = here;
    }
    return cells;
}

}  // namespace

std::int64_t roundedCount(std::int64_t count) { return kRoundingBase * ((count + 2) / kRoundingBase); }

std::int64_t roundedPart(std::int64_t part, std::int64_t total, std::int64_t roundedTotal) {
    assert(part >= 0 && part <= total && roundedTotal % kRoundingBase == 0);
    if (total == 0) return 0;
    const std::int64_t x = 2 * part * roundedTotal + kRoundingBase * total;
    const bool nearStart = 2 * part <= total;
    const std::int64_t fives = nearStart && x > 0 ? (x - 1) / (2 * kRoundingBase * total) : x / (2 * kRoundingBase * total);
    return kRoundingBase * fives;
}

TrueCells& TrueCells::operator+=(const TrueCells& other) {
    addTo(outcomes, other.outcomes);
    addTo(reasons, other.reasons);
    return *this;
}

std::int64_t TrueCells::withOutcome() const { return sumOf(outcomes); }

ProtectedCells& ProtectedCells::operator+=(const ProtectedCells& other) {
    addTo(outcomes, other.outcomes);
    addTo(reasons, other.reasons);
    withOutcome += other.withOutcome;
    withoutOutcome += other.withoutOutcome;
    people += other.people;
    return *this;
}

ProtectedCells roundedRow(const TrueCells& row) {
    const std::int64_t outcomes = sumOf(row.outcomes);
    const std::int64_t everyone = outcomes + sumOf(row.reasons);
    ProtectedCells cells;
    cells.withOutcome = roundedCount(outcomes);
    cells.people = roundedCount(everyone);
    cells.withoutOutcome = cells.people - cells.withOutcome;
    cells.outcomes = roundedAlong(row.outcomes, cells.withOutcome);
    cells.reasons = roundedAlong(row.reasons, cells.withoutOutcome);
    return cells;
}

std::optional<ProtectedCells> protectedRow(const TrueCells& row, int threshold) {
    if (row.withOutcome() < threshold) return std::nullopt;
    return roundedRow(row);
}

}  // namespace camre
