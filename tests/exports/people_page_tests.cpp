#include "exports/people_page.h"

#include <algorithm>

#include "exports/change_rows.h"
#include "release/release_fixture.h"
#include "support/catch.h"

using namespace camre;
using namespace camre::tests;

namespace {

const TestPerson kForward{"2333-", "3333-", 'w', Respondent::Adult};
const TestPerson kStayed{"3333-", "3333-", 'w', Respondent::Adult};
const TestPerson kBack{"4333-", "3333-", 'w', Respondent::Adult};

// Two questions in each theme: a theme of one question has no row of its own.
Catalogue evenCatalogue() {
    Catalogue catalogue = smallCatalogue();
    for (Indicator& indicator : catalogue.indicators) {
        if (indicator.id == kWorry) indicator.theme = ThemeId("home");
    }
    catalogue.themes = {{ThemeId("work"), {kJob, kSkills}}, {ThemeId("home"), {kWorry, kSafe, kTenure, kHelp}}};
    return catalogue;
}

ProtectedPack packOf(const std::vector<TestPerson>& people) { return protect(tally(people, false, evenCatalogue()), testHead(), {}).value(); }

}  // namespace

TEST_CASE("a share becomes a word by one rule, and is never everyone and never nobody", "[exports]") {
    CHECK(shareOf(0, 100) == Share::NoneOrVeryFew);
    CHECK(shareOf(5, 100) == Share::Few);
    CHECK(shareOf(15, 80) == Share::Few);    // 18.75%
    CHECK(shareOf(20, 100) == Share::Some);  // a fifth
    CHECK(shareOf(35, 90) == Share::Some);   // 38.9%
    CHECK(shareOf(40, 100) == Share::Half);
    CHECK(shareOf(60, 100) == Share::Half);
    CHECK(shareOf(65, 100) == Share::Most);
    CHECK(shareOf(85, 95) == Share::Most);   // 89.5%
    CHECK(shareOf(90, 100) == Share::NearlyAll);
    CHECK(shareOf(100, 100) == Share::NearlyAll);
    CHECK(wordKeyOf(Share::NearlyAll) == "told.nearly_all");
    CHECK(wordKeyOf(Share::NoneOrVeryFew) == "told.none_or_few");
}

TEST_CASE("each theme says how many found it better, the same and harder, from protected counts", "[exports]") {
    // Work: 40 forward, 20 the same, 10 back of 70: 57%, 29%, 14%. Home: all 70 the same.
    const auto told = peopleTold(packOf(copies(kForward, 40) + copies(kStayed, 20) + copies(kBack, 10)), evenCatalogue());
    REQUIRE(told);
    CHECK(told.value().people == 70);
    CHECK(told.value().period == spring());
    CHECK_FALSE(told.value().leftOut());
    REQUIRE(told.value().themes.size() == 2);
    CHECK(told.value().themes[0] == ToldTheme{ThemeId("work"), Share::Half, Share::Some, Share::Few});
    CHECK(told.value().themes[1] == ToldTheme{ThemeId("home"), Share::NoneOrVeryFew, Share::NearlyAll, Share::NoneOrVeryFew});
}

TEST_CASE("P46: nothing is said of a theme that is hidden or has under twenty people compared", "[exports][privacy]") {
    // Home was answered twice by 15 people of 45: its row is shown in the summary, but not told.
    const TestPerson noHome{"23---", "33---", 'w', Respondent::Adult};
    const auto told = peopleTold(packOf(copies(kForward, 15) + copies(noHome, 30)), evenCatalogue());
    REQUIRE(told);
    REQUIRE(told.value().themes.size() == 1);
    CHECK(told.value().themes[0].theme == ThemeId("work"));
    CHECK(told.value().leftOut());
    CHECK(told.value().tooFew == std::vector{ThemeId("home")});
    // Fifteen people in all: nothing can be told.
    const auto few = peopleTold(packOf(copies(kForward, 15)), evenCatalogue());
    REQUIRE_FALSE(few);
    CHECK(few.error() == Error{ErrorCode::TooFewToTell, "2026-04-01..2026-06-30", "20"});
}

TEST_CASE("a theme of which only one question was asked is named to whoever makes the sheet, and not told", "[exports]") {
    Catalogue catalogue = evenCatalogue();
    // One of the two questions about home is moved to a theme of its own: both are left with one question in a pack of neither.
    auto pack = packOf(copies(kForward, 40) + copies(kStayed, 20));
    const auto moved = std::find_if(catalogue.indicators.begin(), catalogue.indicators.end(), [](const Indicator& one) { return one.theme == ThemeId("home"); });
    REQUIRE(moved != catalogue.indicators.end());
    moved->theme = ThemeId("garden");
    catalogue.themes.push_back({ThemeId("garden"), {moved->id}});
    const auto told = peopleTold(pack, catalogue);
    REQUIRE(told);
    CHECK(told.value().oneQuestion == std::vector{ThemeId("garden")});
    CHECK_FALSE(told.value().leftOut());
}

TEST_CASE("P46: what is told hangs on the protected counts alone", "[exports][privacy]") {
    // 40 and 42 forward are both 40 in the summary: the page may not tell them apart.
    const auto told = [](int forward, int stayed) { return peopleTold(packOf(copies(kForward, forward) + copies(kStayed, stayed)), evenCatalogue()).value(); };
    CHECK(told(40, 30) == told(41, 29));
}

TEST_CASE("what the service writes is tidied and bounded", "[exports]") {
    CHECK(tidyWeWill("  We will\r\nopen on\tSaturdays.\x1b[2J\n\n").value() == "We will\nopen on Saturdays. [2J");
    CHECK(tidyWeWill("").value().empty());
    std::string welsh;
    for (int i = 0; i < 600; ++i) welsh += "ŵ";
    CHECK(tidyWeWill(welsh));
    CHECK(tidyWeWill(welsh + "ŵ").error().code == ErrorCode::SheetTooLong);
    CHECK(tidyWeWill("\xff\xfe").error().code == ErrorCode::NotUtf8);
}
