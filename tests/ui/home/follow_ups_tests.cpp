#include <QAction>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QRadioButton>

#include "bridge/qt_text.h"
#include "support/catch.h"
#include "support/test_window.h"

namespace camre::tests {
namespace {

// Late, due later this month, due next month.
struct Three {
    PersonCode late, soon, next;
    explicit Three(TestWindow& test)
        : late(test.file->havePerson("pl", fakeToday().plusMonths(-7), fakeToday().plusDays(-6))),
          soon(test.file->havePerson("ar", fakeToday().plusMonths(-6), fakeToday().plusDays(4))),
          next(test.file->havePerson("cy", fakeToday().plusMonths(-5), fakeToday().plusMonths(1))) {}
};

QStringList codesShown(const TestWindow& test) {
    QStringList codes;
    for (int row = 2;; ++row) {
        const auto* cell = test.find<QLabel>(("code-" + std::to_string(row)).c_str());
        if (cell == nullptr) return codes;
        codes.append(cell->text().mid(1, 8));
    }
}

QStringList texts(std::initializer_list<PersonCode> codes) {
    QStringList all;
    for (const PersonCode& code : codes) all.append(toQt(code.text()));
    return all;
}

void set(const TestWindow& test, const PersonCode& code, int state) {
    auto* menu = test.find<QPushButton>(("set-" + code.compact()).c_str())->findChild<QMenu*>();
    menu->actions().at(state)->trigger();
}

}  // namespace

TEST_CASE("the follow-ups are reached from home and left by Back, with keys alone", "[ui][home]") {
    TestWindow test;
    test.openFile("en");
    const Three people(test);
    test.window.showHome();
    CHECK(test.find<QPushButton>("allFollowUps")->text() == QStringLiteral("All follow-ups: 3"));
    REQUIRE(test.tabTo("allFollowUps"));
    test.press(Qt::Key_Return);
    REQUIRE(test.waitForPage("followUpsPage"));
    CHECK(codesShown(test) == texts({people.late, people.soon}));
    CHECK(test.find<QLabel>("state-2")->text() == QStringLiteral("late – 6 days"));
    CHECK(test.find<QLabel>("when-3")->text() == QStringLiteral("9 April 2027"));
    CHECK(test.find<QLabel>("language-3")->text().contains(QString::fromUtf8("العربية")));
    // The focus is on the filter: the arrow keys choose.
    test.press(Qt::Key_Right);
    CHECK(codesShown(test) == texts({people.late}));
    test.press(Qt::Key_Right);
    CHECK(codesShown(test) == texts({people.late, people.soon, people.next}));
    CHECK(test.find<QRadioButton>("filter-1")->text() == QStringLiteral("Late: 1"));
    test.press(Qt::Key_Left, Qt::AltModifier);
    CHECK(test.waitForPage("homePage"));
}

TEST_CASE("a screen reader hears the whole row at its Start button", "[ui][home][access]") {
    TestWindow test;
    test.openFile("en");
    const Three people(test);
    test.window.showFollowUps();
    const auto* start = test.find<QPushButton>("start-2");
    CHECK(start->accessibleName() == QStringLiteral("Start: ") + toQt(people.late.text()));
    CHECK(start->accessibleDescription().contains(QStringLiteral("30 March 2027")));
    CHECK(start->accessibleDescription().contains(QStringLiteral("Polski")));
    CHECK(start->accessibleDescription().contains(QStringLiteral("late – 6 days")));
    REQUIRE(test.tabTo("start-2"));
    test.press(Qt::Key_Return);
    CHECK(test.waitForPage("agreementPage"));
}

TEST_CASE("a state is set with one click, said in words, and can be undone", "[ui][home]") {
    TestWindow test;
    test.openFile("en");
    const Three people(test);
    test.window.showFollowUps();
    // Tried: the row stays, and so does the focus.
    REQUIRE(test.tabTo(("set-" + people.late.compact()).c_str()));
    set(test, people.late, 1);
    CHECK(test.find<QLabel>("state-2")->text() == QStringLiteral("late – 6 days · tried"));
    CHECK(QApplication::focusWidget()->objectName() == QStringLiteral("set-") + toQt(people.late.compact()));
    // Moved away: the row goes, and the focus is on Undo.
    set(test, people.late, 2);
    CHECK(codesShown(test) == texts({people.soon}));
    CHECK(QApplication::focusWidget()->objectName() == QStringLiteral("undo"));
    CHECK(test.find<QWidget>("stateChanged")->accessibleName().contains(QStringLiteral("moved away")));
    test.press(Qt::Key_Return);
    CHECK(codesShown(test) == texts({people.late, people.soon}));
    CHECK(test.model.workspace().person(people.late).value().followUp == FollowUpState::Tried);
    CHECK(QApplication::focusWidget()->objectName() == QStringLiteral("set-") + toQt(people.late.compact()));
    CHECK_FALSE(test.find<QWidget>("stateChanged")->isVisible());
}

TEST_CASE("who wants no more is in the full list with that state, and cannot be started", "[ui][home]") {
    TestWindow test;
    test.openFile("en");
    const Three people(test);
    test.window.showFollowUps();
    set(test, people.late, 3);
    test.find<QRadioButton>("filter-2")->setChecked(true);
    CHECK(test.find<QLabel>("state-2")->text() == QStringLiteral("does not want more"));
    CHECK_FALSE(test.find<QWidget>("start-2")->isVisible());
    CHECK(test.find<QWidget>("start-3")->isVisible());
}

TEST_CASE("a long list comes a page at a time, forth and back", "[ui][home]") {
    TestWindow test;
    test.openFile("en");
    for (int i = 0; i < 60; ++i) test.file->havePerson("pl", fakeToday().plusMonths(-7), fakeToday().plusDays(-60 + i));
    test.window.showFollowUps();
    test.find<QRadioButton>("filter-2")->setChecked(true);
    const QStringList first = codesShown(test);
    CHECK(first.size() == 25);
    CHECK(test.find<QLabel>("placeInList")->text() == QStringLiteral("1 to 25 of 60"));
    CHECK_FALSE(test.find<QWidget>("earlierPeople")->isVisible());
    REQUIRE(test.tabTo("laterPeople"));
    test.press(Qt::Key_Return);
    test.press(Qt::Key_Return);
    CHECK(codesShown(test).size() == 10);
    CHECK(test.find<QLabel>("placeInList")->text() == QStringLiteral("51 to 60 of 60"));
    CHECK(QApplication::focusWidget()->objectName() == QStringLiteral("earlierPeople"));
    test.press(Qt::Key_Return);
    test.press(Qt::Key_Return);
    CHECK(codesShown(test) == first);
}

TEST_CASE("an empty list says what will appear there, in Welsh too", "[ui][home]") {
    TestWindow test;
    test.openFile("cy");
    test.window.showFollowUps();
    CHECK(test.find<QLabel>("nobodyHere")->text().contains(QStringLiteral("yn ymddangos yma")));
    CHECK_FALSE(test.find<QPushButton>("printDue")->isEnabled());
}

TEST_CASE("a file that can only be looked at says so before anything is tried", "[ui][home]") {
    TestWindow test;
    test.openFile("en");
    const Three people(test);
    test.file->fileFacts.readOnly = true;
    test.file->fileFacts.readOnlyReason = Error{ErrorCode::FileInUse, "a.camre", ""};
    test.window.showHome();
    CHECK(test.find<QWidget>("lookOnly")->isVisible());
    CHECK(test.find<QWidget>("lookOnly")->accessibleName().contains(QStringLiteral("You can look, but not change")));
    CHECK(test.find<QPushButton>("nextStep")->text() == QStringLiteral("Open again"));
    CHECK_FALSE(test.find<QWidget>("newPerson")->isVisible());
    CHECK(test.find<QWidget>("start-2") == nullptr);
    test.window.showFollowUps();
    CHECK(test.find<QWidget>("lookOnly")->isVisible());
    CHECK(test.find<QWidget>("start-2") == nullptr);
    test.window.showHome();
    // Open again asks for the passphrase, and the other program has closed meanwhile.
    test.press(Qt::Key_Return);
    REQUIRE(test.waitForPage("openPage"));
    test.type("correct horse battery");
    test.press(Qt::Key_Return);
    REQUIRE(test.waitForPage("homePage"));
    CHECK_FALSE(test.find<QWidget>("lookOnly")->isVisible());
}

}  // namespace camre::tests
