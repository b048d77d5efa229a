#include <filesystem>

#include "records.h"
#include "support/catch.h"

using namespace camre::tests;

namespace {

Ran restore(const Records& records, const std::string& backup, const std::string& target, std::vector<std::string> more = {}) {
    std::vector<std::string> words{"restore", backup, "--out", target, "--passphrase-file", records.words(), "--today", "2026-11-22"};
    words.insert(words.end(), more.begin(), more.end());
    return runCli(words);
}

}  // namespace

TEST_CASE("a backup is made, counted and restored on the command line", "[cli]") {
    const Records records;
    REQUIRE(records.run("add", {records.threeHundred()}).code == 0);
    const std::string backup = records.path("b.camre");
    const Ran made = records.run("backup", {"--out", backup});
    CHECK(made.code == 0);
    CHECK(made.out.find("was read back whole") != std::string::npos);
    CHECK(made.out.find("Delete it by 2027-02-22.") != std::string::npos);
    CHECK(records.run("backup", {"--out", backup}).code == 5);
    const Ran asJson = records.run("backup", {"--out", records.path("c.camre"), "--json"});
    CHECK(asJson.out.find(R"("people":150,"forms":300,"releases":0)") != std::string::npos);
    CHECK(asJson.out.find(R"("noted":true)") != std::string::npos);

    const std::string fresh = records.path("fresh.camre");
    const Ran done = restore(records, backup, fresh);
    CHECK(done.code == 0);
    CHECK(done.out.find("The backup was made: 2026-11-22") != std::string::npos);
    const Ran one = runCli({"people", fresh, "--passphrase-file", records.words(), "--json"});
    CHECK(one.code == 0);
    CHECK(one.out == records.run("people", {"--json"}).out);
}

TEST_CASE("a file is replaced only after it was said what would be lost, and is kept aside", "[cli]") {
    const Records records;
    const std::string backup = records.path("b.camre");
    REQUIRE(records.run("backup", {"--out", backup}).code == 0);
    REQUIRE(records.run("add", {records.threeHundred()}).code == 0);
    const std::string before = records.bytes();
    const Ran told = restore(records, backup, records.file());
    CHECK(told.code == 2);
    CHECK(told.out.find("Forms lost, filled since: 300") != std::string::npos);
    CHECK(told.err.find("Nothing has changed.") != std::string::npos);
    CHECK(records.bytes() == before);
    const Ran done = restore(records, backup, records.file(), {"--yes", "--json"});
    CHECK(done.code == 0);
    CHECK(done.out.find("\"formsLost\":300") != std::string::npos);
    CHECK(readBytes(records.path("people.before-restore-2026-11-22.camre")) == before);
    CHECK(records.run("verify").out.find("People: 0") != std::string::npos);
}

TEST_CASE("what is no backup is refused by its own code, and nothing is written", "[cli]") {
    const Records records;
    const std::string fresh = records.path("fresh.camre");
    CHECK(restore(records, records.write("letter.txt", std::string(9000, 'a')), fresh).code == 5);
    CHECK(restore(records, records.path("none.camre"), fresh).code == 5);
    const Records others;
    const std::string foreign = others.path("foreign.camre");
    REQUIRE(others.run("backup", {"--out", foreign}).code == 0);
    CHECK(restore(records, foreign, records.file(), {"--yes"}).code == 3);
    CHECK_FALSE(std::filesystem::exists(fresh));
}
