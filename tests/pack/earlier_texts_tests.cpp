#include "pack/earlier_texts.h"

#include "base/atomic_file.h"
#include "pack/own_pack.h"
#include "pack/pack_reader.h"
#include "pack/pack_writer.h"
#include "pack/text_changes.h"
#include "small_pack.h"

using namespace camre;
using namespace camre::tests;

namespace {

const std::string kKey = "home.suits.short";

// A shipped English and Polish on the disk, as a program brings them.
struct TwoLanguages {
    TempFolder folder;
    std::filesystem::path shipped = folder.file("shipped");
    std::filesystem::path own = folder.file("own");
    LanguagePack english = put("en", "Text");
    LanguagePack polish = put("pl", "Tekst");

    LanguagePack put(const std::string& tag, const std::string& prefix) {
        LanguagePack pack = smallPack(tag, prefix);
        pack.folder = shipped / tag;
        pack.endonym = pack.nameEn = pack.nameCy = tag + "name";
        pack.script = "Latn";
        pack.qtLocale = tag;
        pack.fontFamilies = {"Noto Sans"};
        pack.sound = "none";
        std::filesystem::create_directories(pack.folder);
        REQUIRE(writePack(pack, smallCatalogue(), pack.folder));
        return pack;
    }
};

std::string changedOf(const std::vector<TextPart>& parts) {
    std::string changed;
    for (const TextPart& part : parts) changed += part.isChanged ? "[" + part.text + "]" : part.text;
    return changed;
}

}  // namespace

TEST_CASE("English that is changed stays beside the new one, for whoever translated it", "[pack]") {
    TwoLanguages two;
    LanguagePack changed = two.english;
    const std::string before = two.english.text(kKey);
    REQUIRE(putWord(changed, kKey, "Another text", two.english));
    const auto kept = keepOwnPack(two.english, changed, smallCatalogue(), two.own);
    REQUIRE(kept);
    CHECK(kept.value().folder == two.own / "en");
    const EarlierReading read = readEarlierTexts(two.own / "en");
    CHECK(read.problems.empty());
    CHECK(read.texts == EarlierTexts{{textMark(before), before}});
    // The Polish word says by its mark which text it came from.
    CHECK(earlierTextOf(two.polish.words.at(kKey), "Another text", read.texts) == before);
    CHECK(earlierTextOf(two.polish.words.at(kKey), before, read.texts).empty());
    CHECK(earlierTextOf(two.polish.words.at("form.title"), "Another", read.texts).empty());
    // The next change adds to it.
    LanguagePack again = kept.value();
    REQUIRE(putWord(again, kKey, "A third text", kept.value()));
    REQUIRE(keepOwnPack(kept.value(), again, smallCatalogue(), two.own));
    CHECK(readEarlierTexts(two.own / "en").texts.size() == 2);
    // Another language leaves no such file.
    LanguagePack polish = two.polish;
    REQUIRE(putWord(polish, kKey, "Inaczej", two.english));
    REQUIRE(keepOwnPack(two.polish, polish, smallCatalogue(), two.own));
    CHECK_FALSE(std::filesystem::exists(two.own / "pl" / "earlier.json"));
}

TEST_CASE("a file of earlier texts is read strictly, and costs nothing else when it is broken", "[pack]") {
    const TempFolder folder;
    const auto read = [&](const std::string& bytes) {
        REQUIRE(writeWholeFile(folder.file("earlier.json"), bytes));
        return readEarlierTexts(folder.path());
    };
    CHECK(readEarlierTexts(folder.path()).problems.empty());
    const std::string head = R"({"format": "camre-earlier/1", "language": "en", "texts": {)";
    CHECK(read(head + "\"" + textMark("Old") + "\": \"Old\"}}").texts.size() == 1);
    // A text that the mark is not of never was what a translation came from.
    const EarlierReading wrong = read(head + R"("00000000": "Old"}})");
    CHECK(wrong.texts.empty());
    REQUIRE(wrong.problems.size() == 1);
    CHECK(wrong.problems.front().place == "earlier.json/texts/00000000");
    CHECK_FALSE(read(head + "\"" + textMark("a\u202Eb") + "\": \"a\u202Eb\"}}").problems.empty());
    CHECK_FALSE(read("{\"format\": \"camre-earlier/2\"}").problems.empty());
    CHECK_FALSE(read("no JSON").problems.empty());
    // What could not be read is kept aside before anything is added.
    REQUIRE(keepEarlierTexts({{textMark("New"), "New"}}, LanguageTag("en"), folder.path()));
    CHECK(readWholeFile(folder.file("earlier.json.before"), 1000).value() == "no JSON");
    CHECK(readEarlierTexts(folder.path()).texts.size() == 1);
}

TEST_CASE("the English texts that Camre had before are known by their marks", "[pack]") {
    const EarlierReading read = readEarlierTexts(std::filesystem::path(CAMRE_SOURCE_DIR) / "translations/en");
    for (const Error& problem : read.problems) INFO(describe(problem));
    CHECK(read.problems.empty());
    CHECK(read.texts.contains(textMark("Do you have steady work with fair pay?")));
    const auto bytes = readWholeFile(std::filesystem::path(CAMRE_SOURCE_DIR) / "translations/en/earlier.json", 1'000'000);
    CHECK(earlierJson(read.texts, LanguageTag("en")) == bytes.value());
}

TEST_CASE("what changed between two wordings is told word by word", "[pack]") {
    const TextChanges changes = changesBetween("Do you have steady work with fair pay?", "Do you have work that is steady and fair?");
    CHECK(changedOf(changes.before) == "Do you have [steady ]work [with fair pay?]");
    CHECK(changedOf(changes.after) == "Do you have work [that is steady and fair?]");
    CHECK(changedOf(changesBetween("the same", "the same").after) == "the same");
    CHECK(changedOf(changesBetween("", "all new").after) == "[all new]");
    CHECK(changedOf(changesBetween("all gone", "").before) == "[all gone]");
    // Whatever changes, the parts are the whole.
    const TextChanges spaces = changesBetween("a  b c", "a b  d c");
    CHECK(changedOf(spaces.before) == "a  b c");
    CHECK(changedOf(spaces.after) == "a b  [d ]c");
}

TEST_CASE("a user's own copy of a language takes from the program what it has not, and keeps what it has", "[pack]") {
    TwoLanguages two;
    LanguagePack own = two.polish;
    own.words.erase("form.title");
    own.words[kKey].text = "Po swojemu";
    completeFrom(own, two.polish);
    CHECK(own.text("form.title") == two.polish.text("form.title"));
    CHECK(own.text(kKey) == "Po swojemu");
    CHECK(newerTexts(own, two.polish, two.english).empty());
    // The English of one text changed with the newer program, which brought its Polish too.
    REQUIRE(putWord(two.english, kKey, "Newer text", smallEnglish()));
    two.polish.words[kKey] = {"Nowszy tekst", textMark("Newer text"), WordState::Machine, ""};
    CHECK(newerTexts(own, two.polish, two.english) == std::vector<std::string>{kKey});
    CHECK(own.text(kKey) == "Po swojemu");
    takeTexts(own, two.polish, newerTexts(own, two.polish, two.english));
    CHECK(own.words.at(kKey) == two.polish.words.at(kKey));
    CHECK(own.state == "machine");
    CHECK(newerTexts(own, two.polish, two.english).empty());
}
