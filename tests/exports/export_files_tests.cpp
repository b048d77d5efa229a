#include "exports/export_files.h"

#include "export_words.h"
#include "release/pack_json.h"
#include "release/release_fixture.h"
#include "support/catch.h"

using namespace camre;
using namespace camre::tests;
using Catch::Matchers::ContainsSubstring;

namespace {

ProtectedPack packOf(const std::vector<TestPerson>& people, bool byGender = false) {
    return protect(tally(people, byGender), testHead(), {}).value();
}

std::vector<ExportFile> filesOf(const ProtectedPack& pack) {
    auto files = exportFiles(pack, exportWords());
    REQUIRE(files);
    return std::move(files).value();
}

}  // namespace

TEST_CASE("the export of a pack has every data file, and the JSON is the frozen text itself", "[exports]") {
    const auto pack = packOf(copies({"2345-", "3345-", 'w', Respondent::Adult}, 30));
    const auto files = filesOf(pack);
    std::vector<std::string> names;
    for (const ExportFile& file : files) names.push_back(file.name);
    CHECK(names == std::vector<std::string>{"summary.csv", "summary.json", "summary.xlsx", "report-cy.html",
                                            "report-en.html", "codes.csv",
                                            "datapackage.json", "summary.csv-metadata.json", "README.txt", "charts/overview-cy.svg",
                                            "charts/work-cy.svg", "charts/home-cy.svg", "charts/overview-en.svg", "charts/work-en.svg",
                                            "charts/home-en.svg"});
    CHECK(files[1].bytes == pack.json());
}

TEST_CASE("P48: exporting a frozen pack again gives the same bytes in every file", "[exports][privacy]") {
    SeededRandom random(48);
    const auto pack = packOf(randomPeople(random, 150), true);
    const auto again = readFrozenPack(pack.json(), pack.sha256()).value();
    CHECK(filesOf(again) == filesOf(pack));
}

TEST_CASE("P46: no file of an export holds a true count", "[exports][privacy]") {
    const TestPerson forward{"2333-", "3333-", 'w', Respondent::Adult};
    const TestPerson stayed{"3333-", "3333-", 'w', Respondent::Adult};
    const auto pack = packOf(copies(forward, 1213) + copies(stayed, 1741));
    for (const ExportFile& file : filesOf(pack)) {
        for (const char* planted : {"1213", "1,213", "1741", "1,741", "2954", "2,954"}) {
            INFO(file.name << " " << planted);
            CHECK(file.bytes.find(std::string(",") + planted) == std::string::npos);
            CHECK(file.bytes.find(std::string(":") + planted) == std::string::npos);
            CHECK(file.bytes.find(std::string(" ") + planted) == std::string::npos);
        }
    }
}

TEST_CASE("P49: no file of an export holds a day of a form", "[exports][privacy]") {
    const auto pack = packOf(copies({"2345-", "3345-", 'w', Respondent::Adult}, 30));
    for (const ExportFile& file : filesOf(pack)) {
        INFO(file.name);
        CHECK(file.bytes.find("2025-10-01") == std::string::npos);
        CHECK(file.bytes.find("2026-05-01") == std::string::npos);
    }
}

TEST_CASE("P7: words that strayed into a form reach no file of an export", "[exports][privacy]") {
    const TestPerson planted{"2345-m-My name is Planted Story", "3345-m-7K4M-2Q9", 'w', Respondent::Adult};
    for (const ExportFile& file : filesOf(packOf(copies(planted, 30), true))) {
        INFO(file.name);
        CHECK(file.bytes.find("Planted") == std::string::npos);
        CHECK(file.bytes.find("7K4M") == std::string::npos);
    }
}

