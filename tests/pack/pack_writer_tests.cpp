#include "pack/pack_writer.h"

#include <sys/stat.h>

#include <algorithm>

#include "base/random.h"
#include "pack/pack_folder.h"
#include "pack/pack_reader.h"
#include "small_pack.h"
#include "support/catalogue_fixture.h"

using namespace camre;
using namespace camre::tests;
namespace fs = std::filesystem;

namespace {

LanguagePack readWell(const fs::path& folder) {
    PackReading reading = readPack(folder);
    for (const Error& one : reading.problems) UNSCOPED_INFO(errorName(one.code) << " " << one.place << " " << one.fact);
    REQUIRE(reading.problems.empty());
    return std::move(reading.pack);
}

NewLanguage burmese() {
    NewLanguage language;
    language.tag = LanguageTag("my");
    language.endonym = "မြန်မာ";
    language.nameEn = "Burmese";
    language.nameCy = "Byrmaneg";
    language.script = "Mymr";
    language.fontFamilies = {"Noto Sans Myanmar", "Noto Sans"};
    return language;
}

std::vector<std::string> namesIn(const fs::path& folder) {
    std::vector<std::string> names;
    for (const auto& one : fs::directory_iterator(folder)) names.push_back(one.path().filename().string());
    std::sort(names.begin(), names.end());
    return names;
}

// A text of signs that are easily damaged on the way: quotes, backslashes, letters of one to four bytes.
std::string anyText(SeededRandom& random) {
    static const std::vector<std::string> signs{"\"", "\\", "/", "{number}", "<b>", "&amp;", "'", "ŵ", "پ", "ކ", "😀", " ", "e\u0301", "\u2068", "\u200C", "=", "\\n", "\\u0041", "x"};
    std::string text = "a";
    for (std::uint32_t i = random.below(30); i > 0; --i) text += signs[random.below(static_cast<std::uint32_t>(signs.size()))];
    return text + "z";
}

struct Folder {
    TempFolder temp;
    fs::path own = temp.file("own");
    fs::path shipped = temp.file("shipped") / "cy";

    Folder() {
        fs::create_directories(shipped / "audio" / "scale.agree3");
        LanguagePack pack = smallWelsh();
        pack.endonym = "Cymraeg";
        pack.nameEn = "Welsh";
        pack.nameCy = "Cymraeg";
        pack.script = "Latn";
        pack.qtLocale = "cy_GB";
        pack.fontFamilies = {"Noto Sans"};
        pack.sound = "recorded";
        REQUIRE(writePack(pack, smallCatalogue(), shipped));
        writeBytes(shipped / "interface.ts", "<TS/>");
        writeBytes(shipped / "audio.json", "{}");
        writeBytes(shipped / "audio" / "home.suits.short.ogg", "OggS1");
        writeBytes(shipped / "audio" / "scale.agree3" / "1.answer.1.ogg", "OggS2");
    }
};

}  // namespace

TEST_CASE("a shipped language, read and written again, is the same bytes", "[pack]") {
    int count = 0;
    for (const auto& entry : fs::directory_iterator(sourceFolder() / "translations")) {
        if (!entry.is_directory()) continue;
        INFO(entry.path().filename().string());
        const LanguagePack pack = readWell(entry.path());
        CHECK(wordsJson(pack, shippedCatalogue()) == readBytes(entry.path() / "words.json"));
        CHECK(packJson(pack) == readBytes(entry.path() / "pack.json"));
        ++count;
    }
    CHECK(count >= 7);
}

TEST_CASE("whatever a translator types comes back as it was typed", "[pack]") {
    const TempFolder temp;
    fs::create_directory(temp.file("my"));
    SeededRandom random(11);
    LanguagePack pack = beginPack(burmese(), smallCatalogue(), temp.file("own")).value();
    for (int round = 0; round < 20; ++round) {
        for (const auto& key : allKeys(smallCatalogue())) {
            REQUIRE(putWord(pack, key, anyText(random), smallEnglish()));
            REQUIRE(putNote(pack, key, anyText(random)));
        }
        REQUIRE(writePack(pack, smallCatalogue(), temp.file("my")));
        const LanguagePack back = readWell(temp.file("my"));
        CHECK(wordsJson(back, smallCatalogue()) == wordsJson(pack, smallCatalogue()));
        for (const auto& [key, word] : pack.words) {
            CHECK(back.words.at(key).text == word.text);
            CHECK(back.words.at(key).note == word.note);
        }
    }
    CHECK(namesIn(temp.file("my")) == std::vector<std::string>{"pack.json", "words.json"});
}

