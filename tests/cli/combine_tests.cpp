// Adding up what was released, through the program itself.
#include <filesystem>
#include <nlohmann/json.hpp>

#include "records.h"
#include "support/catch.h"

using namespace camre::tests;
using Json = nlohmann::ordered_json;

namespace {

void checkRefused(std::vector<std::string> packs, const std::string& out) {
    std::string named;
    for (const std::string& pack : packs) named += pack + " ";
    packs.insert(packs.begin(), "combine");
    packs.insert(packs.end(), {"--out", out});
    const Ran ran = runCli(packs);
    INFO(named << ": " << ran.err);
    CHECK((ran.code == 3 || ran.code == 5));
    CHECK_FALSE(ran.err.empty());
    CHECK_FALSE(std::filesystem::exists(out));
}

}  // namespace

TEST_CASE("a released summary is added up with itself once, from its folder or its file", "[cli]") {
    const Records records;
    REQUIRE(records.run("add", {records.threeHundred()}).code == 0);
    const std::string released = records.path("released");
    REQUIRE(records.run("release", {"--period", "2026-Q3", "--out", released}).code == 0);
    const std::string out = records.path("combined");
    const Ran ran = runCli({"combine", released, released + "/summary.json", "--out", out, "--json"});
    INFO(ran.err);
    REQUIRE(ran.code == 0);
    CHECK(Json::parse(ran.out)["packs"] == 1);
    CHECK(Json::parse(ran.out)["organisations"] == 1);
    CHECK(std::filesystem::exists(out + "/combined.csv"));
    CHECK(Json::parse(readBytes(out + "/combined.json"))["schema"] == "camre-combined/1");
    // Nothing is written over.
    CHECK(runCli({"combine", released, "--out", out}).code == 5);
}

TEST_CASE("what cannot be added up is refused, and nothing is written", "[cli]") {
    const TempFolder folder;
    const std::string out = folder.file("combined");
    CHECK(runCli({"combine", "--out", out}).code == 2);
    CHECK(runCli({"combine", folder.file("nowhere.json"), "--out", out}).code == 5);
    writeBytes(folder.file("other.json"), "{\"schema\":\"something/1\"}\n");
    const Ran other = runCli({"combine", folder.file("other.json"), "--out", out});
    CHECK(other.code == 3);
    CHECK(other.err.find("not a summary as Camre writes it") != std::string::npos);
    CHECK_FALSE(std::filesystem::exists(out));
}

TEST_CASE("a pack that was changed by hand is refused in words, and nothing is written", "[cli]") {
    const Records records;
    REQUIRE(records.run("add", {records.threeHundred()}).code == 0);
    const std::string released = records.path("released");
    REQUIRE(records.run("release", {"--period", "2026-Q3", "--out", released}).code == 0);
    const std::string good = readBytes(released + "/summary.json");
    const std::string out = records.path("combined");
    int number = 0;
    const auto changed = [&](const std::string& from, const std::string& to) {
        std::string text = good;
        const auto at = text.find(from);
        REQUIRE(at != std::string::npos);
        return records.write("changed-" + std::to_string(++number) + ".json", text.replace(at, from.size(), to));
    };
    // A count that no longer adds up, or was never rounded; a percentage that its counts do not ask for; another period under the same
    // number; a table that no pack has; a row twice; letters that are none; a file that ends too soon, or never.
    const std::string count = good.substr(good.find("\"value\":"), 10);
    const std::string share = good.substr(good.find("\"cell\":\"pct_improved\",\"value\":"), 40);
    const std::string row = good.substr(good.find("{\"table\":"), good.find('\n', good.find("{\"table\":")) - good.find("{\"table\":"));
    const std::string listed = std::string(row).replace(row.find("change"), 6, "people");
    const std::vector<std::string> hostile = {
        changed(count, "\"value\":5000"), changed("\"base\":5", "\"base\":1"), changed(share, std::string(share).replace(share.find("value\":") + 7, 1, "1")),
        changed("2026-07-01", "2026-04-01"), changed(row, listed), changed(row, row + "\n" + row),
        changed("swansea-drop-in", "swansea-\xff\xfe"), records.write("short.json", good.substr(0, good.size() / 2)), records.write("empty.json", ""),
        records.write("huge.json", good + std::string(64'000'001, ' '))};
    for (const std::string& pack : hostile) checkRefused({pack}, out);
    // Each may be right by itself.
    checkRefused({changed("camre-core/", "camre-other/"), released}, out);
    checkRefused({changed("\"threshold\":10", "\"threshold\":5"), released}, out);
}

TEST_CASE("two services that kept the same name are counted as two", "[cli]") {
    const Records first;
    const Records second;
    for (const Records* records : {&first, &second}) {
        REQUIRE(records->run("add", {records->threeHundred()}).code == 0);
        REQUIRE(records->run("release", {"--period", "2026-Q3", "--out", records->path("released")}).code == 0);
    }
    const Ran ran = runCli({"combine", first.path("released"), second.path("released"), "--out", first.path("both"), "--json"});
    INFO(ran.err);
    REQUIRE(ran.code == 0);
    CHECK(Json::parse(ran.out)["organisations"] == 2);
}
