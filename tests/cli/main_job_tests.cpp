// The main job from an empty file to a released summary, through the program itself.
#include <algorithm>
#include <filesystem>
#include <nlohmann/json.hpp>

#include "records.h"
#include "support/catch.h"

using namespace camre::tests;
using Json = nlohmann::ordered_json;

namespace {

// Built without the window, the program has no letters for paper.
#ifdef CAMRE_PAPER
constexpr bool kHasPaper = true;
#else
constexpr bool kHasPaper = false;
#endif

std::vector<std::string> filesIn(const std::string& folder) {
    std::vector<std::string> names;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
        if (entry.is_regular_file()) names.push_back(std::filesystem::relative(entry.path(), folder));
    }
    std::sort(names.begin(), names.end());
    return names;
}

Json jsonOf(const Ran& ran) {
    INFO(ran.err);
    REQUIRE(ran.code == 0);
    return Json::parse(ran.out);
}

}  // namespace

TEST_CASE("150 people with two forms become a released summary", "[cli]") {
    const Records records;
    const Json added = jsonOf(records.run("add", {records.threeHundred(), "--json"}));
    CHECK(added["forms"] == 300);
    CHECK(added["newPeople"] == 150);
    CHECK(added["codes"].size() == 150);

    const Json people = jsonOf(records.run("people", {"--json"}));
    REQUIRE(people.size() == 150);
    CHECK(people[0]["forms"] == 2);
    CHECK(people[0]["takingPart"] == true);

    const Json preview = jsonOf(records.run("preview", {"--period", "2026-Q3", "--json"}));
    CHECK(preview.begin().key() == "note");
    CHECK(preview["note"] == "inside view, not for sharing");
    CHECK(preview["bothForms"] == 150);
    CHECK(preview["refusal"].is_null());

    const std::string out = records.path("reports");
    const Json released = jsonOf(records.run("release", {"--period", "2026-Q3", "--out", out, "--json"}));
    CHECK(released["period"]["end"] == "2026-09-30");
    const std::string id = released["release"].dump();

    const std::string again = records.path("again");
    CHECK(records.run("export", {"--release", id, "--out", again}).code == 0);
    const auto names = filesIn(out);
    CHECK(std::find(names.begin(), names.end(), "summary.json") != names.end());
    REQUIRE(filesIn(again) == names);
    // Two runs of the program, so PDF and PNG too are the same whoever draws them when.
    for (const auto& name : names) {
        INFO(name);
        CHECK(readBytes(out + "/" + name) == readBytes(again + "/" + name));
    }
    const auto has = [&](const char* name) { return std::find(names.begin(), names.end(), name) != names.end(); };
    CHECK(has("report-cy.html"));
    CHECK(has("report-cy.pdf") == kHasPaper);
    CHECK(has("report-en.pdf") == kHasPaper);
    CHECK(has("charts/overview-cy.png") == kHasPaper);

    const Json whole = jsonOf(records.run("verify", {"--json"}));
    CHECK(whole["people"] == 150);
    CHECK(whole["forms"] == 300);
    CHECK(whole["releases"] == 1);
    CHECK(whole["problems"].empty());
}

TEST_CASE("P49: a released summary holds no code and no day of a form", "[cli][P49]") {
    const Records records;
    const Json codes = jsonOf(records.run("add", {records.threeHundred(), "--json"}))["codes"];
    REQUIRE(records.run("release", {"--period", "2026-Q3", "--out", records.path("out")}).code == 0);
    const std::string summary = readBytes(records.path("out") + "/summary.json");
    for (const auto& code : codes) CHECK(summary.find(code.get<std::string>()) == std::string::npos);
    // Follow-ups lie from 5 July on; only the period's own first day may stand there.
    for (const auto* day : {"2026-07-05", "2026-07-20", "2026-08-01", "2026-08-15", "2026-09-10"}) {
        CHECK(summary.find(day) == std::string::npos);
    }
}

TEST_CASE("one person's answers are shown in words, and as forms that can be added elsewhere", "[cli]") {
    const Records records;
    const Json codes = jsonOf(records.run("add", {records.threeHundred(), "--json"}))["codes"];
    const std::string code = codes["P001"];
    const Ran words = records.run("show", {code});
    REQUIRE(words.code == 0);
    CHECK(words.out.find("Person " + code) == 0);
    CHECK(words.out.find("First form, 2026-") != std::string::npos);
    CHECK(words.out.find("Follow-up, 2026-") != std::string::npos);
    CHECK(words.out.find("home.suits") == std::string::npos);
    CHECK(records.run("show", {code, "--language", "cy"}).out != words.out);

    const Json shown = jsonOf(records.run("show", {code, "--json"}));
    REQUIRE(shown["forms"].size() == 2);
    CHECK(shown["forms"][0]["kind"] == "baseline");
    CHECK(shown["forms"][0]["answers"].size() == 14);
    CHECK(shown["forms"][0]["background"].contains("age_band"));
    CHECK(shown["forms"][1]["kind"] == "follow_up");
}

