#include "exports/summary_workbook.h"

#include <clocale>
#include <regex>

#include "export_words.h"
#include "release/pack_json.h"
#include "release/release_fixture.h"
#include "support/catch.h"
#include "zip_reader.h"

using namespace camre;
using namespace camre::tests;
using Catch::Matchers::ContainsSubstring;

namespace {

const TestPerson kForward{"2333-", "3333-", 'w', Respondent::Adult};
const TestPerson kStayed{"3333-", "3333-", 'w', Respondent::Adult};

ProtectedPack packOf(const std::vector<TestPerson>& people, const PackHead& head = testHead()) {
    return protect(tally(people), head, {}).value();
}

std::string workbook(const ProtectedPack& pack) {
    const auto codes = codeList(pack, exportWords());
    auto bytes = summaryWorkbook(pack, exportWords(), codes);
    REQUIRE(bytes);
    return bytes.value();
}

std::string allText(const std::string& xlsx) {
    std::string text;
    for (const auto& [name, content] : unzipped(xlsx)) text += name + "\n" + content + "\n";
    return text;
}

std::string sheet(const std::string& xlsx, int number) {
    return unzipped(xlsx).at("xl/worksheets/sheet" + std::to_string(number) + ".xml");
}

// The cells of the row that holds this text, as "A:text", "B:20".
std::vector<std::string> rowWith(const std::string& xml, const std::string& text) {
    const auto at = xml.find(text);
    INFO(text);
    REQUIRE(at != std::string::npos);
    const auto start = xml.rfind("<row ", at);
    const std::string row = xml.substr(start, xml.find("</row>", at) - start);
    std::vector<std::string> cells;
    const std::regex cell("<c r=\"([A-Z])[0-9]+\"[^>]*>(<is><t[^>]*>([^<]*)</t></is>|<v>([^<]*)</v>)</c>");
    for (std::sregex_iterator found(row.begin(), row.end(), cell), end; found != end; ++found) {
        cells.push_back((*found)[1].str() + ":" + (*found)[3].str() + (*found)[4].str());
    }
    return cells;
}

}  // namespace

TEST_CASE("the first sheet is Welsh, the second English, then figures, codes and notes", "[exports]") {
    const auto files = unzipped(workbook(packOf(copies(kForward, 32))));
    const std::string& book = files.at("xl/workbook.xml");
    std::vector<std::string> names;
    const std::regex name("<sheet name=\"([^\"]*)\"");
    for (std::sregex_iterator found(book.begin(), book.end(), name), end; found != end; ++found) names.push_back((*found)[1]);
    CHECK(names == std::vector<std::string>{"Crynodeb", "Summary", "summary.csv", "codes.csv", "README"});
    CHECK(book.find("hidden") == std::string::npos);
}

TEST_CASE("the sheet to read says whose figures they are, and how many people", "[exports]") {
    const std::string xlsx = workbook(packOf(copies(kForward, 32)));
    const std::string english = sheet(xlsx, 2);
    CHECK(rowWith(english, "Organisation") == std::vector<std::string>{"A:Organisation", "B:swansea-drop-in"});
    CHECK(rowWith(english, ">Period<") == std::vector<std::string>{"A:Period", "B:1 April 2026 to 30 June 2026"});
    CHECK(rowWith(english, "People counted")[1] == "B:30");
    const std::string welsh = sheet(xlsx, 1);
    CHECK(rowWith(welsh, ">Cyfnod<") == std::vector<std::string>{"A:Cyfnod", "B:1 Ebrill 2026 hyd 30 Mehefin 2026"});
    CHECK_THAT(welsh, ContainsSubstring("Nid hapsampl"));
    CHECK_THAT(english, ContainsSubstring("not a random sample"));
}

TEST_CASE("change by question is shown with whole percentages", "[exports]") {
    // 20 forward and 40 about the same: 33.33…% and 66.67…%.
    const std::string english = sheet(workbook(packOf(copies(kForward, 20) + copies(kStayed, 40))), 2);
    const auto cells = rowWith(english, ">A job<");
    CHECK(std::vector<std::string>(cells.begin(), cells.begin() + 8) ==
          std::vector<std::string>{"A:A job", "B:20", "C:40", "D:0", "E:60", "F:33", "G:67", "H:0"});
    CHECK(cells.back() == "I:0: None or very few");
    CHECK(rowWith(english, ">Overall<").front() == "A:Overall");
}

