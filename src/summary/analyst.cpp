#include "summary/analyst.h"

#include <cmath>
#include <numeric>
#include <vector>

namespace camre {
namespace {

constexpr int kMost = StepCounts::kMost;

double asDouble(std::int64_t count) { return static_cast<double>(count); }

// The value at a place (from 0) of a list that is given as counts of rising values.
int valueAt(const std::vector<std::int64_t>& counts, int first, std::int64_t place) {
    int value = first;
    for (const std::int64_t count : counts) {
        if (place < count) return value;
        place -= count;
        ++value;
    }
    return value;
}

double medianOf(const std::vector<std::int64_t>& counts, int first) {
    const auto total = std::accumulate(counts.begin(), counts.end(), std::int64_t{0});
    return (valueAt(counts, first, (total - 1) / 2) + valueAt(counts, first, total / 2)) / 2.0;
}

std::vector<std::int64_t> stepList(const StepCounts& steps) {
    std::vector<std::int64_t> counts;
    for (int d = -kMost; d <= kMost; ++d) counts.push_back(steps.at(d));
    return counts;
}

// Counts of the sums of two people's steps, each pair once and each person with themselves: at most
// 41 different sums, so never n * n work.
double hodgesLehmann(const StepCounts& steps) {
    std::vector<std::int64_t> sums(static_cast<std::size_t>(4 * kMost + 1));
    for (int a = -kMost; a <= kMost; ++a) {
        sums[static_cast<std::size_t>(2 * a + 2 * kMost)] += steps.at(a) * (steps.at(a) + 1) / 2;
        for (int b = a + 1; b <= kMost; ++b) {
            sums[static_cast<std::size_t>(a + b + 2 * kMost)] += steps.at(a) * steps.at(b);
        }
    }
    return medianOf(sums, -2 * kMost) / 2;
}

// One size of movement: the people who moved that far either way share a middle rank. Doubled ranks
// are whole numbers.
struct Tie {
    std::int64_t people;
    std::int64_t forward;
    std::int64_t doubledRank;
};

std::vector<Tie> tiesOf(const StepCounts& steps) {
    std::vector<Tie> ties;
    std::int64_t ranked = steps.at(0);
    for (int size = 1; size <= kMost; ++size) {
        const std::int64_t people = steps.at(size) + steps.at(-size);
        if (people > 0) ties.push_back({people, steps.at(size), 2 * ranked + people + 1});
        ranked += people;
    }
    return ties;
}

// For the exact test: patterns[x][y] = in how many ways x of the people move forward with doubled
// ranks, counted without those who stayed, that sum to y. At most 2^50 ways: whole numbers all along.
class SignPatterns {
  public:
    explicit SignPatterns(std::int64_t people)
        : m_width(static_cast<std::size_t>(people * (people + 1) + 1)),
          m_ways(static_cast<std::size_t>(people + 1) * m_width) {
        m_ways[0] = 1;
    }

    void addPerson(std::size_t rank) {
        for (std::size_t x = m_people + 1; x > 0; --x) {
            for (std::size_t y = rank; y < m_width; ++y) m_ways[x * m_width + y] += m_ways[(x - 1) * m_width + y - rank];
        }
        ++m_people;
    }

    template <class Condition>
    [[nodiscard]] std::uint64_t waysWhere(const Condition& holds) const {
        std::uint64_t ways = 0;
        for (std::size_t x = 0; x <= m_people; ++x) {
            for (std::size_t y = 0; y < m_width; ++y) {
                const std::uint64_t here = m_ways[x * m_width + y];
                if (here > 0 && holds(static_cast<std::int64_t>(x), static_cast<std::int64_t>(y))) ways += here;
            }
        }
        return ways;
    }

  private:
    std::size_t m_people = 0;
    std::size_t m_width;
    std::vector<std::uint64_t> m_ways;
};

double exactP(const std::vector<Tie>& ties, std::int64_t stayed, std::int64_t nonzero, std::int64_t balance) {
    SignPatterns patterns(nonzero);
    std::int64_t allRanks = 0;
    for (const Tie& tie : ties) {
        for (std::int64_t i = 0; i < tie.people; ++i) patterns.addPerson(static_cast<std::size_t>(tie.doubledRank - 2 * stayed));
        allRanks += tie.people * tie.doubledRank;
    }
    const auto atLeastAsFar = [&](std::int64_t x, std::int64_t y) {
        return std::abs(2 * (y + 2 * stayed * x) - allRanks) >= std::abs(balance);
    };
    return static_cast<double>(patterns.waysWhere(atLeastAsFar)) / static_cast<double>(std::uint64_t{1} << nonzero);
}

void fillSpread(const StepCounts& steps, AnalystFigures& figures) {
    const std::int64_t n = steps.total();
    std::int64_t sum = 0;
    std::int64_t squares = 0;
    for (int d = -kMost; d <= kMost; ++d) {
        sum += d * steps.at(d);
        squares += d * d * steps.at(d);
    }
    figures.mean = asDouble(sum) / asDouble(n);
    // n times the sum of squared distances from the mean, in whole numbers: nothing cancels.
    const std::int64_t spread = n * squares - sum * sum;
    if (n > 1) figures.sd = std::sqrt(asDouble(spread) / (asDouble(n) * asDouble(n - 1)));
    figures.median = medianOf(stepList(steps), -kMost);
    figures.hodgesLehmann = hodgesLehmann(steps);
}

void fillWilcoxon(const StepCounts& steps, AnalystFigures& figures) {
    std::int64_t plus = 0;
    std::int64_t minus = 0;
    double squares = 0;
    const std::vector<Tie> ties = tiesOf(steps);
    for (const Tie& tie : ties) {
        plus += tie.forward * tie.doubledRank;
        minus += (tie.people - tie.forward) * tie.doubledRank;
        squares += asDouble(tie.people) * asDouble(tie.doubledRank) * asDouble(tie.doubledRank);
        figures.nonzero += tie.people;
    }
    if (figures.nonzero == 0) return;
    figures.wPlus = asDouble(plus) / 2;
    figures.wMinus = asDouble(minus) / 2;
    figures.z = asDouble(plus - minus) / std::sqrt(squares);
    figures.pNormal = std::erfc(std::abs(*figures.z) / std::sqrt(2.0));
    figures.rankBiserial = asDouble(plus - minus) / asDouble(plus + minus);
    if (figures.nonzero <= 50) figures.pExact = exactP(ties, steps.at(0), figures.nonzero, plus - minus);
}

}  // namespace

std::int64_t StepCounts::total() const {
    return std::accumulate(m_people.begin(), m_people.end(), std::int64_t{0});
}

std::optional<AnalystFigures> analystFigures(const StepCounts& steps) {
    if (steps.total() == 0) return std::nullopt;
    AnalystFigures figures;
    fillSpread(steps, figures);
    fillWilcoxon(steps, figures);
    return figures;
}

}  // namespace camre
