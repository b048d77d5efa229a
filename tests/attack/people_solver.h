#pragma once

#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

#include "interval_solver.h"

struct glp_prob;

namespace camre::tests {

/// Everybody's answers to the questions of some themes, as a stranger must imagine them: how many people moved forward,
/// stayed, moved back on each question, or were not compared on it. Whatever is known of sums of them is a limit; nothing that
/// follows from "they are the same people" is forgotten.
class PeopleSolver {
  public:
    /// One of the sums that the rows speak of.
    struct Figure {
        enum class Of { Question, Theme, Everybody } of = Of::Everybody;
        std::size_t number = 0;  // of the question, or of the theme
        int least = -99;  // steps: for a question -1, 0 or 1; for a theme any number
        int most = 99;
    };

    using Themes = std::vector<std::vector<std::size_t>>;  // of each theme, its questions
    enum class Answers { All, SomeMissing };

    /// One theme of all questions.
    PeopleSolver(std::size_t questions, std::int64_t people);
    PeopleSolver(std::size_t questions, Themes themes, std::int64_t people, Answers answers);
    ~PeopleSolver();
    PeopleSolver(const PeopleSolver&) = delete;
    PeopleSolver& operator=(const PeopleSolver&) = delete;

    static Figure question(std::size_t number, int least, int most) { return {Figure::Of::Question, number, least, most}; }
    static Figure theme(int least, int most, std::size_t number = 0) { return {Figure::Of::Theme, number, least, most}; }

    /// How many of the people known for certain belong to a sum. A later limit of the same sum replaces the earlier one.
    void limit(const Figure& figure, Interval known);
    /// What is possible; nothing when no people fit.
    std::optional<Interval> possible(const Figure& figure);

  private:
    struct Kind {
        std::vector<int> moves;  // by question; kSilent: not compared
        std::vector<std::optional<int>> themes;  // steps on each; nothing: not compared
    };

    static bool counts(const Kind& kind, const Figure& figure);
    int rowOf(const Figure& figure);
    std::optional<std::int64_t> best(const Figure& figure, int direction);

    glp_prob* m_problem;
    std::vector<Kind> m_kinds;
    std::vector<std::pair<Figure, int>> m_rows;
};

}  // namespace camre::tests
