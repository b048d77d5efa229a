#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include "base/atomic_file.h"
#include "bridge/qt_text.h"
#include "kit/notice.h"
#include "pack/pack_reader.h"
#include "pack/pack_sound.h"
#include "support/catch.h"
#include "support/test_window.h"

using namespace camre;
using namespace camre::tests;

namespace {

const LanguageTag kPashto("ps");  // has no sound of its own
constexpr char kKey[] = "agreement.title";

void fillIn(const TestWindow& test) {
    test.find<QLineEdit>("soundRole")->setText(QStringLiteral("interpreter"));
    test.find<QLineEdit>("soundVariety")->setText(QStringLiteral("Pashto, Kandahar"));
}

}  // namespace

TEST_CASE("P9: a recording made elsewhere is taken in for its text, and says whose voice it is but no name", "[ui][languages]") {
    TestWindow test;
    test.openFile("en");
    test.window.showTexts(kPashto, kKey);
    test.find<QPushButton>("soundOfText")->click();
    REQUIRE(test.waitForPage("textSoundPage"));
    // Any real sound will do: that of the same text in Welsh.
    test.ask.answer = pathToQt(soundFile(*checkoutLibrary().pack(LanguageTag("cy")), kKey));
    REQUIRE_FALSE(test.ask.answer.isEmpty());
    // Without a role and a variety nothing is asked for and nothing taken.
    test.find<QPushButton>("chooseSound")->click();
    CHECK_FALSE(std::filesystem::exists(test.folder.file("translations")));
    fillIn(test);
    test.find<QPushButton>("chooseSound")->click();
    REQUIRE(test.find<Notice>("soundDone")->isVisible());
    const PackReading kept = readPack(test.folder.file("translations") / "ps");
    CHECK(kept.problems.empty());
    CHECK(kept.soundProblems.empty());
    REQUIRE(kept.pack.sounds.contains(kKey));
    CHECK(kept.pack.sounds.at(kKey).voice == Voice::Person);
    CHECK(kept.pack.sounds.at(kKey).role == "interpreter");
    CHECK_FALSE(soundFile(kept.pack, kKey).empty());
    CHECK(test.find<QLabel>("soundVoice")->text().contains(QStringLiteral("Kandahar")));
    // New words: the old sound is never played with them.
    Status changed = test.shelf.put(kPashto, kKey, "بل متن", "");
    REQUIRE(changed);
    CHECK(soundFile(*test.shelf.pack(kPashto), kKey).empty());
}

TEST_CASE("a file that is no sound is named, and changes nothing", "[ui][languages]") {
    TestWindow test;
    test.openFile("en");
    const auto file = test.folder.file("song.ogg");
    for (const std::string& bytes : {std::string("RIFF....WAVE"), std::string(), std::string(5'000'000, 'x')}) {
        INFO(bytes.size());
        REQUIRE(writeWholeFile(file, bytes));
        test.window.showSound(kPashto, kKey);
        test.ask.answer = pathToQt(file);
        fillIn(test);
        test.find<QPushButton>("chooseSound")->click();
        CHECK_FALSE(test.window.currentPage()->errorText().isEmpty());
        CHECK(test.shelf.pack(kPashto)->sounds.empty());
        CHECK_FALSE(std::filesystem::exists(test.folder.file("translations") / "ps" / "audio"));
    }
}
