#include "summary/analyst.h"

#include <algorithm>
#include <cmath>
#include <vector>

#include "base/random.h"
#include "summary/figures.h"
#include "support/catch.h"

using namespace camre;
using Catch::Approx;

namespace {

StepCounts stepsOf(const std::vector<int>& list) {
    StepCounts steps;
    for (const int d : list) steps.add(d);
    return steps;
}

// The definition, written out: every sign pattern of the people who moved.
double exactByTrying(const std::vector<int>& list) {
    std::vector<double> ranks;
    double observed = 0;
    for (const int d : list) {
        double below = 0;
        double alike = 0;
        for (const int e : list) {
            below += std::abs(e) < std::abs(d) ? 1 : 0;
            alike += std::abs(e) == std::abs(d) ? 1 : 0;
        }
        if (d == 0) continue;
        ranks.push_back(below + (alike + 1) / 2);
        if (d > 0) observed += ranks.back();
    }
    double all = 0;
    for (const double rank : ranks) all += rank;
    double asFar = 0;
    for (unsigned pattern = 0; pattern < 1U << ranks.size(); ++pattern) {
        double plus = 0;
        for (std::size_t i = 0; i < ranks.size(); ++i) plus += (pattern >> i & 1U) != 0 ? ranks[i] : 0;
        asFar += std::abs(plus - all / 2) >= std::abs(observed - all / 2) ? 1 : 0;
    }
    return asFar / static_cast<double>(1U << ranks.size());
}

double hodgesLehmannByTrying(const std::vector<int>& list) {
    std::vector<double> averages;
    for (std::size_t i = 0; i < list.size(); ++i) {
        for (std::size_t j = i; j < list.size(); ++j) averages.push_back((list[i] + list[j]) / 2.0);
    }
    std::sort(averages.begin(), averages.end());
    return (averages[(averages.size() - 1) / 2] + averages[averages.size() / 2]) / 2;
}

}  // namespace

TEST_CASE("analyst figures of a few people, worked by hand", "[summary]") {
    // 1, 1, 0, -2: mean 0; squared distances 1 + 1 + 0 + 4 = 6, over 3; median 1/2.
    const auto figures = analystFigures(stepsOf({1, 1, 0, -2})).value();
    CHECK(figures.mean == 0);
    CHECK(*figures.sd == Approx(std::sqrt(2.0)));
    CHECK(figures.median == 0.5);
    // Ranks: 0 -> 1; 1, 1 -> 2.5; 2 -> 4. Plus 5, minus 4; z = 1/2 over half the root of 2.5^2 + 2.5^2 + 4^2.
    CHECK(figures.wPlus == 5);
    CHECK(figures.wMinus == 4);
    CHECK(*figures.z == Approx(1 / std::sqrt(28.5)));
    CHECK(figures.rankBiserial == Approx(1.0 / 9));
    CHECK(figures.nonzero == 3);
}

TEST_CASE("nobody moved: no z, and no evidence of anything", "[summary]") {
    const auto figures = analystFigures(stepsOf({0, 0, 0})).value();
    CHECK_FALSE(figures.z.has_value());
    CHECK_FALSE(figures.pExact.has_value());
    CHECK(figures.pNormal == 1);
    CHECK(figures.rankBiserial == 0);
    CHECK_FALSE(analystFigures(StepCounts()).has_value());
}

TEST_CASE("the short ways give what trying everything gives", "[summary]") {
    SeededRandom random(7);
    for (int round = 0; round < 60; ++round) {
        std::vector<int> list;
        const auto people = 1 + random.below(14);
        for (unsigned i = 0; i < people; ++i) list.push_back(static_cast<int>(random.below(9)) - 4);
        const auto figures = analystFigures(stepsOf(list)).value();
        CHECK(figures.hodgesLehmann == hodgesLehmannByTrying(list));
        if (figures.nonzero > 0) CHECK(*figures.pExact == Approx(exactByTrying(list)).epsilon(1e-12));
    }
}

TEST_CASE("the exact test of fifty people who moved among a million is still quick", "[summary]") {
    StepCounts steps;
    steps.add(0, 1'000'000);
    steps.add(1, 30);
    steps.add(-2, 20);
    const auto figures = analystFigures(steps).value();
    CHECK(figures.nonzero == 50);
    // Among so many who stayed, a longer step weighs hardly more: what counts is 30 against 20. Those who
    // went back went further, so every pattern with 30 forward is at least as far: the sign test's own p.
    CHECK(*figures.pExact == Approx(signTest(30, 20)));
    steps.add(3);
    CHECK_FALSE(analystFigures(steps)->pExact.has_value());
}
