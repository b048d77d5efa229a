#include "workspace/period_words.h"

#include "support/catch.h"

using namespace camre;

namespace {

std::string read(std::string_view text) {
    const auto period = readPeriod(text);
    return period ? period.value().start.iso() + ".." + period.value().end.iso() : std::string("refused");
}

}  // namespace

TEST_CASE("calendar and financial quarters name the same days", "[workspace]") {
    CHECK(read("2026-Q4") == "2026-10-01..2026-12-31");
    CHECK(read("2026-27-Q3") == "2026-10-01..2026-12-31");
    CHECK(read("2026-Q1") == "2026-01-01..2026-03-31");
    CHECK(read("2025-26-Q4") == "2026-01-01..2026-03-31");
    CHECK(read("1999-00-Q1") == "1999-04-01..1999-06-30");
    CHECK(read("2026-10-01..2026-12-31") == "2026-10-01..2026-12-31");
    CHECK(read("2026-02-28..2026-02-28") == "2026-02-28..2026-02-28");
}

TEST_CASE("what is not a period is refused", "[workspace]") {
    for (const auto* wrong : {"", "2026", "2026-Q5", "2026-Q0", "2026-28-Q1", "2026-12-31..2026-10-01", "2026-q4",
                              "2026-02-30..2026-03-31", "2026-10-01...2026-12-31", "26-Q1", "9999-Q1"}) {
        CHECK(read(wrong) == "refused");
    }
}

TEST_CASE("the periods offered are whole and over, newest first", "[workspace]") {
    const Day today = Day::fromIso("2026-11-22").value();
    const auto quarters = pastPeriods(today, PeriodLength::Quarter, YearStart::April, 5);
    REQUIRE(quarters.size() == 5);
    CHECK(quarters[0] == Period{*Day::fromIso("2026-07-01"), *Day::fromIso("2026-09-30")});
    CHECK(quarters[4] == Period{*Day::fromIso("2025-07-01"), *Day::fromIso("2025-09-30")});
    CHECK(pastPeriods(today, PeriodLength::Year, YearStart::April, 1)[0] ==
          Period{*Day::fromIso("2025-04-01"), *Day::fromIso("2026-03-31")});
    CHECK(pastPeriods(today, PeriodLength::Year, YearStart::January, 1)[0] ==
          Period{*Day::fromIso("2025-01-01"), *Day::fromIso("2025-12-31")});
    CHECK(pastPeriods(today, PeriodLength::HalfYear, YearStart::April, 1)[0] ==
          Period{*Day::fromIso("2026-04-01"), *Day::fromIso("2026-09-30")});
    // A period that ended yesterday is over today; one that ends today is not.
    CHECK(pastPeriods(*Day::fromIso("2026-10-01"), PeriodLength::Quarter, YearStart::April, 1)[0].end.iso() == "2026-09-30");
    CHECK(pastPeriods(*Day::fromIso("2026-09-30"), PeriodLength::Quarter, YearStart::April, 1)[0].end.iso() == "2026-06-30");
}