TEST_CASE("why a question has no answer is shown in words too", "[cli]") {
    const Records records;
    const std::string line =
        R"({"person":"new:A","kind":"baseline","date":"2026-03-02","service":"housing","serviceVersion":1,"catalogue":"camre-core","catalogueVersion":1,"language":"en",)"
        R"("given":"read","agreement":{"date":"2026-03-02","wording":1,"language":"en","given":"read"},)"
        R"("answers":{"home.suits":2,"safety.feel":"dont_know","money.bank":"prefer_not_to_say","people.lonely":"no_answer","rights.know":"not_asked"}})"
        "\n";
    const Ran added = records.run("add", {records.write("one.jsonl", line)});
    INFO(added.err);
    REQUIRE(added.code == 0);
    const std::string code = codeIn(added.out);
    const std::string shown = records.run("show", {code}).out;
    for (const char* words : {"I do not know", "I prefer not to say", "Not answered"}) {
        INFO(shown);
        CHECK(shown.find(words) != std::string::npos);
    }
    CHECK(records.run("show", {code, "--language", "cy"}).out.find("I do not know") == std::string::npos);
}

TEST_CASE("who is due depends on the day", "[cli]") {
    const Records records;
    REQUIRE(records.run("add", {records.threeHundred()}).code == 0);
    // First forms from 5 January to 24 March; the second follow-up is due twelve months later.
    CHECK(jsonOf(records.run("due", {"--json"})).empty());
    CHECK(jsonOf(records.run("due", {"--on", "2027-01-04", "--json"})).empty());
    const Json due = jsonOf(records.run("due", {"--on", "2027-03-31", "--json"}));
    REQUIRE(due.size() == 150);
    CHECK(due[0]["nextDue"].get<std::string>() <= due[149]["nextDue"].get<std::string>());
    CHECK(due[0]["nextNumber"] == 2);
    CHECK(jsonOf(records.run("due", {"--today", "2027-03-31", "--json"})).size() == 150);
}

TEST_CASE("lists for people begin with a line of titles, and the inside view says what it is", "[cli]") {
    const Records records;
    REQUIRE(records.run("add", {records.threeHundred()}).code == 0);
    CHECK(records.run("people").out.rfind("CODE ", 0) == 0);
    CHECK(records.run("due", {"--on", "2027-12-31"}).out.rfind("CODE ", 0) == 0);
    CHECK(records.run("preview", {"--period", "2026-Q3"}).out.rfind("Inside view, not for sharing\n", 0) == 0);
    CHECK(records.run("verify").out.find("The file is whole.") != std::string::npos);
}

TEST_CASE("the passphrase may come from standard input", "[cli]") {
    const Records records;
    const std::vector<std::string> words{"people", records.file(), "--passphrase-file", "-", "--data", CAMRE_SOURCE_DIR};
    CHECK(runCli(words, kPassphrase + "\r\nmore").code == 0);
    CHECK(runCli(words, "another one altogether\n").code == 4);
    CHECK(runCli(words, "").code == 2);
}

TEST_CASE("P32: a passphrase typed on the terminal is not shown", "[cli][P32]") {
    const Records records;
    const Ran opened = runCliOnTerminal({"verify", records.file(), "--data", CAMRE_SOURCE_DIR}, {kPassphrase});
    CHECK(opened.code == 0);
    CHECK(opened.out.find("Passphrase:") != std::string::npos);
    CHECK(opened.out.find(kPassphrase) == std::string::npos);

    const std::vector<std::string> make{"new", records.path("second.camre"), "--service", "housing", "--data", CAMRE_SOURCE_DIR};
    CHECK(runCliOnTerminal(make, {kPassphrase, "not the same one"}).code == 2);
    CHECK_FALSE(std::filesystem::exists(records.path("second.camre")));
    CHECK(runCliOnTerminal(make, {"four words easily kept", "four words easily kept"}).code == 0);
    CHECK(std::filesystem::exists(records.path("second.camre")));
}

TEST_CASE("how many said no is typed by the service, and leaves as its own count", "[cli]") {
    const Records records;
    REQUIRE(records.run("add", {records.threeHundred()}).code == 0);
    CHECK(records.run("release", {"--period", "2026-Q3", "--out", records.path("no"), "--said-no", "some"}).code == 2);
    CHECK_FALSE(std::filesystem::exists(records.path("no")));
    REQUIRE(records.run("release", {"--period", "2026-Q3", "--out", records.path("out"), "--said-no", "23"}).code == 0);
    const std::string csv = readBytes(records.path("out") + "/summary.csv");
    CHECK(csv.find(",own_count,said_no,,,people,25,u\r\n") != std::string::npos);
    CHECK(readBytes(records.path("out") + "/codes.csv").find("own_count,en,\"The organisation's own count, not from the file\"") != std::string::npos);
}

