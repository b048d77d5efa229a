// Stopping and being erased, as a worker does it beside the person: few steps, plain words, and certain (P40, P41, P44).
#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>

#include "bridge/qt_text.h"
#include "kit/notice.h"
#include "support/catch.h"
#include "support/real_file.h"
#include "support/test_window.h"

namespace camre::tests {
namespace {

PersonCode someone(TestWindow& test) { return test.file->havePerson("pl", fakeToday().plusMonths(-7), fakeToday().plusDays(-6)); }

QString textOf(const TestWindow& test, const char* name) { return test.find<QLabel>(name)->text(); }

// One step: to the control by Tab, and Enter.
void step(TestWindow& test, const char* control, int& steps) {
    REQUIRE(test.tabTo(control));
    test.press(Qt::Key_Return);
    ++steps;
}

void typeCode(TestWindow& test, const PersonCode& code) {
    REQUIRE(test.tabTo("codeAgain"));
    test.type(code.text().c_str());
}

}  // namespace

TEST_CASE("P40: erased in three steps from the code, by keys alone", "[ui][privacy][P40]") {
    TestWindow test;
    test.openFile("en");
    const PersonCode code = someone(test);
    test.window.showFound(code);
    int steps = 0;
    step(test, "leaveButton", steps);
    REQUIRE(test.waitForPage("leavePage"));
    step(test, "eraseButton", steps);
    REQUIRE(test.waitForPage("erasePage"));
    // What is typed on the page belongs to its one step.
    CHECK(QApplication::focusWidget()->objectName() == QStringLiteral("codeAgain"));
    typeCode(test, code);
    step(test, "eraseNow", steps);
    REQUIRE(test.waitForWork());
    CHECK(steps <= 3);
    CHECK(test.model.workspace().person(code).error().code == ErrorCode::UnknownPerson);
    CHECK(test.find<Notice>("erasedNote")->text().contains(QStringLiteral("1 person erased")));
    CHECK_FALSE(test.window.currentPage()->hasBack());
    test.press(Qt::Key_Return);
    CHECK(test.waitForPage("homePage"));
}

TEST_CASE("P40: stopping takes two steps, keeps what was answered, and can be taken back", "[ui][privacy][P40]") {
    TestWindow test;
    test.openFile("en");
    const PersonCode code = someone(test);
    test.window.showFound(code);
    int steps = 0;
    step(test, "leaveButton", steps);
    REQUIRE(test.waitForPage("leavePage"));
    step(test, "stopButton", steps);
    CHECK(steps <= 3);
    CHECK_FALSE(test.model.workspace().person(code).value().takingPart);
    CHECK(test.model.workspace().person(code).value().formsCount == 1);
    CHECK(test.find<Notice>("stopDone")->isVisible());
    CHECK(test.find<QAbstractButton>("stopButton")->text() == QStringLiteral("Take part again"));
    step(test, "stopButton", steps);
    CHECK(test.model.workspace().person(code).value().takingPart);
    CHECK_FALSE(test.find<Notice>("stopDone")->isVisible());
    REQUIRE(test.tabTo("leaveBack"));
    test.press(Qt::Key_Return);
    CHECK(test.waitForPage("findPersonPage"));
}

TEST_CASE("P40: the same is reached from the settings by the code on the card", "[ui][privacy][P40]") {
    TestWindow test;
    test.openFile("en");
    const PersonCode code = someone(test);
    test.window.showSettings();
    REQUIRE(test.tabTo("leaveCode"));
    test.type("7K4M-2QX");
    test.press(Qt::Key_Return);
    CHECK(test.pageName() == QStringLiteral("settingsPage"));
    CHECK(test.find<QLabel>("leaveCodeError")->isVisible());
    test.press(Qt::Key_A, Qt::ControlModifier);
    test.type(code.text().c_str());
    test.press(Qt::Key_Return);
    REQUIRE(test.waitForPage("leavePage"));
    CHECK(textOf(test, "leaveWho").contains(toQt(code.text())));
}

TEST_CASE("P41: another code erases nobody, and keeping is the button that Enter meets first", "[ui][privacy][P41]") {
    TestWindow test;
    test.openFile("en");
    const PersonCode code = someone(test);
    const PersonCode other = someone(test);
    test.window.showErase({code});
    typeCode(test, other);
    int steps = 0;
    step(test, "eraseNow", steps);
    REQUIRE(test.waitForWork());
    CHECK(test.pageName() == QStringLiteral("erasePage"));
    CHECK(textOf(test, "codeAgainError") == QStringLiteral("That is not the same code. Nothing was erased."));
    CHECK(QApplication::focusWidget()->objectName() == QStringLiteral("codeAgain"));
    CHECK(test.model.workspace().person(code));
    CHECK(test.model.workspace().person(other));
    // Enter in the field only leads to the button; nothing is erased by the way.
    test.press(Qt::Key_A, Qt::ControlModifier);
    test.type(code.compact().c_str());
    test.press(Qt::Key_Return);
    CHECK(QApplication::focusWidget()->objectName() == QStringLiteral("eraseNow"));
    CHECK(test.model.workspace().person(code));
    REQUIRE(test.tabTo("keepPerson"));
    test.press(Qt::Key_Return);
    CHECK(test.waitForPage("homePage"));
    CHECK(test.model.workspace().person(code));
}

TEST_CASE("P42, P44: the page says what goes, what stays, which copies hold it, and that summaries do not change", "[ui][privacy][P42][P44]") {
    for (const char* tag : {"en", "cy"}) {
        TestWindow test;
        test.openFile(tag);
        const PersonCode code = someone(test);
        const bool isWelsh = test.language.isWelsh();
        test.file->knownCopies = {{"/home/worker/swansea.before-schema-4.camre", fakeToday().plusDays(-30), KnownCopy::Kind::OfOlderCamre, {}},
                                  {"/media/stick/backup.camre", fakeToday().plusDays(-3), KnownCopy::Kind::Other, fakeToday().plusMonths(3)}};
        test.window.showErase({code});
        CHECK(textOf(test, "goesText").contains(toQt(code.text())));
        CHECK(textOf(test, "goesText").contains(isWelsh ? QStringLiteral("Ffurflenni cyflawn: 1") : QStringLiteral("Complete forms: 1")));
        CHECK(textOf(test, "staysText").contains(isWelsh ? QStringLiteral("5 Ebrill 2027") : QStringLiteral("5 April 2027")));
        CHECK(textOf(test, "staysText").contains(isWelsh ? QStringLiteral("Nid yw crynodebau a ryddhawyd eisoes yn newid.") : QStringLiteral("Summaries already released do not change.")));
        CHECK(textOf(test, "copiesText").contains(QStringLiteral("swansea.before-schema-4.camre")));
        CHECK(textOf(test, "copiesText").contains(QStringLiteral("backup.camre")));
        CHECK(textOf(test, "copiesText").contains(isWelsh ? QStringLiteral("5 Gorffennaf 2027") : QStringLiteral("5 July 2027")));
        // The code is on the page, and in no title of the window (P35).
        CHECK_FALSE(test.window.windowTitle().contains(toQt(code.text())));
        CHECK_FALSE(test.window.windowTitle().contains(toQt(code.compact())));
    }
}

TEST_CASE("P41: when the disk is full nothing is erased, and the page stays", "[ui][privacy][P41]") {
    TestWindow test;
    test.openFile("en");
    const PersonCode code = someone(test);
    test.window.showErase({code});
    test.file->nextError = Error{ErrorCode::DiskFull, "a.camre", {}};
    typeCode(test, code);
    int steps = 0;
    step(test, "eraseNow", steps);
    REQUIRE(test.waitForWork());
    CHECK(test.pageName() == QStringLiteral("erasePage"));
    CHECK_FALSE(test.window.currentPage()->errorText().isEmpty());
    CHECK(test.window.currentPage()->hasBack());
    test.file->nextError.reset();
    step(test, "eraseNow", steps);
    REQUIRE(test.waitForWork());
    CHECK(test.find<Notice>("erasedNote")->isVisible());
}

TEST_CASE("P41: while traces wait to be overwritten the page does not say that nothing is left", "[ui][privacy][P41]") {
    TestWindow test;
    test.openFile("en");
    const PersonCode code = someone(test);
    test.window.showErase({code});
    test.file->nextError = Error{ErrorCode::TracesWait, "a.camre", {}};
    typeCode(test, code);
    int steps = 0;
    step(test, "eraseNow", steps);
    REQUIRE(test.waitForWork());
    CHECK(test.find<Notice>("erasedNote")->isVisible());
    CHECK_FALSE(test.find<Notice>("erasedNote")->text().contains(QStringLiteral("Nothing of them is left")));
    CHECK(test.window.currentPage()->errorText().contains(QStringLiteral("could not be overwritten yet")));
}

TEST_CASE("P41: while the file is written anew the window is alive, offers no way back, and speaks the other language", "[ui][privacy][P41]") {
    TestWindow test;
    test.openFile("en");
    const PersonCode code = someone(test);
    test.window.showErase({code});
    typeCode(test, code);
    test.file->holdSummaries();
    int steps = 0;
    step(test, "eraseNow", steps);
    CHECK(test.find<Notice>("erasing")->isVisible());
    CHECK(QApplication::focusWidget()->objectName() == QStringLiteral("erasing"));
    CHECK_FALSE(test.find<QAbstractButton>("keepPerson")->isEnabled());
    test.press(Qt::Key_Left, Qt::AltModifier);
    CHECK(test.pageName() == QStringLiteral("erasePage"));
    test.press(Qt::Key_W, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(QTest::qWaitFor([&] { return test.find<Notice>("erasing")->text().contains(QStringLiteral("Mae'r ffeil gyfan")); }));
    test.file->letSummariesGo();
    REQUIRE(test.waitForWork());
    CHECK_FALSE(test.find<Notice>("erasing")->isVisible());
    CHECK(test.find<Notice>("erasedNote")->isVisible());
    CHECK(QApplication::focusWidget()->objectName() == QStringLiteral("keepPerson"));
    CHECK_FALSE(test.model.workspace().person(code));
}

TEST_CASE("P41: in a real file the window erases, and says who did it as a role", "[ui][privacy][P41]") {
    RealFile file("core");
    TestWindow test(file.library(), file.door());
    test.openFile("en");
    Workspace& workspace = test.model.workspace();
    const Agreement agreement{fakeToday(), kAgreementWording, LanguageTag("cy"), HowGiven::Read, Interpreter::None, WorkerRole::Caseworker, Confirmed::Age};
    const PersonCode code = workspace.addPerson(agreement, LanguageTag("cy"), {}).value();
    REQUIRE(workspace.startForm(code, {}, LanguageTag("cy"), HowGiven::Read));
    REQUIRE(workspace.finishForm(code));
    workspace.actAs(ActingRole::Caseworker);
    test.window.showFound(code);
    int steps = 0;
    step(test, "leaveButton", steps);
    step(test, "eraseButton", steps);
    typeCode(test, code);
    step(test, "eraseNow", steps);
    REQUIRE(test.waitForWork());
    CHECK(workspace.person(code).error().code == ErrorCode::UnknownPerson);
    CHECK(workspace.events(1).value().front().what == "1 person erased");
    CHECK(workspace.events(1).value().front().role == "caseworker");
    CHECK(workspace.verify().value().problems.empty());
}

}  // namespace camre::tests
