#include "release/pack_json.h"

#include <clocale>

#include "base/hash.h"
#include "release/release_fixture.h"
#include "support/catch.h"

using namespace camre;
using namespace camre::tests;

namespace {

ProtectedPack madePack() {
    SeededRandom random(5);
    auto pack = protect(tally(randomPeople(random, 80), true), testHead(), {});
    REQUIRE(pack);
    return pack.value();
}

void replaceOnce(std::string& text, const std::string& from, const std::string& to) {
    const auto at = text.find(from);
    REQUIRE(at != std::string::npos);
    text.replace(at, from.size(), to);
}

}  // namespace

TEST_CASE("a frozen pack reads back as it was", "[release]") {
    const auto pack = madePack();
    const auto again = readFrozenPack(pack.json(), pack.sha256());
    REQUIRE(again);
    CHECK(again.value().head() == pack.head());
    CHECK(again.value().rows() == pack.rows());
    CHECK(again.value().json() == pack.json());
    CHECK(again.value().sha256() == pack.sha256());
}

TEST_CASE("the same people give the same bytes every time", "[release]") {
    const auto pack = madePack();
    CHECK(madePack().json() == pack.json());
    CHECK(pack.sha256() == sha256Hex(pack.json()));
}

TEST_CASE("the machine's language does not reach the numbers", "[release]") {
    const auto pack = madePack();
    const std::string before = std::setlocale(LC_ALL, nullptr);
    for (const char* name : {"de_DE.UTF-8", "cy_GB.UTF-8", "pl_PL.UTF-8"}) {
        if (std::setlocale(LC_ALL, name) == nullptr) continue;
        CHECK(madePack().json() == pack.json());
        CHECK(readFrozenPack(pack.json(), pack.sha256()));
    }
    std::setlocale(LC_ALL, before.c_str());
    CHECK(numberText(12.5) == "12.5");
    CHECK(numberText(0) == "0");
    CHECK(numberText(1.0 / 3) == "0.3333333333333333");
    // Its shortest way of writing, 1e+05, is no count of people.
    CHECK(numberText(100000) == "100000");
    CHECK(numberText(-200000) == "-200000");
}

TEST_CASE("the pack's text begins with what it is, holds one row a line and ends with a line end", "[release]") {
    const auto pack = madePack();
    const std::string& json = pack.json();
    CHECK(json.rfind("{\"schema\":\"camre-summary/1\",\n\"pack\":\"" + packId(pack.head()) +
                         "\",\n\"org\":\"swansea-drop-in\",\n\"lineage\":\"00112233445566778899aabbccddeeff\",\n"
                         "\"period\":{\"start\":\"2026-04-01\",\"end\":\"2026-06-30\"},\n\"catalogue\":\"small/1\",\n"
                         "\"protection\":{\"method\":\"running-total\",\"base\":5,\"threshold\":10},\n"
                         "\"breakdown\":{\"variable\":\"gender\",\"pooled\":[",
                     0) == 0);
    CHECK(json.find("\n{\"table\":\"change\",\"item\":\"work.job\",\"group_by\":\"\",\"group_value\":\"\","
                    "\"cell\":\"improved\",\"value\":") != std::string::npos);
    CHECK(json.substr(json.size() - 4) == "\n]}\n");
    CHECK(packId(pack.head()).size() == 16);
}

TEST_CASE("a changed pack is not taken for the one that was released", "[release]") {
    const auto pack = madePack();
    std::string json = pack.json();
    replaceOnce(json, "\"cell\":\"people\",\"value\":", "\"cell\":\"people\",\"value\":1");
    const auto changed = readFrozenPack(json, pack.sha256());
    REQUIRE_FALSE(changed);
    CHECK(changed.error().code == ErrorCode::ReleaseDamaged);
}

TEST_CASE("a text of another shape is no pack, even without a sum to compare", "[release]") {
    const auto pack = madePack();
    CHECK(readFrozenPack(pack.json(), ""));
    const auto refused = [&](const std::string& from, const std::string& to) {
        std::string json = pack.json();
        replaceOnce(json, from, to);
        const auto read = readFrozenPack(json, "");
        return !read && read.error().code == ErrorCode::ReleaseDamaged;
    };
    CHECK(refused("camre-summary/1", "camre-summary/2"));
    CHECK(refused("\"base\":5", "\"base\":1"));
    CHECK(refused("\"threshold\":10", "\"threshold\":10.0"));
    CHECK(refused("\"threshold\":10", "\"threshold\":3"));
    CHECK(refused("2026-04-01", "2026-04-31"));
    CHECK(refused("\"cell\":\"improved\"", "\"cel\":\"improved\""));
    CHECK(refused("\"cell\":\"improved\"", "\"extra\":1,\"cell\":\"improved\""));
    CHECK(refused("\"status\":\"\"", "\"status\":\"q\""));
    CHECK(refused("\"status\":\"\"", "\"status\":\"c\""));
    CHECK(refused("\"value\":null", "\"value\":7"));
    CHECK(refused("{\"table\"", " {\"table\""));
    CHECK(refused("\"pack\":\"", "\"pack\":\"0"));
    CHECK_FALSE(readFrozenPack("", ""));
    CHECK_FALSE(readFrozenPack("[]", ""));
    CHECK_FALSE(readFrozenPack(pack.json().substr(0, pack.json().size() / 2), ""));
}

TEST_CASE("P57: a pack of made-up people says so", "[release][privacy]") {
    PackHead head = testHead();
    head.sample = true;
    const auto pack = protect(tally(copies({"2345-", "3345-", 'w', Respondent::Adult}, 12)), head, {}).value();
    CHECK(pack.head().organisation == "SAMPLE-swansea-drop-in");
    CHECK(pack.json().find("\"sample\":true") != std::string::npos);
    CHECK(pack.json().find("\"org\":\"SAMPLE-swansea-drop-in\"") != std::string::npos);
    CHECK(readFrozenPack(pack.json(), pack.sha256()).value().head() == pack.head());
}

TEST_CASE("a name with quotes and other letters stays whole", "[release]") {
    PackHead head = testHead();
    head.organisation = "Tŷ \"Croeso\" \\ Abertawe";
    const auto pack = protect(tally(copies({"2345-", "3345-", 'w', Respondent::Adult}, 12)), head, {}).value();
    CHECK(readFrozenPack(pack.json(), pack.sha256()).value().head().organisation == head.organisation);
}