TEST_CASE("an export never takes the place of another summary", "[cli]") {
    const Records records;
    REQUIRE(records.run("add", {records.threeHundred()}).code == 0);
    REQUIRE(records.run("release", {"--period", "2026-Q3", "--out", records.path("out")}).code == 0);
    CHECK(records.run("export", {"--release", "1", "--out", records.path("out")}).code == 0);
    const std::string other = "{}";
    std::filesystem::create_directory(records.path("other"));
    (void)records.write("other/summary.json", other);
    CHECK(records.run("export", {"--release", "1", "--out", records.path("other")}).code == 5);
    CHECK(filesIn(records.path("other")) == std::vector<std::string>{"summary.json"});
    CHECK(readBytes(records.path("other") + "/summary.json") == other);
    // Nor of a file that only has one of its names.
    std::filesystem::create_directory(records.path("mine"));
    (void)records.write("mine/summary.csv", "my own table");
    CHECK(records.run("export", {"--release", "1", "--out", records.path("mine")}).code == 5);
    CHECK(filesIn(records.path("mine")) == std::vector<std::string>{"summary.csv"});
    CHECK(readBytes(records.path("mine") + "/summary.csv") == "my own table");
}

TEST_CASE("a release is written as one zip, the same bytes each time", "[cli]") {
    const Records records;
    REQUIRE(records.run("add", {records.threeHundred()}).code == 0);
    REQUIRE(records.run("release", {"--period", "2026-Q3", "--out", records.path("out")}).code == 0);
    const Json written = jsonOf(records.run("export", {"--release", "1", "--out", records.path("zips"), "--zip", "--json"}));
    const auto names = filesIn(records.path("zips"));
    REQUIRE(names.size() == 1);
    CHECK(names[0].rfind("camre-", 0) == 0);
    CHECK(names[0].find("-2026-07-01_2026-09-30.zip") != std::string::npos);
    CHECK(written["out"] == records.path("zips") + "/" + names[0]);
    const std::string bytes = readBytes(records.path("zips") + "/" + names[0]);
    CHECK(records.run("export", {"--release", "1", "--out", records.path("zips"), "--zip"}).code == 0);
    CHECK(readBytes(records.path("zips") + "/" + names[0]) == bytes);
    // Another file of that name stays.
    (void)records.write("zips/" + names[0], "mine");
    CHECK(records.run("export", {"--release", "1", "--out", records.path("zips"), "--zip"}).code == 5);
    CHECK(readBytes(records.path("zips") + "/" + names[0]) == "mine");
}

#ifdef CAMRE_PAPER
TEST_CASE("the page for the people who answered is one PDF in their language, the same bytes each time", "[cli]") {
    const Records records;
    REQUIRE(records.run("add", {records.threeHundred()}).code == 0);
    REQUIRE(records.run("release", {"--period", "2026-Q3", "--out", records.path("out")}).code == 0);
    const std::string promise = records.write("promise.txt", "We will open on Saturdays.\n");
    const std::vector<std::string> polish{"--release", "1", "--out", records.path("told"), "--for-people", "pl", "--we-will", promise};
    REQUIRE(records.run("export", polish).code == 0);
    REQUIRE(filesIn(records.path("told")) == std::vector<std::string>{"for-people-pl.pdf"});
    const std::string bytes = readBytes(records.path("told") + "/for-people-pl.pdf");
    CHECK(bytes.rfind("%PDF-", 0) == 0);
    CHECK(records.run("export", polish).code == 0);
    CHECK(readBytes(records.path("told") + "/for-people-pl.pdf") == bytes);
    // Another promise is another page: the first stays.
    (void)records.write("promise.txt", "We will open on Sundays.\n");
    CHECK(records.run("export", polish).code == 5);
    CHECK(readBytes(records.path("told") + "/for-people-pl.pdf") == bytes);
    // A second language goes beside it.
    CHECK(records.run("export", {"--release", "1", "--out", records.path("told"), "--for-people", "ar"}).code == 0);
    CHECK(filesIn(records.path("told")) == std::vector<std::string>{"for-people-ar.pdf", "for-people-pl.pdf"});
}
#endif

TEST_CASE("a page for people is refused in no language, in an unknown one, as a zip and with too long a promise", "[cli]") {
    const Records records;
    REQUIRE(records.run("add", {records.threeHundred()}).code == 0);
    REQUIRE(records.run("release", {"--period", "2026-Q3", "--out", records.path("out")}).code == 0);
    const auto exported = [&](std::vector<std::string> more) {
        more.insert(more.end(), {"--release", "1", "--out", records.path("told")});
        return records.run("export", more).code;
    };
    CHECK(exported({"--for-people", ""}) == 2);
    CHECK(exported({"--for-people", "pl", "--zip"}) == 2);
    CHECK(exported({"--we-will", records.write("promise.txt", "We will.")}) == 2);
    CHECK(exported({"--for-people", "xx"}) == (kHasPaper ? 3 : 2));
    CHECK(exported({"--for-people", "pl", "--we-will", records.write("long.txt", std::string(601, 'x'))}) == (kHasPaper ? 3 : 2));
    CHECK(exported({"--for-people", "pl", "--we-will", records.path("no-such.txt")}) != 0);
    CHECK_FALSE(std::filesystem::exists(records.path("told")));
}
