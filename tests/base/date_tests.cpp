#include "base/date.h"

#include "support/catch.h"

using namespace camre;

namespace {

Day day(std::string_view iso) { return Day::fromIso(iso).value(); }

}  // namespace

TEST_CASE("days read and write ISO text and nothing else", "[base]") {
    CHECK(day("1970-01-01").number() == 0);
    CHECK(day("2026-11-22").iso() == "2026-11-22");
    CHECK(day("2024-02-29").plusDays(1).iso() == "2024-03-01");
    for (const auto* wrong : {"2026-02-29", "2026-13-01", "2026-1-01", "26-01-01", "2026-01-01 ", "2026/01/01",
                              "1899-12-31", "3000-01-01", "+026-01-01", ""}) {
        CHECK_FALSE(Day::fromIso(wrong));
    }
}

TEST_CASE("six months after the last of August is the last of February", "[base]") {
    CHECK(day("2026-08-31").plusMonths(6).iso() == "2027-02-28");
    CHECK(day("2027-08-31").plusMonths(6).iso() == "2028-02-29");
    CHECK(day("2026-04-12").plusMonths(12).iso() == "2027-04-12");
    CHECK(day("2026-01-31").plusMonths(-2).iso() == "2025-11-30");
}

TEST_CASE("a period holds both its ends", "[base]") {
    const Period quarter{day("2026-10-01"), day("2026-12-31")};
    CHECK(quarter.contains(day("2026-10-01")));
    CHECK(quarter.contains(day("2026-12-31")));
    CHECK_FALSE(quarter.contains(day("2027-01-01")));
    CHECK(quarter.overlaps({day("2026-12-31"), day("2027-03-31")}));
    CHECK_FALSE(quarter.overlaps({day("2027-01-01"), day("2027-03-31")}));
}
