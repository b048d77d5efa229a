// The attacker against whole packs: random files, groups, sums with other packs, figures.
#include <map>
#include <set>

#include "attacker.h"
#include "release/combine.h"
#include "release/pack_rows.h"
#include "release/release_fixture.h"
#include "release/row_models.h"
#include "support/catch.h"

using namespace camre;
using namespace camre::tests;

namespace {

constexpr const char* kTables[] = {"change", "profile", "before", "after", "followup_timing", "followup_status"};

// How many people stand behind a row of a table: the attacker is told exactly.
std::int64_t peopleBehind(const RowModel& model, const GroupTally& tally) {
    const TrueCells cells = model.counts(tally);
    std::int64_t people = cells.withOutcome();
    for (const std::int64_t reason : cells.reasons) people += reason;
    return people;
}

// Rows that look alike give the same findings; most of the work is asking the same again.
class Attacks {
  public:
    const RowFindings& on(const PublishedRow& row, std::int64_t people, std::optional<std::int64_t> compared) {
        std::vector<std::int64_t> key = row.shown;
        key.insert(key.end(), {row.compared.value_or(-1), row.people.value_or(-1), people, compared.value_or(-1), static_cast<std::int64_t>(row.classes)});
        auto& found = m_found[key];
        if (!found) {
            Knowledge knowledge;
            knowledge.people = people;
            knowledge.compared = compared;
            found = attackRow(row, knowledge);
        }
        return *found;
    }

  private:
    std::map<std::vector<std::int64_t>, std::optional<RowFindings>> m_found;
};

const RowModel* modelOf(const std::vector<RowModel>& models, const PublishedRow& row) {
    for (const RowModel& model : models) {
        if (model.table == row.table && model.item == row.item) return &model;
    }
    return nullptr;
}

// The true counts behind a row: everybody's, or those of its group (the pool: of its members together).
GroupTally behind(const Tallies& tallies, const ProtectedPack& pack, const std::string& group) {
    if (group.empty()) return tallies.everybody(Respondent::Adult);
    std::set<std::string> names{group};
    if (group == "other_groups") names = {pack.head().pooled.front().values.begin(), pack.head().pooled.front().values.end()};
    GroupTally sum(tallies.plan);
    for (std::size_t i = 0; i < tallies.plan.groups.size(); ++i) {
        if (names.count(tallies.plan.groups[i]) != 0) sum += tallies.of(Respondent::Adult)[i];
    }
    return sum;
}

void checkRow(const RowFindings& found, const PublishedRow& row, const TrueCells& truth, int threshold) {
    REQUIRE(found.classes.size() == row.cells.size());
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
        std::int64_t count = 0;
        for (const std::size_t one : row.cells[i]) count += truth.outcomes[one];
        // An attacker who is wrong proves nothing.
        REQUIRE((found.classes[i].low <= count && count <= found.classes[i].high));
        CHECK(found.classes[i].values() >= 3);
    }
    REQUIRE(found.missing);
    const bool pinned = found.missing->low == found.missing->high;
    CHECK_FALSE((pinned && found.missing->low > 0 && found.missing->low < threshold));
}

void attackPack(const Tallies& tallies, const ProtectedPack& pack, bool comparedKnown, Attacks& attacks) {
    const auto models = rowModels(tallies.plan, Respondent::Adult);
    std::set<std::pair<std::string, std::string>> divided;  // everybody is then the sum of the groups: nothing of its own
    for (const PackRow& row : pack.rows()) {
        if (!row.groupBy.empty()) divided.emplace(row.table, row.item);
    }
    for (const char* table : kTables) {
        for (const PublishedRow& row : publishedRows(pack, table)) {
            if (!row.compared || (row.group.empty() && divided.count({row.table, row.item}) != 0)) continue;
            const RowModel* model = modelOf(models, row);
            REQUIRE(model != nullptr);
            const GroupTally tally = behind(tallies, pack, row.group);
            const TrueCells truth = model->counts(tally);
            INFO(row.table << " " << row.item << " " << row.group);
            std::optional<std::int64_t> compared;
            if (comparedKnown) compared = truth.withOutcome();
            const RowFindings& found = attacks.on(row, peopleBehind(*model, tally), compared);
            RowFindings judged = found;
            if (comparedKnown) judged.missing = Interval{0, 1};  // told, not found
            checkRow(judged, row, truth, pack.head().threshold);
        }
    }
}

