#include "release/cautions.h"

#include <algorithm>
#include <optional>

#include "release/pack_json.h"
#include "release/release_fixture.h"
#include "support/catch.h"

using namespace camre;
using namespace camre::tests;

namespace {

const TestPerson kMoved{"2333-", "3333-", 'w', Respondent::Adult};

std::vector<Caution> cautions(const std::vector<TestPerson>& people) {
    return cautionsOf(protect(tally(people), testHead(), {}).value(), smallCatalogue());
}

std::optional<Caution> found(const std::vector<Caution>& all, CautionKind kind, const std::string& item) {
    const auto at = std::find_if(all.begin(), all.end(), [&](const Caution& c) { return c.kind == kind && c.item == item; });
    return at == all.end() ? std::nullopt : std::optional(*at);
}

// The pack with one cell of everybody's row as if its people were others; "null": not shown.
ProtectedPack withCell(const ProtectedPack& pack, const std::string& table, const std::string& item, const std::string& cell,
                       const std::string& value) {
    std::string text = pack.json();
    const std::string start = "{\"table\":\"" + table + "\",\"item\":\"" + item +
                              "\",\"group_by\":\"\",\"group_value\":\"\",\"cell\":\"" + cell + "\",\"value\":";
    const auto at = text.find(start);
    INFO(start);
    REQUIRE(at != std::string::npos);
    const auto from = at + start.size();
    text.replace(from, text.find('}', from) - from, value + ",\"status\":\"" + (value == "null" ? "c" : "") + "\"");
    auto read = readFrozenPack(text, "");
    REQUIRE(read);
    return read.value();
}

}  // namespace

TEST_CASE("how many were compared decides how far a row is to be trusted", "[release]") {
    const auto fifteen = cautions(copies(kMoved, 15));
    CHECK(found(fifteen, CautionKind::TooFewForFigures, "work.job") == Caution{CautionKind::TooFewForFigures, "change", "work.job", 15, 15});
    CHECK_FALSE(found(fifteen, CautionKind::LowReliability, "work.job"));
    const auto twentyFive = cautions(copies(kMoved, 25));
    CHECK(found(twentyFive, CautionKind::LowReliability, "work.job") == Caution{CautionKind::LowReliability, "change", "work.job", 25, 25});
    CHECK_FALSE(found(twentyFive, CautionKind::TooFewForFigures, "work.job"));
    const auto thirty = cautions(copies(kMoved, 30));
    CHECK_FALSE(found(thirty, CautionKind::LowReliability, "work.job"));
}

TEST_CASE("many who could not be compared are told, from more than four in ten", "[release]") {
    const TestPerson silent{"?333-", "3333-", 'w', Respondent::Adult};
    // 30 compared and 20 not: exactly 40%. 30 and 25: more.
    CHECK_FALSE(found(cautions(copies(kMoved, 30) + copies(silent, 20)), CautionKind::ManyNotCompared, "work.job"));
    CHECK(found(cautions(copies(kMoved, 30) + copies(silent, 25)), CautionKind::ManyNotCompared, "work.job") ==
          Caution{CautionKind::ManyNotCompared, "change", "work.job", 25, 55});
}

TEST_CASE("a form that changed is told where it kept people from being compared", "[release]") {
    // Slot 6 is "work.job" on an older scale of four levels.
    const TestPerson older{"-333--2", "3333-", 'w', Respondent::Adult};
    const auto all = cautions(copies(kMoved, 30) + copies(older, 15));
    CHECK(found(all, CautionKind::FormChanged, "work.job") == Caution{CautionKind::FormChanged, "change", "work.job", 15, 45});
    CHECK_FALSE(found(all, CautionKind::FormChanged, "work.skills"));
}

TEST_CASE("a row that is withheld needs no caution", "[release][privacy]") {
    const TestPerson silent{"?333-", "?333-", 'w', Respondent::Adult};
    const auto all = cautions(copies(kMoved, 8) + copies(silent, 30));
    CHECK(std::none_of(all.begin(), all.end(), [](const Caution& c) { return c.item == "work.job"; }));
}

TEST_CASE("how many came back is told when it was few, or is not shown", "[release]") {
    const auto pack = protect(tally(copies(kMoved, 30)), testHead(), {}).value();
    const auto statusOf = [&](const std::string& people, const std::string& followedUp) {
        const auto changed = withCell(withCell(pack, "followup_status", "overall", "people", people), "followup_status", "overall", "followed_up", followedUp);
        return cautionsOf(changed, smallCatalogue());
    };
    // 60% of 50 is 30.
    CHECK_FALSE(found(statusOf("50", "30"), CautionKind::FewCameBack, "overall"));
    CHECK(found(statusOf("50", "25"), CautionKind::FewCameBack, "overall") == Caution{CautionKind::FewCameBack, "followup_status", "overall", 25, 50});
    CHECK(found(statusOf("null", "null"), CautionKind::CameBackUnknown, "overall"));
}

TEST_CASE("a crowd at the best or the worst answer is told by the question's own direction", "[release]") {
    const auto pack = protect(tally(copies(kMoved, 30)), testHead(), {}).value();
    const auto profileOf = [&](const std::string& item, const std::string& level, const std::string& people) {
        const auto changed = withCell(withCell(pack, "profile", item, "answered", "40"), "profile", item, level, people);
        return cautionsOf(changed, smallCatalogue());
    };
    CHECK(found(profileOf("work.job", "level_5", "20"), CautionKind::ManyAtTop, "work.job") == Caution{CautionKind::ManyAtTop, "change", "work.job", 20, 40});
    CHECK_FALSE(found(profileOf("work.job", "level_5", "15"), CautionKind::ManyAtTop, "work.job"));
    CHECK(found(profileOf("work.job", "level_1", "20"), CautionKind::ManyAtBottom, "work.job"));
    // Less worry is better: the fifth answer is the worst one.
    CHECK(found(profileOf("work.worry", "level_5", "20"), CautionKind::ManyAtBottom, "work.worry"));
    CHECK(found(profileOf("work.worry", "level_1", "20"), CautionKind::ManyAtTop, "work.worry"));
}
