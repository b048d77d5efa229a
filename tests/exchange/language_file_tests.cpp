#include <algorithm>

#include "base/zip_archive.h"
#include "pack/pack_folder.h"
#include "pack/pack_reader.h"
#include "support/damage.h"
#include "translation_samples.h"

using namespace camre;
using namespace camre::tests;
namespace fs = std::filesystem;

namespace {

// A language in a folder of its own, and where it would be taken to.
struct Desk {
    TempFolder temp;
    fs::path own = temp.file("own");
    fs::path file = temp.file("pl.camre-language.zip");
    LanguagePack pack;

    Desk() {
        NewLanguage language;
        language.tag = LanguageTag("pl");
        language.endonym = "Polski";
        language.nameEn = "Polish";
        language.nameCy = "Pwyleg";
        language.script = "Latn";
        pack = beginPack(language, smallCatalogue(), temp.file("theirs")).value();
        pack.words = smallPack("pl", "Tekst").words;
        REQUIRE(writePack(pack, smallCatalogue(), pack.folder));
        fs::create_directories(pack.folder / "audio" / "scale.agree3");
        writeBytes(pack.folder / "audio" / "scale.agree3" / "1.answer.1.ogg", "OggS");
        writeBytes(pack.folder / "run.sh", "#!/bin/sh");
    }

    [[nodiscard]] ZipEntry facts() const { return {"pack.json", readBytes(pack.folder / "pack.json")}; }
    [[nodiscard]] ZipEntry words() const { return {"words.json", readBytes(pack.folder / "words.json")}; }

    Result<LanguagePack> take(const std::vector<ZipEntry>& entries) const {
        const auto zip = writeZip(entries);
        REQUIRE(zip);
        writeBytes(file, zip.value());
        return takeLanguageFile(file, own);
    }
    [[nodiscard]] Error refused(const std::vector<ZipEntry>& entries) const {
        const auto taken = take(entries);
        REQUIRE_FALSE(taken);
        CHECK(filesUnder(own).empty());
        return taken.error();
    }
    static std::vector<std::string> filesUnder(const fs::path& folder) {
        std::vector<std::string> names;
        if (!fs::exists(folder)) return names;
        for (const auto& one : fs::recursive_directory_iterator(folder)) {
            if (!one.is_directory()) names.push_back(one.path().lexically_relative(folder).generic_string());
        }
        std::sort(names.begin(), names.end());
        return names;
    }
};

}  // namespace

TEST_CASE("a language written as one file is taken again with its words and its sound", "[exchange]") {
    const Desk desk;
    REQUIRE(writeLanguageFile(desk.pack, desk.file));
    const auto taken = takeLanguageFile(desk.file, desk.own);
    REQUIRE(taken);
    CHECK(taken.value().folder == desk.own / "pl");
    CHECK(isSameWords(taken.value(), desk.pack));
    CHECK(Desk::filesUnder(desk.own) ==
          std::vector<std::string>{"pl/audio/scale.agree3/1.answer.1.ogg", "pl/pack.json", "pl/words.json"});
    for (const std::string& name : packFiles(desk.pack.folder)) {
        CHECK(readBytes(desk.own / "pl" / name) == readBytes(desk.pack.folder / name));
    }
}

TEST_CASE("the same language gives the same bytes, and no other file is written over", "[exchange]") {
    const Desk desk;
    REQUIRE(writeLanguageFile(desk.pack, desk.file));
    REQUIRE(writeLanguageFile(desk.pack, desk.temp.file("again.zip")));
    CHECK(readBytes(desk.file) == readBytes(desk.temp.file("again.zip")));
    CHECK(writeLanguageFile(desk.pack, desk.file).error() == Error{ErrorCode::FileExists, desk.file.string(), ""});
    CHECK(writeLanguageFile(desk.pack, desk.temp.file("none") / "x.zip").error().code == ErrorCode::FolderMissing);
}

TEST_CASE("a language that is there already is kept beside, once", "[exchange]") {
    Desk desk;
    REQUIRE(desk.take({desk.facts(), desk.words()}));
    writeBytes(desk.own / "pl" / "audio.json", "first");
    REQUIRE(desk.take({desk.facts(), desk.words()}));
    CHECK(readBytes(desk.own / "pl.before" / "audio.json") == "first");
    writeBytes(desk.own / "pl" / "audio.json", "second");
    REQUIRE(desk.take({desk.facts(), desk.words()}));
    CHECK(readBytes(desk.own / "pl.before" / "audio.json") == "second");
    CHECK(Desk::filesUnder(desk.own) == std::vector<std::string>{"pl.before/audio.json", "pl.before/pack.json", "pl.before/words.json",
                                                                 "pl/pack.json", "pl/words.json"});
}