TEST_CASE("a chart that is a file says what it shows, in its own language, and loads nothing", "[exports]") {
    const auto pack = packOf(copies({"2333-", "3333-", 'w', Respondent::Adult}, 20) + copies({"3333-", "3333-", 'w', Respondent::Adult}, 10));
    for (const ExportFile& file : filesOf(pack)) {
        if (!file.name.starts_with("charts/")) continue;
        INFO(file.name);
        const bool welsh = file.name.ends_with("-cy.svg");
        CHECK(file.bytes.starts_with("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\" xml:lang=\"" +
                                     std::string(welsh ? "cy" : "en") + "\""));
        CHECK_THAT(file.bytes, ContainsSubstring("<title id=\"title\">swansea-drop-in, 1 "));
        CHECK_THAT(file.bytes, ContainsSubstring(welsh ? "<desc id=\"desc\">Yn y siart hwn," : "<desc id=\"desc\">In this chart,"));
        for (const char* outside : {"<script", "href", "@import", "<image"}) CHECK(file.bytes.find(outside) == std::string::npos);
    }
    // The question's numbers stand in the picture and in its words: 20 forward, 10 the same of 30.
    for (const ExportFile& file : filesOf(pack)) {
        if (file.name != "charts/work-en.svg") continue;
        CHECK_THAT(file.bytes, ContainsSubstring("A job: moved forward: 20; stayed about the same: 10; moved back: none or very few; compared: 30."));
        CHECK_THAT(file.bytes, ContainsSubstring(">20</text>"));
    }
}

TEST_CASE("a service may speak of improvement, in both languages, in the report, the charts and the workbook", "[exports]") {
    const auto pack = packOf(copies({"2333-", "3333-", 'w', Respondent::Adult}, 30));
    WordSource words = exportWords();
    words.movement = MovementWords::Improved;
    const auto files = exportFiles(pack, words);
    REQUIRE(files);
    for (const ExportFile& file : files.value()) {
        INFO(file.name);
        if (file.name == "report-en.html" || file.name == "charts/work-en.svg") {
            CHECK_THAT(file.bytes, ContainsSubstring("improved"));
            CHECK(file.bytes.find("moved forward") == std::string::npos);
        }
        if (file.name == "report-cy.html" || file.name == "charts/work-cy.svg") {
            CHECK_THAT(file.bytes, ContainsSubstring("wedi gwella"));
            CHECK(file.bytes.find("wedi symud ymlaen") == std::string::npos);
        }
    }
    // The data are the same whatever they are called.
    CHECK(files.value()[0] == filesOf(pack)[0]);
    CHECK(files.value()[1] == filesOf(pack)[1]);
}

TEST_CASE("the report and the workbook show every table of the pack", "[exports]") {
    const Tallies people = tally(copies({"23331", "33332", 'w', Respondent::Adult}, 30));
    const auto pack = protect(people, testHead(), {}, {23}).value();
    const auto files = filesOf(pack);
    const std::string& english = files[4].bytes;
    for (const char* title : {"Questions without better or worse, adults</h2>", "On the first form</h3>", "Answers of first forms, adults</h2>",
                              "What came of the first follow-up, adults</h2>", "Time between the two forms</h3>",
                              "The organisation&#39;s own count, not from the file</h2>"}) {
        INFO(title);
        CHECK_THAT(english, ContainsSubstring(title));
    }
    // All 30 rented at first, and the follow-up came seven months later.
    CHECK_THAT(english, ContainsSubstring(">Rented</th>\n<td class=\"people\">30</td>"));
    CHECK_THAT(english, ContainsSubstring(">6 to 12 months</th>\n<td class=\"people\">30</td>"));
    CHECK_THAT(english, ContainsSubstring("did not want to take part: 25."));
    CHECK_THAT(files[3].bytes, ContainsSubstring("Rhentu</th>\n<td class=\"people\">30</td>"));
    CHECK_THAT(files[3].bytes, ContainsSubstring("nid o&#39;r ffeil</h2>"));
}

TEST_CASE("P57: a chart of made-up people says so in the picture itself", "[exports][privacy]") {
    PackHead head = testHead();
    head.sample = true;
    const auto pack = protect(tally(copies({"2333-", "3333-", 'w', Respondent::Adult}, 30)), head, {}).value();
    for (const ExportFile& file : filesOf(pack)) {
        if (!file.name.starts_with("charts/")) continue;
        INFO(file.name);
        const bool welsh = file.name.ends_with("-cy.svg");
        CHECK_THAT(file.bytes, ContainsSubstring(welsh ? ">DATA ENGHREIFFTIOL: pobl ddychmygol" : ">SAMPLE DATA: these people are made up"));
    }
}
