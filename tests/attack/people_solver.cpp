#include "people_solver.h"

#include <glpk.h>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <stdexcept>

namespace camre::tests {
namespace {

constexpr int kSilent = 99;
constexpr double kNearly = 1e-6;  // the solver counts in floating point

std::optional<int> stepsOf(const std::vector<int>& moves, const std::vector<std::size_t>& questions) {
    std::size_t compared = 0;
    int steps = 0;
    for (const std::size_t question : questions) {
        if (moves[question] == kSilent) continue;
        ++compared;
        steps += moves[question];
    }
    return compared < std::max<std::size_t>(2, (questions.size() + 1) / 2) ? std::nullopt : std::optional(steps);
}

std::vector<std::size_t> firstQuestions(std::size_t count) {
    std::vector<std::size_t> questions(count);
    std::iota(questions.begin(), questions.end(), std::size_t{0});
    return questions;
}

bool operator==(const PeopleSolver::Figure& a, const PeopleSolver::Figure& b) {
    return a.of == b.of && a.number == b.number && a.least == b.least && a.most == b.most;
}

}  // namespace

PeopleSolver::PeopleSolver(std::size_t questions, std::int64_t people)
    : PeopleSolver(questions, {firstQuestions(questions)}, people, Answers::SomeMissing) {}

PeopleSolver::PeopleSolver(std::size_t questions, Themes themes, std::int64_t people, Answers answers) : m_problem(glp_create_prob()) {
    if (questions > 6U) throw std::invalid_argument("too many kinds of people");
    glp_term_out(GLP_OFF);
    std::vector<std::vector<int>> all{{}};
    for (std::size_t question = 0; question < questions; ++question) {
        std::vector<std::vector<int>> longer;
        for (const auto& moves : all) {
            for (const int move : {1, 0, -1, kSilent}) {
                if (move == kSilent && answers == Answers::All) continue;
                longer.push_back(moves);
                longer.back().push_back(move);
            }
        }
        all = std::move(longer);
    }
    glp_add_cols(m_problem, static_cast<int>(all.size()));
    for (std::size_t i = 0; i < all.size(); ++i) {
        glp_set_col_bnds(m_problem, static_cast<int>(i) + 1, GLP_LO, 0, 0);
        glp_set_col_kind(m_problem, static_cast<int>(i) + 1, GLP_IV);
        m_kinds.push_back({all[i], {}});
        for (const auto& theme : themes) m_kinds.back().themes.push_back(stepsOf(all[i], theme));
    }
    limit({}, {people, people});
}

PeopleSolver::~PeopleSolver() { glp_delete_prob(m_problem); }

bool PeopleSolver::counts(const Kind& kind, const Figure& figure) {
    if (figure.of == Figure::Of::Everybody) return true;
    if (figure.of == Figure::Of::Theme) {
        const auto& steps = kind.themes[figure.number];
        return steps && *steps >= figure.least && *steps <= figure.most;
    }
    const int move = kind.moves[figure.number];
    return move != kSilent && move >= figure.least && move <= figure.most;
}

int PeopleSolver::rowOf(const Figure& figure) {
    for (const auto& [known, row] : m_rows) {
        if (known == figure) return row;
    }
    std::vector<int> columns{0};  // GLPK counts from one
    std::vector<double> ones{0};
    for (std::size_t i = 0; i < m_kinds.size(); ++i) {
        if (!counts(m_kinds[i], figure)) continue;
        columns.push_back(static_cast<int>(i) + 1);
        ones.push_back(1);
    }
    const int row = glp_add_rows(m_problem, 1);
    glp_set_mat_row(m_problem, row, static_cast<int>(columns.size()) - 1, columns.data(), ones.data());
    m_rows.emplace_back(figure, row);
    return row;
}

void PeopleSolver::limit(const Figure& figure, Interval known) {
    const int kind = known.low == known.high ? GLP_FX : GLP_DB;
    glp_set_row_bnds(m_problem, rowOf(figure), kind, static_cast<double>(known.low), static_cast<double>(known.high));
}

std::optional<Interval> PeopleSolver::possible(const Figure& figure) {
    const auto low = best(figure, GLP_MIN);
    if (!low) return std::nullopt;
    const auto high = best(figure, GLP_MAX);
    if (!high) return std::nullopt;
    return Interval{*low, *high};
}

// Whole people first of all: but where halves of people leave no more than whole ones do, nothing more has to be asked.
std::optional<std::int64_t> PeopleSolver::best(const Figure& figure, int direction) {
    glp_set_obj_dir(m_problem, direction);
    for (std::size_t i = 0; i < m_kinds.size(); ++i) {
        glp_set_obj_coef(m_problem, static_cast<int>(i) + 1, counts(m_kinds[i], figure) ? 1 : 0);
    }
    glp_smcp options;
    glp_init_smcp(&options);
    options.msg_lev = GLP_MSG_OFF;
    glp_std_basis(m_problem);
    if (glp_simplex(m_problem, &options) != 0) throw std::runtime_error("the solver gave up");
    if (glp_get_status(m_problem) != GLP_OPT) return std::nullopt;
    bool whole = true;
    for (int i = 1; i <= glp_get_num_cols(m_problem); ++i) {
        const double people = glp_get_col_prim(m_problem, i);
        whole = whole && std::abs(people - std::round(people)) < kNearly;
    }
    if (whole) return std::llround(glp_get_obj_val(m_problem));
    glp_iocp inWhole;
    glp_init_iocp(&inWhole);
    inWhole.msg_lev = GLP_MSG_OFF;
    if (glp_intopt(m_problem, &inWhole) != 0) throw std::runtime_error("the solver gave up");
    if (glp_mip_status(m_problem) != GLP_OPT) return std::nullopt;
    return std::llround(glp_mip_obj_val(m_problem));
}

}  // namespace camre::tests
