#include "release/protection.h"

#include <algorithm>
#include <map>
#include <set>

#include "release/grouping.h"
#include "release/release_fixture.h"
#include "release/rounding.h"
#include "support/catch.h"

using namespace camre;
using namespace camre::tests;

namespace {

// job moves one forward, the same, or one back; all else stays.
const TestPerson kForward{"2333-", "3333-", 'w', Respondent::Adult};
const TestPerson kStayed{"3333-", "3333-", 'w', Respondent::Adult};
const TestPerson kBack{"3333-", "2333-", 'w', Respondent::Adult};

ProtectedPack packOf(const std::vector<TestPerson>& people, bool byGender = false, Thresholds thresholds = {}) {
    auto pack = protect(tally(people, byGender), testHead(), thresholds);
    REQUIRE(pack);
    return pack.value();
}

TestPerson as(TestPerson person, char gender, Respondent respondent = Respondent::Adult) {
    person.gender = gender;
    person.respondent = respondent;
    return person;
}

double job(const ProtectedPack& pack, const std::string& cell, const std::string& group = {}) {
    return row(pack, "change", "work.job", cell, group).value.value();
}

bool isDerived(const std::string& cell) {
    return cell.rfind("pct_", 0) == 0 || cell.rfind("net_", 0) == 0 || cell == "p_sign" || cell == "avg_steps";
}

using RowKey = std::pair<std::string, std::string>;

}  // namespace

TEST_CASE("a row of change leaves as multiples of five that add up", "[release]") {
    // 14 forward, 8 the same, 1 back: running totals 14, 22, 23 of 25 give 15, 25, 25.
    const auto pack = packOf(copies(kForward, 14) + copies(kStayed, 8) + copies(kBack, 1));
    CHECK(job(pack, "improved") == 15);
    CHECK(job(pack, "same") == 10);
    CHECK(row(pack, "change", "work.job", "declined").value == 0.0);
    CHECK(row(pack, "change", "work.job", "declined").status == "k");
    CHECK(job(pack, "compared") == 25);
    CHECK(job(pack, "people") == 25);
    CHECK(job(pack, "pct_improved") == 60);
    CHECK(job(pack, "net_points") == 60);
    CHECK(row(pack, "change", "work.job", "improved").status == "u");
    CHECK(row(pack, "change", "work.job", "pct_declined").status == "k");
}

TEST_CASE("percentages begin at twenty, low reliability ends at thirty, the five-way split begins at fifty", "[release]") {
    const auto statusAt = [](int people, const char* cell) {
        return row(packOf(copies(kForward, people)), "change", "work.job", cell).status;
    };
    CHECK(statusAt(17, "net_points") == "x");  // rounded 15
    CHECK(statusAt(18, "net_points") == "u");  // rounded 20
    CHECK(statusAt(27, "compared") == "u");    // 25
    CHECK(statusAt(28, "compared").empty());   // 30
    CHECK(statusAt(47, "improved_1") == "x");  // 45
    CHECK(statusAt(48, "improved_1").empty()); // 50
    CHECK(statusAt(48, "improved_2plus") == "k");
}

TEST_CASE("reasons are shown only when ten or more were not compared", "[release]") {
    const TestPerson silent{"x333-", "3333-", 'w', Respondent::Adult};
    const auto few = packOf(copies(kForward, 20) + copies(silent, 7));
    CHECK(row(few, "change", "work.job", "not_compared").value == 5.0);
    CHECK(row(few, "change", "work.job", "nc_prefer_not_to_say").status == "x");
    const auto more = packOf(copies(kForward, 20) + copies(silent, 8));
    CHECK(row(more, "change", "work.job", "nc_prefer_not_to_say").value == 10.0);
    CHECK(row(more, "change", "work.job", "nc_dont_know").status == "k");
}

TEST_CASE("P46: a row of too few people leaves nothing at all", "[release][privacy]") {
    // Everybody has a pair, but only nine answered "safe" both times.
    const TestPerson silent{"333x-", "3333-", 'w', Respondent::Adult};
    const auto pack = packOf(copies(kForward, 9) + copies(silent, 30));
    int cells = 0;
    for (const PackRow& r : pack.rows()) {
        if (r.table != "change" || r.item != "home.safe") continue;
        ++cells;
        CHECK(r.status == "c");
        CHECK_FALSE(r.value.has_value());
    }
    CHECK(cells > 20);
    CHECK(job(pack, "compared") == 40);
}

