// What is left in the window once it is locked.
#include <QAbstractButton>
#include <QCoreApplication>
#include <QLabel>
#include <QLineEdit>

#include "bridge/qt_text.h"
#include "frame/behind_lock.h"
#include "frame/idle_watch.h"
#include "support/catch.h"
#include "support/test_window.h"

namespace camre::tests {
namespace {

QString everyWordOf(const QWidget& window) {
    QStringList words{window.windowTitle()};
    for (const auto* label : window.findChildren<QLabel*>()) words << label->text() << label->accessibleName() << label->accessibleDescription();
    for (const auto* button : window.findChildren<QAbstractButton*>()) words << button->text() << button->accessibleName() << button->accessibleDescription();
    for (const auto* edit : window.findChildren<QLineEdit*>()) words << edit->text();
    for (const auto* widget : window.findChildren<QWidget*>()) words << widget->accessibleName() << widget->toolTip();
    return words.join(QLatin1Char('\n'));
}

}  // namespace

TEST_CASE("P33: a locked window holds no question, answer or code any more, and the form comes back all the same", "[ui][lock]") {
    TestWindow test;
    test.openFile("en");
    REQUIRE(test.toFirstQuestion("pl"));
    const QString question = test.find<QLabel>("questionText")->text();
    REQUIRE_FALSE(question.isEmpty());
    test.press(Qt::Key_1);
    REQUIRE(test.model.flush());
    const auto drafts = test.file->savedDrafts();
    REQUIRE_FALSE(drafts.empty());
    const QString code = toQt(drafts.back().code.text());
    CHECK(everyWordOf(test.window).contains(question));
    test.press(Qt::Key_L, Qt::ControlModifier);
    REQUIRE(test.waitForPage("lockedPage"));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    const QString left = everyWordOf(test.window);
    CHECK_FALSE(left.contains(question));
    CHECK_FALSE(left.contains(code));
}

TEST_CASE("a window that cannot save what is open is covered when nobody is there, and loses nothing", "[ui][lock]") {
    TestWindow test;
    test.openFile("en");
    REQUIRE(test.toFirstQuestion("pl"));
    REQUIRE(test.model.flush());
    test.file->nextError = Error{ErrorCode::DiskFull, "a.camre", {}};
    test.press(Qt::Key_1);
    Q_EMIT test.window.idleWatch().expired();
    REQUIRE(test.waitForPage("breakPage"));
    CHECK(test.model.isOpen());
    test.file->nextError.reset();
    test.model.retrySave();
    REQUIRE(test.model.flush());
    test.press(Qt::Key_L, Qt::ControlModifier);
    CHECK(test.waitForPage("lockedPage"));
}

TEST_CASE("who locks a form that cannot be saved is told on the page in front that the window stays open", "[ui][lock]") {
    TestWindow test;
    test.openFile("en");
    REQUIRE(test.toFirstQuestion("pl"));
    REQUIRE(test.model.flush());
    test.file->nextError = Error{ErrorCode::DiskFull, "a.camre", {}};
    test.press(Qt::Key_1);
    SECTION("the question") {
        test.press(Qt::Key_L, Qt::ControlModifier);
        REQUIRE(test.pageName() == QStringLiteral("questionPage"));
    }
    SECTION("the help, with the question behind it") {
        test.press(Qt::Key_F1);
        REQUIRE(test.waitForPage("helpPage"));
        test.press(Qt::Key_L, Qt::ControlModifier);
        REQUIRE(test.pageName() == QStringLiteral("helpPage"));
    }
    CHECK(test.model.isOpen());
    CHECK(everyWordOf(*test.window.currentPage()).contains(QStringLiteral("The window is not locked.")));
    test.file->nextError.reset();
}

TEST_CASE("what was put right and not confirmed is asked about by hand, and goes when nobody is there, which is said", "[ui][lock][privacy]") {
    TestWindow test;
    test.openFile("en");
    REQUIRE(test.toFirstQuestion("pl"));
    while (test.pageName() == QStringLiteral("questionPage")) test.find<QAbstractButton>("skipButton")->click();
    test.find<QAbstractButton>("keepButton")->click();
    test.find<QAbstractButton>("finishButton")->click();
    REQUIRE(test.waitForPage("homePage"));
    const PersonCode code = test.model.workspace().people({}, 10).value().front().code;
    const auto correct = [&] {
        test.window.showFound(code);
        test.find<QAbstractButton>("lookButton")->click();
        REQUIRE(test.waitForPage("answersPage"));
        test.find<QAbstractButton>("change_language.english")->click();
        test.press(Qt::Key_4);
        CHECK_FALSE(everyWordOf(*test.window.currentPage()).contains(QStringLiteral("Saved")));
        test.find<QAbstractButton>("continueButton")->click();
        REQUIRE(test.waitForPage("answersPage"));
    };
    correct();
    SECTION("locking") {
        test.press(Qt::Key_L, Qt::ControlModifier);
        CHECK(test.pageName() == QStringLiteral("answersPage"));
        CHECK(test.window.currentPage()->errorText().contains(QStringLiteral("not kept yet")));
        CHECK(test.model.isOpen());
    }
    SECTION("closing") {
        test.window.close();
        CHECK(test.window.isVisible());
        CHECK(test.find<QAbstractButton>("closeAnyway")->text() == QStringLiteral("Close without these changes"));
    }
    SECTION("nobody is there") {
        Q_EMIT test.window.idleWatch().expired();
        REQUIRE(test.waitForPage("lockedPage"));
        CHECK_FALSE(test.model.isOpen());
        CHECK(everyWordOf(*test.window.currentPage()).contains(QStringLiteral("as they were before")));
    }
}

TEST_CASE("a form that is erased but not overwritten yet leads home, which says so", "[ui][lock]") {
    TestWindow test;
    test.openFile("en");
    REQUIRE(test.toFirstQuestion("pl"));
    REQUIRE(test.model.flush());
    test.press(Qt::Key_F9);
    REQUIRE(test.waitForPage("breakPage"));
    test.find<QAbstractButton>("stopAndEraseButton")->click();
    test.file->nextError = Error{ErrorCode::TracesWait, "a.camre", {}};
    test.find<QAbstractButton>("reallyEraseButton")->click();
    REQUIRE(test.waitForPage("homePage"));
    CHECK(test.window.currentPage()->errorText().contains(QStringLiteral("could not be overwritten yet")));
    test.file->nextError.reset();
}

TEST_CASE("whose form waits behind the lock is found again by a mark alone", "[ui][lock]") {
    FakeWorkspace file(checkoutLibrary(), fakeToday());
    const PersonCode first = file.havePerson("pl", {}, {});
    const PersonCode second = file.havePerson("ar", {}, {});
    CHECK(BehindLock(second).find(file) == second);
    CHECK(BehindLock(first).find(file) == first);
    FakeWorkspace other(checkoutLibrary(), fakeToday());
    CHECK_FALSE(BehindLock(first).find(other));
}

}  // namespace camre::tests
