// Translators' files, taken out and in through the program itself.
#include <filesystem>
#include <nlohmann/json.hpp>

#include "cli_program.h"
#include "support/catch.h"
#include "support/temp_folder.h"

using namespace camre::tests;
using Json = nlohmann::ordered_json;

namespace {

const std::string kSource = CAMRE_SOURCE_DIR;

// The program with a folder of the user's own languages, which is empty at first.
struct Desk {
    TempFolder folder;
    std::string packs = folder.file("packs");

    [[nodiscard]] std::string path(const std::string& name) const { return folder.file(name); }
    [[nodiscard]] Ran run(std::vector<std::string> words) const {
        words.insert(words.begin(), "language");
        for (const std::string& more : {std::string("--data"), kSource, std::string("--packs"), packs}) words.push_back(more);
        return runCli(words);
    }
    std::string exported(const std::string& name, const std::string& tag = "pl") const {
        const Ran ran = run({"export", tag, "--out", path(name)});
        INFO(ran.err);
        REQUIRE(ran.code == 0);
        return readBytes(path(name));
    }
    [[nodiscard]] std::string ownWords(const std::string& tag = "pl") const { return readBytes(packs + "/" + tag + "/words.json"); }
    [[nodiscard]] bool hasNothing() const { return !std::filesystem::exists(packs); }
};

std::string with(std::string text, const std::string& from, const std::string& to) {
    const auto at = text.find(from);
    REQUIRE(at != std::string::npos);
    return text.replace(at, from.size(), to);
}

// The Polish of one short name, in the sheet, in XLIFF and in words.json.
std::string shortName() {
    const Json words = Json::parse(readBytes(kSource + "/translations/pl/words.json"));
    return words["words"]["people.lonely.short"]["text"];
}

}  // namespace

TEST_CASE("the languages are listed with what each still needs", "[cli]") {
    const Desk desk;
    const Ran list = desk.run({"list", "--json"});
    REQUIRE(list.code == 0);
    const Json languages = Json::parse(list.out);
    CHECK(languages.size() >= 14);
    for (const auto& one : languages) {
        INFO(one["language"]);
        CHECK(one["texts"] == one["textsNeeded"]);
        CHECK(one["stale"] == 0);
    }
    CHECK(desk.run({"list"}).out.find("Polish") != std::string::npos);
    CHECK(desk.hasNothing());
}

TEST_CASE("a sheet or XLIFF that nobody changed changes nothing", "[cli]") {
    for (const char* name : {"pl.csv", "pl.xlf"}) {
        INFO(name);
        const Desk desk;
        desk.exported(name);
        const Ran back = desk.run({"import", desk.path(name), "--language", "pl", "--json"});
        INFO(back.err);
        CHECK(back.code == 0);
        CHECK(Json::parse(back.out)["changed"] == 0);
        CHECK(Json::parse(back.out)["written"] == false);
        CHECK(desk.hasNothing());
    }
}

TEST_CASE("a text that a translator changed is taken in as a draft, into the user's own folder", "[cli]") {
    for (const char* name : {"pl.csv", "pl.xliff"}) {
        INFO(name);
        const Desk desk;
        writeBytes(desk.path(name), with(desk.exported(name), shortName(), "Samotny czas"));
        const std::string shipped = readBytes(kSource + "/translations/pl/words.json");
        const Ran dry = desk.run({"import", desk.path(name), "--language", "pl", "--dry-run"});
        CHECK(dry.code == 0);
        CHECK(dry.out.find("Texts changed: 1.") != std::string::npos);
        CHECK(desk.hasNothing());
        const Ran taken = desk.run({"import", desk.path(name), "--language", "pl"});
        INFO(taken.err);
        CHECK(taken.code == 0);
        const Json word = Json::parse(desk.ownWords())["words"]["people.lonely.short"];
        CHECK(word["text"] == "Samotny czas");
        CHECK(word["state"] == "draft");
        CHECK(readBytes(kSource + "/translations/pl/words.json") == shipped);
        // What was taken in is what goes out next time.
        CHECK(desk.exported("again.csv").find("Samotny czas") != std::string::npos);
    }
}

