#include "summary/figures.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace camre {
namespace {

// The 97.5% point of the normal distribution.
constexpr double kZ = 1.959963984540054;

double asDouble(std::int64_t count) { return static_cast<double>(count); }

// Bonett and Price's interval for the difference of two paired shares. It keeps its promise down to
// ten people and has a closed form, so that two people get the same digits.
Share netShare(std::int64_t improved, std::int64_t declined, std::int64_t compared) {
    const double drawnTotal = asDouble(compared + 2);
    const double p = asDouble(improved + 1) / drawnTotal;
    const double q = asDouble(declined + 1) / drawnTotal;
    const double centre = p - q;
    const double width = kZ * std::sqrt((p + q - centre * centre) / drawnTotal);
    return {asDouble(improved - declined) / asDouble(compared), std::max(-1.0, centre - width),
            std::min(1.0, centre + width)};
}

Evidence evidenceOf(const Share& net) {
    if (net.low > 0) return Evidence::Improved;
    return net.high < 0 ? Evidence::Declined : Evidence::NoClearChange;
}

}  // namespace

std::string_view evidenceName(Evidence evidence) {
    constexpr std::array<std::string_view, 3> names = {"improved", "declined", "no_clear_change"};
    return names[static_cast<std::size_t>(evidence)];
}

Share wilsonShare(std::int64_t count, std::int64_t total) {
    const double n = asDouble(total);
    const double x = asDouble(count);
    const double root = kZ * std::sqrt(kZ * kZ + 4 * x * (1 - x / n));
    const double middle = 2 * x + kZ * kZ;
    const double base = 2 * (n + kZ * kZ);
    // At the ends the formula gives exactly 0 and 1; rounding in the last digit must not pass them.
    return {x / n, count == 0 ? 0.0 : (middle - root) / base, count == total ? 1.0 : (middle + root) / base};
}

double signTest(std::int64_t forward, std::int64_t back) {
    const std::int64_t moved = forward + back;
    if (moved == 0) return 1;
    const std::int64_t edge = std::min(forward, back);
    // Binomial terms relative to the one in the middle: no logarithms, which differ between machines.
    const std::int64_t mode = moved / 2;
    double term = 1;
    double lower = 0;  // sum over 0..mode
    double tail = 0;   // sum over 0..edge
    for (std::int64_t k = mode; k >= 0; --k) {
        lower += term;
        if (k <= edge) tail += term;
        term = term * asDouble(k) / asDouble(moved - k + 1);
    }
    // The distribution is symmetric; with an even number the middle term belongs to both halves.
    const double all = moved % 2 == 0 ? 2 * lower - 1 : 2 * lower;
    return std::min(1.0, 2 * tail / all);
}

std::optional<RowFigures> rowFigures(const FiveCounts& counts) {
    const std::int64_t n = counts.compared();
    if (n == 0) return std::nullopt;
    RowFigures figures;
    figures.improved = wilsonShare(counts.improved(), n);
    figures.same = wilsonShare(counts.same, n);
    figures.declined = wilsonShare(counts.declined(), n);
    figures.net = netShare(counts.improved(), counts.declined(), n);
    figures.probSuperiority = asDouble(2 * counts.improved() + counts.same) / asDouble(2 * n);
    figures.signP = signTest(counts.improved(), counts.declined());
    const auto steps = 2 * counts.improved2 + counts.improved1 - counts.declined1 - 2 * counts.declined2;
    figures.avgStepsCapped = asDouble(steps) / asDouble(n);
    figures.evidence = evidenceOf(figures.net);
    return figures;
}

}  // namespace camre
