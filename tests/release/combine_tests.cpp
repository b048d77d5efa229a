#include "release/combine.h"

#include <cmath>
#include <fstream>
#include <nlohmann/json.hpp>

#include "release/pack_json.h"
#include "release/release_fixture.h"
#include "support/catch.h"

using namespace camre;
using namespace camre::tests;
using Json = nlohmann::json;

namespace {

// People whose answer to "work.job" moved so; all other answers stayed.
TestPerson jobMoved(const char* from, const char* to) {
    return {std::string(from) + "333-", std::string(to) + "333-", 'w', Respondent::Adult};
}
std::vector<TestPerson> five(int forward2, int forward1, int same, int back1, int back2) {
    return copies(jobMoved("1", "3"), forward2) + copies(jobMoved("2", "3"), forward1) + copies(jobMoved("3", "3"), same) +
           copies(jobMoved("3", "2"), back1) + copies(jobMoved("3", "1"), back2);
}

PackHead headOf(const std::string& organisation, bool sample = false) {
    PackHead head = testHead();
    head.organisation = organisation;
    head.lineage = "lineage-of-" + organisation;
    head.sample = sample;
    return head;
}

ProtectedPack packOf(const std::vector<TestPerson>& people, const PackHead& head, bool byGender = false) {
    return protect(tally(people, byGender), head, {}).value();
}

// The same pack with a piece of its text replaced, as another program or hand might write it.
ProtectedPack changed(const ProtectedPack& pack, const std::string& from, const std::string& to) {
    std::string text = pack.json();
    const auto at = text.find(from);
    REQUIRE(at != std::string::npos);
    text.replace(at, from.size(), to);
    // The id of a pack hangs on its period, so that is worked out again.
    PackHead head = pack.head();
    if (from == "2026-04-01") head.period.start = Day::fromIso(to).value();
    if (from == "2026-06-30") head.period.end = Day::fromIso(to).value();
    text.replace(text.find(packId(pack.head())), 16, packId(head));
    auto read = readFrozenPack(text, "");
    REQUIRE(read);
    return read.value();
}

CombinedPack combined(const std::vector<ProtectedPack>& packs) {
    auto result = combinePacks(packs);
    REQUIRE(result);
    return std::move(result).value();
}

Error refused(const std::vector<ProtectedPack>& packs) {
    const auto result = combinePacks(packs);
    REQUIRE_FALSE(result);
    return result.error();
}

const PackRow& cellOf(const CombinedPack& pack, const std::string& table, const std::string& item, const std::string& cell) {
    for (const PackRow& row : pack.rows()) {
        if (row.table == table && row.item == item && row.cell == cell) return row;
    }
    FAIL(table << " " << item << " " << cell);
    return pack.rows().front();
}
const PackRow& job(const CombinedPack& pack, const std::string& cell) { return cellOf(pack, "change", "work.job", cell); }

void checkNear(const CombinedPack& pack, const std::string& cell, double wanted) {
    INFO(cell);
    const auto value = job(pack, cell).value;
    REQUIRE(value);
    CHECK(std::abs(*value - wanted) <= 1e-9 * std::max(1.0, std::abs(wanted)));
}

}  // namespace

