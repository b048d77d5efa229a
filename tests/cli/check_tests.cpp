#include <algorithm>
#include <filesystem>
#include <nlohmann/json.hpp>

#include "records.h"
#include "support/catch.h"
#include "support/damage.h"
#include "support/three_hundred_forms.h"

using namespace camre::tests;
using Json = nlohmann::ordered_json;

namespace {

const std::string kSource = CAMRE_SOURCE_DIR;

}  // namespace

TEST_CASE("the shipped catalogue, forms and words have no problems", "[cli]") {
    const Ran catalogue = runCli({"check", "catalogue", kSource + "/indicators/catalogue.json"});
    INFO(catalogue.out);
    CHECK(catalogue.code == 0);
    CHECK(catalogue.out == "No problems.\n");
    CHECK(runCli({"check", "catalogue", kSource + "/indicators", "--json"}).out == "[]\n");
    for (const auto& entry : std::filesystem::directory_iterator(kSource + "/indicators/services")) {
        CHECK(runCli({"check", "service", entry.path().string()}).code == 0);
    }
    const Ran english = runCli({"check", "pack", kSource + "/translations/en"});
    INFO(english.out);
    CHECK(english.code == 0);
}

TEST_CASE("a check lists each problem on a line of its own and changes nothing", "[cli]") {
    const TempFolder folder;
    const std::string text = readBytes(kSource + "/indicators/catalogue.json");
    const std::string path = folder.file("catalogue.json");
    writeBytes(path, with(with(text, "\"agree5/1\", \"levels\": 5", "\"agree5/1\", \"levels\": 55"), "\"sourceLanguage\"", "\"sourceTongue\""));
    const Ran found = runCli({"check", "catalogue", path});
    CHECK(found.code == 1);
    CHECK(found.err.empty());
    CHECK(std::count(found.out.begin(), found.out.end(), '\n') >= 2);
    CHECK(found.out.find("/sourceTongue") != std::string::npos);
    const Json list = Json::parse(runCli({"check", "catalogue", path, "--json"}).out);
    REQUIRE(list.size() >= 2);
    CHECK(list[0].contains("problem"));
    CHECK(list[0].contains("place"));
}

TEST_CASE("P22: a catalogue whose words give no reason for a question fails the check", "[cli][P22]") {
    const TempFolder folder;
    std::filesystem::copy(kSource + "/indicators", folder.file("indicators"), std::filesystem::copy_options::recursive);
    std::filesystem::create_directory(folder.file("translations"));
    std::filesystem::copy(kSource + "/translations/en", folder.file("translations/en"), std::filesystem::copy_options::recursive);
    const std::string path = folder.file("indicators") / "catalogue.json";
    CHECK(runCli({"check", "catalogue", path}).code == 0);
    const std::string words = folder.file("translations") / "en" / "words.json";
    writeBytes(words, with(readBytes(words), "\"home.suits.why\"", "\"home.suits.wherefore\""));
    const Json list = Json::parse(runCli({"check", "catalogue", path, "--json"}).out);
    REQUIRE(list.size() == 1);
    CHECK(list[0]["problem"] == "MissingWhy");
}

TEST_CASE("a service's own form is checked against the catalogue of the data folder", "[cli]") {
    const TempFolder folder;
    const std::string path = folder.file("our.service.json");
    writeBytes(path, filledHousing().json);
    CHECK(runCli({"check", "service", path, "--data", kSource}).code == 0);
    writeBytes(path, with(filledHousing().json, "\"home.suits\"", "\"home.colour\""));
    const Ran found = runCli({"check", "service", path, "--data", kSource});
    CHECK(found.code == 1);
    CHECK(found.out.find("home.colour") != std::string::npos);
}

