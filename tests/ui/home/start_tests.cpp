#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

#include "bridge/qt_text.h"
#include "kit/notice.h"
#include "support/catch.h"
#include "support/test_window.h"

namespace camre::tests {
namespace {

// From the first page to the passphrase page with keys alone.
void goToNewFile(TestWindow& test, const char* language) {
    test.window.begin();
    REQUIRE(test.pageName() == QStringLiteral("firstPage"));
    REQUIRE(test.tabTo(language));
    test.press(Qt::Key_Return);
    REQUIRE(test.pageName() == QStringLiteral("rolePage"));
    REQUIRE(test.tabTo("roleCaseworker"));
    test.press(Qt::Key_Space);
    REQUIRE(test.waitForPage("recordsPage"));
    REQUIRE(test.tabTo("newFile"));
    test.press(Qt::Key_Return);
    REQUIRE(test.pageName() == QStringLiteral("newFilePage"));
}

void writeInto(TestWindow& test, const char* field, const char* text) {
    REQUIRE(test.tabTo(field));
    test.type(text);
}

}  // namespace

TEST_CASE("the first page shows both languages in the same size and no other words", "[ui][start]") {
    TestWindow test;
    test.window.begin();
    auto* welsh = test.find<QAbstractButton>("chooseWelsh");
    auto* english = test.find<QAbstractButton>("chooseEnglish");
    QCoreApplication::processEvents();
    CHECK(welsh->size() == english->size());
    CHECK(welsh->y() == english->y());
    CHECK(welsh->x() < english->x());
    CHECK(welsh->height() >= 44);
    QStringList texts;
    for (const QLabel* label : test.window.findChildren<QLabel*>()) {
        if (label->isVisible() && !label->text().isEmpty()) texts.append(label->text());
    }
    CHECK(texts == QStringList{QStringLiteral("Camre")});
}

TEST_CASE("first start by keyboard alone, in both languages, ends at home with a new file", "[ui][start]") {
    for (const char* choice : {"chooseWelsh", "chooseEnglish"}) {
        TestWindow test;
        goToNewFile(test, choice);
        CHECK(test.language.isWelsh() == (std::string_view(choice) == "chooseWelsh"));
        test.find<QLineEdit>("filePlace")->setText(pathToQt(test.folder.file("new.camre")));
        test.find<QLineEdit>("serviceName")->setFocus();
        test.type("Swansea drop-in");
        writeInto(test, "newPassphrase", "correct horse battery");
        REQUIRE(test.tabTo("continue"));
        test.press(Qt::Key_Return);
        REQUIRE(test.pageName() == QStringLiteral("servicePage"));
        CHECK(test.find<QLineEdit>("controller")->text() == QStringLiteral("Swansea drop-in"));
        writeInto(test, "contact", "01792 000000");
        writeInto(test, "purposes", "To see whether our help works.");
        writeInto(test, "lawfulBasis", "Legitimate interests");
        writeInto(test, "article9", "Explicit consent");
        writeInto(test, "recipients", "Our three workers");
        writeInto(test, "complaints", "Write to the trustees.");
        REQUIRE(test.tabTo("continue"));
        test.press(Qt::Key_Return);
        REQUIRE(test.waitForPage("homePage"));
        CHECK(test.file->fileFacts.missingPrivacy.empty());
        CHECK(test.file->fileFacts.organisation == "swansea-drop-in");
        CHECK(test.file->fileFacts.profile.privacy.retentionMonths == 24);
    }
}

TEST_CASE("P10: Later makes the file, and home says what real records wait for", "[ui][start]") {
    TestWindow test;
    goToNewFile(test, "chooseEnglish");
    test.find<QLineEdit>("serviceName")->setText(QStringLiteral("Tŷ Croeso"));
    test.find<QLineEdit>("filePlace")->setText(pathToQt(test.folder.file("new.camre")));
    test.find<QLineEdit>("newPassphrase")->setText(QStringLiteral("correct horse battery"));
    REQUIRE(test.tabTo("continue"));
    test.press(Qt::Key_Return);
    REQUIRE(test.pageName() == QStringLiteral("servicePage"));
    REQUIRE(test.tabTo("later"));
    test.press(Qt::Key_Return);
    REQUIRE(test.waitForPage("homePage"));
    CHECK(test.file->fileFacts.organisation == "ty-croeso");
    CHECK(test.find<Notice>("recordsWait")->isVisible());
    CHECK_FALSE(test.find<QWidget>("newPerson")->isVisible());
}

TEST_CASE("P10: what was left for later is written from home, and then people can be met", "[ui][start]") {
    TestWindow test;
    test.openFile("en");
    test.file->fileFacts.sample = false;
    test.file->fileFacts.missingPrivacy = {"controller", "contact"};
    test.window.showHome();
    REQUIRE(test.tabTo("nextStep"));
    test.press(Qt::Key_Return);
    REQUIRE(test.waitForPage("servicePage"));
    REQUIRE(test.tabTo("later"));
    test.press(Qt::Key_Return);
    REQUIRE(test.waitForPage("homePage"));
    CHECK_FALSE(test.file->fileFacts.missingPrivacy.empty());

    test.press(Qt::Key_Return);
    REQUIRE(test.waitForPage("servicePage"));
    for (const char* name : {"controller", "contact", "lawfulBasis", "article9"}) {
        test.find<QLineEdit>(name)->setText(QStringLiteral("x"));
    }
    for (const char* name : {"purposes", "recipients", "complaints"}) {
        test.find<QPlainTextEdit>(name)->setPlainText(QStringLiteral("x"));
    }
    REQUIRE(test.tabTo("continue"));
    test.press(Qt::Key_Return);
    REQUIRE(test.waitForPage("homePage"));
    CHECK(test.file->fileFacts.missingPrivacy.empty());
    CHECK(test.file->fileFacts.profile.privacy.controller == "x");
    CHECK_FALSE(test.find<QWidget>("recordsWait")->isVisible());
}

TEST_CASE("P32: a short passphrase is refused in the page, and one can be made and read", "[ui][start]") {
    TestWindow test;
    goToNewFile(test, "chooseEnglish");
    test.find<QLineEdit>("serviceName")->setText(QStringLiteral("A"));
    auto* passphrase = test.find<QLineEdit>("newPassphrase");
    passphrase->setText(QStringLiteral("eleven char"));
    REQUIRE(test.tabTo("continue"));
    test.press(Qt::Key_Return);
    CHECK(test.pageName() == QStringLiteral("newFilePage"));
    CHECK(test.window.currentPage()->title().startsWith(QStringLiteral("Error: ")));
    CHECK(QApplication::focusWidget()->objectName() == QStringLiteral("pageError"));
    CHECK(passphrase->echoMode() == QLineEdit::Password);
    REQUIRE(test.tabTo("makePassphrase"));
    test.press(Qt::Key_Return);
    CHECK(passphrase->text().split(QLatin1Char(' ')).size() == 6);
    CHECK(passphrase->echoMode() == QLineEdit::Normal);
    CHECK(QApplication::focusWidget() == passphrase);
}

TEST_CASE("a wrong passphrase says so in the page, takes the focus, and the right one opens", "[ui][start]") {
    TestWindow test;
    test.settings.setValue(Setting::Language, QStringLiteral("cy"));
    test.window.begin(test.folder.file("a.camre"));
    REQUIRE(test.pageName() == QStringLiteral("openPage"));
    test.type("wrong wrong wrong");
    test.press(Qt::Key_Return);
    CHECK(test.window.currentPage()->errorText().contains(QStringLiteral("cyfrinymadrodd")));
    CHECK(test.window.windowTitle().startsWith(QStringLiteral("Gwall: ")));
    CHECK(QApplication::focusWidget()->objectName() == QStringLiteral("pageError"));
    auto* field = test.find<QLineEdit>("passphrase");
    field->setFocus();
    field->selectAll();
    test.type("correct horse battery");
    test.press(Qt::Key_Return);
    REQUIRE(test.waitForPage("homePage"));
    CHECK(test.settings.recentFiles() == QStringList{pathToQt(test.folder.file("a.camre"))});
}

TEST_CASE("Ctrl+L saves, closes the file and asks for the passphrase; the draft is still there", "[ui][start]") {
    TestWindow test;
    test.openFile("en");
    const PersonCode code = test.file->havePerson("pl", std::nullopt, std::nullopt);
    Draft draft = test.model.workspace().startForm(code, std::nullopt, LanguageTag("pl"), HowGiven::Read).value();
    draft.at = IndicatorId("home.suits");
    test.model.saveDraft(draft);
    test.press(Qt::Key_L, Qt::ControlModifier);
    REQUIRE(test.pageName() == QStringLiteral("lockedPage"));
    CHECK_FALSE(test.model.isOpen());
    CHECK_FALSE(test.window.findChild<QWidget*>(QStringLiteral("frameLock"))->isVisible());
    test.type("correct horse battery");
    test.press(Qt::Key_Return);
    CHECK(test.waitForPage("homePage"));
}

TEST_CASE("when the last answer cannot be saved, Lock and closing say so and keep the file open", "[ui][start]") {
    TestWindow test;
    test.openFile("en");
    const PersonCode code = test.file->havePerson("pl", std::nullopt, std::nullopt);
    const Draft draft = test.model.workspace().startForm(code, std::nullopt, LanguageTag("pl"), HowGiven::Read).value();
    test.file->nextError = Error{ErrorCode::DiskFull, "a.camre", ""};
    test.model.saveDraft(draft);
    test.window.lock();
    CHECK(test.model.isOpen());
    CHECK(test.window.currentPage()->errorText().contains(QStringLiteral("disk is full")));
    CHECK_FALSE(test.window.close());
    CHECK(test.model.isOpen());
    test.file->nextError.reset();
    test.model.retrySave();
    CHECK(test.window.close());
    CHECK_FALSE(test.model.isOpen());
}

}  // namespace camre::tests
