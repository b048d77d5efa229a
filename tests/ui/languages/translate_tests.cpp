#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <fstream>

#include "base/hash.h"
#include "bridge/qt_text.h"
#include "kit/notice.h"
#include "pack/earlier_texts.h"
#include "pack/pack_check.h"
#include "pack/pack_reader.h"
#include "support/catch.h"
#include "support/test_window.h"

using namespace camre;
using namespace camre::tests;

namespace {

const LanguageTag kPolish("pl");
constexpr char kKey[] = "home.suits.question";

// What lies on the disk, read as the next start of the program reads it.
LanguagePack onDisk(const TestWindow& test, const char* tag) {
    PackReading reading = readPack(test.folder.file("translations") / tag);
    for (const Error& problem : reading.problems) INFO(describe(problem));
    REQUIRE(reading.problems.empty());
    return std::move(reading.pack);
}

void typeText(const TestWindow& test, const QString& text) { test.find<QPlainTextEdit>("targetText")->setPlainText(text); }

bool waitForFault(const TestWindow& test, const char* words) {
    return QTest::qWaitFor([&] { return test.find<QLabel>("textFaults")->text().contains(QString::fromUtf8(words)); }, 10'000);
}

}  // namespace

TEST_CASE("a translator writes a text, and it is on the disk before the next one shows", "[ui][languages]") {
    TestWindow test;
    test.openFile("en");
    test.window.showTexts(kPolish, kKey);
    REQUIRE(test.waitForPage("translatePage"));
    const std::string english = test.library.pack(LanguageTag("en"))->text(kKey);
    CHECK(test.find<QLabel>("englishText")->text() == toQt(english));
    CHECK(test.find<QLabel>("welshText")->text() == toQt(test.library.pack(LanguageTag("cy"))->text(kKey)));
    CHECK(test.find<QLabel>("textPlace")->text().contains(QStringLiteral("Question")));
    typeText(test, QStringLiteral("Czy to mieszkanie jest dla Państwa dobre?"));
    REQUIRE(test.tabTo("nextText"));
    test.press(Qt::Key_Return);
    const Word kept = onDisk(test, "pl").words.at(kKey);
    CHECK(kept.text == "Czy to mieszkanie jest dla Państwa dobre?");
    CHECK(kept.of == textMark(english));
    CHECK(kept.state == WordState::Draft);
    // The shipped folder was copied, not changed: every other word is as it came.
    CHECK(onDisk(test, "pl").words.size() == checkoutLibrary().pack(kPolish)->words.size());
    CHECK(checkoutLibrary().pack(kPolish)->text(kKey) != kept.text);
    CHECK(test.library.pack(kPolish)->text(kKey) == kept.text);
}

TEST_CASE("to go through texts without changing them writes nothing", "[ui][languages]") {
    TestWindow test;
    test.openFile("en");
    test.window.showTexts(kPolish, kKey);
    for (int i = 0; i < 3; ++i) test.find<QPushButton>("nextText")->click();
    test.find<QPushButton>("earlierText")->click();
    test.window.goBack();
    CHECK_FALSE(std::filesystem::exists(test.folder.file("translations")));
}

TEST_CASE("what was typed is kept by Back, by a lock and by closing the window", "[ui][languages]") {
    for (const int way : {0, 1, 2}) {
        INFO(way);
        TestWindow test;
        test.openFile("en");
        test.window.showTexts(kPolish, kKey);
        typeText(test, QStringLiteral("Dobre mieszkanie?"));
        if (way == 0) test.window.goBack();
        if (way == 1) test.window.lock();
        if (way == 2) test.window.close();
        CHECK(onDisk(test, "pl").text(kKey) == "Dobre mieszkanie?");
    }
}

TEST_CASE("faults show while they are typed: marks, direction, length, letters, the same as English", "[ui][languages]") {
    TestWindow test;
    test.openFile("en");
    test.window.showTexts(kPolish, "form.question_of");
    typeText(test, QStringLiteral("Pytanie"));
    CHECK(waitForFault(test, "curly brackets"));
    test.window.goBack();
    test.window.showTexts(LanguageTag("ar"), kKey);
    typeText(test, QStringLiteral("Is your home good?"));
    CHECK(waitForFault(test, "other direction"));
    typeText(test, QString(300, QChar(0x0628)));
    CHECK(waitForFault(test, "too long"));
    typeText(test, toQt(test.library.pack(LanguageTag("en"))->text(kKey)));
    CHECK(waitForFault(test, "the same as the English"));
    // A letter of a script that Arabic fonts do not have (Cherokee).
    typeText(test, QString::fromUtf8("بيت Ꭰ"));
    CHECK(waitForFault(test, "No font"));
}

TEST_CASE("a changed English makes just its own words stale, and only a person makes them fit again", "[ui][languages]") {
    TestWindow test;
    test.openFile("en");
    test.window.showTexts(LanguageTag("en"), kKey);
    CHECK(test.find<QLabel>("englishText")->isHidden());
    typeText(test, QStringLiteral("Does the place where you live suit you and your family?"));
    test.window.goBack();
    for (const LanguagePack& pack : test.library.packs) {
        if (pack.tag.text == "en") continue;
        INFO(pack.tag.text);
        std::vector<std::string> stale;
        for (const Error& one : checkPack(pack, test.shelf.source(), test.library.catalogue)) {
            if (one.code == ErrorCode::StaleWord) stale.push_back(one.fact);
        }
        CHECK(stale == std::vector<std::string>{kKey});
    }
    test.window.showLanguage(kPolish);
    REQUIRE(test.waitForPage("packPage"));
    CHECK(test.find<QAbstractButton>("gap-0")->accessibleName().contains(QStringLiteral("older English")));
    test.find<QAbstractButton>("gap-0")->click();
    REQUIRE(test.waitForPage("translatePage"));
    REQUIRE(test.find<Notice>("staleNote")->isVisible());
    CHECK_FALSE(test.find<QCheckBox>("textChecked")->isEnabled());
    // Passing over it is no answer.
    test.find<QPushButton>("nextText")->click();
    test.find<QPushButton>("earlierText")->click();
    REQUIRE(test.find<Notice>("staleNote")->isVisible());
    test.find<QPushButton>("stillFits")->click();
    CHECK_FALSE(test.find<Notice>("staleNote")->isVisible());
    CHECK(onDisk(test, "pl").words.at(kKey).of == textMark(test.shelf.source().text(kKey)));
}

TEST_CASE("beside an outdated text stands the English it was made from, with what changed", "[ui][languages]") {
    TestWindow test;
    test.openFile("en");
    const std::string before = test.shelf.source().text(kKey);
    const std::string polish = test.library.pack(kPolish)->text(kKey);
    REQUIRE(before == "Does your home suit you? Think about space, warmth and condition.");
    test.window.showTexts(LanguageTag("en"), kKey);
    typeText(test, QStringLiteral("Does your home <b>suit</b> you? Think about space and warmth."));
    test.window.goBack();
    test.window.showTexts(kPolish, kKey);
    REQUIRE(test.waitForPage("translatePage"));
    auto* was = test.find<QLabel>("englishBefore");
    auto* today = test.find<QLabel>("englishToday");
    REQUIRE(was->isVisible());
    CHECK(was->text() == QStringLiteral("Does your home <s>suit </s>you? Think about <s>space, warmth </s>and <s>condition.</s>"));
    // What a text holds is shown as its letters, never obeyed.
    CHECK(today->text() == QStringLiteral("Does your home <u>&lt;b&gt;suit&lt;/b&gt; </u>you? Think about <u>space </u>and <u>warmth.</u>"));
    CHECK(was->accessibleName() == toQt(before));
    CHECK(was->accessibleDescription() == QStringLiteral("Gone: suit … space, warmth … condition."));
    CHECK(test.find<QLabel>("englishText")->isHidden());
    CHECK(test.find<QLabel>("oldTranslation")->isHidden());
    // While another wording is typed, the one on the disk stays in sight.
    typeText(test, QStringLiteral("Czy dom jest dobry?"));
    REQUIRE(QTest::qWaitFor([&] { return test.find<QLabel>("oldTranslation")->isVisible(); }, 10'000));
    CHECK(test.find<QLabel>("oldTranslation")->text() == toQt(polish));
    CHECK(was->isVisible());
    test.find<QPushButton>("nextText")->click();
    test.find<QPushButton>("earlierText")->click();
    CHECK_FALSE(was->isVisible());
    CHECK(test.find<QLabel>("englishText")->isVisible());
    // The next start knows it too.
    CHECK(readEarlierTexts(test.folder.file("translations") / "en").texts.contains(textMark(before)));
}

TEST_CASE("a second speaker's check is kept, and a new wording takes it away", "[ui][languages]") {
    TestWindow test;
    test.openFile("en");
    test.window.showTexts(kPolish, kKey);
    CHECK_FALSE(test.find<QCheckBox>("textChecked")->isChecked());
    test.find<QCheckBox>("textChecked")->setChecked(true);
    CHECK(onDisk(test, "pl").words.at(kKey).state == WordState::Checked);
    typeText(test, QStringLiteral("Inaczej?"));
    CHECK(QTest::qWaitFor([&] { return !test.find<QCheckBox>("textChecked")->isEnabled(); }, 10'000));
    test.window.goBack();
    CHECK(onDisk(test, "pl").words.at(kKey).state == WordState::Draft);
}

TEST_CASE("a text that cannot be kept stays on the page, and the page says so", "[ui][languages]") {
    TestWindow test;
    std::ofstream(test.folder.file("translations")) << "a file where the folder should be";
    test.openFile("en");
    test.window.showTexts(kPolish, kKey);
    typeText(test, QStringLiteral("Dobre mieszkanie?"));
    test.find<QPushButton>("nextText")->click();
    CHECK(test.pageName() == QStringLiteral("translatePage"));
    CHECK_FALSE(test.window.currentPage()->errorText().isEmpty());
    CHECK(test.find<QPlainTextEdit>("targetText")->toPlainText() == QStringLiteral("Dobre mieszkanie?"));
    CHECK(test.library.pack(kPolish)->text(kKey) == checkoutLibrary().pack(kPolish)->text(kKey));
    // Neither Back nor closing throws it away; who wants to close all the same can.
    test.window.close();
    CHECK(test.window.isVisible());
    CHECK(test.find<QPushButton>("closeAnyway")->text().contains(QStringLiteral("without this text")));
    test.window.goBack();
    CHECK(test.pageName() == QStringLiteral("translatePage"));
}

TEST_CASE("the list of texts can be cut down to those that lack something", "[ui][languages]") {
    Library library = checkoutLibrary();
    for (LanguagePack& pack : library.packs) {
        if (pack.tag == kPolish) pack.words.erase(kKey);
    }
    TestWindow test(library);
    test.openFile("en");
    test.window.showTexts(kPolish, {});
    // Without a wish it begins where something is missing.
    CHECK(test.find<QPlainTextEdit>("targetText")->toPlainText().isEmpty());
    test.find<QComboBox>("showTexts")->setCurrentIndex(1);
    CHECK(test.find<QLabel>("textCount")->text() == QStringLiteral("Text 1 of 1"));
    typeText(test, QStringLiteral("Dobre mieszkanie?"));
    test.find<QComboBox>("showTexts")->setCurrentIndex(1);
    test.find<QComboBox>("showTexts")->setCurrentIndex(0);
    test.find<QComboBox>("showTexts")->setCurrentIndex(1);
    CHECK(test.find<QLabel>("textCount")->text() == QStringLiteral("There is no such text."));
    CHECK(onDisk(test, "pl").text(kKey) == "Dobre mieszkanie?");
}