TEST_CASE("each fault of a service's own form is one sentence with its place", "[cli]") {
    const TempFolder folder;
    const std::string path = folder.file("our.service.json");
    const auto saysOf = [&](const std::string& from, const std::string& to) {
        writeBytes(path, with(filledHousing().json, from, to));
        const Ran found = runCli({"check", "service", path, "--data", kSource});
        CHECK(found.code == 1);
        return found.out;
    };
    CHECK(saysOf("\"home.suits\"", "\"home.colour\"").find("/questions/0") != std::string::npos);
    CHECK(saysOf("\"version\": 1", "\"version\": \"one\"").find("/version") != std::string::npos);
    CHECK(saysOf("\"cy\": ", "\"fr\": ").find("\"cy\" is missing") != std::string::npos);
    CHECK(saysOf("\"languages\": []", "\"languages\": [\"en\", \"xx\"]").find("/languages/1") != std::string::npos);
    std::string many;
    for (int i = 0; i < 20; ++i) many += "\"more.q" + std::to_string(i) + "\", ";
    CHECK(saysOf("\"home.suits\"", many + "\"home.suits\"").find("more than 30 questions") != std::string::npos);
}

TEST_CASE("a form that waits for words of a language says which", "[cli]") {
    const TempFolder folder;
    for (const auto* part : {"indicators", "translations"}) {
        std::filesystem::copy(kSource + "/" + part, folder.file(part), std::filesystem::copy_options::recursive);
    }
    const std::string words = folder.file("translations") / "lt" / "words.json";
    writeBytes(words, with(readBytes(words), "\"home.suits.why\"", "\"home.suits.wherefore\""));
    const std::string path = folder.file("our.service.json");
    writeBytes(path, with(filledHousing().json, "\"languages\": []", "\"languages\": [\"lt\"]"));
    const Ran found = runCli({"check", "service", path, "--data", folder.path().string()});
    CHECK(found.code == 1);
    CHECK(found.out.find("lt has no text for home.suits.why") != std::string::npos);
}

TEST_CASE("a language pack with a missing text is told which", "[cli]") {
    const TempFolder folder;
    std::filesystem::copy(kSource + "/translations/cy", folder.file("cy"), std::filesystem::copy_options::recursive);
    CHECK(runCli({"check", "pack", folder.file("cy"), "--data", kSource}).code == 0);
    const std::string words = folder.file("cy") / "words.json";
    writeBytes(words, with(readBytes(words), "\"home.suits.why\"", "\"home.suits.wherefore\""));
    const Ran found = runCli({"check", "pack", folder.file("cy"), "--data", kSource});
    CHECK(found.code == 1);
    CHECK(found.out.find("home.suits.why") != std::string::npos);
    CHECK(found.out.find("home.suits.wherefore") != std::string::npos);
}

TEST_CASE("forms can be checked without a file of records", "[cli]") {
    const std::vector<std::string> rest{"--data", kSource, "--today", "2026-11-22"};
    const auto checkForms = [&](const std::string& name) {
        std::vector<std::string> words{"check", "forms", dataFile(name)};
        words.insert(words.end(), rest.begin(), rest.end());
        return runCli(words);
    };
    CHECK(checkForms("good.jsonl").out == "No problems.\n");
    for (const auto* name : {"unknown_question.jsonl", "level_outside_scale.jsonl", "date_in_future.jsonl",
                             "without_agreement.jsonl", "unknown_service.jsonl", "another_version.jsonl", "not_json.jsonl"}) {
        INFO(name);
        const Ran found = checkForms(name);
        CHECK(found.code == 1);
        CHECK(found.out.find("line ") != std::string::npos);
    }
}

TEST_CASE("what is not there cannot be checked", "[cli]") {
    CHECK(runCli({"check", "catalogue", "/no/such/place"}).code == 5);
    CHECK(runCli({"check", "service", "/no/such/place"}).code == 5);
    CHECK(runCli({"check", "pack", "/no/such/place"}).code == 5);
    CHECK(runCli({"check", "forms", "/no/such/place"}).code == 5);
}
