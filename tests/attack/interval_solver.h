#pragma once

#include <cstdint>
#include <optional>
#include <vector>

struct glp_prob;

namespace camre::tests {

/// One of the unknown whole numbers of an attack.
struct Unknown {
    int column = 0;
};

/// `factor` times an unknown.
struct Term {
    std::int64_t factor = 1;
    Unknown of;
};

using Sum = std::vector<Term>;

/// From the least to the greatest value that is still possible.
struct Interval {
    std::int64_t low = 0;
    std::int64_t high = 0;

    [[nodiscard]] std::int64_t values() const { return high - low + 1; }
    friend bool operator==(const Interval&, const Interval&) = default;
};

/// Unknown whole numbers and what is known about them, handed to GLPK's integer solver.
class IntervalSolver {
  public:
    IntervalSolver();
    ~IntervalSolver();
    IntervalSolver(const IntervalSolver&) = delete;
    IntervalSolver& operator=(const IntervalSolver&) = delete;

    Unknown unknown(std::int64_t low, std::int64_t high);
    void atLeast(const Sum& sum, std::int64_t low);
    void atMost(const Sum& sum, std::int64_t high);
    void equals(const Sum& sum, std::int64_t value);

    /// The least and the greatest value of a sum; nothing when no numbers fit what is known.
    std::optional<Interval> possible(const Sum& sum);

  private:
    void addRow(const Sum& sum, int kind, std::int64_t low, std::int64_t high);
    std::optional<std::int64_t> best(const Sum& sum, int direction);

    glp_prob* m_problem;
};

}  // namespace camre::tests
