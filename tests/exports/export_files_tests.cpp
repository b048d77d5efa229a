#include "exports/export_files.h"

#include "export_words.h"
#include "release/pack_json.h"
#include "release/release_fixture.h"
#include "support/catch.h"

using namespace camre;
using namespace camre::tests;

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
                                            "datapackage.json", "summary.csv-metadata.json", "README.txt"});
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
        for (const char* planted : {"1213", "1741", "2954"}) {
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
