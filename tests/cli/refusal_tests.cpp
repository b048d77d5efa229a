// What is refused, with which exit code, and that the file is left as it was.
#include <sqlite3.h>

#include <algorithm>
#include <filesystem>
#include <nlohmann/json.hpp>

#include "records.h"
#include "support/catch.h"

using namespace camre::tests;

namespace {

struct Refusal {
    std::string file;   // of tests/cli/data
    std::string place;  // that the sentence names
};

void setFileVersion(const std::string& path, int version) {
    sqlite3* file = nullptr;
    REQUIRE(sqlite3_open(path.c_str(), &file) == SQLITE_OK);
#if CAMRE_ENCRYPTION
    REQUIRE(sqlite3_key(file, kPassphrase.data(), static_cast<int>(kPassphrase.size())) == SQLITE_OK);
#endif
    const std::string sql = "PRAGMA user_version = " + std::to_string(version);
    REQUIRE(sqlite3_exec(file, sql.c_str(), nullptr, nullptr, nullptr) == SQLITE_OK);
    sqlite3_close(file);
}

}  // namespace

TEST_CASE("a file of forms with one mistake adds nothing and changes no byte", "[cli]") {
    const Records records;
    const std::string before = records.bytes();
    const auto refusal = GENERATE(
        Refusal{"unknown_question.jsonl", "line 2/answers/home.colour"},
        Refusal{"level_outside_scale.jsonl", "line 2/answers/home.suits"},
        Refusal{"date_in_future.jsonl", "line 2/date"},
        Refusal{"before_baseline.jsonl", "line 2/date"},
        Refusal{"duplicate_baseline.jsonl", "line 2/kind"},
        Refusal{"without_agreement.jsonl", "line 2"},
        Refusal{"follow_up_alone.jsonl", "line 1/kind"},
        Refusal{"unknown_service.jsonl", "line 1/service"},
        Refusal{"another_version.jsonl", "line 1/catalogueVersion"},
        Refusal{"not_json.jsonl", "line 2"},
        Refusal{"unknown_code.jsonl", "line 1/person"});
    INFO(refusal.file);
    const Ran ran = records.run("add", {dataFile(refusal.file)});
    CHECK(ran.code == 3);
    CHECK(ran.out.empty());
    INFO(ran.err);
    CHECK(ran.err.find(refusal.place) != std::string::npos);
    CHECK(records.bytes() == before);
}

TEST_CASE("the good forms beside the mistakes are good", "[cli]") {
    const Records records;
    const Ran ran = records.run("add", {dataFile("good.jsonl")});
    INFO(ran.err);
    CHECK(ran.code == 0);
}

TEST_CASE("a file that cannot be opened is refused with its own exit code, and kept", "[cli]") {
    const Records records;
    const std::string whole = records.bytes();

    records.write("words.txt", "not the passphrase at all\n");
    const Ran locked = records.run("people");
    CHECK(locked.code == 4);
    CHECK(locked.out.empty());
    CHECK(locked.err.find("ERROR") == std::string::npos);  // no line of SQLCipher's own log
    CHECK(std::count(locked.err.begin(), locked.err.end(), '\n') == 1);
    records.write("words.txt", kPassphrase);
    CHECK(records.bytes() == whole);

    CHECK(runCli({"people", records.path("none.camre"), "--passphrase-file", records.words()}).code == 5);

    records.write("people.camre", "A letter that somebody named .camre by mistake.");
    CHECK(records.run("people").code == 5);

    records.write("people.camre", whole.substr(0, whole.size() - 1000));
    const std::string cutShort = records.bytes();
    CHECK(records.run("people").code == 5);
    CHECK(records.bytes() == cutShort);

    records.write("people.camre", whole);
    setFileVersion(records.file(), 999);
    const std::string newer = records.bytes();
    const Ran refused = records.run("people");
    CHECK(refused.code == 5);
    CHECK(refused.err.find("999") != std::string::npos);
    CHECK(records.bytes() == newer);
}

TEST_CASE("a new file never replaces one that is there", "[cli]") {
    const Records records;
    const std::string before = records.bytes();
    CHECK(records.run("new", {"--service", "housing"}).code == 5);
    CHECK(records.run("sample", {"--people", "5"}).code == 5);
    CHECK(records.bytes() == before);
    records.write("words.txt", "short\n");
    CHECK(runCli({"new", records.path("other.camre"), "--service", "housing", "--passphrase-file", records.words(), "--data",
                  CAMRE_SOURCE_DIR})
              .code == 3);
    CHECK_FALSE(std::filesystem::exists(records.path("other.camre")));
}

TEST_CASE("P48: a period is released once, whole, and never over another", "[cli][P48]") {
    const Records records;
    REQUIRE(records.run("add", {records.threeHundred()}).code == 0);
    const auto release = [&](const std::string& period, const std::string& out, const std::string& today = "2026-11-22") {
        return records.run("release", {"--period", period, "--out", records.path(out), "--today", today}).code;
    };
    const std::string before = records.bytes();
    CHECK(release("2026-Q3", "early", "2026-09-30") == 6);  // its last day is not over
    CHECK(release("2026-Q2", "few") == 6);                  // no follow-up lies in April to June
    CHECK(records.bytes() == before);
    CHECK_FALSE(std::filesystem::exists(records.path("early")));
    CHECK_FALSE(std::filesystem::exists(records.path("few")));

    CHECK(release("2026-Q3", "first", "2026-10-01") == 0);
    const std::string released = records.bytes();
    CHECK(release("2026-Q3", "twice") == 6);
    CHECK(release("2026-27-Q2", "same-months") == 6);
    CHECK(release("2026-09-30..2026-10-31", "overlap") == 6);
    CHECK(records.bytes() == released);
}

