// Counting happens beside the window: it stays alive, can be stopped, and nothing half made is left behind.
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>

#include "bridge/qt_text.h"
#include "summary/summary_samples.h"
#include "support/catch.h"

namespace camre::tests {
namespace {

void openHeldSummary(TestWindow& test) {
    openSummary(test, "en");
    test.file->holdSummaries();
    test.find<QComboBox>("period")->setCurrentIndex(1);
}

bool isSeen(const TestWindow& test, const char* name) {
    const auto* widget = test.find<QWidget>(name);
    return widget != nullptr && widget->isVisible();
}

}  // namespace

TEST_CASE("while a summary is counted the page says so and shows no older figures", "[ui][summary][counting]") {
    TestWindow test;
    openHeldSummary(test);
    CHECK_FALSE(test.find<QPushButton>("release")->isEnabled());
    REQUIRE(QTest::qWaitFor([&] { return isSeen(test, "counting"); }, 10'000));
    CHECK_FALSE(isSeen(test, "summaryTable"));
    CHECK_FALSE(isSeen(test, "counts"));
    // The window hears its keys meanwhile.
    test.press(Qt::Key_F1);
    CHECK(test.pageName() == QStringLiteral("helpPage"));
    test.window.goBack();
    test.file->letSummariesGo();
    REQUIRE(test.waitForWork());
    CHECK(isSeen(test, "summaryTable"));
    CHECK_FALSE(isSeen(test, "counting"));
}

TEST_CASE("counting can be stopped by keyboard, and begun again", "[ui][summary][counting]") {
    TestWindow test;
    openHeldSummary(test);
    REQUIRE(QTest::qWaitFor([&] { return isSeen(test, "stopCounting"); }, 10'000));
    REQUIRE(test.tabTo("stopCounting"));
    test.press(Qt::Key_Return);
    CHECK(test.file->summariesStopped() == 1);
    CHECK(test.find<QWidget>("counting")->accessibleName().startsWith(QStringLiteral("Counting was stopped")));
    CHECK_FALSE(test.find<QPushButton>("release")->isEnabled());
    CHECK(QApplication::focusWidget()->objectName() == QStringLiteral("countAgain"));
    test.file->letSummariesGo();
    test.press(Qt::Key_Return);
    REQUIRE(test.waitForWork());
    CHECK(isSeen(test, "summaryTable"));
}

TEST_CASE("leaving the page, locking the window and closing the file do not wait for the figures", "[ui][summary][counting]") {
    for (const int way : {0, 1, 2}) {
        INFO(way);
        TestWindow test;
        openHeldSummary(test);
        REQUIRE(test.model.work().isBusy());
        if (way == 0) {
            test.window.goBack();
            CHECK(test.file->summariesStopped() == 1);
            CHECK(test.pageName() == QStringLiteral("homePage"));
        }
        if (way == 1) {
            test.window.lock();
            CHECK(test.pageName() == QStringLiteral("lockedPage"));
        }
        if (way == 2) REQUIRE(test.model.closeFile());
        CHECK_FALSE(test.model.work().isBusy());
    }
}

TEST_CASE("another period takes the place of the one that was being counted", "[ui][summary][counting]") {
    TestWindow test;
    openHeldSummary(test);
    test.find<QComboBox>("period")->setCurrentIndex(2);
    CHECK(test.file->summariesStopped() == 1);
    test.file->letSummariesGo();
    REQUIRE(test.waitForWork());
    CHECK(isSeen(test, "summaryTable"));
}

TEST_CASE("a release that was stopped before it wrote has released nothing", "[ui][summary][counting]") {
    TestWindow test;
    openSummary(test, "en");
    test.find<QPushButton>("release")->click();
    REQUIRE(test.waitForPage("releasePage"));
    test.file->holdSummaries();
    test.find<QPushButton>("releaseNow")->click();
    CHECK(isSeen(test, "releasing"));
    CHECK_FALSE(test.find<QPushButton>("releaseNow")->isEnabled());
    CHECK(QApplication::focusWidget()->objectName() == QStringLiteral("stopRelease"));
    test.press(Qt::Key_Return);
    CHECK(test.file->releasesMade.empty());
    CHECK(test.pageName() == QStringLiteral("releasePage"));
    CHECK(test.find<QPushButton>("releaseNow")->isEnabled());
    CHECK_FALSE(isSeen(test, "releasing"));
}

TEST_CASE("files are written beside the window, and Stop leaves none", "[ui][summary][counting]") {
    TestWindow test;
    openSummary(test, "en");
    REQUIRE(test.model.workspace().release(kAutumn, std::nullopt));
    test.window.showSummary();
    REQUIRE(test.waitForWork());
    test.ask.answer = pathToQt(test.folder.path());
    test.file->holdSummaries();
    test.find<QPushButton>("export-1")->click();
    CHECK(isSeen(test, "exporting"));
    CHECK(QApplication::focusWidget()->objectName() == QStringLiteral("stopExport"));
    // One piece of work at a time: no other period takes the export's place unnoticed.
    CHECK_FALSE(test.find<QWidget>("period")->isEnabled());
    test.press(Qt::Key_Return);
    CHECK(test.file->exportedTo.empty());
    CHECK(isSeen(test, "exportStopped"));
    CHECK_FALSE(isSeen(test, "exporting"));
    CHECK(test.find<QWidget>("period")->isEnabled());
    test.file->letSummariesGo();
    test.find<QPushButton>("export-1")->click();
    REQUIRE(test.waitForWork());
    CHECK(test.file->exportedTo.size() == 1);
    CHECK(QApplication::focusWidget()->objectName() == QStringLiteral("exported"));
    CHECK_FALSE(isSeen(test, "exportStopped"));
}

TEST_CASE("whoever leaves while files are written is told on coming back that none were", "[ui][summary][counting]") {
    TestWindow test;
    openSummary(test, "en");
    REQUIRE(test.model.workspace().release(kAutumn, std::nullopt));
    test.window.showSummary();
    REQUIRE(test.waitForWork());
    test.find<QPushButton>("look-1")->click();
    REQUIRE(test.waitForPage("releasedPage"));
    test.ask.answer = pathToQt(test.folder.path());
    test.file->holdSummaries();
    test.find<QPushButton>("exportAgain")->click();
    CHECK_FALSE(test.find<QPushButton>("withdrawRelease")->isEnabled());
    test.press(Qt::Key_F1);
    CHECK(test.pageName() == QStringLiteral("helpPage"));
    CHECK_FALSE(test.model.work().isBusy());
    test.window.goBack();
    CHECK(test.pageName() == QStringLiteral("releasedPage"));
    CHECK(isSeen(test, "exportStopped"));
    CHECK(test.find<QPushButton>("withdrawRelease")->isEnabled());
    CHECK(test.file->exportedTo.empty());
}

}  // namespace camre::tests
