#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace camre {

/// The five counts that every figure of a row is worked out from. They may be protected or true.
struct FiveCounts {
    std::int64_t improved2 = 0;
    std::int64_t improved1 = 0;
    std::int64_t same = 0;
    std::int64_t declined1 = 0;
    std::int64_t declined2 = 0;

    [[nodiscard]] std::int64_t improved() const { return improved2 + improved1; }
    [[nodiscard]] std::int64_t declined() const { return declined1 + declined2; }
    [[nodiscard]] std::int64_t compared() const { return improved() + same + declined(); }
};

/// A share with its 95% interval, all from 0 to 1 (net: from -1 to 1).
struct Share {
    double value = 0;
    double low = 0;
    double high = 0;
};

enum class Evidence { Improved, Declined, NoClearChange };
/// "improved", "declined", "no_clear_change".
std::string_view evidenceName(Evidence evidence);

struct RowFigures {
    Share improved;
    Share same;
    Share declined;
    /// The headline: improved less declined, as a share of those compared. The interval is centred
    /// on a slightly drawn-in estimate, not on `value`.
    Share net;
    double probSuperiority = 0;  // of a person being further forward than before; a tie counts half
    double signP = 0;            // exact two-sided sign test
    double avgStepsCapped = 0;   // steps forward, counting two or more as two
    Evidence evidence = Evidence::NoClearChange;
};

/// Nothing when nobody was compared. The same digits on every machine: only +, -, *, / and sqrt.
std::optional<RowFigures> rowFigures(const FiveCounts& counts);

/// Wilson's interval without continuity correction; `total` is at least 1.
/// Source: the method that public health reports in the UK prefer for proportions.
Share wilsonShare(std::int64_t count, std::int64_t total);

/// Exact two-sided sign test; 1 when nobody moved.
double signTest(std::int64_t forward, std::int64_t back);

}  // namespace camre
