#pragma once

#include <cstdint>
#include <optional>
#include <vector>

namespace camre {

/// Every count that leaves is a multiple of this.
inline constexpr std::int64_t kRoundingBase = 5;

/// The multiple of five nearest to a count.
std::int64_t roundedCount(std::int64_t count);

/// The multiple of five nearest to `part * roundedTotal / total`; an exact half goes to the nearer
/// end of the row. 0 when `total` is 0. Whole numbers only; holds totals up to a thousand million.
///
/// @param roundedTotal  a multiple of five
std::int64_t roundedPart(std::int64_t part, std::int64_t total, std::int64_t roundedTotal);

/// The true counts of one row: outcomes, and the reasons of those without one, both in table order.
struct TrueCells {
    std::vector<std::int64_t> outcomes;
    std::vector<std::int64_t> reasons;

    TrueCells& operator+=(const TrueCells& other);
    [[nodiscard]] std::int64_t withOutcome() const;
};

/// What may be shown of a row: multiples of five that add up.
struct ProtectedCells {
    std::vector<std::int64_t> outcomes;
    std::vector<std::int64_t> reasons;
    std::int64_t withOutcome = 0;     // the sum of `outcomes`
    std::int64_t withoutOutcome = 0;  // the sum of `reasons`
    std::int64_t people = 0;          // both together

    ProtectedCells& operator+=(const ProtectedCells& other);
    friend bool operator==(const ProtectedCells&, const ProtectedCells&) = default;
};

/// Rounds running totals along the row, so that the cells add up and no true count can be worked out
/// even by someone who knows how many people stand behind the row.
/// Source: the plain, non-random member of the family of controlled rounding (Cox 1987).
ProtectedCells roundedRow(const TrueCells& row);

/// Nothing when fewer than `threshold` people have an outcome: then the whole row is withheld.
std::optional<ProtectedCells> protectedRow(const TrueCells& row, int threshold);

}  // namespace camre
