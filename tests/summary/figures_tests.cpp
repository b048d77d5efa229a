#include "summary/figures.h"

#include <cmath>

#include "support/catch.h"

using namespace camre;
using Catch::Approx;

TEST_CASE("nobody compared gives no figure at all", "[summary]") { CHECK_FALSE(rowFigures({}).has_value()); }

TEST_CASE("net is improved less declined as a share of those compared", "[summary]") {
    const auto figures = rowFigures({2, 3, 4, 1, 0}).value();
    CHECK(figures.net.value == Approx(0.4));              // (5 - 1) / 10
    CHECK(figures.probSuperiority == Approx(0.7));        // (5 + 4/2) / 10
    CHECK(figures.avgStepsCapped == Approx(0.6));         // (4 + 3 - 1) / 10
    CHECK(figures.improved.value + figures.same.value + figures.declined.value == Approx(1));
}

TEST_CASE("the exact sign test is right where it can be worked out by hand", "[summary]") {
    CHECK(signTest(0, 0) == 1);
    CHECK(signTest(1, 0) == 1);                            // 2 * 1/2
    CHECK(signTest(5, 0) == Approx(0.0625));               // 2 * 1/32
    CHECK(signTest(0, 5) == Approx(0.0625));
    CHECK(signTest(6, 1) == Approx(0.125));                // 2 * (1 + 7) / 128
    CHECK(signTest(6, 2) == Approx(74.0 / 256));           // 2 * (1 + 8 + 28) / 256
    CHECK(signTest(4, 4) == 1);
    CHECK(signTest(3, 4) == 1);
}

TEST_CASE("the sign test holds for very many people", "[summary]") {
    CHECK(signTest(50'000, 50'000) == 1);
    CHECK(signTest(100'000, 0) < 1e-300);
    // 50,500 of 100,000 is 3.162 standard deviations off: p near 0.0016 by the normal curve.
    CHECK(signTest(50'500, 49'500) == Approx(0.00157).epsilon(0.02));
}

TEST_CASE("an interval of a share never leaves 0 to 1", "[summary]") {
    for (std::int64_t n = 1; n <= 200; ++n) {
        for (std::int64_t x = 0; x <= n; ++x) {
            const Share share = wilsonShare(x, n);
            REQUIRE((0 <= share.low && share.low <= share.value && share.value <= share.high && share.high <= 1));
        }
    }
    CHECK(wilsonShare(0, 30).low == 0);
    CHECK(wilsonShare(30, 30).high == 1);
}

TEST_CASE("the interval of net stays between all back and all forward", "[summary]") {
    CHECK(rowFigures({3, 0, 0, 0, 0})->net.high == 1);
    CHECK(rowFigures({0, 0, 0, 0, 3})->net.low == -1);
}

TEST_CASE("evidence follows the interval of net", "[summary]") {
    CHECK(rowFigures({20, 20, 10, 0, 0})->evidence == Evidence::Improved);
    CHECK(rowFigures({0, 0, 10, 20, 20})->evidence == Evidence::Declined);
    CHECK(rowFigures({5, 5, 10, 5, 5})->evidence == Evidence::NoClearChange);
    CHECK(evidenceName(Evidence::NoClearChange) == "no_clear_change");
}
