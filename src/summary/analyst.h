#pragma once

#include <array>
#include <cstdint>
#include <optional>

#include "answers/answer.h"

namespace camre {

/// How many compared people moved how many oriented steps, from -10 to 10.
class StepCounts {
  public:
    static constexpr int kMost = kMostLevels - 1;

    void add(int steps, std::int64_t people = 1) { m_people[place(steps)] += people; }
    [[nodiscard]] std::int64_t at(int steps) const { return m_people[place(steps)]; }
    [[nodiscard]] std::int64_t total() const;

  private:
    static std::size_t place(int steps) { return static_cast<std::size_t>(steps) + static_cast<std::size_t>(kMost); }

    std::array<std::int64_t, 2 * kMost + 1> m_people{};
};

/// Figures for an analyst: an inside view. They have no writer and never leave the program, because
/// a mean, a spread and a number of people can be run backwards to the answers.
struct AnalystFigures {
    double mean = 0;
    std::optional<double> sd;  // nothing for one person
    double median = 0;
    double hodgesLehmann = 0;  // median of the averages of all pairs, self-pairs included
    std::int64_t nonzero = 0;  // people who moved
    double wPlus = 0;          // Wilcoxon signed ranks, Pratt's way: zeros are ranked, then dropped
    double wMinus = 0;
    std::optional<double> z;       // nothing when nobody moved
    double pNormal = 1;
    std::optional<double> pExact;  // for 1 to 50 people who moved
    double rankBiserial = 0;
};

/// Nothing when nobody was compared.
std::optional<AnalystFigures> analystFigures(const StepCounts& steps);

}  // namespace camre
