#pragma once

#include <cstddef>
#include <optional>
#include <vector>

namespace camre {

/// Where the sums of one question stand in a list of sums.
struct QuestionSums {
    std::size_t compared = 0;
    std::size_t forward = 0;
    std::size_t back = 0;
};

/// Where the sums of a theme, or of all questions together, stand.
struct StepSums {
    std::size_t compared = 0;
    std::size_t forward = 0;
    std::size_t back = 0;
    std::optional<std::size_t> forward2;  // by two questions or more
    std::optional<std::size_t> back2;
};

/// Everybody who can be: on each question somebody moved forward, stayed, moved back, or was not compared; that settles what
/// they did on each theme and on all questions together. Ever so many kinds of people; the one that is worth most is found question by question.
class KindsOfPeople {
  public:
    struct Part {
        std::vector<QuestionSums> questions;
        std::optional<StepSums> theme;  // nothing: questions that are in no theme
    };

    /// How few of a theme's questions make it comparable.
    enum class Few {
        Half,  // half of them, two at least
        Two    // or, for somebody who was not asked the others, two
    };

    KindsOfPeople(std::size_t everybody, std::vector<Part> parts, const StepSums& whole, Few few);

    /// The places of the sums that this kind of people counts in.
    [[nodiscard]] std::vector<std::size_t> best(const std::vector<double>& worth) const;

  private:
    std::size_t m_everybody;
    std::vector<Part> m_parts;
    StepSums m_whole;
    Few m_few;
};

}  // namespace camre