std::map<std::string, std::optional<double>> cellsOf(const ProtectedPack& pack, const std::string& item) {
    std::map<std::string, std::optional<double>> cells;
    for (const PackRow& row : pack.rows()) {
        if (row.table == "change" && row.item == item && row.groupBy.empty()) cells[row.cell] = row.value;
    }
    return cells;
}

}  // namespace

TEST_CASE("P46: in 200 small files no hidden count is found, though the exact number of people is known", "[attack][privacy]") {
    Attacks attacks;
    SeededRandom random(2026);
    int packs = 0;
    for (int i = 0; i < 200; ++i) {
        const bool divided = i % 3 == 0;
        const Tallies tallies = tally(randomPeople(random, 12 + static_cast<int>(random.below(divided ? 90 : 45))), divided);
        const auto pack = protect(tallies, testHead(), {});
        if (!pack) continue;
        ++packs;
        INFO("file " << i);
        attackPack(tallies, pack.value(), i % 2 == 1, attacks);
    }
    CHECK(packs > 120);
}

TEST_CASE("P46: chosen nasty files hold too", "[attack][privacy]") {
    Attacks attacks;
    const TestPerson forward{"1111-", "2222-", 'w', Respondent::Adult};
    const TestPerson back{"2222-", "1111-", 'w', Respondent::Adult};
    const TestPerson silent{"xxxx-", "----1", 'm', Respondent::Adult};
    for (int people = 10; people <= 30; ++people) {
        INFO(people << " people");
        const auto oneBack = copies(forward, people - 1) + copies(back, 1);
        const auto oneSilent = copies(forward, people) + copies(silent, 1);
        for (const auto& file : {copies(forward, people), oneBack, oneSilent}) {
            for (const bool byGender : {false, true}) {
                const Tallies tallies = tally(file, byGender);
                attackPack(tallies, protect(tallies, testHead(), {}).value(), false, attacks);
            }
        }
    }
}

TEST_CASE("P46: the combined pack less one's own gives the other's protected counts and nothing else", "[attack][privacy]") {
    SeededRandom random(8);
    PackHead others = testHead();
    others.organisation = "other";
    others.lineage = "ffeeddccbbaa99887766554433221100";
    for (int i = 0; i < 20; ++i) {
        const auto mine = protect(tally(randomPeople(random, 60)), testHead(), {}).value();
        const auto other = protect(tally(randomPeople(random, 60)), others, {}).value();
        const std::vector<ProtectedPack> both{mine, other};
        const auto combined = combinePacks(both).value();
        for (const PackRow& sum : combined.rows()) {
            const bool isCount = sum.cell == "improved" || sum.cell == "same" || sum.cell == "declined" || sum.cell == "people";
            if (sum.table != "change" || !isCount) continue;
            const double own = cellsOf(mine, sum.item)[sum.cell].value_or(0);
            CHECK(sum.value.value_or(0) - own == cellsOf(other, sum.item)[sum.cell].value_or(0));
        }
    }
}

TEST_CASE("P46: every figure hangs on protected counts alone", "[attack][privacy]") {
    // Many true tables, few protected ones: whatever is written beside equal protected counts must be equal.
    RowModel model{"change", "overall", RowKind::Change, {"a", "b", "c", "d", "e"}, "compared", "not_compared", {"nc_x"}, {}, {}};
    std::map<std::vector<std::int64_t>, std::vector<PackRow>> written;
    SeededRandom random(5);
    for (int i = 0; i < 20'000; ++i) {
        TrueCells row{{}, {random.below(12)}};
        for (int kind = 0; kind < 5; ++kind) row.outcomes.push_back(random.below(12));
        const auto cells = protectedRow(row, 10);
        if (!cells) continue;
        std::vector<PackRow> rows;
        addPackRows(model, {}, cells, rows);
        std::vector<std::int64_t> key = cells->outcomes;
        key.push_back(cells->withoutOutcome);
        const auto [found, isNew] = written.emplace(std::move(key), rows);
        if (!isNew) REQUIRE(found->second == rows);
    }
    CHECK(written.size() < 5'000);
}