TEST_CASE("words stand in the order in which they are met, and what belongs to nothing comes last", "[pack]") {
    LanguagePack welsh = smallWelsh();
    welsh.words["aaa.old"] = {"Hen", "00000000", WordState::Draft, ""};
    const std::string text = wordsJson(welsh, smallCatalogue());
    std::size_t last = 0;
    for (const auto& key : allKeys(smallCatalogue())) {
        const auto at = text.find("\n    \"" + key + "\": {");
        INFO(key);
        REQUIRE(at != std::string::npos);
        CHECK(at >= last);
        last = at;
    }
    CHECK(text.find("\"aaa.old\"") > last);
    CHECK(static_cast<std::size_t>(std::count(text.begin(), text.end(), '\n')) == welsh.words.size() + 7);
}

TEST_CASE("what a person's hand wrote wrongly is kept beside before the words are written again", "[pack]") {
    const Folder folder;
    LanguagePack pack = readWell(folder.shipped);
    CHECK_FALSE(fs::exists(folder.shipped / "words.json.before"));
    std::string broken = readBytes(folder.shipped / "words.json");
    broken.replace(broken.find("\"checked\""), 9, "\"finished\"");
    writeBytes(folder.shipped / "words.json", broken);
    REQUIRE(writePack(readPack(folder.shipped).pack, smallCatalogue(), folder.shipped));
    CHECK(readBytes(folder.shipped / "words.json.before") == broken);
    readWell(folder.shipped);
}

TEST_CASE("a pack is written into a folder that is there and may be written", "[pack]") {
    const TempFolder temp;
    CHECK(writePack(smallWelsh(), smallCatalogue(), temp.file("none")).error().code == ErrorCode::FolderMissing);
}

TEST_CASE("a language that nobody has written yet begins as a folder without a word", "[pack]") {
    const TempFolder temp;
    const auto begun = beginPack(burmese(), smallCatalogue(), temp.file("deep") / "own");
    REQUIRE(begun);
    const LanguagePack& pack = begun.value();
    CHECK(pack.folder == temp.file("deep") / "own" / "my");
    const LanguagePack back = readWell(pack.folder);
    CHECK(back.words.empty());
    CHECK(back.tag.text == "my");
    CHECK(back.endonym == "မြန်မာ");
    CHECK(back.nameEn == "Burmese");
    CHECK(back.nameCy == "Byrmaneg");
    CHECK(back.script == "Mymr");
    CHECK(back.qtLocale == "my");
    CHECK(back.direction == TextDirection::LeftToRight);
    CHECK(back.sound == "none");
    CHECK(back.catalogue == "small");
    CHECK(back.state == "draft");
    CHECK(namesIn(temp.file("deep") / "own") == std::vector<std::string>{"my"});
    CHECK(beginPack(burmese(), smallCatalogue(), temp.file("deep") / "own").error() ==
          Error{ErrorCode::FileExists, pack.folder.string(), ""});
}

TEST_CASE("a language begun with a tag of parts gets the locale of its place, and a font when none is named", "[pack]") {
    const TempFolder temp;
    NewLanguage language = burmese();
    language.tag = LanguageTag("ku-Arab-IQ");
    language.direction = TextDirection::RightToLeft;
    language.fontFamilies.clear();
    const LanguagePack pack = beginPack(language, smallCatalogue(), temp.path()).value();
    CHECK(pack.qtLocale == "ku_Arab_IQ");
    CHECK(pack.direction == TextDirection::RightToLeft);
    CHECK(pack.fontFamilies == std::vector<std::string>{"Noto Sans"});
}

