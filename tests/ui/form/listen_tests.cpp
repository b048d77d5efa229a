// Reading aloud: what is heard in which order, and what happens to the form when sound goes wrong.
#include <QLabel>
#include <QTest>
#include <stdexcept>

#include "form/played_voice.h"
#include "base/hash.h"
#include "pack/pack_check.h"
#include "pack/pack_sound.h"
#include "support/catch.h"
#include "support/form_desk_window.h"
#include "support/temp_folder.h"
#include "support/test_window.h"

using namespace camre;
using namespace camre::tests;

namespace {

// A player as bad as the test wants it. It plays nothing; it notes what it was asked to play.
class BadPlayer final : public SoundPlayer {
  public:
    enum class Way { Plays, Refuses, Throws, ThrowsInTheMiddle, WaitsForStop };
    explicit BadPlayer(Way way) : m_way(way) {}

    void play(const std::filesystem::path& file, int percent, int turn) override {
        played.push_back(file.filename().string());
        percents.push_back(percent);
        m_isPlaying = true;
        if (m_way == Way::Throws) throw std::runtime_error("no sound card");
        if (m_way == Way::ThrowsInTheMiddle && played.size() == 3) throw 42;  // not even an exception class
        if (m_way == Way::WaitsForStop) return;
        QMetaObject::invokeMethod(this, [this, turn] { Q_EMIT over(turn, m_way != Way::Refuses); }, Qt::QueuedConnection);
    }
    void stop() override { m_isPlaying = false; }
    [[nodiscard]] bool isPlaying() const { return m_isPlaying; }

    std::vector<std::string> played;
    std::vector<int> percents;

  private:
    Way m_way;
    bool m_isPlaying = false;
};

// The library of the form tests, with a (silent) sound file for every text of one language.
struct SoundLibrary {
    TempFolder folder;
    Library library = formLibrary();

    explicit SoundLibrary(const std::string& tag, const std::string& sound = "recorded", bool numbers = true) {
        for (LanguagePack& pack : library.packs) {
            if (pack.tag.text == tag || tag == "all") giveSound(pack, sound, numbers);
        }
    }
    void giveSound(LanguagePack& pack, const std::string& sound, bool numbers) {
        pack.folder = folder.path() / pack.tag.text;
        pack.sound = sound;
        const Voice voice = sound == "recorded" ? Voice::Person : Voice::Computer;
        std::vector<std::string> keys = allKeys(library.catalogue);
        keys.emplace_back(kLanguageNameKey);
        for (int i = 1; numbers && i < 15; ++i) keys.push_back("number." + std::to_string(i));
        for (const std::string& key : keys) {
            const auto file = pack.folder / "audio" / (key + ".ogg");
            std::filesystem::create_directories(file.parent_path());
            writeBytes(file, "sound");
            pack.sounds[key] = {textMark(spokenWords(pack, key)), voice, "", ""};
        }
    }
};

struct Heard {
    std::shared_ptr<BadPlayer> player;
    PlayedVoice voice;
    explicit Heard(BadPlayer::Way way) : player(std::make_shared<BadPlayer>(way)), voice(player) {}
};

const std::vector<std::string> kFirstQuestionAloud = {
    "home.suits.question.ogg", "number.1.ogg", "1.answer.1.ogg", "number.2.ogg", "1.answer.2.ogg",
    "number.3.ogg", "1.answer.3.ogg", "number.4.ogg", "1.answer.4.ogg", "number.5.ogg", "1.answer.5.ogg",
    "number.6.ogg", "answer.dont_know.ogg", "number.7.ogg", "answer.prefer_not_to_say.ogg"};

constexpr char kNotAvailable[] = "Sound is not available. The worker can read it aloud.";

QString note(DeskWindow& window) { return window.control<QLabel>("listenNote").text(); }

// The form is as before: a tick is saved and the next question comes.
void checkFormGoesOn(DeskWindow& window) {
    window.click("answer_2");
    window.waitForSaved();
    window.click("continueButton");
    CHECK(window.control<TickList>("answers").accessibleName().endsWith(QStringLiteral("work.activity.question")));
}

}  // namespace

