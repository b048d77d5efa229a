#include "exports/readme_text.h"

#include "base/utf8.h"
#include "export_words.h"
#include "release/release_fixture.h"
#include "support/catch.h"

using namespace camre;
using namespace camre::tests;
using Catch::Matchers::ContainsSubstring;

namespace {

std::vector<TestPerson> women(int count) { return copies({"2345-", "3345-", 'w', Respondent::Adult}, count); }

std::string readme(const std::vector<TestPerson>& people, PackHead head = testHead(), bool byGender = false) {
    return readmeText(protect(tally(people, byGender), head, {}).value(), exportWords());
}

}  // namespace

TEST_CASE("the text beside the files is in both languages, Welsh first", "[exports]") {
    const std::string text = readme(women(32));
    CHECK(isUtf8(text));
    REQUIRE(text.find("Sefydliad: swansea-drop-in") != std::string::npos);
    CHECK(text.find("Sefydliad:") < text.find("Organisation:"));
    CHECK_THAT(text, ContainsSubstring("Cyfnod: 2026-04-01 hyd 2026-06-30"));
    CHECK_THAT(text, ContainsSubstring("Period: 2026-04-01 to 2026-06-30"));
}

TEST_CASE("P51: it says how many people are covered, rounded like all else", "[exports][privacy]") {
    const std::string text = readme(women(32));
    CHECK_THAT(text, ContainsSubstring("People counted, adults (to the nearest five): 30\n"));
    CHECK_THAT(text, ContainsSubstring("Nifer y bobl a gyfrifwyd, oedolion (i'r pump agosaf): 30\n"));
    CHECK(text.find(": 32") == std::string::npos);
    CHECK(text.find("children's forms (to") == std::string::npos);
}

TEST_CASE("children's forms are told apart, with their own least number", "[exports][privacy]") {
    auto children = women(26);
    for (TestPerson& child : children) child.respondent = Respondent::Child;
    const std::string text = readme(women(32) + children);
    CHECK_THAT(text, ContainsSubstring("People counted, children's forms (to the nearest five): 25\nFewest people in a row: 20\n"));
}

TEST_CASE("P51: the cautions are always there, in both languages", "[exports]") {
    const std::string text = readme(women(32));
    for (const char* caution : {"not a random sample", "no group to compare", "not proof of cause", "Published counts are rounded",
                                "Do not rank services", "People who came back may differ", "Nid hapsampl",
                                "yn brawf o achos", "Peidiwch â rhoi gwasanaethau mewn trefn"}) {
        CHECK_THAT(text, ContainsSubstring(caution));
    }
}

TEST_CASE("cautions that the numbers call for name their questions, in both languages", "[exports]") {
    // 25 compared; all begin "home.safe" at 5 of 5, and no other question at an end of its scale.
    const std::string text = readme(women(25));
    CHECK_THAT(text, ContainsSubstring("- Low reliability, fewer than 30 compared: A job, Skills, used, "));
    CHECK_THAT(text, ContainsSubstring("- Dibynadwyedd isel, llai na 30 wedi'u cymharu: Swydd, Sgiliau, "));
    CHECK_THAT(text, ContainsSubstring("- Half or more began at the best answer, and cannot move forward: Safe.\n"));
    CHECK(text.find("at the lowest answer") == std::string::npos);
    CHECK(readme(women(40)).find("Low reliability, fewer than 30 compared:") == std::string::npos);
}

TEST_CASE("every column of the table is explained in both languages", "[exports]") {
    const std::string text = readme(women(32));
    const auto middle = text.find("Organisation:");
    for (const char* column : {"schema", "pack", "org", "lineage", "period_start, period_end", "catalogue", "table", "item",
                               "group_by, group_value", "cell", "value", "status"}) {
        INFO(column);
        CHECK(text.find(std::string("\n") + column) < middle);
        CHECK(text.find(std::string("\n") + column, middle) != std::string::npos);
    }
}

TEST_CASE("it names the groups that were put together, and not how large they were", "[exports][privacy]") {
    auto men = women(13);
    for (TestPerson& man : men) man.gender = 'm';
    const std::string text = readme(women(32) + men, testHead(), true);
    CHECK_THAT(text, ContainsSubstring("Divided by: gender\nPut together as other_groups: man, other, not_answered (change)\n"));
    CHECK(text.find(": 13") == std::string::npos);
}

TEST_CASE("P57: the text of a sample says that its people are made up", "[exports][privacy]") {
    PackHead head = testHead();
    head.sample = true;
    CHECK_THAT(readme(women(32), head), ContainsSubstring("these people are made up"));
    CHECK_THAT(readme(women(32), head), ContainsSubstring("pobl ddychmygol"));
    CHECK(readme(women(32)).find("made up") == std::string::npos);
}
