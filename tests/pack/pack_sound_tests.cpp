#include "pack/pack_sound.h"

#include <sys/stat.h>

#include <algorithm>

#include "pack/pack_progress.h"
#include "pack/pack_reader.h"
#include "small_pack.h"
#include "support/catalogue_fixture.h"
#include "support/damage.h"
#include "support/ogg_bytes.h"

using namespace camre;
using namespace camre::tests;

namespace {

constexpr char kKey[] = "home.suits.question";

// A complete pack in which one text has a sound, in a folder that a test may spoil.
struct SoundPack {
    TempFolder temp;
    LanguagePack pack = smallWelsh();

    SoundPack() {
        pack.folder = temp.file("cy");
        pack.endonym = "Cymraeg";
        pack.sound = "fallback";
        give(kKey, Voice::Person);
    }
    void give(const std::string& key, Voice voice) {
        pack.sounds[key] = {textMark(spokenWords(pack, key)), voice, "", ""};
        std::filesystem::create_directories(file(key).parent_path());
        writeBytes(file(key), oggOpus(96'000));
    }
    [[nodiscard]] std::filesystem::path file(const std::string& key) const { return pack.folder / "audio" / (key + ".ogg"); }
    [[nodiscard]] bool plays(const std::string& key = kKey) const { return !soundFile(pack, key).empty(); }
    [[nodiscard]] Error onlyProblem() const {
        const Problems problems = checkSounds(pack);
        for (const Error& one : problems) UNSCOPED_INFO(errorName(one.code) << " " << one.place << " " << one.fact);
        REQUIRE(problems.size() == 1);
        return problems.front();
    }
};

// A folder with an index of sounds, as the reader meets it.
struct IndexFolder {
    TempFolder temp;
    explicit IndexFolder(const std::string& index, const std::string& sound = "fallback") {
        std::filesystem::create_directory(temp.file("pl"));
        writeBytes(temp.file("pl") / "pack.json", R"({"format":"camre-pack/1","language":"pl","endonym":"Polski","names":{"en":"Polish","cy":"Pwyleg"},
 "script":"Latn","direction":"ltr","qtLocale":"pl_PL","fonts":["Noto Sans"],"sound":")" + sound + R"(","state":"draft"})");
        writeBytes(temp.file("pl") / "words.json", R"({"format":"camre-words/1","language":"pl","catalogue":"small","words":{}})");
        writeBytes(temp.file("pl") / "audio.json", index);
    }
    [[nodiscard]] PackReading read() const {
        PackReading reading = readPack(temp.file("pl"));
        REQUIRE(reading.problems.empty());
        return reading;
    }
};

const std::string kIndex = R"({"format":"camre-audio/1","language":"pl","sounds":{
 "home.suits.question":{"of":"9f2c41aa","voice":"person","role":"interpreter","variety":"Polish, Silesia"},
 "scale.agree3/1.answer.1":{"of":"0123abcd","voice":"computer","variety":"espeak-ng 1.51 pl"}}})";

Error onlySoundProblem(const std::string& index, const std::string& sound = "fallback") {
    const PackReading reading = IndexFolder(index, sound).read();
    for (const Error& one : reading.soundProblems) UNSCOPED_INFO(errorName(one.code) << " " << one.place << " " << one.fact);
    REQUIRE(reading.soundProblems.size() == 1);
    return reading.soundProblems.front();
}

}  // namespace

TEST_CASE("audio.json says whose voice each sound is, and of which words", "[pack][sound]") {
    const PackReading reading = IndexFolder(kIndex).read();
    REQUIRE(reading.soundProblems.empty());
    REQUIRE(reading.pack.sounds.size() == 2);
    const PackSound& spoken = reading.pack.sounds.at("home.suits.question");
    CHECK(spoken.of == "9f2c41aa");
    CHECK(spoken.voice == Voice::Person);
    CHECK(spoken.role == "interpreter");
    CHECK(spoken.variety == "Polish, Silesia");
    CHECK(reading.pack.sounds.at("scale.agree3/1.answer.1").voice == Voice::Computer);
}