TEST_CASE("P51: a hidden row says why it is empty, in the sheet's own language", "[exports][privacy]") {
    // Everyone did not know about "safe": nobody is compared, so the row is withheld.
    const std::string xlsx = workbook(packOf(copies({"233?-", "333?-", 'w', Respondent::Adult}, 30)));
    CHECK(rowWith(sheet(xlsx, 2), ">Safe<") == std::vector<std::string>{"A:Safe", "I:Hidden to protect people"});
    CHECK_THAT(sheet(xlsx, 1), ContainsSubstring("Cuddiwyd i ddiogelu pobl"));
}

TEST_CASE("the machine's language does not reach the numbers of the workbook", "[exports]") {
    const auto pack = packOf(copies(kForward, 20) + copies(kStayed, 40));
    const std::string plain = workbook(pack);
    const std::string before = std::setlocale(LC_ALL, nullptr);
    for (const char* name : {"de_DE.UTF-8", "pl_PL.UTF-8"}) {
        if (std::setlocale(LC_ALL, name) == nullptr) continue;
        CHECK(workbook(pack) == plain);
    }
    std::setlocale(LC_ALL, before.c_str());
}

TEST_CASE("the figures are those of summary.csv, numbers as numbers", "[exports]") {
    const auto pack = packOf(copies(kForward, 20) + copies(kStayed, 40));
    const std::string figures = sheet(workbook(pack), 3);
    CHECK(rowWith(figures, ">group_value<").size() == 14);
    CHECK(rowWith(figures, ">pct_improved<") ==
          std::vector<std::string>{"A:camre-summary/1", "B:" + packId(pack.head()), "C:swansea-drop-in",
                                   "D:00112233445566778899aabbccddeeff", "E:2026-04-01", "F:2026-06-30", "G:small/1", "H:change",
                                   "I:work.job", "L:pct_improved", "M:33.33333333333333"});
    std::size_t rows = 0;
    for (auto at = figures.find("<row "); at != std::string::npos; at = figures.find("<row ", at + 1)) ++rows;
    CHECK(rows == pack.rows().size() + 1);
}

TEST_CASE("P48: the workbook has the same bytes every time", "[exports][privacy]") {
    SeededRandom random(48);
    const auto pack = protect(tally(randomPeople(random, 150), true), testHead(), {}).value();
    const std::string first = workbook(pack);
    const auto again = readFrozenPack(pack.json(), pack.sha256()).value();
    CHECK(workbook(again) == first);
}

TEST_CASE("P46: no part of the workbook holds a true count, a formula, a name or a path", "[exports][privacy]") {
    const std::string text = allText(workbook(packOf(copies(kForward, 1213) + copies(kStayed, 1741))));
    for (const char* planted : {">1213<", ">1741<", ">2954<", "<f>", "definedName", "/tmp", "camre-XXXXXX", "root"}) {
        INFO(planted);
        CHECK(text.find(planted) == std::string::npos);
    }
    CHECK_THAT(text, ContainsSubstring("<dc:creator></dc:creator>"));
    CHECK_THAT(text, ContainsSubstring(">1215<"));
}

TEST_CASE("P49: the only time in the workbook is a fixed one", "[exports][privacy]") {
    const auto files = unzipped(workbook(packOf(copies(kForward, 32))));
    const std::regex time("[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:]+Z");
    for (const auto& [name, content] : files) {
        for (std::sregex_iterator found(content.begin(), content.end(), time), end; found != end; ++found) {
            INFO(name);
            CHECK(found->str() == "2000-01-01T00:00:00Z");
        }
    }
}

TEST_CASE("a name that a spreadsheet would run is text in the workbook too", "[exports]") {
    PackHead head = testHead();
    head.organisation = "=HYPERLINK(1)";
    const std::string xlsx = workbook(packOf(copies(kForward, 32), head));
    CHECK(rowWith(sheet(xlsx, 2), "Organisation")[1] == "B:'=HYPERLINK(1)");
    CHECK(allText(xlsx).find("<f>") == std::string::npos);
}

TEST_CASE("P57: the workbook of made-up people says so at its head", "[exports][privacy]") {
    PackHead head = testHead();
    head.sample = true;
    const std::string xlsx = workbook(packOf(copies(kForward, 32), head));
    CHECK_THAT(sheet(xlsx, 1), ContainsSubstring("pobl ddychmygol"));
    CHECK_THAT(sheet(xlsx, 2), ContainsSubstring("these people are made up"));
}
