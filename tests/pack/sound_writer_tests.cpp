#include "pack/sound_writer.h"

#include <filesystem>

#include "pack/pack_reader.h"
#include "pack/pack_sound.h"
#include "support/catch.h"
#include "support/temp_folder.h"

using namespace camre;
using namespace camre::tests;

namespace {

constexpr char kKey[] = "agreement.title";
const std::filesystem::path kTranslations = std::filesystem::path(CAMRE_SOURCE_DIR) / "translations";

LanguagePack copyOf(const char* tag, const TempFolder& folder) {
    std::filesystem::copy(kTranslations / tag, folder.file(tag), std::filesystem::copy_options::recursive);
    return readPack(folder.file(tag)).pack;
}

std::filesystem::path realSound() { return kTranslations / "cy" / "audio" / "agreement.title.ogg"; }

}  // namespace

TEST_CASE("the list of sounds that was read is written as the same bytes", "[pack]") {
    for (const char* tag : {"cy", "en", "pl"}) {
        INFO(tag);
        CHECK(audioJson(readPack(kTranslations / tag).pack) == readBytes(kTranslations / tag / "audio.json"));
    }
}

TEST_CASE("a person's recording takes the place of a computer's, and the others stay", "[pack]") {
    const TempFolder folder;
    LanguagePack pack = copyOf("pl", folder);
    const auto before = pack.sounds.size();
    REQUIRE(pack.sounds.at(kKey).voice == Voice::Computer);
    REQUIRE(putSound(pack, kKey, realSound(), "volunteer", "Polish, Swansea"));
    const PackReading again = readPack(folder.file("pl"));
    CHECK(again.soundProblems.empty());
    CHECK(again.pack.sounds.size() == before);
    CHECK(again.pack.sounds.at(kKey).voice == Voice::Person);
    CHECK(again.pack.sounds.at(kKey).role == "volunteer");
    CHECK(readBytes(folder.file("pl") / "audio" / "agreement.title.ogg") == readBytes(realSound()));
    CHECK(checkSounds(again.pack).empty());
}

TEST_CASE("a sound without its text, its speaker or its letters is refused, and nothing is written", "[pack]") {
    const TempFolder folder;
    LanguagePack pack = copyOf("ps", folder);
    const auto refused = [&](const char* key, const std::filesystem::path& file, const char* role, const char* variety) {
        const Status put = putSound(pack, key, file, role, variety);
        REQUIRE_FALSE(put);
        return put.error().code;
    };
    CHECK(refused("no.such.text", realSound(), "volunteer", "Pashto") == ErrorCode::MissingWord);
    CHECK(refused("../words", realSound(), "volunteer", "Pashto") == ErrorCode::MissingWord);
    CHECK(refused(kKey, realSound(), "", "Pashto") == ErrorCode::EmptyText);
    CHECK(refused(kKey, realSound(), "volunteer", "a\nb") == ErrorCode::NotAllowed);
    CHECK(refused(kKey, folder.file("nowhere.ogg"), "volunteer", "Pashto") == ErrorCode::FileNotFound);
    CHECK(refused(kKey, kTranslations / "cy" / "words.json", "volunteer", "Pashto") == ErrorCode::BadSound);
    CHECK(pack.sounds.empty());
    CHECK_FALSE(std::filesystem::exists(folder.file("ps") / "audio"));
    CHECK_FALSE(std::filesystem::exists(folder.file("ps") / "audio.json"));
}
