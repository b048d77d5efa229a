#include "release/people_room.h"

#include <algorithm>
#include <cmath>
#include <numeric>

#include "release/protection.h"

namespace camre {
namespace {

constexpr double kNearly = 0.01;  // people: the search counts in parts of them
constexpr std::int64_t kSteps = 2;  // between three counts

// The least and the greatest that was seen of each count.
class Seen {
  public:
    explicit Seen(std::size_t counts) : m_low(counts, HUGE_VAL), m_high(counts, -HUGE_VAL) {}

    void see(std::size_t count, double value) {
        m_low[count] = std::min(m_low[count], value);
        m_high[count] = std::max(m_high[count], value);
    }

    // Whole people within what was seen.
    [[nodiscard]] double steps(std::size_t count) const { return std::floor(m_high[count] + kNearly) - std::ceil(m_low[count] - kNearly); }

  private:
    std::vector<double> m_low;
    std::vector<double> m_high;
};

}  // namespace

PeopleRoom::PeopleRoom(const TrueCells& whole, std::span<const QuestionRange> questions, std::span<const ThemePart> themes, KindsOfPeople::Few few)
    : m_few(few), m_people(whole.withOutcome()) {
    const std::int64_t everybody = std::accumulate(whole.reasons.begin(), whole.reasons.end(), m_people);
    static_cast<void>(addSum({everybody, everybody}));
    std::vector<QuestionSums> sums;
    for (const QuestionRange& question : questions) sums.push_back(addQuestion(question));
    std::vector<bool> within(questions.size());
    for (const ThemePart& theme : themes) {
        KindsOfPeople::Part part;
        for (const std::size_t place : theme.questions) {
            part.questions.push_back(sums[place]);
            within[place] = true;
        }
        const std::int64_t compared = everybody - theme.notCompared;
        if (theme.shown) part.theme = addSteps(compared, *theme.shown, roundedCount(compared) >= kFiguresFrom);
        else part.theme = addSteps(compared, {{0, compared}, {0, compared}, {}, {}}, false);
        if (theme.shown) addFigures(*part.theme, compared);
        m_parts.push_back(std::move(part));
    }
    for (std::size_t place = 0; place < questions.size(); ++place) {
        if (!within[place]) m_parts.push_back({{sums[place]}, {}});
    }
}

QuestionSums PeopleRoom::addQuestion(const QuestionRange& question) {
    const std::int64_t compared = question.compared;
    const QuestionSums sums{addSum({compared, compared}), addSum(question.forward), addSum(question.back)};
    addFigure({sums.forward}, {}, compared);
    addFigure({sums.back}, {}, compared);
    addFigure({sums.compared}, {sums.forward, sums.back}, compared);
    return sums;
}

StepSums PeopleRoom::addSteps(std::int64_t compared, const ThemeRange& row, bool split) {
    StepSums sums{addSum({compared, compared}), addSum(row.forward), addSum(row.back), {}, {}};
    if (!split) return sums;
    sums.forward2 = addSum(row.forward2);
    sums.back2 = addSum(row.back2);
    return sums;
}

void PeopleRoom::addFigures(const StepSums& row, std::int64_t compared) {
    addFigure({row.forward}, {}, compared);
    addFigure({row.back}, {}, compared);
    addFigure({row.compared}, {row.forward, row.back}, compared);
    if (!row.forward2) return;
    addFigure({*row.forward2}, {}, compared);
    addFigure({*row.back2}, {}, compared);
    addFigure({row.forward}, {*row.forward2}, compared);
    addFigure({row.back}, {*row.back2}, compared);
}

std::size_t PeopleRoom::addSum(CountRange range) {
    m_sums.push_back({static_cast<double>(range.low), static_cast<double>(range.high)});
    return m_sums.size() - 1;
}

void PeopleRoom::addFigure(std::vector<std::size_t> plus, std::vector<std::size_t> minus, std::int64_t compared) {
    m_figures.push_back({std::move(plus), std::move(minus), static_cast<double>(std::min(kSteps, compared))});
}

PeopleRoom::Room PeopleRoom::isPossible() const {
    PeopleRoom beside(*this);
    beside.m_whole = beside.addSteps(m_people, {{0, m_people}, {0, m_people}, {}, {}}, false);
    beside.m_figures.clear();
    return beside.leavesThree();
}

PeopleRoom::Room PeopleRoom::leavesThree(const ThemeRange& row, bool split) const {
    PeopleRoom beside(*this);
    beside.m_whole = beside.addSteps(m_people, row, split);
    beside.addFigures(beside.m_whole, m_people);
    return beside.leavesThree();
}

PeopleRoom::Room PeopleRoom::leavesThree() const {
    const KindsOfPeople kinds(0, m_parts, m_whole, m_few);
    SumLimits limits(m_sums, [&](const std::vector<double>& worth) { return kinds.best(worth); });
    const SumLimits::Found found = limits.findAny();
    if (found != SumLimits::Found::Yes) return found == SumLimits::Found::No ? Room::Fewer : Room::Unknown;
    Seen seen(m_figures.size());
    const auto look = [&] {
        const std::vector<double> sums = limits.sums();
        for (std::size_t f = 0; f < m_figures.size(); ++f) seen.see(f, m_figures[f].of(sums));
    };
    look();
    for (std::size_t f = 0; f < m_figures.size(); ++f) {
        const auto isWide = [&] { return seen.steps(f) >= m_figures[f].need; };
        const auto lookAgain = [&] {
            look();
            return isWide();
        };
        for (const double way : {1.0, -1.0}) {
            if (!isWide() && !limits.findLeast(m_figures[f].factors(way, m_sums.size()), lookAgain)) return Room::Unknown;
        }
        if (!isWide()) return Room::Fewer;
    }
    return Room::Three;
}

double PeopleRoom::Figure::of(const std::vector<double>& sums) const {
    double value = 0;
    for (const std::size_t sum : plus) value += sums[sum];
    for (const std::size_t sum : minus) value -= sums[sum];
    return value;
}

std::vector<double> PeopleRoom::Figure::factors(double way, std::size_t sums) const {
    std::vector<double> all(sums, 0);
    for (const std::size_t sum : plus) all[sum] = way;
    for (const std::size_t sum : minus) all[sum] = -way;
    return all;
}

}  // namespace camre
