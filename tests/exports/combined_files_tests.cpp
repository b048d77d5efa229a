#include "exports/combined_files.h"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "release/release_fixture.h"
#include "support/catch.h"

using namespace camre;
using namespace camre::tests;
using Json = nlohmann::ordered_json;
using Catch::Matchers::ContainsSubstring;

namespace {

ProtectedPack packOf(const std::string& organisation, int people, bool sample = false) {
    PackHead head = testHead();
    head.organisation = organisation;
    head.lineage = "lineage-of-" + organisation;
    head.sample = sample;
    return protect(tally(copies({"2333-", "3333-", 'w', Respondent::Adult}, people)), head, {}).value();
}

std::vector<ExportFile> filesOf(const std::vector<ProtectedPack>& packs) { return combinedFiles(combinePacks(packs).value()); }

}  // namespace

TEST_CASE("packs added up are a table and the same as JSON, with the packs they were made from", "[exports]") {
    const auto files = filesOf({packOf("a", 1213), packOf("b", 1741)});
    REQUIRE(files.size() == 2);
    CHECK(files[0].name == "combined.csv");
    // 1213 is shown as 1215, 1741 as 1740: 2955 together.
    CHECK_THAT(files[0].bytes, ContainsSubstring(",2026-04-01,2026-06-30,small/1,change,work.job,organisations,2,\r\n"));
    CHECK_THAT(files[0].bytes, ContainsSubstring(",change,work.job,improved,2955,\r\n"));
    const Json json = Json::parse(files[1].bytes);
    CHECK(json["schema"] == "camre-combined/1");
    CHECK(json["organisations"] == 2);
    CHECK(json["packs"][0]["org"] == "a");
    CHECK(json["packs"][1]["sha256"] == packOf("b", 1741).sha256());
    CHECK(json["rows"].size() + 1 == static_cast<std::size_t>(std::count(files[0].bytes.begin(), files[0].bytes.end(), '\n')));
}

TEST_CASE("P46: packs added up hold no true count", "[exports][privacy]") {
    for (const ExportFile& file : filesOf({packOf("a", 1213), packOf("b", 1741)})) {
        for (const char* planted : {",1213", ",1741", ",2954", ":1213", ":1741", ":2954"}) {
            INFO(file.name << " " << planted);
            CHECK(file.bytes.find(planted) == std::string::npos);
        }
    }
}

TEST_CASE("the same packs in any order give the same bytes", "[exports]") {
    CHECK(filesOf({packOf("a", 40), packOf("b", 60)}) == filesOf({packOf("b", 60), packOf("a", 40), packOf("b", 60)}));
}

TEST_CASE("P57: made-up packs added up say so in both files", "[exports][privacy]") {
    const auto files = filesOf({packOf("a", 40, true)});
    CHECK_THAT(files[0].bytes, ContainsSubstring("\r\nSAMPLE-camre-combined/1,"));
    CHECK(Json::parse(files[1].bytes)["sample"] == true);
}
