// The service's form from the command line: shown, shared, and changed while there are answers.
#include <filesystem>
#include <nlohmann/json.hpp>

#include "records.h"
#include "support/catch.h"
#include "support/damage.h"
#include "support/three_hundred_forms.h"

using namespace camre::tests;
using Json = nlohmann::ordered_json;

namespace {

Json jsonOf(const Ran& ran) {
    INFO(ran.err);
    REQUIRE(ran.code == 0);
    return Json::parse(ran.out);
}

// The housing form with another question in the place of its first one.
std::string changedForm() { return with(filledHousing().json, "\"home.suits\"", "\"work.activity\""); }

}  // namespace

TEST_CASE("a changed form says what stays comparable before it is put in place, and becomes a new version", "[cli]") {
    const Records records;
    jsonOf(records.run("add", {records.threeHundred(), "--json"}));
    const std::string path = records.write("changed.service.json", changedForm());
    const std::string before = records.bytes();
    const Json looked = jsonOf(records.run("service", {"--change", path, "--look", "--json"}));
    CHECK(looked["done"] == false);
    CHECK(looked["version"] == 2);
    CHECK(looked["ending"] == Json::array({"home.suits"}));
    CHECK(looked["beginning"] == Json::array({"work.activity"}));
    CHECK(looked["comparable"].size() == 13);
    CHECK(looked["forms"] == 300);
    CHECK(records.bytes() == before);

    CHECK(jsonOf(records.run("service", {"--change", path, "--json"}))["done"] == true);
    CHECK(jsonOf(records.run("service", {"--json"}))["version"] == 2);
    // The summary counts the forms of before as before.
    const Json preview = jsonOf(records.run("preview", {"--period", "2026-Q3", "--json"}));
    CHECK(preview["bothForms"] == 150);
    const Ran again = records.run("service", {"--change", path});
    CHECK(again.out == "This is the form that is in use already.\n");
}

TEST_CASE("a form is written as one file that another service can use", "[cli]") {
    const Records records;
    const std::string path = records.path("shared.service.json");
    CHECK(records.run("service", {"--out", path}).code == 0);
    CHECK(runCli({"check", "service", path, "--data", CAMRE_SOURCE_DIR}).out == "No problems.\n");
}

TEST_CASE("a form that cannot be used is refused with its place, and the file stays as it was", "[cli]") {
    const Records records;
    const std::string before = records.bytes();
    const std::string path = records.write("bad.service.json", with(changedForm(), "\"work.activity\"", "\"work.colour\""));
    const Ran refused = records.run("service", {"--change", path});
    CHECK(refused.code == 3);
    CHECK(refused.err.find("bad.service.json/questions/0") != std::string::npos);
    CHECK(records.bytes() == before);
    CHECK(records.run("service", {"--look"}).code == 2);
}

TEST_CASE("P24: a file with people in it takes no form for other people", "[cli][P24]") {
    const Records records;
    jsonOf(records.run("add", {records.threeHundred(), "--json"}));
    const std::string before = records.bytes();
    CHECK(records.run("service", {"--change", "schools-child"}).code == 3);
    CHECK(records.bytes() == before);
}