TEST_CASE("a zip packed by hand is taken too, and what is no part of a language stays in it", "[exchange]") {
    const Desk desk;
    const auto taken = desk.take({{"Polish pack/pack.json", desk.facts().bytes},
                                  {"Polish pack/words.json", desk.words().bytes},
                                  {"Polish pack/run.sh", "#!/bin/sh"},
                                  {"Polish pack/audio/card.title.ogg", "OggS"},
                                  {"Polish pack/audio/evil.exe", "MZ"},
                                  {"Polish pack/.DS_Store", "x"},
                                  {"__MACOSX/Polish pack/._pack.json", "x"}});
    REQUIRE(taken);
    CHECK(Desk::filesUnder(desk.own) == std::vector<std::string>{"pl/audio/card.title.ogg", "pl/pack.json", "pl/words.json"});
}

TEST_CASE("names that lead out of the folder are refused with the file and the name", "[exchange]") {
    const Desk desk;
    for (const char* name : {"../evil.ogg", "audio/../../evil.ogg", "/etc/evil.ogg", "audio\\..\\evil.ogg", "pl/../pack.json"}) {
        INFO(name);
        CHECK(desk.refused({desk.facts(), desk.words(), {name, "x"}}) == Error{ErrorCode::UnsafeFile, desk.file.string(), name});
        CHECK_FALSE(fs::exists(desk.temp.file("evil.ogg")));
    }
    CHECK(desk.refused({desk.facts(), desk.words(), {"Words.json", "{}"}}).code == ErrorCode::UnsafeFile);
}

TEST_CASE("a language that leads out of the folder by its own name is refused", "[exchange]") {
    const Desk desk;
    for (const char* tag : {"../evil", "/tmp/evil", "pl/../..", ".", "pl.before"}) {
        INFO(tag);
        const ZipEntry facts{"pack.json", with(desk.facts().bytes, "\"pl\"", "\"" + std::string(tag) + "\"")};
        CHECK(desk.refused({facts, desk.words()}).place == "pack.json/language");
    }
}

TEST_CASE("a file that is no language is refused, and nothing changes", "[exchange]") {
    const Desk desk;
    writeBytes(desk.file, "not a zip");
    CHECK(takeLanguageFile(desk.file, desk.own).error() == Error{ErrorCode::NotLanguageFile, desk.file.string(), ""});
    CHECK(takeLanguageFile(desk.temp.file("none.zip"), desk.own).error().code == ErrorCode::FileNotFound);
    CHECK(desk.refused({{"readme.txt", "x"}}) == Error{ErrorCode::NotLanguageFile, desk.file.string(), ""});
    CHECK(desk.refused({{"a/b/pack.json", "{}"}}).code == ErrorCode::NotLanguageFile);
    CHECK(desk.refused({desk.facts()}) == Error{ErrorCode::FileNotFound, "words.json", ""});
    CHECK(desk.refused({{"pack.json", "{"}, desk.words()}).code == ErrorCode::NotJson);
    CHECK(desk.refused({{"pack.json", "{}"}, desk.words()}) == Error{ErrorCode::MissingKey, "pack.json", "language"});
    const ZipEntry nested{"words.json", std::string(100'000, '[')};
    CHECK(desk.refused({desk.facts(), nested}).code == ErrorCode::NestedTooDeep);
    const ZipEntry hidden{"words.json", with(desk.words().bytes, "Tekst", "Te\u202Ekst")};
    CHECK(desk.refused({desk.facts(), hidden}).code == ErrorCode::NoLetters);
    const ZipEntry large{"words.json", std::string(9'000'000, ' ') + desk.words().bytes};
    CHECK(desk.refused({desk.facts(), large}).code == ErrorCode::FileTooLarge);
    const ZipEntry bomb{"audio/card.title.ogg", std::string(17'000'000, '\0')};
    CHECK(desk.refused({desk.facts(), desk.words(), bomb}) == Error{ErrorCode::FileTooLarge, desk.file.string(), "16"});
}

TEST_CASE("a damaged language file never brings the program down, nor half a language into the folder", "[exchange]") {
    const Desk desk;
    REQUIRE(writeLanguageFile(desk.pack, desk.file));
    const std::string whole = readBytes(desk.file);
    int refused = 0;
    withDamagedCopies(whole, 61, 40, [&](const std::string& bytes) {
        writeBytes(desk.file, bytes);
        const auto taken = takeLanguageFile(desk.file, desk.own);
        if (!taken) {
            ++refused;
            return;
        }
        CHECK(readPack(desk.own / "pl").problems.empty());
    });
    CHECK(refused > 100);
}