TEST_CASE("a release is not frozen when its folder cannot take it", "[cli]") {
    const Records records;
    REQUIRE(records.run("add", {records.threeHundred()}).code == 0);
    const std::string before = records.bytes();
    std::filesystem::create_directory(records.path("full"));
    records.write("full/old.txt", "old");
    CHECK(records.run("release", {"--period", "2026-Q3", "--out", records.path("full")}).code == 5);
    CHECK(records.run("release", {"--period", "2026-Q3", "--out", records.words()}).code == 5);
    CHECK(records.bytes() == before);
}

TEST_CASE("results are refused for a question or a release that is not there", "[cli]") {
    const Records records;
    REQUIRE(records.run("add", {records.threeHundred()}).code == 0);
    CHECK(records.run("preview", {"--period", "2026-Q3", "--by", "age_band"}).code == 0);
    CHECK(records.run("preview", {"--period", "2026-Q3", "--by", "gender"}).code == 3);
    CHECK(records.run("export", {"--release", "7", "--out", records.path("x")}).code == 3);
    CHECK_FALSE(std::filesystem::exists(records.path("x")));
}

TEST_CASE("P10: a file without its promises says what is missing and takes no record", "[cli][P10]") {
    const Records records;
    const std::string file = records.path("shipped.camre");
    const std::vector<std::string> common{"--passphrase-file", records.words(), "--data", CAMRE_SOURCE_DIR, "--today", "2026-11-22"};
    std::vector<std::string> make{"new", file, "--service", "housing"};
    make.insert(make.end(), common.begin(), common.end());
    const Ran made = runCli(make);
    CHECK(made.code == 0);
    CHECK(made.err.find("controller") != std::string::npos);

    const std::string before = readBytes(file);
    std::vector<std::string> add{"add", file, dataFile("good.jsonl")};
    add.insert(add.end(), common.begin(), common.end());
    const Ran added = runCli(add);
    CHECK(added.code == 3);
    CHECK(added.err.find("controller") != std::string::npos);
    CHECK(readBytes(file) == before);
}

TEST_CASE("wrong use is told from everything else", "[cli]") {
    const Records records;
    const std::string before = records.bytes();
    CHECK(runCli({}).code == 2);
    CHECK(runCli({"fly"}).code == 2);
    CHECK(runCli({"check"}).code == 2);
    CHECK(runCli({"people"}).code == 2);
    CHECK(records.run("people", {"--colour"}).code == 2);
    CHECK(records.run("people", {"--today", "yesterday"}).code == 2);
    CHECK(records.run("due", {"--on", "2026-02-30"}).code == 2);
    CHECK(records.run("preview", {"--period", "2026-H1"}).code == 2);
    CHECK(records.run("preview", {}).code == 2);
    CHECK(records.run("export", {"--release", "one", "--out", records.path("x")}).code == 2);
    CHECK(records.run("new", {"--service", "housing", "--org", "Swansea Drop In"}).code == 2);
    CHECK(records.run("sample", {"--people", "0"}).code == 2);
    CHECK(records.run("sample", {"--people", "1000001"}).code == 2);
    // No terminal and no passphrase file.
    const Ran silent = runCli({"people", records.file(), "--data", CAMRE_SOURCE_DIR});
    CHECK(silent.code == 2);
    CHECK(silent.err.find("passphrase") != std::string::npos);
    CHECK(records.bytes() == before);
}

TEST_CASE("P35: errors name places, never a code, an answer or a passphrase", "[cli][P35]") {
    const Records records;
    const Ran added = records.run("add", {dataFile("good.jsonl")});
    const std::string code = codeIn(added.out);
    REQUIRE_FALSE(code.empty());
    std::string wrong = code;
    wrong[0] = wrong[0] == '2' ? '3' : '2';
    const std::string unknown = "0000-000";  // seven noughts carry the right check sign

    std::vector<Ran> runs{records.run("show", {wrong}),
                          records.run("show", {unknown}),
                          records.run("people", {code}),
                          records.run("people", {"--" + code}),
                          records.run("preview", {"--period", "2026-Q3", "--by", code}),
                          records.run("preview", {"--period", code}),
                          records.run("show", {code, "--language", code}),
                          records.run("new", {"--service", code}),
                          records.run("show", {code, code})};
    for (const auto* name : {"level_outside_scale.jsonl", "unknown_code.jsonl", "not_json.jsonl", "code_as_key.jsonl"}) {
        runs.push_back(records.run("add", {dataFile(name)}));
    }
    records.write("words.txt", "planted-passphrase-77\n");
    runs.push_back(records.run("people"));
    for (const auto& ran : runs) {
        INFO(ran.err);
        CHECK(ran.code >= 2);
        CHECK_FALSE(ran.err.empty());
        CHECK(codeIn(ran.err).empty());
        CHECK(ran.err.find(wrong) == std::string::npos);
        CHECK(ran.err.find(unknown) == std::string::npos);
        CHECK(ran.err.find("planted") == std::string::npos);
        CHECK(ran.err.find(kPassphrase) == std::string::npos);
    }
}