TEST_CASE("faults of audio.json are told with the place, and cost no words", "[pack][sound]") {
    CHECK(onlySoundProblem("{").code == ErrorCode::NotJson);
    CHECK(onlySoundProblem(with(kIndex, "camre-audio/1", "camre-audio/2")) == Error{ErrorCode::WrongFormat, "audio.json/format", "camre-audio/1"});
    CHECK(onlySoundProblem(with(kIndex, R"("language":"pl")", R"("language":"lt")")) == Error{ErrorCode::NotAllowed, "audio.json/language", "pl"});
    CHECK(onlySoundProblem(with(kIndex, "9f2c41aa", "../etc")).place == "audio.json/sounds/home.suits.question/of");
    CHECK(onlySoundProblem(with(kIndex, R"("voice":"person")", R"("voice":"cat")")).code == ErrorCode::NotAllowed);
    CHECK(onlySoundProblem(with(kIndex, R"("role":"interpreter")", R"("name":"Ewa")")).code == ErrorCode::UnknownKey);
    for (const char* key : {"../../secret", "/etc/passwd", "a/../../b", "a//b", ".hidden", "a/.b", "A", ""}) {
        INFO(key);
        CHECK(onlySoundProblem(with(kIndex, "home.suits.question", key)).code == ErrorCode::BadId);
    }
}

TEST_CASE("a computer voice counts only where the language has one that people can follow", "[pack][sound]") {
    for (const char* sound : {"poor", "none", "recorded"}) {
        const Error problem = onlySoundProblem(kIndex, sound);
        CHECK(problem.code == ErrorCode::NotAllowed);
        CHECK(problem.place == "audio.json/sounds/scale.agree3~11.answer.1/voice");
        CHECK(IndexFolder(kIndex, sound).read().pack.sounds.size() == 1);  // the person's voice stays
    }
    SoundPack one;
    one.give("answer.dont_know", Voice::Computer);
    CHECK(one.plays("answer.dont_know"));
    one.pack.sound = "poor";
    CHECK_FALSE(one.plays("answer.dont_know"));
    CHECK(one.plays());
}

TEST_CASE("a sound is played as long as it speaks today's words", "[pack][sound]") {
    SoundPack one;
    CHECK(soundFile(one.pack, kKey) == one.file(kKey));
    CHECK(checkSounds(one.pack).empty());
    CHECK(checkSoundFiles(one.pack).empty());
    one.pack.words.at(kKey).text = "Geiriau eraill";
    CHECK_FALSE(one.plays());
    CHECK(one.onlyProblem() == Error{ErrorCode::StaleSound, (one.pack.folder / "audio.json").string(), kKey});
}

TEST_CASE("the language's name and bare numbers are sounds too", "[pack][sound]") {
    SoundPack one;
    one.give("language.name", Voice::Person);
    one.give("number.3", Voice::Person);
    CHECK(one.pack.sounds.at("language.name").of == textMark("Cymraeg"));
    CHECK(one.pack.sounds.at("number.3").of == textMark("3"));
    CHECK(checkSounds(one.pack).empty());
    one.pack.endonym = "Y Gymraeg";
    CHECK_FALSE(one.plays("language.name"));
    CHECK(one.plays("number.3"));
    CHECK(spokenWords(one.pack, "number.").empty());
    CHECK(spokenWords(one.pack, "number.3x").empty());
}