TEST_CASE("F5 reads the question, then each answer with its number", "[form][listen]") {
    const SoundLibrary sound("pl");
    Heard heard(BadPlayer::Way::Plays);
    DeskWindow window(sound.library, "en", &heard.voice);
    window.toFirstQuestion("pl");
    CHECK_FALSE(heard.voice.isReading());
    window.press(Qt::Key_F5);
    window.waitFor([&] { return !heard.voice.isReading(); });
    CHECK(heard.player->played == kFirstQuestionAloud);
    CHECK_FALSE(window.has("listenNote"));
}

TEST_CASE("each row is lit while it is read, and none afterwards", "[form][listen]") {
    const SoundLibrary sound("pl");
    Heard heard(BadPlayer::Way::Plays);
    DeskWindow window(sound.library, "en", &heard.voice);
    window.toFirstQuestion("pl");
    std::vector<int> lit;  // 0: the question
    QObject::connect(&heard.voice, &QuestionVoice::reading, &window, [&](const QString& key) {
        if (key.isEmpty()) return;
        int row = 0;
        for (const TickRow* one : window.control<TickList>("answers").rows()) {
            ++row;
            if (one->isLit()) lit.push_back(row);
        }
        if (window.control("questionText").property("lit").toBool()) lit.push_back(0);
    });
    window.press(Qt::Key_F5);
    window.waitFor([&] { return !heard.voice.isReading(); });
    CHECK(lit == std::vector<int>{0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7});
    for (const TickRow* one : window.control<TickList>("answers").rows()) CHECK_FALSE(one->isLit());
}

TEST_CASE("numbers that nobody recorded are passed over", "[form][listen]") {
    const SoundLibrary sound("pl", "recorded", false);
    Heard heard(BadPlayer::Way::Plays);
    DeskWindow window(sound.library, "en", &heard.voice);
    window.toFirstQuestion("pl");
    window.press(Qt::Key_F5);
    window.waitFor([&] { return !heard.voice.isReading(); });
    CHECK(heard.player->played.size() == 8);  // the question, five levels, two reasons
}

TEST_CASE("Shift F5 reads the worker's words; each language says for itself when it has no sound", "[form][listen]") {
    const SoundLibrary sound("en");
    Heard heard(BadPlayer::Way::Plays);
    DeskWindow window(sound.library, "en", &heard.voice);
    window.toFirstQuestion("pl");
    window.press(Qt::Key_F5);
    CHECK(note(window) == QStringLiteral("English form.no_recording"));
    CHECK(heard.player->played.empty());
    window.press(Qt::Key_F5, Qt::ShiftModifier);
    window.waitFor([&] { return !heard.voice.isReading(); });
    CHECK(heard.player->played == kFirstQuestionAloud);
}

TEST_CASE("Esc stops the sound, and so does any move", "[form][listen]") {
    const SoundLibrary sound("pl");
    Heard heard(BadPlayer::Way::WaitsForStop);
    DeskWindow window(sound.library, "en", &heard.voice);
    window.toFirstQuestion("pl");
    const auto listen = [&] {
        window.press(Qt::Key_F5);
        REQUIRE(heard.voice.isReading());
        CHECK(window.control<QAbstractButton>("listenButton").text() == QStringLiteral("Polski form.stop_listening"));
    };
    listen();
    window.press(Qt::Key_Escape);
    CHECK_FALSE(heard.voice.isReading());
    CHECK(window.control<QAbstractButton>("listenButton").text() == QStringLiteral("Polski form.listen"));
    listen();
    window.press(Qt::Key_Down);
    CHECK_FALSE(heard.voice.isReading());
    listen();
    window.press(Qt::Key_Space);
    CHECK_FALSE(heard.voice.isReading());
    listen();
    window.press(Qt::Key_F9);
    CHECK_FALSE(heard.voice.isReading());
    window.press(Qt::Key_F9);
    listen();
    window.click("listenButton");
    CHECK_FALSE(heard.voice.isReading());
}

