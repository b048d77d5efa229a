#include "release/received_pack.h"

#include <nlohmann/json.hpp>

#include "base/random.h"
#include "release/pack_json.h"
#include "release/pack_maker.h"
#include "release/release_fixture.h"
#include "support/catch.h"

using namespace camre;
using namespace camre::tests;

namespace {

const TestPerson kForward{"2333-", "3333-", 'w', Respondent::Adult};

// People of all three kinds of forms, in groups where asked, and the service's own count.
ProtectedPack anyPack(std::uint32_t seed, int people, bool byGender, int said = 23) {
    SeededRandom random(seed);
    return protect(tally(randomPeople(random, people), byGender), testHead(), {}, {said}).value();
}

// The pack with other rows, as another program might write it.
ProtectedPack withRows(const ProtectedPack& pack, std::vector<PackRow> rows) { return PackMaker::make(pack.head(), std::move(rows)); }

bool isRefused(const ProtectedPack& pack) {
    const Status checked = checkReceived(pack);
    return !checked && checked.error().code == ErrorCode::PackChanged && !checked.error().place.empty();
}

}  // namespace

TEST_CASE("every pack that the protector makes is taken", "[release]") {
    for (std::uint32_t seed = 1; seed <= 60; ++seed) {
        const auto pack = anyPack(seed, 40 + static_cast<int>(seed) * 7, seed % 2 == 0, static_cast<int>(seed) % 30);
        const Status checked = checkReceived(pack);
        INFO(seed << " " << (checked ? "" : checked.error().place));
        CHECK(checked);
    }
}

TEST_CASE("P46: whichever number of a pack is changed by hand, it is noticed", "[release][privacy]") {
    const auto pack = anyPack(3, 300, true);
    REQUIRE(pack.rows().size() > 600);
    int changed = 0;
    for (std::size_t i = 0; i < pack.rows().size(); ++i) {
        auto rows = pack.rows();
        if (!rows[i].value) continue;
        const bool isAverage = rows[i].cell == "avg_steps";  // of a row without a split it only has to be one that can be
        rows[i].value = *rows[i].value + (isAverage ? 0.0101 : 5);
        if (rows[i].status == "k") rows[i].status = "";
        ++changed;
        INFO(rows[i].table << " " << rows[i].item << " " << rows[i].groupValue << " " << rows[i].cell);
        CHECK(isRefused(withRows(pack, rows)));
    }
    CHECK(changed > 300);
}

TEST_CASE("P46: whichever row or cell is put in, left out, doubled or renamed, it is noticed", "[release][privacy]") {
    const auto pack = anyPack(4, 200, true);
    for (std::size_t i = 0; i < pack.rows().size(); i += 3) {
        INFO(pack.rows()[i].table << " " << pack.rows()[i].item << " " << pack.rows()[i].groupValue << " " << pack.rows()[i].cell);
        auto less = pack.rows();
        less.erase(less.begin() + static_cast<std::ptrdiff_t>(i));
        const bool isLastLevel = pack.rows()[i].cell.starts_with("level_") && !pack.rows()[i + 1].cell.starts_with("level_");
        // How many answers a question has is not for a pack to know: without its last, hidden or empty, it may be another question.
        if (!isLastLevel) CHECK(isRefused(withRows(pack, less)));
        auto more = pack.rows();
        more.insert(more.begin() + static_cast<std::ptrdiff_t>(i), more[i]);
        CHECK(isRefused(withRows(pack, more)));
        auto renamed = pack.rows();
        renamed[i].cell = "amina_from_swansea";
        CHECK(isRefused(withRows(pack, renamed)));
        auto otherLetter = pack.rows();
        otherLetter[i].status = otherLetter[i].value ? "z" : "";
        CHECK(isRefused(withRows(pack, otherLetter)));
    }
}

TEST_CASE("P46: a table outside the closed list, and a name in the place of a question, are refused", "[release][privacy]") {
    const auto pack = protect(tally(copies(kForward, 30)), testHead(), {}).value();
    const auto tableOf = [&](const std::string& table, const std::string& item) {
        auto rows = pack.rows();
        std::vector<PackRow> row;
        for (const PackRow& cell : rows) {
            if (cell.table == "change" && cell.item == "work.job") row.push_back(cell);
        }
        REQUIRE_FALSE(row.empty());
        for (PackRow& cell : row) {
            cell.table = table;
            cell.item = item;
            rows.push_back(cell);
        }
        return withRows(pack, rows);
    };
    for (const char* table : {"names", "change_names", "cross_age_gender", "", "profile"}) CHECK(isRefused(tableOf(table, "work.other")));
    for (const char* item : {"Amina from Swansea", "work.job\n", "=1+1", "", "work.job"}) CHECK(isRefused(tableOf("change", item)));
    CHECK(checkReceived(tableOf("change", "work.other")));  // a question that we do not know is for the sender to say
}

TEST_CASE("P46: a row of fewer people than the pack's own threshold is refused", "[release][privacy]") {
    const auto pack = protect(tally(copies(kForward, 10)), testHead(), {}).value();
    CHECK(checkReceived(pack));
    PackHead head = pack.head();
    head.threshold = 15;
    CHECK(isRefused(PackMaker::make(head, pack.rows())));
}

TEST_CASE("P46: groups that do not add up to everybody, or of another question than the pack says, are refused", "[release][privacy]") {
    const auto pack = anyPack(5, 300, true);
    std::size_t first = 0;
    while (first < pack.rows().size() && pack.rows()[first].groupBy.empty()) ++first;
    REQUIRE(first < pack.rows().size());
    auto without = pack.rows();  // one group of one row is gone
    std::erase_if(without, [&](const PackRow& row) {
        const PackRow& gone = pack.rows()[first];
        return row.table == gone.table && row.item == gone.item && row.groupValue == gone.groupValue;
    });
    CHECK(isRefused(withRows(pack, without)));
    auto other = pack.rows();
    for (PackRow& row : other) {
        if (!row.groupBy.empty()) row.groupBy = "street";
    }
    CHECK(isRefused(withRows(pack, other)));
}
