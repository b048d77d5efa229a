// Releases that follow one another: the same people quarter after quarter, late entries, a year as their sum.
#include <map>
#include <tuple>

#include "attacker.h"
#include "release/combine.h"
#include "support/catch.h"
#include "workspace/workspace_fixture.h"

using namespace camre;
using namespace camre::tests;

namespace {

const Period kSecondQuarter{day("2026-04-01"), day("2026-06-30")};
const Period kThirdQuarter{day("2026-07-01"), day("2026-09-30")};

using Cell = std::tuple<std::string, std::string, std::string>;

// The counts that are not worked out from others, of everybody.
std::map<Cell, double> countsOf(const std::vector<PackRow>& rows) {
    std::map<Cell, double> counts;
    for (const PackRow& row : rows) {
        const bool isCount = row.cell == "improved" || row.cell == "same" || row.cell == "declined" || row.cell == "compared" || row.cell == "people";
        if (row.table == "change" && isCount && row.value) counts[{row.table, row.item, row.cell}] = *row.value;
    }
    return counts;
}

// 32 people reviewed in both quarters: two in three a step forward, the others back. One review of the second quarter is typed in late.
struct TwoQuarters {
    WorkspaceFixture fixture{"2026-11-22"};
    ProtectedPack second;
    ProtectedPack third;

    static ProtectedPack released(WorkspaceFixture& fixture, const Period& period) {
        const auto release = fixture.workspace().release(period, {});
        REQUIRE(release);
        return fixture.workspace().releasedPack(release.value().id).value();
    }

    static ProtectedPack first(WorkspaceFixture& fixture) {
        std::vector<IncomingForm> forms;
        for (int i = 0; i < 32; ++i) {
            const std::string label = "person-" + std::to_string(i);
            forms.push_back(fixture.form(3 * i + 1, label, FormKind::Baseline, "2026-01-17", 3));
            forms.push_back(fixture.form(3 * i + 2, label, FormKind::FollowUp, "2026-05-19", i % 3 == 0 ? 2 : 4));
            forms.push_back(fixture.form(3 * i + 3, label, FormKind::FollowUp, "2026-08-19", i % 3 == 1 ? 2 : 4));
        }
        Problems problems;
        REQUIRE(fixture.workspace().addForms(forms, problems));
        return released(fixture, kSecondQuarter);
    }

    static ProtectedPack afterLateEntry(WorkspaceFixture& fixture) {
        const std::vector<IncomingForm> late = {fixture.form(1, "late", FormKind::Baseline, "2026-01-18", 3),
                                                fixture.form(2, "late", FormKind::FollowUp, "2026-05-20", 2)};
        Problems problems;
        REQUIRE(fixture.workspace().addForms(late, problems));
        return released(fixture, kThirdQuarter);
    }

    TwoQuarters() : second(first(fixture)), third(afterLateEntry(fixture)) {}
};

}  // namespace

TEST_CASE("P46: a review that was typed in late is in the next release, and in no difference between the two", "[attack][privacy]") {
    TwoQuarters quarters;
    const Cell people{"change", "overall", "people"};
    CHECK(countsOf(quarters.second.rows()).at(people) == 30);  // 32
    CHECK(countsOf(quarters.third.rows()).at(people) == 35);   // 32 and the late one
    CHECK(quarters.fixture.workspace().releasedPack(1).value().sha256() == quarters.second.sha256());
    // A reader who knows how many people there were in each quarter finds three counts at least of every class in both.
    for (const auto& [pack, known] : {std::pair(&quarters.second, 32), std::pair(&quarters.third, 33)}) {
        for (const PublishedRow& row : publishedRows(*pack, "change")) {
            if (!row.compared) continue;
            Knowledge knowledge;
            knowledge.people = knowledge.compared = known;
            INFO(row.item);
            for (const Interval& of : attackRow(row, knowledge).classes) CHECK(of.values() >= 3);
        }
    }
}

TEST_CASE("P46: a year is the sum of its quarters, and less one quarter it is the other", "[attack][privacy]") {
    const TwoQuarters quarters;
    const std::vector<ProtectedPack> both{quarters.second, quarters.third};
    const auto year = combinePacks(both);
    REQUIRE(year);
    const auto sum = countsOf(year.value().rows());
    const auto second = countsOf(quarters.second.rows());
    const auto third = countsOf(quarters.third.rows());
    REQUIRE(sum.size() > 20);
    for (const auto& [cell, value] : sum) {
        INFO(std::get<1>(cell) << " " << std::get<2>(cell));
        CHECK(value - second.at(cell) == third.at(cell));
    }
}

TEST_CASE("P46: a longer period over released quarters would be a difference to subtract, and is refused", "[attack][privacy]") {
    TwoQuarters quarters;
    const Period year{day("2026-01-01"), day("2026-12-31")};
    quarters.fixture.clock().set(day("2027-02-01"));
    CHECK_FALSE(quarters.fixture.workspace().release(year, {}));
    CHECK_FALSE(quarters.fixture.workspace().release({day("2026-04-01"), day("2026-09-30")}, {}));
    // The people of the first quarter that is left are too few: nobody was reviewed then.
    CHECK_FALSE(quarters.fixture.workspace().release({day("2026-01-01"), day("2026-03-31")}, {}));
}