TEST_CASE("what pack.json would not hold is told with the field, and no folder is left", "[pack]") {
    const TempFolder temp;
    const auto fault = [&](auto change) {
        NewLanguage language = burmese();
        change(language);
        const auto begun = beginPack(language, smallCatalogue(), temp.path());
        REQUIRE_FALSE(begun);
        CHECK(namesIn(temp.path()).empty());
        return begun.error();
    };
    CHECK(fault([](NewLanguage& one) { one.endonym = " "; }) == Error{ErrorCode::EmptyText, "pack.json/endonym", ""});
    CHECK(fault([](NewLanguage& one) { one.nameEn.clear(); }).place == "pack.json/names/en");
    CHECK(fault([](NewLanguage& one) { one.nameCy = "\u202E"; }).place == "pack.json/names/cy");
    CHECK(fault([](NewLanguage& one) { one.script = "Burmese"; }).place == "pack.json/script");
    CHECK(fault([](NewLanguage& one) { one.fontFamilies = {""}; }).place == "pack.json/fonts/0");
    for (const char* tag : {"", "../my", "my/..", "/my", "m", "my.before", "MY", ".", "my ", "my\n"}) {
        INFO(tag);
        CHECK(fault([&](NewLanguage& one) { one.tag = LanguageTag(tag); }).place == "pack.json/language");
    }
}

TEST_CASE("a translator's own copy holds words and sound, and what lies in the own folder is itself", "[pack]") {
    const Folder folder;
    writeBytes(folder.shipped / "run.sh", "#!/bin/sh");
    writeBytes(folder.shipped / "audio" / "notes.txt", "x");
    fs::create_symlink("/etc/passwd", folder.shipped / "audio" / "card.title.ogg");
    fs::permissions(folder.shipped / "words.json", fs::perms::owner_read);
    const LanguagePack pack = readWell(folder.shipped);
    const auto copied = ownCopyOf(pack, folder.own);
    REQUIRE(copied);
    CHECK(copied.value().folder == folder.own / "cy");
    CHECK(packFiles(folder.own / "cy") ==
          std::vector<std::string>{"audio.json", "audio/home.suits.short.ogg", "audio/scale.agree3/1.answer.1.ogg",
                                   "pack.json", "words.json"});
    // The words of the window stay with the program: a copy of them would grow old.
    CHECK(namesIn(folder.own / "cy") == std::vector<std::string>{"audio", "audio.json", "pack.json", "words.json"});
    CHECK(readBytes(folder.own / "cy" / "words.json") == readBytes(folder.shipped / "words.json"));
    CHECK(readBytes(folder.own / "cy" / "audio" / "scale.agree3" / "1.answer.1.ogg") == "OggS2");
    REQUIRE(writePack(copied.value(), smallCatalogue(), folder.own / "cy"));
    CHECK(namesIn(folder.own) == std::vector<std::string>{"cy"});
    const auto again = ownCopyOf(copied.value(), folder.own);
    REQUIRE(again);
    CHECK(again.value().folder == folder.own / "cy");
    CHECK(ownCopyOf(pack, folder.own).error() == Error{ErrorCode::FileExists, (folder.own / "cy").string(), ""});
    CHECK(namesIn(folder.own) == std::vector<std::string>{"cy"});
}

TEST_CASE("half a copy is never left behind", "[pack]") {
    const Folder folder;
    const LanguagePack pack = readWell(folder.shipped);
    writeBytes(folder.shipped / "words.json", "{");
    CHECK(ownCopyOf(pack, folder.own).error().place == "words.json");
    CHECK(namesIn(folder.own).empty());
    writeBytes(folder.temp.file("file"), "in the way");
    CHECK(ownCopyOf(pack, folder.temp.file("file")).error().code == ErrorCode::FileUnwritable);
}

TEST_CASE("only the files of a language are its files", "[pack]") {
    for (const char* name : {"pack.json", "words.json", "earlier.json", "interface.ts", "audio.json", "audio/language.name.ogg",
                             "audio/background.age_band.value.65+.ogg", "audio/scale.agree5/1.answer.3.ogg"}) {
        INFO(name);
        CHECK(isPackFile(name));
    }
    for (const char* name : {"", "pack.json/", "/pack.json", "./pack.json", "../pack.json", "PACK.JSON", "run.sh", "audio/../pack.json",
                             "audio/../../x.ogg", "audio//x.ogg", "audio/.ogg", "audio/x.ogg/", "audio/./x.ogg", "audio/X.ogg",
                             "audio\\x.ogg", "audio/x.sh", "audio/x y.ogg", "xaudio/x.ogg", "audio/.../x.ogg"}) {
        INFO(name);
        CHECK_FALSE(isPackFile(name));
    }
}