TEST_CASE("a file that nobody listed, a listed one that is not there, and words that are gone are told", "[pack][sound]") {
    SoundPack one;
    writeBytes(one.file("home.suits.why"), oggOpus(96'000));
    CHECK_FALSE(one.plays("home.suits.why"));
    CHECK(one.onlyProblem() == Error{ErrorCode::UnlistedSound, one.file("home.suits.why").string(), ""});
    std::filesystem::remove(one.file("home.suits.why"));
    std::filesystem::remove(one.file(kKey));
    CHECK_FALSE(one.plays());
    CHECK(one.onlyProblem() == Error{ErrorCode::FileNotFound, one.file(kKey).string(), ""});
    one.give(kKey, Voice::Person);
    one.pack.words.erase(kKey);
    CHECK_FALSE(one.plays());
    CHECK(one.onlyProblem() == Error{ErrorCode::ExtraWord, (one.pack.folder / "audio.json").string(), kKey});
}

TEST_CASE("a sound outside the pack, a pipe, an empty and a huge file are not played", "[pack][sound]") {
    SoundPack one;
    const auto file = one.file(kKey);
    const auto spoilt = [&] {
        CHECK_FALSE(one.plays());
        CHECK(one.onlyProblem().code == ErrorCode::BadSound);
        CHECK(checkSoundFiles(one.pack).empty());  // said once
        std::filesystem::remove(file);
    };
    writeBytes(one.temp.file("secret.ogg"), oggOpus(96'000));
    std::filesystem::remove(file);
    std::filesystem::create_symlink(one.temp.file("secret.ogg"), file);
    spoilt();
    REQUIRE(mkfifo(file.c_str(), 0600) == 0);
    spoilt();
    writeBytes(file, "");
    spoilt();
    writeBytes(file, oggOpus(96'000));
    std::filesystem::resize_file(file, 50'000'000);
    spoilt();
}

TEST_CASE("a whole folder of sounds that is a link out of the pack is not followed", "[pack][sound]") {
    SoundPack one;
    std::filesystem::rename(one.pack.folder / "audio", one.temp.file("elsewhere"));
    std::filesystem::create_directory_symlink(one.temp.file("elsewhere"), one.pack.folder / "audio");
    CHECK_FALSE(one.plays());
    CHECK(one.onlyProblem().code == ErrorCode::BadSound);
}

TEST_CASE("a listed file that is no sound is told with its file", "[pack][sound]") {
    SoundPack one;
    writeBytes(one.file(kKey), "RIFF....WAVEfmt and so on");
    const Problems problems = checkSoundFiles(one.pack);
    REQUIRE(problems.size() == 1);
    CHECK(problems.front() == Error{ErrorCode::BadSound, one.file(kKey).string(), "it is neither Ogg Opus nor Ogg Vorbis"});
}

TEST_CASE("what can be heard: questions with their answers, agreement, story, the name and numbers", "[pack][sound]") {
    const std::vector<std::string> keys = soundKeys(smallCatalogue());
    const auto has = [&](const std::string& key) { return std::count(keys.begin(), keys.end(), key) == 1; };
    for (const char* key : {"home.suits.question", "home.suits.question.child", "school.place.question.parent", "school.place.answer.2",
                            "scale.agree3/1.answer.3", "answer.not_applicable", "agreement.title", "agreement.child.danger", "story.question",
                            "language.name", "number.1", "number.14"}) {
        INFO(key);
        CHECK(has(key));
    }
    for (const char* key : {"home.suits.why", "card.title", "notice.kept_text", "number.15"}) CHECK_FALSE(has(key));
    // A recording cannot fill in a number or an address.
    const LanguagePack english = readPack(sourceFolder() / "translations/en").pack;
    for (const std::string& key : soundKeys(shippedCatalogue())) CHECK(spokenWords(english, key).find('{') == std::string::npos);
}

TEST_CASE("stale sound makes a language need an update, and counts as not there", "[pack][sound]") {
    SoundPack one;
    CHECK(progressOf(one.pack, smallEnglish(), smallCatalogue()).soundsThere == 1);
    CHECK(progressOf(one.pack, smallEnglish(), smallCatalogue()).stage == PackStage::Ready);
    one.pack.sounds.at(kKey).of = "00000000";
    CHECK(progressOf(one.pack, smallEnglish(), smallCatalogue()).soundsThere == 0);
    CHECK(progressOf(one.pack, smallEnglish(), smallCatalogue()).stage == PackStage::NeedsUpdate);
}