TEST_CASE("P47: hiding looks the same for none and for four", "[release][privacy]") {
    const TestPerson silent{"333x-", "333--", 'w', Respondent::Adult};
    const auto none = packOf(copies(silent, 40));
    const auto some = packOf(copies(kStayed, 4) + copies(silent, 36));
    for (const PackRow& r : none.rows()) {
        if (r.table == "change" && r.item == "home.safe") CHECK(r == row(some, r.table, r.item, r.cell));
    }
}

TEST_CASE("P47: no children's forms looks like too few of them", "[release][privacy]") {
    const auto none = packOf(copies(kForward, 30));
    const auto some = packOf(copies(kForward, 30) + copies(as(kForward, 'w', Respondent::Child), 19));
    CHECK(none.json() == some.json());
}

TEST_CASE("too few people for a whole pack is refused with the number needed", "[release][privacy]") {
    const auto refused = protect(tally(copies(kForward, 9)), testHead(), {});
    REQUIRE_FALSE(refused);
    CHECK(refused.error() == Error{ErrorCode::TooFewPeople, "2026-04-01..2026-06-30", "10"});
    CHECK(protect(tally(copies(kForward, 10)), testHead(), {}));
    const auto children = protect(tally(copies(as(kForward, 'w', Respondent::Child), 19)), testHead(), {});
    REQUIRE_FALSE(children);
    CHECK(children.error().fact == "20");
}

TEST_CASE("P28: children's forms have their own tables and their own threshold", "[release][privacy]") {
    const auto pack = packOf(copies(kForward, 30) + copies(as(kBack, 'w', Respondent::Child), 25));
    CHECK(job(pack, "people") == 30);
    CHECK(row(pack, "change_child", "work.job", "declined").value == 25.0);
    CHECK(pack.head().threshold == 10);
    CHECK(pack.head().childThreshold == 20);
    CHECK_FALSE(hasTable(pack, "change_parent"));
}

TEST_CASE("thresholds outside the allowed ones are refused wherever they come from", "[release][privacy]") {
    const auto tallies = tally(copies(kForward, 40));
    for (const int bad : {0, 1, 3, 4, 6, 12, 25, -5}) {
        const auto refused = protect(tallies, testHead(), {bad, 20, 20});
        REQUIRE_FALSE(refused);
        CHECK(refused.error().code == ErrorCode::BadThreshold);
    }
    CHECK_FALSE(protect(tallies, testHead(), {10, 5, 20}));
    CHECK_FALSE(protect(tallies, testHead(), {10, 20, 5}));
    for (const int good : {5, 10, 15, 20}) CHECK(protect(tallies, testHead(), {good, 10, 15}));
}

TEST_CASE("groups stand beside everybody, who is their sum", "[release]") {
    const auto pack = packOf(copies(kForward, 23) + copies(as(kStayed, 'm'), 13), true);
    // Nobody chose "other" or gave no answer: those two values and the smaller of the rest are one pool.
    CHECK(job(pack, "people", "woman") == 25);
    CHECK(job(pack, "people", "other_groups") == 15);
    CHECK(job(pack, "people") == 40);
    CHECK(job(pack, "improved") == 25);
    CHECK(job(pack, "same") == 15);
    REQUIRE(pack.head().pooled.size() == 1);
    CHECK(pack.head().pooled[0] == PooledGroups{"change", {"man", "other", "not_answered"}});
    CHECK(row(pack, "change", "work.job", "people", "woman").groupBy == "gender");
}

TEST_CASE("a row with one group too small is shown undivided", "[release][privacy]") {
    // All have pairs, but few men answered "safe".
    const TestPerson silent{"333x-", "3333-", 'm', Respondent::Adult};
    const auto pack = packOf(copies(kForward, 23) + copies(as(kStayed, 'm'), 4) + copies(silent, 9), true);
    CHECK(job(pack, "people", "other_groups") == 15);
    // 27 compared, 36 people: the true counts of everybody.
    CHECK(row(pack, "change", "home.safe", "compared").value == 25.0);
    CHECK(row(pack, "change", "home.safe", "people").value == 35.0);
    for (const PackRow& r : pack.rows()) CHECK_FALSE((r.item == "home.safe" && r.table == "change" && !r.groupValue.empty()));
}