TEST_CASE("the agreement is heard by the same keys, and leaving it is silence", "[form][listen]") {
    const SoundLibrary sound("pl");
    Heard heard(BadPlayer::Way::WaitsForStop);
    DeskWindow window(sound.library, "en", &heard.voice);
    window.toAgreement("pl");
    window.press(Qt::Key_F5);
    REQUIRE(heard.voice.isReading());
    CHECK(heard.player->played == std::vector<std::string>{"agreement.title.ogg"});
    window.press(Qt::Key_Escape);
    CHECK_FALSE(heard.voice.isReading());
    CHECK_FALSE(heard.player->isPlaying());
    window.press(Qt::Key_F5);
    REQUIRE(heard.voice.isReading());
    window.agree();
    CHECK_FALSE(heard.voice.isReading());
}

TEST_CASE("Slower plays at four fifths, and going there does not stop the sound", "[form][listen]") {
    const SoundLibrary sound("pl");
    Heard heard(BadPlayer::Way::WaitsForStop);
    DeskWindow window(sound.library, "en", &heard.voice);
    window.toFirstQuestion("pl");
    window.click("listenButton");
    window.waitFor([&] { return heard.player->played.size() == 1; });
    window.click("slowerButton");
    CHECK(heard.voice.isReading());
    CHECK(heard.voice.isSlower());
    window.press(Qt::Key_Escape);
    window.press(Qt::Key_F5);
    window.waitFor([&] { return heard.player->played.size() == 2; });
    CHECK(heard.player->percents == std::vector<int>{100, 80});
}

TEST_CASE("Slower is remembered from one start of the window to the next", "[form][listen]") {
    TestWindow window;
    CHECK_FALSE(window.voice.isSlower());
    window.voice.setSlower(true);
    CHECK(window.settings.slowerSound());
    SilentVoice nextVoice;
    WindowParts parts{window.parts.library, window.model, window.language, window.settings, window.ask, nextVoice,
                      window.random, window.clock, window.shelf, window.folder.file("sample.camre"), QApplication::palette()};
    const MainWindow next(parts);
    CHECK(nextVoice.isSlower());
}

TEST_CASE("a player that is missing, refuses or throws leaves the form as it was", "[form][listen]") {
    const auto way = GENERATE(BadPlayer::Way::Plays, BadPlayer::Way::Refuses, BadPlayer::Way::Throws, BadPlayer::Way::ThrowsInTheMiddle);
    const SoundLibrary sound("pl");
    Heard heard(way);
    PlayedVoice missing(nullptr);
    // In place of a player that works: none at all.
    QuestionVoice& voice = way == BadPlayer::Way::Plays ? static_cast<QuestionVoice&>(missing) : heard.voice;
    DeskWindow window(sound.library, "en", &voice);
    window.toFirstQuestion("pl");
    window.press(Qt::Key_F5);
    window.waitFor([&] { return window.has("listenNote"); });
    CHECK(note(window) == QLatin1String(kNotAvailable));
    CHECK(window.control("listenButton").accessibleDescription() == QLatin1String(kNotAvailable));
    CHECK_FALSE(voice.isReading());
    checkFormGoesOn(window);
    // The next question may be tried again, and the note is gone.
    CHECK_FALSE(window.has("listenNote"));
}

TEST_CASE("a voice that goes away in the middle takes its sound along", "[form][listen]") {
    const SoundLibrary sound("pl");
    const auto player = std::make_shared<BadPlayer>(BadPlayer::Way::WaitsForStop);
    auto voice = std::make_unique<PlayedVoice>(player);
    voice->read(*sound.library.pack(LanguageTag("pl")), {QStringLiteral("home.suits.question"), QStringLiteral("answer.dont_know")});
    CHECK(voice->isReading());
    CHECK(player->isPlaying());
    voice.reset();
    CHECK_FALSE(player->isPlaying());
    Q_EMIT player->over(1, true);  // meets nobody
    CHECK(player->played.size() == 1);
}