TEST_CASE("combining vector d11: from the people of three organisations to the combined figures", "[release][vectors]") {
    Json json;
    std::ifstream(std::string(CAMRE_SOURCE_DIR) + "/tests/vectors/statistics/d11_combined.json") >> json;
    std::vector<ProtectedPack> packs;
    for (const Json& part : json["packs"]) {
        const Json& t = part["true"];
        auto people = five(t["improved_2plus"], t["improved_1"], t["same"], t["declined_1"], t["declined_2plus"]);
        // An organisation with eight answers has a pack only because others did not answer this question.
        if (part["export"]["withheld"].get<bool>()) people = people + copies(jobMoved("?", "?"), 20);
        packs.push_back(packOf(people, headOf("org" + std::to_string(packs.size()))));
    }
    const CombinedPack all = combined(packs);
    const Json& wanted = json["expected"];
    CHECK(all.organisations() == wanted["organisations"].get<std::size_t>());
    CHECK(job(all, "organisations").value == wanted["organisations_counted"].get<double>());
    CHECK(job(all, "organisations_asked").value == wanted["organisations"].get<double>());
    const Json& stats = wanted["stats"];
    for (const char* count : {"improved", "same", "declined", "compared"}) checkNear(all, count, stats[count]);
    checkNear(all, "pct_improved", 100 * stats["share_improved"].get<double>());
    checkNear(all, "pct_improved_low", 100 * stats["share_improved_low"].get<double>());
    checkNear(all, "pct_improved_high", 100 * stats["share_improved_high"].get<double>());
    checkNear(all, "pct_same", 100 * stats["share_same"].get<double>());
    checkNear(all, "pct_declined", 100 * stats["share_declined"].get<double>());
    checkNear(all, "net_points", 100 * stats["net"].get<double>());
    checkNear(all, "net_points_low", 100 * stats["net_low"].get<double>());
    checkNear(all, "net_points_high", 100 * stats["net_high"].get<double>());
    checkNear(all, "p_sign", stats["sign_p"]);
    checkNear(all, "avg_steps", stats["avg_steps_capped"]);
    // Neither pack shows its five-way split, having fewer than fifty people, so the sum has none.
    CHECK(job(all, "improved_2plus").status == "x");
}

TEST_CASE("one pack alone says the same when it is combined", "[release]") {
    SeededRandom random(11);
    const auto pack = packOf(randomPeople(random, 150), headOf("one"), true);
    const CombinedPack all = combined({pack});
    std::size_t everybody = 0;
    for (const PackRow& row : pack.rows()) {
        if (!row.groupBy.empty()) continue;
        ++everybody;
        const PackRow& sum = cellOf(all, row.table, row.item, row.cell);
        INFO(row.table << " " << row.item << " " << row.cell);
        // Everybody of a divided pack is the sum of its groups and may show more than its own size allows.
        if (!row.value) continue;
        REQUIRE(sum.value);
        CHECK(std::abs(*sum.value - *row.value) <= 1e-9 * std::max(1.0, std::abs(*row.value)));
        CHECK(sum.status == row.status);
    }
    std::size_t added = 0;
    for (const PackRow& row : all.rows()) added += row.cell.starts_with("organisations") ? 0U : 1U;
    CHECK(added == everybody);
}

TEST_CASE("the split of two large packs is added up", "[release]") {
    // 50 forward by two, 50 the same, in each: multiples of five stay as they are.
    const auto people = five(50, 0, 50, 0, 0);
    const CombinedPack all = combined({packOf(people, headOf("a")), packOf(people, headOf("b"))});
    CHECK(job(all, "improved_2plus").value == 100.0);
    CHECK(job(all, "same").value == 100.0);
    CHECK(job(all, "declined_1").status == "k");
    CHECK(job(all, "avg_steps").value == 1.0);  // 100 people by two steps, 100 by none
}

TEST_CASE("a row that is withheld everywhere stays withheld", "[release][privacy]") {
    const auto few = five(2, 2, 4, 0, 0) + copies(jobMoved("?", "?"), 20);
    const CombinedPack all = combined({packOf(few, headOf("a")), packOf(few, headOf("b"))});
    CHECK(job(all, "organisations").value == 0.0);
    CHECK(job(all, "organisations_asked").value == 2.0);
    CHECK(job(all, "improved").status == "c");
    CHECK_FALSE(job(all, "people").value);
    CHECK_FALSE(job(all, "net_points").value);
}

TEST_CASE("small packs together may be large enough for figures", "[release]") {
    // Ten and ten compared: neither has percentages, both together have 20.
    const auto ten = five(0, 5, 5, 0, 0);
    const auto one = packOf(ten, headOf("a"));
    CHECK(row(one, "change", "work.job", "pct_improved").status == "x");
    const CombinedPack all = combined({one, packOf(ten, headOf("b"))});
    CHECK(job(all, "compared").value == 20.0);
    CHECK(job(all, "pct_improved").value == 50.0);
    CHECK(job(all, "pct_improved").status == "u");
    CHECK(job(all, "avg_steps").status == "x");  // neither pack tells its steps
}

