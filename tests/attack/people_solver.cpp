#include "people_solver.h"

#include <glpk.h>

#include <cmath>
#include <stdexcept>

namespace camre::tests {
namespace {

constexpr int kSilent = 99;
constexpr double kNearly = 1e-6;  // the solver counts in floating point

// Two compared questions make a theme; with four questions or fewer that is half of them too.
std::optional<int> stepsOf(const std::vector<int>& moves) {
    int compared = 0;
    int steps = 0;
    for (const int move : moves) {
        if (move == kSilent) continue;
        ++compared;
        steps += move;
    }
    return compared < 2 ? std::nullopt : std::optional(steps);
}

bool operator==(const PeopleSolver::Figure& a, const PeopleSolver::Figure& b) {
    return a.of == b.of && a.question == b.question && a.least == b.least && a.most == b.most;
}

}  // namespace

PeopleSolver::PeopleSolver(int questions, std::int64_t people) : m_problem(glp_create_prob()) {
    if (questions > 4) throw std::invalid_argument("four questions at most");
    glp_term_out(GLP_OFF);
    std::vector<std::vector<int>> all{{}};
    for (int question = 0; question < questions; ++question) {
        std::vector<std::vector<int>> longer;
        for (const auto& moves : all) {
            for (const int move : {1, 0, -1, kSilent}) {
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
        m_kinds.push_back({all[i], stepsOf(all[i])});
    }
    limit({}, {people, people});
}

PeopleSolver::~PeopleSolver() { glp_delete_prob(m_problem); }

bool PeopleSolver::counts(const Kind& kind, const Figure& figure) {
    if (figure.of == Figure::Of::Everybody) return true;
    if (figure.of == Figure::Of::Theme) return kind.theme && *kind.theme >= figure.least && *kind.theme <= figure.most;
    const int move = kind.moves[figure.question];
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
