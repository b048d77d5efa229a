#include "release/rounding.h"

#include <algorithm>
#include <map>
#include <nlohmann/json.hpp>
#include <numeric>
#include <set>

#include "release/pack_rows.h"
#include "release/protection.h"
#include "summary/movement.h"
#include "support/catch.h"
#include "support/temp_folder.h"

using namespace camre;
using Json = nlohmann::json;
using Counts = std::vector<std::int64_t>;

namespace {

Json vectorJson(const std::string& name) {
    return Json::parse(tests::readBytes(CAMRE_SOURCE_DIR "/tests/vectors/statistics/" + name + ".json"));
}

// Every way to put `total` people into `classes` classes.
void eachTable(std::size_t classes, std::int64_t total, Counts& table, const std::function<void()>& visit) {
    if (table.size() + 1 == classes) {
        table.push_back(total);
        visit();
        table.pop_back();
        return;
    }
    for (std::int64_t here = 0; here <= total; ++here) {
        table.push_back(here);
        eachTable(classes, total - here, table, visit);
        table.pop_back();
    }
}

// For each protected row, which true values every class may have had; the fewest of them.
template <class Protect>
std::size_t fewestPossibleValues(std::size_t classes, std::int64_t total, const Protect& protect) {
    std::map<Counts, std::vector<std::set<std::int64_t>>> possible;
    Counts table;
    eachTable(classes, total, table, [&] {
        auto& values = possible[protect(table)];
        values.resize(classes);
        for (std::size_t i = 0; i < classes; ++i) values[i].insert(table[i]);
    });
    std::size_t fewest = 1000;
    for (const auto& [shown, values] : possible) {
        for (const auto& of : values) fewest = std::min(fewest, of.size());
    }
    return fewest;
}

RowModel changeModel(std::vector<std::string> reasons) {
    RowModel model{"change", "overall", RowKind::Change, {}, "compared", "not_compared", std::move(reasons), {}, {}};
    for (std::size_t i = 0; i < kChangeClasses; ++i) model.outcomes.emplace_back(changeClassName(static_cast<ChangeClass>(i)));
    return model;
}

const PackRow& rowOf(const std::vector<PackRow>& rows, const std::string& cell) {
    const auto found = std::find_if(rows.begin(), rows.end(), [&](const PackRow& row) { return row.cell == cell; });
    REQUIRE(found != rows.end());
    return *found;
}

void checkNumber(const std::vector<PackRow>& rows, const std::string& cell, double expected) {
    INFO(cell);
    const double found = rowOf(rows, cell).value.value();
    CHECK(std::abs(found - expected) <= 1e-9 * std::max(1.0, std::abs(expected)));
}

void checkShownFigures(const std::vector<PackRow>& rows, const Json& stats) {
    checkNumber(rows, "pct_improved", 100 * stats["share_improved"].get<double>());
    checkNumber(rows, "pct_same", 100 * stats["share_same"].get<double>());
    checkNumber(rows, "pct_declined", 100 * stats["share_declined"].get<double>());
    checkNumber(rows, "pct_improved_low", 100 * stats["share_improved_low"].get<double>());
    checkNumber(rows, "pct_improved_high", 100 * stats["share_improved_high"].get<double>());
    checkNumber(rows, "net_points", 100 * stats["net"].get<double>());
    checkNumber(rows, "net_points_low", 100 * stats["net_low"].get<double>());
    checkNumber(rows, "net_points_high", 100 * stats["net_high"].get<double>());
    checkNumber(rows, "p_sign", stats["sign_p"].get<double>());
    checkNumber(rows, "avg_steps", stats["avg_steps_capped"].get<double>());
}

// The protected row of one vector, and the very cells that would leave.
void checkExport(const Json& expectedTrue, const Json& leaves, std::vector<std::string> reasons) {
    TrueCells row;
    RowModel model = changeModel({});
    for (const std::string& name : model.outcomes) row.outcomes.push_back(expectedTrue["cells"][name]);
    for (const std::string& name : reasons) row.reasons.push_back(expectedTrue["reasons"][name]);
    for (const std::string& name : reasons) model.reasons.push_back("nc_" + name);
    const auto cells = protectedRow(row, 10);
    std::vector<PackRow> rows;
    addPackRows(model, {}, cells, rows);
    if (leaves["withheld"].get<bool>()) {
        CHECK_FALSE(cells.has_value());
        for (const PackRow& cell : rows) CHECK((cell.status == "c" && !cell.value));
        return;
    }
    const Json& expected = leaves["protected"];
    for (std::size_t i = 0; i < kChangeClasses; ++i) {
        CHECK(cells->outcomes[i] == expected["cells"][model.outcomes[i]].get<std::int64_t>());
    }
    CHECK(cells->withoutOutcome == expected["not_compared"].get<std::int64_t>());
    CHECK(cells->people == expected["people"].get<std::int64_t>());
    for (std::size_t i = 0; i < reasons.size(); ++i) {
        const PackRow& shown = rowOf(rows, model.reasons[i]);
        CHECK((shown.status == "x") == !expected["reasons_shown"].get<bool>());
        if (shown.status != "x") CHECK(*shown.value == expected["reasons"][reasons[i]].get<double>());
    }
    const bool figures = expected["percentages_shown"].get<bool>();
    CHECK((rowOf(rows, "net_points").status != "x") == figures);
    if (figures) checkShownFigures(rows, expected["stats"]);
    CHECK((rowOf(rows, "compared").status == "u") == expected["low_reliability"].get<bool>());
}

}  // namespace

