// Saving what can be read of a damaged file, on the command line.
#include <filesystem>
#include <nlohmann/json.hpp>

#include "records.h"
#include "support/catch.h"

using namespace camre::tests;
using Json = nlohmann::json;

namespace {

constexpr std::size_t kPage = 4096;

// A file of 150 people in which one page can no longer be read: the first, from the end, that costs somebody a form.
struct DamagedRecords : Records {
    DamagedRecords() {
        REQUIRE(run("add", {threeHundred()}).code == 0);
        const std::string whole = bytes();
        for (std::size_t page = whole.size() / kPage - 1; page > 1; --page) {
            damaged = whole;
            damaged[page * kPage + 100] = static_cast<char>(~damaged[page * kPage + 100]);
            writeBytes(file(), damaged);
            const std::string trial = path("trial.camre");
            const Ran tried = run("verify", {"--salvage", trial, "--json"});
            std::filesystem::remove(trial);
            if (tried.code == 1 && Json::parse(tried.out).at("lackForms").size() > 0) return;
        }
        FAIL("no page of the file holds a form");
    }
    std::string damaged;
};

}  // namespace

TEST_CASE("what can be read of a damaged file is saved beside it, with a list of what was lost", "[cli][salvage]") {
    const DamagedRecords records;
    CHECK(records.run("verify").code != 0);
    const std::string out = records.path("saved.camre");
    const Ran saved = records.run("verify", {"--salvage", out});
    INFO(saved.out << saved.err);
    CHECK(saved.code == 1);
    CHECK(saved.out.find("What could be read is saved in " + out + ". The damaged file is as it was.") == 0);
    CHECK(saved.out.find(", lost ") != std::string::npos);
    CHECK(saved.out.find("People whose forms are not all there: " + codeIn(saved.out)) != std::string::npos);
    CHECK(records.bytes() == records.damaged);
    // The new one is whole, opens with the same words, and is never written over.
    const Ran checked = runCli({"verify", out, "--passphrase-file", records.words(), "--data", CAMRE_SOURCE_DIR, "--json"});
    CHECK(checked.code == 0);
    CHECK(Json::parse(checked.out).at("problems").empty());
    const std::string before = readBytes(out);
    CHECK(records.run("verify", {"--salvage", out}).code == 5);
    CHECK(readBytes(out) == before);

    // The same for a program.
    const Ran again = records.run("verify", {"--salvage", records.path("again.camre"), "--json"});
    CHECK(again.code == 1);
    const Json list = Json::parse(again.out);
    CHECK_FALSE(list.at("lackForms").empty());
    CHECK(list.at("newIdentity") == false);
    int lost = 0;
    for (const Json& kind : list.at("kinds")) lost += kind.at("lost").get<int>();
    CHECK(lost > 0);
}

TEST_CASE("nothing is saved of what is whole, without the passphrase, or where nothing is", "[cli][salvage]") {
    const Records records;
    const std::string out = records.path("saved.camre");
    const Ran whole = records.run("verify", {"--salvage", out});
    CHECK(whole.code == 0);
    CHECK(whole.out.find("lost") == std::string::npos);
    std::filesystem::remove(out);
    const std::string wrong = records.write("wrong.txt", "another one altogether\n");
    CHECK(runCli({"verify", records.file(), "--salvage", out, "--passphrase-file", wrong, "--data", CAMRE_SOURCE_DIR}).code == 4);
    CHECK(runCli({"verify", records.path("none.camre"), "--salvage", out, "--passphrase-file", wrong, "--data", CAMRE_SOURCE_DIR}).code == 5);
    CHECK_FALSE(std::filesystem::exists(out));
}
