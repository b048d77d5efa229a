#include <algorithm>
#include <filesystem>
#include <nlohmann/json.hpp>

#include "records.h"
#include "support/catch.h"

using namespace camre::tests;
using Json = nlohmann::ordered_json;

namespace {

class Samples {
  public:
    Samples() { writeBytes(m_folder.file("words.txt"), kPassphrase); }
    [[nodiscard]] std::string path(const std::string& name) const { return m_folder.file(name); }
    [[nodiscard]] Ran run(std::vector<std::string> words) const {
        const std::string passphraseFile = m_folder.file("words.txt");
        words.insert(words.end(), {"--passphrase-file", passphraseFile, "--data", CAMRE_SOURCE_DIR, "--today", "2026-11-22", "--json"});
        return runCli(words);
    }
    /// What the people of a sample answered, without their codes, which are random.
    [[nodiscard]] std::vector<std::string> answersOf(const std::string& file) const {
        std::vector<std::string> all;
        for (const auto& person : Json::parse(run({"people", path(file)}).out)) {
            Json shown = Json::parse(run({"show", path(file), person["code"]}).out);
            for (auto& form : shown["forms"]) form.erase("person");
            all.push_back(shown["forms"].dump());
        }
        std::sort(all.begin(), all.end());
        return all;
    }

  private:
    TempFolder m_folder;
};

}  // namespace

TEST_CASE("a sample needs no promises, holds the people asked for, and can be summarised", "[cli]") {
    const Samples samples;
    const Json made = Json::parse(samples.run({"sample", samples.path("a.camre"), "--people", "250", "--seed", "3"}).out);
    CHECK(made["people"] == 250);
    CHECK(made["forms"] > 300);
    CHECK(Json::parse(samples.run({"people", samples.path("a.camre")}).out).size() == 250);
    CHECK(Json::parse(samples.run({"verify", samples.path("a.camre")}).out)["problems"].empty());
    CHECK(samples.run({"release", samples.path("a.camre"), "--period", "2026-Q3", "--out", samples.path("out")}).code == 0);
}

TEST_CASE("the same seed fills two files with the same people", "[cli]") {
    const Samples samples;
    REQUIRE(samples.run({"sample", samples.path("a.camre"), "--people", "4", "--seed", "3"}).code == 0);
    REQUIRE(samples.run({"sample", samples.path("b.camre"), "--people", "4", "--seed", "3"}).code == 0);
    REQUIRE(samples.run({"sample", samples.path("c.camre"), "--people", "4", "--seed", "4"}).code == 0);
    CHECK(samples.answersOf("a.camre") == samples.answersOf("b.camre"));
    CHECK(samples.answersOf("a.camre") != samples.answersOf("c.camre"));
}

TEST_CASE("P57: a sample takes no forms from a file: nobody can tell whether they are of real people", "[cli][privacy]") {
    const Samples samples;
    REQUIRE(samples.run({"sample", samples.path("a.camre"), "--people", "4"}).code == 0);
    const std::string before = readBytes(samples.path("a.camre"));
    const Ran ran = samples.run({"add", samples.path("a.camre"), dataFile("good.jsonl")});
    CHECK(ran.code == 3);
    CHECK(ran.out.empty());
    CHECK(ran.err.find("made up") != std::string::npos);
    CHECK(readBytes(samples.path("a.camre")) == before);
}

TEST_CASE("P57: a sample takes forms that are said to be made up", "[cli][privacy]") {
    const Samples samples;
    REQUIRE(samples.run({"sample", samples.path("a.camre"), "--people", "4", "--service", "core"}).code == 0);
    const Ran ran = samples.run({"add", samples.path("a.camre"), dataFile("good.jsonl"), "--made-up"});
    INFO(ran.err);
    CHECK(ran.code == 0);
    CHECK(Json::parse(samples.run({"people", samples.path("a.camre")}).out).size() > 4);
}

TEST_CASE("every shipped form can be tried with made-up people", "[cli]") {
    const Samples samples;
    for (const std::string service : {"core", "employment", "health", "community", "schools-child", "schools-parent"}) {
        INFO(service);
        const Ran ran = samples.run({"sample", samples.path(service + ".camre"), "--people", "20", "--service", service});
        INFO(ran.err);
        CHECK(ran.code == 0);
    }
    CHECK(samples.run({"sample", samples.path("x.camre"), "--service", "no-such-service"}).code == 3);
    CHECK_FALSE(std::filesystem::exists(samples.path("x.camre")));
}