TEST_CASE("P46: for any people, everybody is the groups' sum and nothing is under its threshold", "[release][privacy]") {
    for (std::uint64_t seed = 1; seed <= 60; ++seed) {
        SeededRandom random(seed);
        const Thresholds thresholds{5 * static_cast<int>(1 + random.below(4)), 20, 20};
        const auto tallies = tally(randomPeople(random, 40 + static_cast<int>(random.below(160))), true);
        const auto made = protect(tallies, testHead(), thresholds);
        if (!made) continue;
        std::map<std::pair<RowKey, std::string>, double> everybody;
        std::map<std::pair<RowKey, std::string>, double> sums;
        for (const PackRow& r : made.value().rows()) {
            REQUIRE((r.status == "c" || r.status == "x") == !r.value.has_value());
            if (!r.value || isDerived(r.cell)) continue;
            const auto value = static_cast<std::int64_t>(*r.value);
            REQUIRE(value % 5 == 0);
            const bool isBase = r.cell == "compared" || r.cell == "answered" || r.cell == "people";
            REQUIRE((!isBase || value >= roundedCount(thresholds.adult)));
            const auto key = std::make_pair(RowKey{r.table, r.item}, r.cell);
            if (r.groupValue.empty()) everybody[key] = *r.value;
            else sums[key] += *r.value;
        }
        for (const auto& [key, sum] : sums) {
            INFO(seed << " " << key.first.first << " " << key.first.second << " " << key.second);
            const std::string& cell = key.second;
            const bool maybeHidden = cell.rfind("nc_", 0) == 0 || cell.find("_1") != std::string::npos ||
                                     cell.find("2plus") != std::string::npos || key.first.first == "profile";
            const auto found = everybody.find(key);
            REQUIRE(found != everybody.end());
            if (!maybeHidden) CHECK(found->second == sum);
        }
    }
}

TEST_CASE("P46: figures come from protected cells: other people with the same cells give the same bytes", "[release][privacy]") {
    // 14, 8, 1 and 15, 9, 1 both leave as 15, 10, 0; so do all figures.
    const auto a = packOf(copies(kForward, 14) + copies(kStayed, 8) + copies(kBack, 1));
    const auto b = packOf(copies(kForward, 15) + copies(kStayed, 9) + copies(kBack, 1));
    CHECK(a.json() == b.json());
}

TEST_CASE("P46: true counts are nowhere in the bytes", "[release][privacy]") {
    // Counts of two digits that are no multiple of five and no percentage of these rows.
    const auto pack = packOf(copies(kForward, 1213) + copies(kStayed, 1741) + copies(kBack, 1429));
    for (const char* planted : {"1213", "1741", "1429", "4383", "2954"}) {
        INFO(planted);
        CHECK(pack.json().find(std::string(":") + planted) == std::string::npos);
    }
    for (const PackRow& r : pack.rows()) {
        if (r.value && !isDerived(r.cell)) CHECK(static_cast<std::int64_t>(*r.value) % 5 == 0);
    }
}

TEST_CASE("P49: a pack names the period, and no day of any form", "[release][privacy]") {
    const auto pack = packOf(copies(kForward, 30));
    CHECK(pack.json().find("2025-10-01") == std::string::npos);
    CHECK(pack.json().find("2026-05-01") == std::string::npos);
}

TEST_CASE("the list of tables and cells is closed", "[release][privacy]") {
    SeededRandom random(9);
    const auto pack = packOf(randomPeople(random, 120), true);
    std::set<std::string> tables;
    std::set<std::string> changeCells;
    for (const PackRow& r : pack.rows()) {
        tables.insert(r.table);
        if (r.table == "change" && r.item == "work.job") changeCells.insert(r.cell);
    }
    CHECK(tables == std::set<std::string>{"after", "before", "change", "followup_status", "followup_timing", "profile"});
    CHECK(changeCells == std::set<std::string>{
                             "improved", "same", "declined", "improved_2plus", "improved_1", "declined_1", "declined_2plus",
                             "compared", "not_compared", "people", "nc_prefer_not_to_say", "nc_dont_know", "nc_no_answer",
                             "nc_not_applicable", "nc_not_asked", "nc_form_changed", "pct_improved", "pct_same",
                             "pct_declined", "pct_improved_low", "pct_improved_high", "net_points", "net_points_low",
                             "net_points_high", "p_sign", "avg_steps"});
    CHECK(row(pack, "change", "theme:work", "nc_too_few_answers").table == "change");
}