TEST_CASE("a count goes to the nearest five", "[release]") {
    CHECK(roundedCount(0) == 0);
    CHECK(roundedCount(2) == 0);
    CHECK(roundedCount(3) == 5);
    CHECK(roundedCount(7) == 5);
    CHECK(roundedCount(8) == 10);
    CHECK(roundedCount(23) == 25);
}

TEST_CASE("an exact half goes to the nearer end of the row", "[release]") {
    // 1 of 2 people of a total of 5: 2.5 lies between 0 and 5, and 1 is not past the middle.
    CHECK(roundedPart(1, 2, 5) == 0);
    // 1 of 4 of 10 is 2.5, nearer the start; 3 of 4 is 7.5, nearer the end.
    CHECK(roundedPart(1, 4, 10) == 0);
    CHECK(roundedPart(3, 4, 10) == 10);
    CHECK(roundedPart(0, 0, 0) == 0);
    CHECK(roundedPart(1'000'000'000, 1'000'000'000, 1'000'000'000) == 1'000'000'000);
}

TEST_CASE("the worked row: 3, 8, 9, 2, 1 becomes 5, 5, 10, 5, 0", "[release]") {
    const auto cells = roundedRow({{3, 8, 9, 2, 1}, {}});
    CHECK(cells.outcomes == Counts{5, 5, 10, 5, 0});
    CHECK(cells.withOutcome == 25);
    CHECK(cells.people == 25);
}

TEST_CASE("rounding vectors, outcomes and reasons", "[release][vectors]") {
    const Json all = vectorJson("d08_rounding");
    REQUIRE_FALSE(all["vectors"].empty());
    for (const Json& vector : all["vectors"]) {
        INFO(vector.dump());
        const auto cells = roundedRow({vector["outcome"].get<Counts>(), vector["not_compared"].get<Counts>()});
        CHECK(cells.outcomes == vector["protected_outcome"].get<Counts>());
        CHECK(cells.reasons == vector["protected_not_compared"].get<Counts>());
    }
}

TEST_CASE("one-question vectors: exactly these cells leave", "[release][vectors]") {
    const std::string name = GENERATE(as<std::string>(), "d01_basic", "d02_no_change", "d03_one", "d04_lower_better",
                                      "d05_mixed_versions", "d06_missing", "d07_all_improved");
    INFO(name);
    const Json expected = vectorJson(name)["expected"];
    checkExport(expected["true"], expected["export"],
                {"prefer_not_to_say", "dont_know", "no_answer", "not_applicable", "not_asked", "form_changed"});
}

TEST_CASE("theme vector: exactly these cells leave", "[release][vectors]") {
    const Json expected = vectorJson("d09_domain")["expected"];
    checkExport(expected["true"], expected["export"], {"too_few_answers", "not_applicable", "not_asked"});
}

TEST_CASE("combining vector: each organisation's row, and their sum", "[release][vectors]") {
    const Json json = vectorJson("d11_combined");
    ProtectedCells sum;
    for (const Json& pack : json["packs"]) {
        const Json asTrue = {{"cells", pack["true"]}, {"reasons", Json::object()}};
        checkExport(asTrue, pack["export"], {});
        TrueCells row;
        for (const std::string& name : changeModel({}).outcomes) row.outcomes.push_back(pack["true"][name]);
        if (const auto cells = protectedRow(row, 10)) sum += *cells;
    }
    for (std::size_t i = 0; i < kChangeClasses; ++i) {
        CHECK(sum.outcomes[i] == json["expected"]["cells"][changeModel({}).outcomes[i]].get<std::int64_t>());
    }
    std::vector<PackRow> rows;
    addPackRows(changeModel({}), {}, sum, rows);
    checkShownFigures(rows, json["expected"]["stats"]);
}

TEST_CASE("P46: every shown class leaves at least three true counts possible, even when the total is known", "[release][privacy]") {
    const auto protect = [](const Counts& table) { return roundedRow({table, {}}).outcomes; };
    for (std::int64_t n = 5; n <= 40; ++n) {
        INFO("three classes, " << n << " people");
        CHECK(fewestPossibleValues(3, n, protect) >= 3);
    }
    for (std::int64_t n = 5; n <= 16; ++n) {
        INFO("five classes, " << n << " people");
        CHECK(fewestPossibleValues(5, n, protect) >= 3);
    }
}

TEST_CASE("P46: every shown reason leaves at least two true counts possible", "[release][privacy]") {
    for (std::int64_t compared = 10; compared <= 14; ++compared) {
        for (std::int64_t missing = 6; missing <= 20; ++missing) {
            if (roundedCount(compared + missing) - roundedCount(compared) < kReasonsFrom) continue;
            INFO(compared << " compared, " << missing << " not");
            CHECK(fewestPossibleValues(3, missing, [&](const Counts& reasons) {
                      return roundedRow({{compared}, reasons}).reasons;
                  }) >= 2);
        }
    }
}

TEST_CASE("cells add up, and no class is off by more than six", "[release]") {
    for (std::int64_t n = 5; n <= 14; ++n) {
        Counts table;
        eachTable(5, n, table, [&] {
            const auto cells = roundedRow({table, {}});
            REQUIRE(std::accumulate(cells.outcomes.begin(), cells.outcomes.end(), std::int64_t{0}) == cells.withOutcome);
            for (std::size_t i = 0; i < table.size(); ++i) {
                REQUIRE(cells.outcomes[i] >= 0);
                REQUIRE(cells.outcomes[i] % 5 == 0);
                REQUIRE(std::abs(cells.outcomes[i] - table[i]) <= 6);
            }
        });
    }
}

TEST_CASE("rounding three classes agrees with rounding five", "[release]") {
    Counts table;
    eachTable(5, 17, table, [&] {
        const auto five = roundedRow({table, {}}).outcomes;
        const auto three = roundedRow({{table[0] + table[1], table[2], table[3] + table[4]}, {}}).outcomes;
        REQUIRE(three == Counts{five[0] + five[1], five[2], five[3] + five[4]});
    });
}

TEST_CASE("a row of fewer people than the threshold is withheld whole", "[release][privacy]") {
    CHECK_FALSE(protectedRow({{3, 3, 3}, {50}}, 10).has_value());
    CHECK(protectedRow({{3, 3, 4}, {}}, 10).has_value());
}