TEST_CASE("a file with one bad line is not taken in, unless its bad lines are to be left out", "[cli]") {
    const Desk desk;
    std::string sheet = with(desk.exported("pl.csv"), shortName(), "Samotny czas");
    sheet = with(sheet, "\"form.or\"", "\"form.nor\"");
    writeBytes(desk.path("pl.csv"), sheet);
    const Ran refused = desk.run({"import", desk.path("pl.csv"), "--language", "pl"});
    CHECK(refused.code == 3);
    CHECK(refused.err.find("pl.csv/line ") != std::string::npos);
    CHECK(refused.err.find("form.nor") != std::string::npos);
    CHECK(refused.out.empty());
    CHECK(desk.hasNothing());
    const Ran taken = desk.run({"import", desk.path("pl.csv"), "--language", "pl", "--leave-out"});
    CHECK(taken.code == 1);
    CHECK(taken.out.find("Texts changed: 1.") != std::string::npos);
    CHECK(taken.out.find("Lines left out: 1.") != std::string::npos);
    CHECK(desk.ownWords().find("Samotny czas") != std::string::npos);
}

TEST_CASE("a language goes from one desk to another as one file", "[cli]") {
    const Desk desk;
    writeBytes(desk.path("pl.csv"), with(desk.exported("pl.csv"), shortName(), "Samotny czas"));
    REQUIRE(desk.run({"import", desk.path("pl.csv"), "--language", "pl"}).code == 0);
    desk.exported("pl.camre-language.zip");
    // Nothing goes over another file unasked.
    CHECK(desk.run({"export", "pl", "--out", desk.path("pl.camre-language.zip")}).code == 5);
    CHECK(desk.run({"export", "pl", "--out", desk.path("pl.camre-language.zip"), "--replace"}).code == 0);
    const Desk other;
    const Ran taken = other.run({"import", desk.path("pl.camre-language.zip")});
    INFO(taken.err);
    CHECK(taken.code == 0);
    CHECK(other.ownWords() == desk.ownWords());
}

TEST_CASE("a language is begun, filled from a sheet, and complete", "[cli]") {
    const Desk desk;
    const std::vector<std::string> facts{"--endonym", "ދިވެހި", "--name-en", "Dhivehi", "--name-cy", "Difehi", "--script", "Thaa", "--right-to-left", "--font", "Noto Sans Thaana"};
    std::vector<std::string> begin{"new", "dv"};
    begin.insert(begin.end(), facts.begin(), facts.end());
    CHECK(desk.run(begin).code == 0);
    CHECK(desk.run(begin).code == 5);
    const std::string sheet = desk.exported("dv.csv", "dv");
    CHECK(sheet.find("text:dv") != std::string::npos);
    std::string filled = "key,text:dv\r\n";
    const Json english = Json::parse(readBytes(kSource + "/translations/en/words.json"));
    int number = 0;
    for (const auto& [key, word] : english["words"].items()) {
        std::string marks;
        const std::string text = word["text"];
        for (auto at = text.find('{'); at != std::string::npos; at = text.find('{', at + 1)) marks += " " + text.substr(at, text.find('}', at) + 1 - at);
        filled += key + ",ދިވެހި " + std::to_string(++number) + marks + "\r\n";
    }
    writeBytes(desk.path("filled.csv"), filled);
    const Ran taken = desk.run({"import", desk.path("filled.csv"), "--language", "dv"});
    INFO(taken.err);
    CHECK(taken.code == 0);
    for (const auto& one : Json::parse(desk.run({"list", "--json"}).out)) {
        if (one["language"] == "dv") CHECK(one["stage"] == "complete");
    }
    CHECK(runCli({"check", "pack", desk.packs + "/dv", "--data", kSource}).code == 0);
}

TEST_CASE("what is no language file, or of another language, is refused in words, and nothing is written", "[cli]") {
    const Desk desk;
    desk.exported("pl.csv");
    CHECK(desk.run({"import", desk.path("pl.csv")}).code == 2);
    CHECK(desk.run({"import", desk.path("pl.csv"), "--language", "lt"}).code == 3);
    CHECK(desk.run({"import", desk.path("pl.csv"), "--language", "xx"}).code == 3);
    CHECK(desk.run({"import", desk.path("none.csv"), "--language", "pl"}).code == 5);
    CHECK(desk.run({"export", "xx", "--out", desk.path("xx.csv")}).code == 3);
    CHECK(desk.run({"export", "pl", "--out", desk.path("pl.docx")}).code == 2);
    CHECK(desk.run({"export", "pl", "--out", desk.path("no/such/folder/pl.csv")}).code == 5);
    for (const char* name : {"bad.csv", "bad.xlf", "bad.zip"}) {
        INFO(name);
        writeBytes(desk.path(name), "\xFF\xFE not a file of ours");
        const Ran refused = desk.run({"import", desk.path(name), "--language", "pl"});
        CHECK(refused.code == 3);
        CHECK_FALSE(refused.err.empty());
    }
    CHECK(desk.hasNothing());
    CHECK(runCli({"language", "import", desk.path("pl.csv"), "--language", "pl", "--data", kSource}).code == 2);
}
