#include "release/sum_limits.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace camre {
namespace {

constexpr double kNothing = 1e-8;     // gains and rates below this are none
constexpr double kNearlyNone = 1e-4;  // people
constexpr double kNoLimit = std::numeric_limits<double>::infinity();
constexpr int kMostSteps = 4000;

// Limits in whole people meet in many corners at once, and a search can go round in one. Moved apart by less than a
// millionth of a person they do not.
double apart(std::size_t sum) {
    const double place = 0.6180339887498949 * static_cast<double>(sum + 1);
    return 1e-6 * (place - std::floor(place));
}

}  // namespace

SumLimits::SumLimits(const std::vector<Sum>& sums, BestKind bestKind)
    : m_size(sums.size()), m_bestKind(std::move(bestKind)), m_rests(m_size, Place::AtMost), m_mostHelp(kNoLimit), m_inverse(m_size * m_size) {
    for (std::size_t i = 0; i < m_size; ++i) {
        const bool fromNobody = sums[i].low <= 0;  // no help is needed to keep this limit
        m_high.push_back(sums[i].high + apart(i));
        m_width.push_back(fromNobody ? m_high[i] : sums[i].high - sums[i].low);
        m_parts.push_back({fromNobody ? What::Rest : What::Help, i});
        m_values.push_back(fromNobody ? m_high[i] : m_high[i] - m_width[i]);
        if (fromNobody) m_rests[i] = Place::Between;
        m_inverse[i * m_size + i] = 1;
    }
}

bool SumLimits::findAny() {
    const std::vector<double> none(m_size, 0);
    for (const Stage stage : {Stage::Gather, Stage::Fit}) {
        if (!descend(none, stage, [] { return false; })) return false;
    }
    double help = 0;
    for (std::size_t i = 0; i < m_size; ++i) help += m_parts[i].what == What::Help ? m_values[i] : 0;
    m_mostHelp = kNearlyNone;
    return help < kNearlyNone;
}

bool SumLimits::findLeast(const std::vector<double>& factors, const std::function<bool()>& isEnough) {
    // Least of a sum is most of its rest.
    std::vector<double> costs(m_size);
    std::transform(factors.begin(), factors.end(), costs.begin(), [](double factor) { return -factor; });
    return descend(costs, Stage::Search, isEnough);
}

std::vector<double> SumLimits::sums() const {
    std::vector<double> found(m_size);
    for (std::size_t i = 0; i < m_size; ++i) found[i] = m_rests[i] == Place::AtMost ? m_high[i] - m_width[i] : m_high[i];
    for (std::size_t i = 0; i < m_size; ++i) {
        if (m_parts[i].what == What::Rest) found[m_parts[i].sum] = m_high[m_parts[i].sum] - m_values[i];
    }
    return found;
}

bool SumLimits::descend(const std::vector<double>& costs, Stage stage, const std::function<bool()>& isEnough) {
    for (int step = 0; step < kMostSteps; ++step) {
        const Move move = bestMove(prices(costs, stage), costs, stage);
        if (!move.found) return true;
        if (!make(move)) return false;
        if (isEnough()) return true;
    }
    return false;
}

// What one more of each sum would cost.
std::vector<double> SumLimits::prices(const std::vector<double>& costs, Stage stage) const {
    std::vector<double> found(m_size, 0);
    for (std::size_t i = 0; i < m_size; ++i) {
        double cost = m_parts[i].what == What::Rest ? costs[m_parts[i].sum] : 0;
        if (m_parts[i].what == What::Help && stage != Stage::Search) cost = 1;
        if (cost == 0) continue;
        for (std::size_t j = 0; j < m_size; ++j) found[j] += cost * m_inverse[i * m_size + j];
    }
    return found;
}

SumLimits::Move SumLimits::bestMove(const std::vector<double>& worth, const std::vector<double>& costs, Stage stage) {
    Move best;
    for (std::size_t i = 0; stage != Stage::Gather && i < m_size; ++i) {
        if (m_rests[i] == Place::Between || m_width[i] <= 0) continue;
        const bool down = m_rests[i] == Place::AtMost;
        const double gain = down ? costs[i] - worth[i] : worth[i] - costs[i];
        if (gain > std::max(best.gain, kNothing)) best = {true, {What::Rest, i}, down, gain, {i}};
    }
    if (const Kind* kind = bestKind(worth, best.gain)) best = {true, {What::People, 0}, false, 0, *kind};
    return best;
}

// Worth more than `gain`: one that is known, for that is soon looked up; else the best of all.
const SumLimits::Kind* SumLimits::bestKind(const std::vector<double>& worth, double gain) {
    const auto worthOf = [&](const Kind& kind) {
        return std::accumulate(kind.begin(), kind.end(), 0.0, [&](double sum, std::size_t i) { return sum + worth[i]; });
    };
    const Kind* best = nullptr;
    double most = std::max(gain, kNothing);
    for (const Kind& kind : m_known) {
        const double here = worthOf(kind);
        if (here <= most) continue;
        most = here;
        best = &kind;
    }
    if (best || gain > 0) return best;
    Kind found = m_bestKind(worth);
    if (worthOf(found) <= kNothing) return nullptr;
    m_known.push_back(std::move(found));
    return &m_known.back();
}

double SumLimits::greatest(const Part& part) const {
    if (part.what == What::Rest) return m_width[part.sum];
    return part.what == What::Help ? m_mostHelp : kNoLimit;
}

bool SumLimits::make(const Move& move) {
    std::vector<double> rates(m_size, 0);
    for (std::size_t i = 0; i < m_size; ++i) {
        for (const std::size_t sum : move.kind) rates[i] += m_inverse[i * m_size + sum];
        if (move.down) rates[i] = -rates[i];
    }
    double far = move.part.what == What::Rest ? m_width[move.part.sum] : kNoLimit;
    std::size_t at = m_size;
    for (std::size_t i = 0; i < m_size; ++i) {
        if (std::abs(rates[i]) <= kNothing) continue;
        const double room = rates[i] > 0 ? m_values[i] : greatest(m_parts[i]) - m_values[i];
        const double here = std::max(0.0, room) / std::abs(rates[i]);
        if (here >= far) continue;
        far = here;
        at = i;
    }
    if (far == kNoLimit) return false;
    for (std::size_t i = 0; i < m_size; ++i) m_values[i] -= far * rates[i];
    if (at == m_size) {  // from one end to the other
        m_rests[move.part.sum] = move.down ? Place::AtLeast : Place::AtMost;
        return true;
    }
    leave(at, rates[at] < 0);
    enter(at, move, rates, move.down ? m_width[move.part.sum] - far : far);
    return true;
}

void SumLimits::leave(std::size_t at, bool atMost) {
    if (m_parts[at].what == What::Rest) m_rests[m_parts[at].sum] = atMost ? Place::AtMost : Place::AtLeast;
}

void SumLimits::enter(std::size_t at, const Move& move, const std::vector<double>& rates, double value) {
    const double sign = move.down ? -1 : 1;
    double* line = &m_inverse[at * m_size];
    for (std::size_t j = 0; j < m_size; ++j) line[j] /= sign * rates[at];
    for (std::size_t i = 0; i < m_size; ++i) {
        const double factor = sign * rates[i];
        if (i == at || factor == 0) continue;
        for (std::size_t j = 0; j < m_size; ++j) m_inverse[i * m_size + j] -= factor * line[j];
    }
    m_parts[at] = move.part;
    m_values[at] = value;
    if (move.part.what == What::Rest) m_rests[move.part.sum] = Place::Between;
}

}  // namespace camre