TEST_CASE("the same pack twice counts once, and the order of packs changes nothing", "[release]") {
    const auto a = packOf(five(5, 5, 10, 5, 0), headOf("a"));
    const auto b = packOf(five(0, 20, 20, 0, 0), headOf("b"));
    const CombinedPack all = combined({a, b});
    CHECK(combined({b, a, b, a}).rows() == all.rows());
    CHECK(combined({b, a, b}).parts().size() == 2);
    CHECK(all.parts().front().head.organisation == "a");
}

TEST_CASE("two packs of one file and period that differ are refused", "[release]") {
    const Error error = refused({packOf(five(0, 20, 20, 0, 0), headOf("a")), packOf(five(0, 20, 15, 5, 0), headOf("a"))});
    CHECK(error.code == ErrorCode::PacksDiverge);
    CHECK(error.place == "a, 2026-04-01..2026-06-30");
}

TEST_CASE("packs of one file whose periods share days are refused, others are added", "[release][privacy]") {
    const auto spring = packOf(five(0, 20, 20, 0, 0), headOf("a"));
    const auto year = changed(spring, "2026-04-01", "2026-01-01");
    CHECK(refused({spring, year}).code == ErrorCode::PeriodOverlaps);
    const auto before = changed(year, "2026-06-30", "2026-03-31");
    const CombinedPack all = combined({spring, before});
    CHECK(job(all, "compared").value == 80.0);
    CHECK(job(all, "organisations").value == 1.0);  // one organisation, two periods
    CHECK(all.period() == Period{Day::fromIso("2026-01-01").value(), Day::fromIso("2026-06-30").value()});
}

TEST_CASE("two services that kept the same name are two, and one service's two periods are one", "[release]") {
    PackHead other = headOf("camre");
    other.lineage = "another-lineage";
    const auto people = five(0, 20, 20, 0, 0);
    const CombinedPack two = combined({packOf(people, headOf("camre")), packOf(people, other)});
    CHECK(two.organisations() == 2);
    CHECK(job(two, "organisations").value == 2.0);
    CHECK(job(two, "organisations_asked").value == 2.0);
}

TEST_CASE("own counts are added up like other rows", "[release]") {
    const auto people = tally(five(0, 20, 20, 0, 0));
    const auto a = protect(people, headOf("a"), {}, {23}).value();
    const auto b = protect(people, headOf("b"), {}, {11}).value();
    const auto c = protect(people, headOf("c"), {}, {4}).value();
    const CombinedPack all = combined({a, b, c});
    CHECK(cellOf(all, "own_count", "said_no", "people").value == 35.0);  // 25 and 10; 4 is withheld
    CHECK(cellOf(all, "own_count", "said_no", "organisations").value == 2.0);
    CHECK(cellOf(all, "own_count", "said_no", "organisations_asked").value == 3.0);
}

TEST_CASE("packs of different sets of questions are refused", "[release]") {
    PackHead other = headOf("b");
    other.catalogue = "small/2";
    const Error error = refused({packOf(five(0, 20, 20, 0, 0), headOf("a")), packOf(five(0, 20, 20, 0, 0), other)});
    CHECK(error == Error{ErrorCode::PacksAskOther, "b", "small/1"});
}

TEST_CASE("P57: made-up people are never added to real ones", "[release][privacy]") {
    const auto real = packOf(five(0, 20, 20, 0, 0), headOf("a"));
    const auto sample = packOf(five(0, 20, 20, 0, 0), headOf("b", true));
    CHECK(refused({real, sample}).code == ErrorCode::SampleMixed);
    CHECK(refused({real, sample}).place == refused({sample, real}).place);
    CHECK(combined({sample}).sample());
}

TEST_CASE("P46: a pack with counts that were not rounded is refused", "[release][privacy]") {
    const auto pack = packOf(five(0, 20, 20, 0, 0), headOf("a"));
    const auto wrong = changed(pack, "\"cell\":\"improved\",\"value\":20", "\"cell\":\"improved\",\"value\":21");
    CHECK(refused({wrong}).code == ErrorCode::PackChanged);
    const auto notASum = changed(pack, "\"cell\":\"improved\",\"value\":20", "\"cell\":\"improved\",\"value\":25");
    CHECK(refused({notASum}).place == "a (change, work.job)");
}

TEST_CASE("no pack at all is refused", "[release]") { CHECK_FALSE(combinePacks(std::span<const ProtectedPack>())); }
