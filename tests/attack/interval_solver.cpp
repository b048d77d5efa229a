#include "interval_solver.h"

#include <glpk.h>

#include <cmath>
#include <map>
#include <stdexcept>

namespace camre::tests {

IntervalSolver::IntervalSolver() : m_problem(glp_create_prob()) { glp_term_out(GLP_OFF); }

IntervalSolver::~IntervalSolver() { glp_delete_prob(m_problem); }

Unknown IntervalSolver::unknown(std::int64_t low, std::int64_t high) {
    const int column = glp_add_cols(m_problem, 1);
    glp_set_col_bnds(m_problem, column, low == high ? GLP_FX : GLP_DB, static_cast<double>(low), static_cast<double>(high));
    glp_set_col_kind(m_problem, column, GLP_IV);
    return {column};
}

void IntervalSolver::atLeast(const Sum& sum, std::int64_t low) { addRow(sum, GLP_LO, low, low); }
void IntervalSolver::atMost(const Sum& sum, std::int64_t high) { addRow(sum, GLP_UP, high, high); }
void IntervalSolver::equals(const Sum& sum, std::int64_t value) { addRow(sum, GLP_FX, value, value); }

void IntervalSolver::addRow(const Sum& sum, int kind, std::int64_t low, std::int64_t high) {
    std::map<int, double> factors;  // an unknown may be named twice
    for (const Term& term : sum) factors[term.of.column] += static_cast<double>(term.factor);
    std::vector<int> columns{0};  // GLPK counts from one
    std::vector<double> values{0};
    for (const auto& [column, factor] : factors) {
        columns.push_back(column);
        values.push_back(factor);
    }
    const int row = glp_add_rows(m_problem, 1);
    glp_set_mat_row(m_problem, row, static_cast<int>(factors.size()), columns.data(), values.data());
    glp_set_row_bnds(m_problem, row, kind, static_cast<double>(low), static_cast<double>(high));
}

std::optional<Interval> IntervalSolver::possible(const Sum& sum) {
    const auto low = best(sum, GLP_MIN);
    if (!low) return std::nullopt;
    const auto high = best(sum, GLP_MAX);
    if (!high) return std::nullopt;
    return Interval{*low, *high};
}

std::optional<std::int64_t> IntervalSolver::best(const Sum& sum, int direction) {
    glp_set_obj_dir(m_problem, direction);
    for (int column = 0; column <= glp_get_num_cols(m_problem); ++column) glp_set_obj_coef(m_problem, column, 0);
    for (const Term& term : sum) {
        glp_set_obj_coef(m_problem, term.of.column, glp_get_obj_coef(m_problem, term.of.column) + static_cast<double>(term.factor));
    }
    glp_iocp options;
    glp_init_iocp(&options);
    options.msg_lev = GLP_MSG_OFF;
    options.presolve = GLP_ON;
    const int ended = glp_intopt(m_problem, &options);
    if (ended == GLP_ENOPFS) return std::nullopt;
    if (ended != 0) throw std::runtime_error("the solver gave up: " + std::to_string(ended));
    if (glp_mip_status(m_problem) != GLP_OPT) return std::nullopt;
    return std::llround(glp_mip_obj_val(m_problem));
}

}  // namespace camre::tests
