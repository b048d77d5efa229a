#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>

#include "bridge/qt_text.h"
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
    CHECK(test.find<QLabel>("state-2")->text().contains(QStringLiteral("late – days: 6")));
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

TEST_CASE("an unknown code is answered beside the field, and the field keeps it", "[ui][home]") {
    TestWindow test;
    test.openFile("en");
    REQUIRE(test.tabTo("findCode"));
    test.type("7M2P41Z");
    test.press(Qt::Key_Return);
    auto* field = test.find<QLineEdit>("findCode");
    CHECK(test.find<QLabel>("findCodeError")->text().contains(QStringLiteral("the last sign is a check")));
    CHECK(field->accessibleDescription().contains(QStringLiteral("the last sign is a check")));
    CHECK(field->text() == QStringLiteral("7M2P41Z"));
    CHECK(QApplication::focusWidget() == field);
}

TEST_CASE("P31: a file that is not locked says so in words at home", "[ui][home]") {
    TestWindow test;
    test.openFile("en");
    CHECK_FALSE(test.find<QWidget>("notLocked")->isVisible());
    CHECK(test.find<QLabel>("fileState")->text().contains(QStringLiteral("locked with a passphrase")));
    test.file->fileFacts.encrypted = false;
    test.window.showHome();
    CHECK(test.find<QWidget>("notLocked")->isVisible());
    CHECK(test.find<QWidget>("notLocked")->accessibleName().contains(QStringLiteral("disk is encrypted")));
}

TEST_CASE("an empty list says what will appear there", "[ui][home]") {
    TestWindow test;
    test.openFile("cy");
    CHECK(test.find<QLabel>("noneDue")->isVisible());
    CHECK(test.find<QLabel>("noneDue")->text().contains(QStringLiteral("ffurflen ddilynol")));
}

}  // namespace camre::tests
