// Leaving by the command line: withdraw, erase, whose time is over, and what was done (P40, P41, P39, P54).
#include <nlohmann/json.hpp>

#include "records.h"
#include "support/catch.h"

using namespace camre::tests;

namespace {

// The code of the first of three hundred people.
std::string someCode(const Records& records) {
    const Ran added = records.run("add", {records.threeHundred()});
    REQUIRE(added.code == 0);
    return codeIn(added.out);
}

std::string newestEvent(const Records& records) {
    const Ran events = records.run("events", {"--json"});
    REQUIRE(events.code == 0);
    return nlohmann::json::parse(events.out).front().at("what");
}

}  // namespace

TEST_CASE("P40: withdraw ends taking part and keeps what is complete", "[cli][P40]") {
    const Records records;
    const std::string code = someCode(records);
    const Ran stopped = records.run("withdraw", {code});
    CHECK(stopped.code == 0);
    CHECK(stopped.out == "Stopped: no more forms for this code. The complete ones are kept.\n");
    CHECK(stopped.err.empty());
    CHECK(newestEvent(records) == "a person stopped taking part");
    const auto shown = nlohmann::json::parse(records.run("show", {code, "--json"}).out);
    CHECK(shown.at("takingPart") == false);
    CHECK_FALSE(shown.at("forms").empty());
}

TEST_CASE("P41: erase asks for the code again, and scripts say --yes", "[cli][P41]") {
    const Records records;
    const std::string code = someCode(records);
    const std::string before = records.bytes();
    const Ran unasked = records.run("erase", {code});
    CHECK(unasked.code == 2);
    CHECK(unasked.err.find("--yes") != std::string::npos);
    CHECK(records.bytes() == before);
    const Ran erased = records.run("erase", {code, "--yes"});
    CHECK(erased.code == 0);
    CHECK(erased.out == "1 person erased. Summaries already released do not change.\n");
    CHECK(newestEvent(records) == "1 person erased");
    const Ran again = records.run("erase", {code, "--yes", "--json"});
    CHECK(again.code == 3);
    CHECK(again.out.empty());
    CHECK(again.err.find(code) == std::string::npos);
    CHECK(records.run("show", {code}).code == 3);
    CHECK(records.run("verify").code == 0);
    CHECK(records.run("erase", {"7K4M-2QX", "--yes"}).code == 3);
}

TEST_CASE("P41: on a terminal another code erases nobody, and the same one does", "[cli][P41]") {
    const Records records;
    const std::string code = someCode(records);
    const std::vector<std::string> words{"erase", records.file(), code, "--passphrase-file", records.words(), "--today", "2026-11-22"};
    const Ran other = runCliOnTerminal(words, {"7K4M-2Q9"});
    CHECK(other.code == 3);
    CHECK(other.out.find("Nothing was erased") != std::string::npos);
    CHECK(records.run("show", {code}).code == 0);
    const Ran same = runCliOnTerminal(words, {code});
    CHECK(same.code == 0);
    CHECK(records.run("show", {code}).code == 3);
}

TEST_CASE("P42: erase names the copies beside the file", "[cli][P42]") {
    const Records records;
    const std::string code = someCode(records);
    records.write("people.before-schema-4.camre", "x");
    const Ran erased = records.run("erase", {code, "--yes"});
    CHECK(erased.code == 0);
    CHECK(erased.err.find("people.before-schema-4.camre, written ") != std::string::npos);
}

TEST_CASE("P39: retention lists whose time is over, and nobody goes by being listed", "[cli][P39]") {
    const Records records;
    someCode(records);
    CHECK(nlohmann::json::parse(records.run("retention", {"--json"}).out).empty());
    const Ran later = runCli({"retention", records.file(), "--json", "--passphrase-file", records.words(), "--today", "2040-01-01"});
    CHECK(later.code == 0);
    const auto list = nlohmann::json::parse(later.out);
    CHECK(list.size() > 100);
    CHECK(list.front().at("over") < "2040-01-01");
    CHECK(list.front().at("reasonBefore").is_null());
    CHECK(records.run("verify").out.find("The file is whole.") != std::string::npos);
}

TEST_CASE("P54: looking is noted with the command line as its role, and checking changes nothing", "[cli][P54]") {
    const Records records;
    const std::string code = someCode(records);
    REQUIRE(records.run("show", {code}).code == 0);
    CHECK(newestEvent(records) == "opened");
    const auto events = nlohmann::json::parse(records.run("events", {"--json"}).out);
    CHECK(events.front().at("role") == "command line");
    CHECK(events.dump().find(code) == std::string::npos);
    const std::string before = records.bytes();
    REQUIRE(records.run("verify").code == 0);
    REQUIRE(records.run("events").code == 0);
    CHECK(records.bytes() == before);
}
