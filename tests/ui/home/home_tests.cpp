#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>

#include "bridge/qt_text.h"
#include "pack/pack_progress.h"
#include "support/catch.h"
#include "support/test_window.h"

namespace camre::tests {

TEST_CASE("home offers one filled button, and it is the next step", "[ui][home]") {
    TestWindow test;
    test.openFile("en");
    CHECK(test.find<QPushButton>("nextStep")->text() == QStringLiteral("New person"));
    const PersonCode late = test.file->havePerson("pl", fakeToday().plusMonths(-7), fakeToday().plusDays(-6));
    test.window.showHome();
    CHECK(test.find<QPushButton>("nextStep")->text().contains(toQt(late.text())));
    int filled = 0;
    for (const QPushButton* button : test.window.currentPage()->findChildren<QPushButton*>()) {
        if (button->isVisible() && button->property("buttonKind").toString() == QStringLiteral("primary")) ++filled;
    }
    CHECK(filled == 1);
}

TEST_CASE("the follow-ups say who, when, in which language, and late in words", "[ui][home]") {
    TestWindow test;
    test.openFile("en");
    test.file->havePerson("pl", fakeToday().plusMonths(-7), fakeToday().plusDays(-6));
    test.window.showHome();
    // Due on 30 March 2027, six days before 5 April.
    CHECK(test.find<QLabel>("when-2")->text() == QStringLiteral("30 March 2027"));
    CHECK(test.find<QLabel>("language-2")->text().contains(QStringLiteral("Polski")));
    CHECK(test.find<QLabel>("state-2")->text().contains(QStringLiteral("late – 6 days")));
    test.press(Qt::Key_W, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(QTest::qWaitFor([&] { return test.find<QLabel>("when-2")->text() == QStringLiteral("30 Mawrth 2027"); }, 10'000));
}

TEST_CASE("a follow-up's state is set in its row, and the next step follows", "[ui][home]") {
    TestWindow test;
    test.openFile("en");
    const PersonCode code = test.file->havePerson("pl", fakeToday().plusMonths(-7), fakeToday().plusDays(-6));
    test.window.showHome();
    auto* menu = test.find<QPushButton>(("set-" + code.compact()).c_str())->findChild<QMenu*>();
    const QList<QAction*> states = menu->actions();
    REQUIRE(states.size() == 4);
    states.at(2)->trigger();  // moved away
    CHECK(test.model.workspace().person(code).value().followUp == FollowUpState::MovedAway);
    CHECK(test.find<QPushButton>("nextStep")->text() == QStringLiteral("New person"));
}

TEST_CASE("a code that nobody has is answered beside the field, and the field keeps it", "[ui][home]") {
    TestWindow test;
    test.openFile("en");
    // 7M2P-41Z: its check sign is wrong. 0000000: every sum is zero, so it is a good code that nobody has.
    const std::pair<const char*, const char*> typed[] = {{"7M2P41Z", "the last sign is a check"}, {"7M2P", "some are missing"},
                                                         {"7M2P41Z77", "these are more"}, {"UUUUUUU", "never in a code"},
                                                         {"0000000", "another service"}};
    auto* field = test.find<QLineEdit>("findCode");
    for (const auto& [code, hint] : typed) {
        REQUIRE(test.tabTo("findCode"));
        field->selectAll();
        test.type(code);
        test.press(Qt::Key_Return);
        const QString error = test.find<QLabel>("findCodeError")->text();
        INFO(code << ": " << error.toStdString());
        CHECK(error.startsWith(QStringLiteral("No one with code")));
        CHECK(error.contains(QLatin1String(code)));
        CHECK(error.contains(QLatin1String(hint)));
        CHECK(field->accessibleDescription().contains(QLatin1String(hint)));
        CHECK(field->text() == QLatin1String(code));
        CHECK(QApplication::focusWidget() == field);
    }
    test.press(Qt::Key_W, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(QTest::qWaitFor([&] { return test.find<QLabel>("findCodeError")->text().startsWith(QStringLiteral("Nid oes neb")); }, 10'000));
}

TEST_CASE("a code is found however it is typed: small letters, no dash, letters that look like digits", "[ui][home]") {
    TestWindow test;
    test.openFile("en");
    const PersonCode code = test.file->havePerson("pl", fakeToday().plusMonths(-7), fakeToday().plusDays(3));
    QString sloppy = toQt(code.text()).toLower();
    sloppy.replace(QLatin1Char('0'), QLatin1Char('o')).replace(QLatin1Char('1'), QLatin1Char('l'));
    for (const QString& typed : {sloppy, toQt(code.compact()), QStringLiteral(" ") + toQt(code.text()) + QStringLiteral(" ")}) {
        test.window.showHome();
        test.find<QLineEdit>("findCode")->setText(typed);
        REQUIRE(test.tabTo("find"));
        test.press(Qt::Key_Return);
        CHECK(test.waitForPage("findPersonPage"));
    }
}

TEST_CASE("P31: a file that is not locked says so in words at home", "[ui][home]") {
    TestWindow test;
    test.openFile("en");
    CHECK_FALSE(test.find<QWidget>("notLocked")->isVisible());
    CHECK(test.find<QLabel>("fileState")->text().contains(QStringLiteral("locked with a passphrase")));
    test.file->fileFacts.encrypted = false;
    test.window.showHome();
    CHECK(test.find<QWidget>("notLocked")->isVisible());
    CHECK(test.find<QWidget>("notLocked")->accessibleName().contains(QStringLiteral("Check that the whole disk is encrypted")));
    // The user is asked to confirm it, and reads later that it was.
    REQUIRE(test.tabTo("diskIsEncrypted"));
    test.press(Qt::Key_Return);
    CHECK(test.find<QWidget>("notLocked")->accessibleName().contains(QStringLiteral("You confirmed on 5 April 2027")));
    test.window.showHome();
    CHECK(test.find<QWidget>("notLocked")->isVisible());
    CHECK_FALSE(test.find<QWidget>("diskIsEncrypted")->isVisible());
}

TEST_CASE("an empty list says what will appear there", "[ui][home]") {
    TestWindow test;
    test.openFile("cy");
    CHECK(test.find<QLabel>("noneDue")->isVisible());
    CHECK(test.find<QLabel>("noneDue")->text().contains(QStringLiteral("ffurflen ddilynol")));
}

TEST_CASE("an unfinished form is the next step, with its question and the time of its last save", "[ui][home]") {
    TestWindow test;
    test.openFile("en");
    const PersonCode code = test.file->havePerson("pl", std::nullopt, std::nullopt);
    Draft draft = test.model.workspace().startForm(code, std::nullopt, LanguageTag("pl"), HowGiven::Read).value();
    const auto& questions = test.model.facts().profile.questions;
    draft.at = questions[2];
    REQUIRE(test.model.workspace().saveDraft(draft));
    test.window.showHome();
    const QString words = test.find<QPushButton>("nextStep")->text();
    INFO(words.toStdString());
    CHECK(words.contains(toQt(code.text())));
    // Nothing is answered yet, so questions that hang on an answer are not counted.
    const auto open = openQuestions(test.model.workspace().catalogue(), test.model.facts().profile, {});
    CHECK(words.contains(QStringLiteral("question 3 of %1, saved 10:42").arg(open.size())));
    // A second one waits beside it.
    const PersonCode other = test.file->havePerson("ar", std::nullopt, std::nullopt);
    REQUIRE(test.model.workspace().startForm(other, std::nullopt, LanguageTag("ar"), HowGiven::Read));
    test.window.showHome();
    CHECK(test.find<QWidget>("moreDraftsTitle")->isVisible());
    REQUIRE(test.tabTo("draft-1"));
    test.press(Qt::Key_Return);
    CHECK(test.waitForPage("questionPage"));
}

TEST_CASE("a translator sees every language and what it needs, and no codes of people", "[ui][home]") {
    TestWindow test;
    test.settings.setValue(Setting::Role, static_cast<int>(WorkRole::Translator));
    test.openFile("en");
    test.file->havePerson("pl", fakeToday().plusMonths(-7), fakeToday().plusDays(-6));
    test.window.showHome();
    CHECK_FALSE(test.find<QWidget>("dueList")->isVisible());
    for (const LanguagePack& pack : checkoutLibrary().packs) {
        const LanguagePack& english = *checkoutLibrary().pack(LanguageTag("en"));
        const PackProgress progress = progressOf(pack, english, checkoutLibrary().catalogue);
        const auto cell = [&](const char* column) { return test.find<QLabel>((std::string(column) + "-" + pack.tag.text).c_str())->text(); };
        INFO(pack.tag.text);
        CHECK(cell("endonym").contains(toQt(pack.endonym)));
        CHECK(cell("words").contains(QStringLiteral("%1/%2").arg(progress.textsThere).arg(progress.textsNeeded)));
        CHECK(cell("checked") == QString::number(progress.textsChecked));
        CHECK(cell("direction").startsWith(QChar(pack.direction == TextDirection::RightToLeft ? 0x2190 : 0x2192)));
    }
}

TEST_CASE("a translator's next step is the first language with gaps, which are shown text by text", "[ui][home]") {
    Library library = checkoutLibrary();
    for (LanguagePack& pack : library.packs) {
        if (pack.tag.text == "pl") pack.words.erase("home.suits.question");
    }
    TestWindow test(library);
    test.settings.setValue(Setting::Role, static_cast<int>(WorkRole::Translator));
    test.openFile("en");
    CHECK(test.find<QLabel>("stage-pl")->text() == QStringLiteral("Draft"));
    CHECK(test.find<QPushButton>("nextStep")->text().contains(QStringLiteral("Polski")));
    test.press(Qt::Key_Return);
    REQUIRE(test.waitForPage("packPage"));
    const LanguagePack& english = *library.pack(LanguageTag("en"));
    CHECK(test.find<QPushButton>("gap-0")->accessibleName().contains(toQt(english.text("home.suits.short"))));
    CHECK(test.find<QPushButton>("gap-0")->accessibleDescription() == toQt(english.text("home.suits.question")));
    test.window.goBack();
    CHECK(test.waitForPage("homePage"));
}

}  // namespace camre::tests
