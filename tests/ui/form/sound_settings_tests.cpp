// Settings, Sound: a trial that says in words what came of it.
#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <set>

#include "settings/sound_settings.h"
#include "support/catch.h"
#include "support/form_samples.h"

using namespace camre;
using namespace camre::tests;

namespace {

// Reads until the test says how it ends; has sound for some languages.
class TrialVoice final : public QuestionVoice {
  public:
    std::set<std::string> tags;
    std::string readTag;
    QStringList readKeys;

    Sound soundFor(const LanguagePack& pack, const QStringList& /*keys*/) const noexcept override {
        return tags.contains(pack.tag.text) ? Sound::ComputerMade : Sound::None;
    }
    void read(const LanguagePack& pack, const QStringList& keys) noexcept override {
        readTag = pack.tag.text;
        readKeys = keys;
        tell(keys.first());
    }
    void stop() noexcept override { tell({}); }
    void end() { tell({}); }
    void fail() {
        Q_EMIT failed();
        tell({});
    }
};

struct Trial {
    Library library = formLibrary();
    TrialVoice voice;
    InterfaceLanguage language{library};
    SoundSettings settings{voice, library, language, nullptr};

    template <class T>
    T& control(const char* name) {
        return *settings.findChild<T*>(QLatin1String(name));
    }
    void press() { control<QPushButton>("trySoundButton").click(); }
    QString result() { return control<QLabel>("soundResult").text(); }
};

}  // namespace

TEST_CASE("the trial says the name of the window's language and three numbers", "[form][sound]") {
    Trial trial;
    trial.voice.tags = {"ar", "cy", "en"};
    CHECK(trial.result().contains(QStringLiteral("no microphone")));
    CHECK_FALSE(trial.voice.isReading());
    trial.press();
    CHECK(trial.voice.readTag == trial.language.tag().text);
    CHECK(trial.voice.readKeys == QStringList{QStringLiteral("language.name"), QStringLiteral("number.1"), QStringLiteral("number.2"), QStringLiteral("number.3")});
    CHECK(trial.control<QPushButton>("trySoundButton").text() == QStringLiteral("Stop the sound"));
    trial.voice.end();
    CHECK(trial.result().startsWith(QStringLiteral("The sound was played to its end.")));
    CHECK(trial.control<QPushButton>("trySoundButton").accessibleDescription() == trial.result());
}

TEST_CASE("a computer without sound, and languages without sound, are told apart", "[form][sound]") {
    Trial trial;
    trial.press();
    CHECK(trial.result() == QStringLiteral("No language here has sound yet."));
    trial.voice.tags = {"pl"};
    trial.press();
    CHECK(trial.voice.readTag == "pl");
    trial.voice.fail();
    CHECK(trial.result().startsWith(QStringLiteral("Sound is not available on this computer.")));
    CHECK(trial.control<QPushButton>("trySoundButton").text() == QStringLiteral("Try the sound"));
}

TEST_CASE("pressing again stops the trial, and what others listen to is no trial", "[form][sound]") {
    Trial trial;
    trial.voice.tags = {"en"};
    trial.press();
    trial.press();
    CHECK_FALSE(trial.voice.isReading());
    CHECK(trial.result().contains(QStringLiteral("no microphone")));
    trial.voice.read(trial.library.packs.front(), {QStringLiteral("home.suits.question")});
    trial.voice.fail();
    CHECK(trial.result().contains(QStringLiteral("no microphone")));
}

TEST_CASE("Slower in the settings is the one of the question page", "[form][sound]") {
    Trial trial;
    auto& box = trial.control<QCheckBox>("slowerSound");
    CHECK_FALSE(box.isChecked());
    box.toggle();
    CHECK(trial.voice.isSlower());
    trial.voice.setSlower(false);
    CHECK_FALSE(box.isChecked());
}