TEST_CASE("the follow-up rate comes with its interval from twenty people", "[release]") {
    // First forms on 1 October 2025: the window closes on 30 June 2026; all came back in May.
    const TestPerson gone{"3333-", "", 'w', Respondent::Adult};
    const auto pack = packOf(copies(kForward, 30) + copies(gone, 10));
    CHECK(row(pack, "followup_status", "overall", "followed_up").value == 30.0);
    CHECK(row(pack, "followup_status", "overall", "not_recorded").value == 10.0);
    CHECK(row(pack, "followup_status", "overall", "people").value == 40.0);
    CHECK(row(pack, "followup_status", "overall", "pct_followed_up").value == 75.0);
    CHECK(row(pack, "followup_status", "overall", "pct_followed_up_low").value > 55.0);
    CHECK(row(pack, "followup_timing", "overall", "6_to_12_months").value == 30.0);
    CHECK(row(pack, "profile", "work.job", "answered").value == 40.0);
}

TEST_CASE("P51: a count of people who said no leaves as the service's own, rounded like everything", "[release][privacy]") {
    const Tallies people = tally(copies({"2333-", "3333-", 'w', Respondent::Adult}, 30));
    const auto pack = protect(people, testHead(), {}, {23}).value();
    CHECK(row(pack, "own_count", "said_no", "people").value == 25.0);
    CHECK(row(pack, "own_count", "said_no", "people").status == "u");
    CHECK(pack.rows().back().table == "own_count");
    // Everything else is as it would be without it.
    const auto without = protect(people, testHead(), {}).value();
    CHECK_FALSE(hasTable(without, "own_count"));
    CHECK(std::vector<PackRow>(pack.rows().begin(), pack.rows().end() - 1) == without.rows());
}

TEST_CASE("P47: few people who said no are hidden like few people who answered", "[release][privacy]") {
    const Tallies people = tally(copies({"2333-", "3333-", 'w', Respondent::Adult}, 30));
    for (const std::int64_t few : {0, 1, 9}) {
        const auto pack = protect(people, testHead(), {}, {few}).value();
        CHECK(row(pack, "own_count", "said_no", "people").status == "c");
        CHECK_FALSE(row(pack, "own_count", "said_no", "people").value);
    }
    CHECK(row(protect(people, testHead(), {}, {10}).value(), "own_count", "said_no", "people").value == 10.0);
}

TEST_CASE("P46: a theme's row is moved where it would give its questions' counts away") {
    // 18 people (shown 20): 6 forward on the first question, 6 others on the second. 12 forward on the theme would be shown as
    // 15, that is 12 or more; each 5 is 6 at most: both sixes would be known. 10 is the nearest that leaves enough.
    const auto people = copies({"1111-", "21?1-"}, 6) + copies({"1111-", "12?1-"}, 6) + copies({"1111-", "11?1-"}, 6);
    const auto pack = protect(tally(people), testHead(), {}).value();
    CHECK(row(pack, "change", "work.job", "improved").value == 5);
    CHECK(row(pack, "change", "work.skills", "improved").value == 5);
    INFO(row(pack, "change", "theme:work", "improved").value.value_or(-1));
    CHECK(row(pack, "change", "theme:work", "improved").value == 10);
    CHECK(row(pack, "change", "theme:work", "same").value == 10);
    CHECK(row(pack, "change", "theme:work", "declined").value == 0);
    CHECK(row(pack, "change", "theme:work", "compared").value == 20);
}

TEST_CASE("P46: a theme's row that leaves enough is rounded like every other") {
    // The same people, all forward on both questions.
    const auto pack = protect(tally(copies({"1111-", "22?1-"}, 12) + copies({"1111-", "11?1-"}, 6)), testHead(), {}).value();
    CHECK(row(pack, "change", "theme:work", "improved").value == 15);
    CHECK(row(pack, "change", "theme:work", "same").value == 5);
}