TEST_CASE("sound files that are taken away are no trouble", "[form][listen]") {
    const SoundLibrary sound("pl");
    std::error_code failed;
    std::filesystem::remove_all(sound.folder.path() / "pl", failed);
    Heard heard(BadPlayer::Way::Plays);
    bool told = false;
    QObject::connect(&heard.voice, &QuestionVoice::failed, &heard.voice, [&] { told = true; });
    heard.voice.read(*sound.library.pack(LanguageTag("pl")), {QStringLiteral("home.suits.question")});
    CHECK(told);
    CHECK_FALSE(heard.voice.isReading());
}

TEST_CASE("what a player says of a text that was stopped is no news", "[form][listen]") {
    const SoundLibrary sound("pl");
    Heard heard(BadPlayer::Way::WaitsForStop);
    const LanguagePack& pack = *sound.library.pack(LanguageTag("pl"));
    heard.voice.read(pack, {QStringLiteral("home.suits.question"), QStringLiteral("answer.dont_know")});
    heard.voice.read(pack, {QStringLiteral("answer.dont_know")});
    Q_EMIT heard.player->over(1, false);
    CHECK(heard.voice.isReading());
    CHECK(heard.player->played == std::vector<std::string>{"home.suits.question.ogg", "answer.dont_know.ogg"});
}

TEST_CASE("changed words are not read in the old sound", "[form][listen]") {
    SoundLibrary sound("pl");
    for (LanguagePack& pack : sound.library.packs) {
        if (pack.tag.text == "pl") pack.words.at("scale.agree5/1.answer.3").text = "Polski 3, but otherwise";
    }
    Heard heard(BadPlayer::Way::Plays);
    DeskWindow window(sound.library, "en", &heard.voice);
    window.toFirstQuestion("pl");
    window.press(Qt::Key_F5);
    CHECK(note(window) == QStringLiteral("English form.no_recording"));
    CHECK(heard.player->played.empty());
}

TEST_CASE("a computer's voice is called so, a recorded one is not", "[form][listen]") {
    const SoundLibrary computer("pl", "fallback");
    Heard heard(BadPlayer::Way::Plays);
    {
        DeskWindow window(computer.library, "en", &heard.voice);
        window.toFirstQuestion("pl");
        CHECK(note(window) == QStringLiteral("English form.computer_voice"));
    }
    const SoundLibrary recorded("pl");
    DeskWindow window(recorded.library, "en", &heard.voice);
    window.toFirstQuestion("pl");
    CHECK_FALSE(window.has("listenNote"));
}

TEST_CASE("each language says its own name, and whether there is sound", "[form][listen]") {
    const SoundLibrary sound("ar");
    Heard heard(BadPlayer::Way::Plays);
    DeskWindow window(sound.library, "en", &heard.voice);
    window.desk->startNewPerson();
    CHECK(window.control("language_ar").accessibleName().contains(QStringLiteral("with sound")));
    CHECK(window.control("language_pl").accessibleName().contains(QStringLiteral("words only")));
    window.tabTo("sayName_ar");
    window.press(Qt::Key_Space);
    window.waitFor([&] { return heard.player->played == std::vector<std::string>{"language.name.ogg"}; });
    CHECK_FALSE(window.has("noSoundNote"));
    window.click("sayName_pl");
    CHECK(window.control<QLabel>("noSoundNote").text() == QStringLiteral("No recording yet. The worker can read it aloud."));
    CHECK(window.control("sayName_pl").accessibleName() == QStringLiteral("Hear the name Polski"));
    window.click("language_pl");
    CHECK(window.pageName() == QStringLiteral("agreementPage"));
}

TEST_CASE("in self mode everything that stands in for sound is in the person's language", "[form][listen]") {
    DeskWindow window;
    window.toFirstQuestion("pl");
    window.click("selfModeButton");
    CHECK_FALSE(window.has("workerListenButton"));
    window.press(Qt::Key_F5, Qt::ShiftModifier);
    CHECK_FALSE(window.has("listenNote"));
    window.press(Qt::Key_F5);
    CHECK(note(window) == QStringLiteral("Polski form.no_recording"));
}
