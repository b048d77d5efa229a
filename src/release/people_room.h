#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "release/kinds_of_people.h"
#include "release/linked_rows.h"
#include "release/sum_limits.h"

namespace camre {

/// What a stranger can work out about everybody from the rows of some questions, of themes, and of all these questions together, who
/// knows besides how many were compared on each of them: every way in which the rows can be played off against each other.
class PeopleRoom {
  public:
    /// @param whole      true counts of all questions together: only how many are compared, and how many are not, is looked at
    /// @param questions  of that row
    /// @param themes     whose questions are among these; none: the row is a theme's
    PeopleRoom(const TrueCells& whole, std::span<const QuestionRange> questions, std::span<const ThemePart> themes, KindsOfPeople::Few few);

    /// What was found out. Unknown: there are so many questions that the search gave up.
    enum class Room { Three, Fewer, Unknown };

    /// Fewer: no people can be as the other rows say, whatever this one says.
    [[nodiscard]] Room isPossible() const;
    /// Whether this row beside the others leaves three counts of every class of every one of them.
    ///
    /// @param split  the row speaks of those who moved by two questions or more
    [[nodiscard]] Room leavesThree(const ThemeRange& row, bool split) const;

  private:
    // A count that is shown: a sum of sums.
    struct Figure {
        std::vector<std::size_t> plus;
        std::vector<std::size_t> minus;
        double need = 0;  // steps between its least and its greatest value

        [[nodiscard]] double of(const std::vector<double>& sums) const;
        [[nodiscard]] std::vector<double> factors(double way, std::size_t sums) const;
    };

    [[nodiscard]] QuestionSums addQuestion(const QuestionRange& question);
    [[nodiscard]] StepSums addSteps(std::int64_t compared, const ThemeRange& row, bool split);
    void addFigures(const StepSums& row, std::int64_t compared);
    [[nodiscard]] std::size_t addSum(CountRange range);
    void addFigure(std::vector<std::size_t> plus, std::vector<std::size_t> minus, std::int64_t compared);
    [[nodiscard]] Room leavesThree() const;

    KindsOfPeople::Few m_few;
    std::int64_t m_people = 0;  // compared on the row
    std::vector<SumLimits::Sum> m_sums;
    std::vector<KindsOfPeople::Part> m_parts;
    StepSums m_whole;
    std::vector<Figure> m_figures;
};

}  // namespace camre
