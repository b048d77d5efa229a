#include <filesystem>
#include <nlohmann/json.hpp>

#include "cli_program.h"
#include "records.h"
#include "support/catch.h"
#include "support/own_profile.h"
#include "support/temp_folder.h"
#include "support/three_hundred_forms.h"

#ifdef CAMRE_PAPER

using namespace camre::tests;
using Json = nlohmann::json;

namespace {

bool isPdf(const std::filesystem::path& path) { return std::filesystem::exists(path) && readBytes(path).starts_with("%PDF-"); }

}  // namespace

TEST_CASE("a form is printed in a language, with its geometry beside it", "[cli]") {
    const TempFolder folder;
    const std::string out = folder.file("form.pdf").string();
    const Ran ran = runCli({"print", "schools-parent", "--language", "ar", "--out", out, "--json"});
    INFO(ran.err);
    REQUIRE(ran.code == 0);
    CHECK(ran.err.empty());
    const Json said = Json::parse(ran.out);
    CHECK(said["sides"] == 2);
    CHECK(said["points"] == 14);
    CHECK(isPdf(out));
    const Json geometry = Json::parse(readBytes(said["geometry"].get<std::string>()));
    CHECK(geometry["language"] == "ar");
    CHECK(geometry["sides"] == 2);
}

TEST_CASE("a form that is too long for two sides is printed, and how much too long is said", "[cli]") {
    const TempFolder folder;
    const Ran ran = runCli({"print", "core", "--language", "en", "--out", folder.file("form.pdf").string(), "--json"});
    REQUIRE(ran.code == 0);
    const Json said = Json::parse(ran.out);
    CHECK(said["sides"] > 2);
    CHECK(said["takeOut"] > 0);
    CHECK(ran.err.find("Take out " + std::to_string(said["takeOut"].get<int>()) + " of its questions") != std::string::npos);
}

TEST_CASE("a companion is printed without geometry, and large print without complaint", "[cli]") {
    const TempFolder folder;
    REQUIRE(runCli({"print", "housing", "--language", "en", "--companion", "--out", folder.file("along.pdf").string()}).code == 0);
    CHECK(isPdf(folder.file("along.pdf")));
    CHECK_FALSE(std::filesystem::exists(folder.file("along.geometry.json")));
    const Ran large = runCli({"print", "housing", "--language", "en", "--size", "large", "--follow-up", "--out", folder.file("large.pdf").string()});
    CHECK(large.code == 0);
    CHECK(large.err.empty());
}

TEST_CASE("what cannot be printed is refused in words, and nothing is written", "[cli]") {
    const TempFolder folder;
    const std::string out = folder.file("form.pdf").string();
    const std::vector<std::vector<std::string>> wrong = {
        {"print", "no-such-form", "--language", "en", "--out", out},        {"print", "housing", "--language", "xx", "--out", out},
        {"print", "housing", "--language", "en", "--size", "13", "--out", out}, {"print", "housing", "--language", "en", "--out", folder.file("form.camre").string()},
        {"print", "housing", "--language", "ps", "--second", "en", "--out", out}, {"print", "housing", "--language", "en"}};
    for (const auto& words : wrong) {
        const Ran ran = runCli(words);
        INFO(ran.err);
        CHECK((ran.code == 2 || ran.code == 3));
        CHECK_FALSE(ran.err.empty());
        CHECK(ran.out.empty());
    }
    const Ran nowhere = runCli({"print", "housing", "--language", "en", "--out", (folder.path() / "nowhere" / "form.pdf").string()});
    CHECK(nowhere.code == 5);
    CHECK(std::filesystem::is_empty(folder.path()));
}

TEST_CASE("the form in use is printed from the records, with the service's own questions, and is a version from then on", "[cli]") {
    const Records records;
    const std::string json = withOwnQuestions(filledHousing().json);
    const std::string out = records.path("form.pdf");
    REQUIRE(records.run("service", {"--change", records.write("own.service.json", json)}).code == 0);
    const Ran printed = records.run("print", {"--language", "en", "--out", out, "--json"});
    INFO(printed.err);
    REQUIRE(printed.code == 0);
    CHECK(isPdf(out));
    const Json geometry = Json::parse(readBytes(Json::parse(printed.out)["geometry"].get<std::string>()));
    CHECK(geometry["service"] == "housing");
    CHECK(geometry["serviceVersion"] == 1);
    CHECK(geometry.dump().find("own.housing.heating") != std::string::npos);
    // Its sheets are out there: what changes now is the second version.
    const Ran changed = records.run("service", {"--change", records.write("plain.service.json", filledHousing().json), "--look", "--json"});
    INFO(changed.err);
    CHECK(Json::parse(changed.out)["version"] == 2);
}

TEST_CASE("a form is not printed from records without their passphrase, or in a language that its own questions lack", "[cli]") {
    const Records records;
    const std::string out = records.path("form.pdf");
    const Ran wrong = runCli({"print", records.file(), "--language", "en", "--out", out, "--passphrase-file", "-"}, "not this one at all\n");
    CHECK(wrong.code == 4);
    const Ran none = runCli({"print", records.path("nobody.camre"), "--language", "en", "--out", out, "--passphrase-file", records.words()});
    CHECK(none.code == 5);
    CHECK(records.run("print", {"--language", "xx", "--out", out}).code == 3);
    CHECK_FALSE(std::filesystem::exists(out));
    const std::string before = records.bytes();
    const Ran nowhere = records.run("print", {"--language", "en", "--out", records.path("nowhere/form.pdf")});
    CHECK(nowhere.code == 5);
    CHECK(records.bytes() == before);
}

#endif
