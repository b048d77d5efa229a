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
constexpr int kMostSteps = 3000;

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

SumLimits::Found SumLimits::findAny() {
    if (!descend(std::vector<double>(m_size, 0), Stage::Help, [] { return false; })) return Found::GaveUp;
    double help = 0;
    for (std::size_t i = 0; i < m_size; ++i) help += m_parts[i].what == What::Help ? m_values[i] : 0;
    m_mostHelp = kNearlyNone;
    return help < kNearlyNone ? Found::Yes : Found::No;
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

// Of a kind of people and a rest the one that brings more, not the steeper: rests are narrow, and there may be very many people.
bool SumLimits::descend(const std::vector<double>& costs, Stage stage, const std::function<bool()>& isEnough) {
    for (; m_steps < kMostSteps; ++m_steps) {
        const std::vector<double> worth = prices(costs, stage);
        const Move people = bestPeople(worth);
        const Move rest = bestRest(worth, costs);
        if (!people.found && !rest.found) return true;
        const Step ofPeople = people.found ? stepOf(people) : Step{};
        const Step ofRest = rest.found ? stepOf(rest) : Step{};
        const bool isPeople = people.found && (!rest.found || people.gain * ofPeople.far > rest.gain * ofRest.far);
        if ((isPeople ? ofPeople : ofRest).far == kNoLimit) return false;
        if (isPeople) make(people, ofPeople);
        else make(rest, ofRest);
        if (isEnough()) return true;
    }
    return false;
}

// What one more of each sum would cost.
std::vector<double> SumLimits::prices(const std::vector<double>& costs, Stage stage) const {
    std::vector<double> found(m_size, 0);
    for (std::size_t i = 0; i < m_size; ++i) {
        double cost = m_parts[i].what == What::Rest ? costs[m_parts[i].sum] : 0;
        if (m_parts[i].what == What::Help && stage == Stage::Help) cost = 1;
        if (cost == 0) continue;
        for (std::size_t j = 0; j < m_size; ++j) found[j] += cost * m_inverse[i * m_size + j];
    }
    return found;
}

SumLimits::Move SumLimits::bestRest(const std::vector<double>& worth, const std::vector<double>& costs) const {
    Move best;
    for (std::size_t i = 0; i < m_size; ++i) {
        if (m_rests[i] == Place::Between || m_width[i] <= 0) continue;
        const bool down = m_rests[i] == Place::AtMost;
        const double gain = down ? costs[i] - worth[i] : worth[i] - costs[i];
        if (gain > std::max(best.gain, kNothing)) best = {true, {What::Rest, i}, down, gain, {i}};
    }
    return best;
}

// A kind that is known is soon looked up. It is taken where it is worth half as much at least as the best was when it was last asked for.
SumLimits::Move SumLimits::bestPeople(const std::vector<double>& worth) {
    const auto worthOf = [&](const Kind& kind) {
        return std::accumulate(kind.begin(), kind.end(), 0.0, [&](double sum, std::size_t i) { return sum + worth[i]; });
    };
    const Kind* known = nullptr;
    double most = kNothing;
    for (const Kind& kind : m_known) {
        const double here = worthOf(kind);
        if (here <= most) continue;
        most = here;
        known = &kind;
    }
    if (known && most >= m_lastBest / 2) return {true, {What::People, 0}, false, most, *known};
    Kind found = m_bestKind(worth);
    m_lastBest = worthOf(found);
    if (m_lastBest <= kNothing) return {};
    const Move move{true, {What::People, 0}, false, m_lastBest, found};
    if (m_lastBest > most) m_known.push_back(std::move(found));
    return move;
}

double SumLimits::greatest(const Part& part) const {
    if (part.what == What::Rest) return m_width[part.sum];
    return part.what == What::Help ? m_mostHelp : kNoLimit;
}

SumLimits::Step SumLimits::stepOf(const Move& move) const {
    Step step{std::vector<double>(m_size, 0), move.part.what == What::Rest ? m_width[move.part.sum] : kNoLimit, std::nullopt};
    for (std::size_t i = 0; i < m_size; ++i) {
        double& rate = step.rates[i];
        for (const std::size_t sum : move.kind) rate += m_inverse[i * m_size + sum];
        if (move.down) rate = -rate;
        if (std::abs(rate) <= kNothing) continue;
        const double room = rate > 0 ? m_values[i] : greatest(m_parts[i]) - m_values[i];
        const double here = std::max(0.0, room) / std::abs(rate);
        if (here >= step.far) continue;
        step.far = here;
        step.at = i;
    }
    return step;
}

void SumLimits::make(const Move& move, const Step& step) {
    for (std::size_t i = 0; i < m_size; ++i) m_values[i] -= step.far * step.rates[i];
    if (!step.at) {  // from one end to the other
        m_rests[move.part.sum] = move.down ? Place::AtLeast : Place::AtMost;
        return;
    }
    leave(*step.at, step.rates[*step.at] < 0);
    enter(*step.at, move, step.rates, move.down ? m_width[move.part.sum] - step.far : step.far);
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
