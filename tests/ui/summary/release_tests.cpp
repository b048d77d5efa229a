// From a period that cannot be released to one that was, and is withdrawn.
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>

#include "bridge/qt_text.h"
#include "frame/settling_time.h"
#include "summary/summary_samples.h"
#include "support/catch.h"

namespace camre::tests {
namespace {

// The newest quarter is released: the page shows what left.
void openReleased(TestWindow& test, const char* tag) {
    openSummary(test, tag);
    test.file->fixedPack = packThatNeedsCare();
    REQUIRE(test.model.workspace().release(kWinter, std::nullopt));
    test.window.showHome();
    test.window.showSummary();
    REQUIRE(test.waitForWork());
}

void lookAtReleased(TestWindow& test) {
    test.find<QPushButton>("lookAtRelease")->click();
    REQUIRE(test.waitForPage("releasedPage"));
}

// Pages settle for as long as a test runs.
struct Settling {
    Settling() { SettlingTime::setLength(std::chrono::hours(1)); }
    ~Settling() { SettlingTime::setLength(std::chrono::milliseconds(0)); }
};

QString cellText(const QTableWidget& table, int row, int column) { return table.item(row, column)->text(); }

void typeOwnCount(TestWindow& test, const char* text) {
    REQUIRE(test.tabTo("saidNo"));
    test.type(text);
}

}  // namespace

TEST_CASE("the service's own count of those who said no is typed, shown with what leaves, and released", "[ui][summary]") {
    TestWindow test;
    openSummary(test, "en");
    typeOwnCount(test, "12");
    // R(12) = 10
    CHECK(test.find<QLabel>("counts")->text().endsWith(QStringLiteral("Said no to taking part: 12 (your own count); leaves as 10.")));
    test.file->fixedPack = packThatNeedsCare();
    test.find<QPushButton>("release")->click();
    REQUIRE(test.waitForPage("releasePage"));
    CHECK(test.find<QLabel>("releaseOwnCount")->text().contains(QStringLiteral("leaves as 10")));
    test.find<QPushButton>("releaseNow")->click();
    REQUIRE(test.waitForPage("summaryPage"));
    REQUIRE(test.file->ownCounts);
    CHECK(test.file->ownCounts->saidNo == 12);
}

TEST_CASE("a double click, or a key that is held, does not go through the question whether a period is released", "[ui][summary]") {
    TestWindow test;
    openSummary(test, "en");
    test.file->fixedPack = packThatNeedsCare();
    const Settling settling;
    QTest::mouseClick(test.find<QPushButton>("release"), Qt::LeftButton, {}, QPoint(30, 20));
    REQUIRE(test.waitForPage("releasePage"));
    auto* now = test.find<QPushButton>("releaseNow");
    // It stands where the button before it stood.
    QTest::mouseClick(now, Qt::LeftButton, {}, QPoint(30, 20));
    QTest::mouseDClick(now, Qt::LeftButton, {}, QPoint(30, 20));
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Space, Qt::Key_Shift, Qt::Key_Return}) test.press(key);
    CHECK(test.pageName() == QStringLiteral("releasePage"));
    CHECK(test.file->releasesMade.empty());
    // Any other key: somebody is there.
    test.press(Qt::Key_Tab);
    REQUIRE(test.tabTo("releaseNow"));
    test.press(Qt::Key_Return);
    REQUIRE(test.waitForPage("summaryPage"));
    CHECK(test.file->releasesMade.size() == 1);
}

TEST_CASE("on a page that has just come a click somewhere else is taken at once", "[ui][summary]") {
    TestWindow test;
    openSummary(test, "en");
    const Settling settling;
    QTest::mouseClick(test.find<QPushButton>("release"), Qt::LeftButton, {}, QPoint(30, 20));
    REQUIRE(test.waitForPage("releasePage"));
    QTest::mouseClick(test.find<QPushButton>("notYet"), Qt::LeftButton);
    CHECK(test.waitForPage("summaryPage"));
}

TEST_CASE("a small own count is withheld, an empty one says nothing, and a wrong one stops the release", "[ui][summary]") {
    TestWindow test;
    openSummary(test, "en");
    CHECK_FALSE(test.find<QLabel>("counts")->text().contains(QStringLiteral("Said no")));
    typeOwnCount(test, "3");
    CHECK(test.find<QLabel>("counts")->text().contains(QStringLiteral("3 (your own count); withheld from what leaves")));
    CHECK(test.find<QPushButton>("release")->isEnabled());
    for (const char* wrong : {"-", "x", ".5"}) {
        auto* field = test.find<QLineEdit>("saidNo");
        field->clear();
        typeOwnCount(test, wrong);
        INFO(wrong);
        CHECK_FALSE(test.find<QPushButton>("release")->isEnabled());
        CHECK(field->accessibleDescription().startsWith(QStringLiteral("Type a whole number of people")));
    }
    test.find<QLineEdit>("saidNo")->clear();
    test.press(Qt::Key_Space);
    test.press(Qt::Key_Backspace);
    CHECK(test.find<QPushButton>("release")->isEnabled());
    test.find<QPushButton>("release")->click();
    REQUIRE(test.waitForPage("releasePage"));
    CHECK_FALSE(test.find<QLabel>("releaseOwnCount")->isVisible());
}

TEST_CASE("too few people: the page says how many, how many are needed, and leads to the period that works", "[ui][summary]") {
    TestWindow test;
    openSummary(test, "en");
    Preview few = somePeople();
    few.bothForms = 6;
    few.refusal = Error{ErrorCode::TooFewPeople, "2027-01-01..2027-03-31", "10"};
    few.wouldWork = PeriodAdvice{PeriodLength::Year, {*Day::fromIso("2025-04-01"), *Day::fromIso("2026-03-31")}, 14, true};
    test.file->fixedPreview = few;
    test.find<QComboBox>("period")->setCurrentIndex(1);
    REQUIRE(test.waitForWork());
    const QString words = test.find<QWidget>("refusal")->accessibleName();
    CHECK(words.contains(QStringLiteral("People with both forms: 6. A summary needs at least 10")));
    CHECK(words.contains(QStringLiteral("April 2025 – March 2026 (2025–26). People with both forms: 14.")));
    CHECK_FALSE(test.find<QPushButton>("release")->isEnabled());
    test.file->fixedPreview = somePeople();
    REQUIRE(test.tabTo("showOtherPeriod"));
    test.press(Qt::Key_Return);
    REQUIRE(test.waitForWork());
    CHECK(test.find<QComboBox>("period")->currentText() == QStringLiteral("April 2025 – March 2026 (2025–26)"));
    CHECK(test.find<QComboBox>("periodLength")->currentText() == QStringLiteral("Year (April to March)"));
    test.find<QPushButton>("release")->click();
    REQUIRE(test.waitForPage("releasePage"));
    CHECK(test.find<QLabel>("releasePeriod")->text() == QStringLiteral("April 2025 – March 2026 (2025–26)"));
}

TEST_CASE("a period that would work but is not over says when; where none works, that is said", "[ui][summary]") {
    TestWindow test;
    openSummary(test, "cy");
    Preview few = somePeople();
    few.refusal = Error{ErrorCode::TooFewPeople, "2027-01-01..2027-03-31", "10"};
    few.wouldWork = PeriodAdvice{PeriodLength::HalfYear, {*Day::fromIso("2027-04-01"), *Day::fromIso("2027-09-30")}, 14, false};
    test.file->fixedPreview = few;
    test.find<QComboBox>("period")->setCurrentIndex(1);
    REQUIRE(test.waitForWork());
    CHECK(test.find<QWidget>("refusal")->accessibleName().contains(QStringLiteral("Ebrill – Medi 2027 (hanner cyntaf 2027–28)")));
    CHECK(test.find<QWidget>("refusal")->accessibleName().contains(QStringLiteral("1 Hydref 2027")));
    CHECK_FALSE(test.find<QPushButton>("showOtherPeriod")->isVisible());
    test.file->fixedPreview->wouldWork.reset();
    test.find<QComboBox>("period")->setCurrentIndex(0);
    REQUIRE(test.waitForWork());
    CHECK(test.find<QWidget>("refusal")->accessibleName().contains(QStringLiteral("Nid oes gan unrhyw hanner blwyddyn")));
}

TEST_CASE("a released period shows what left, its chart in words and its table by keyboard", "[ui][summary]") {
    for (const char* tag : {"cy", "en"}) {
        TestWindow test;
        openReleased(test, tag);
        CHECK(test.find<QWidget>("packView")->isVisible());
        CHECK_FALSE(test.find<QWidget>("summaryTable")->isVisible());
        CHECK_FALSE(test.find<QWidget>("notForSharing")->isVisible());
        CHECK_FALSE(test.find<QPushButton>("release")->isVisible());
        REQUIRE(test.tabTo("packTable"));
        const auto* table = test.find<QTableWidget>("packTable");
        // home.suits: 5 back, 5 the same, 30 forward, 40 compared; home.staying is withheld.
        CHECK(cellText(*table, 0, 1) == QStringLiteral("5"));
        CHECK(cellText(*table, 0, 3) == QStringLiteral("30"));
        CHECK(cellText(*table, 0, 5) == QStringLiteral("+63"));
        CHECK(cellText(*table, 1, 4) == QStringLiteral("[c]"));
        CHECK(cellText(*table, 2, 1) == QStringLiteral("[k]"));
        const QString chart = test.find<QWidget>("packChart")->accessibleDescription();
        CHECK(chart.contains(test.language.word("home.suits.short")));
        const QString withheld = QLatin1String(tag) == QLatin1String("en") ? QStringLiteral("withheld to protect people") : QStringLiteral("cuddiwyd i ddiogelu pobl");
        CHECK(chart.contains(test.language.word("home.staying.short") + QStringLiteral(": ") + withheld));
    }
}

TEST_CASE("every table of a pack can be looked at, each answer with its words", "[ui][summary]") {
    TestWindow test;
    openReleased(test, "en");
    auto* choice = test.find<QComboBox>("packTableChoice");
    const auto* table = test.find<QTableWidget>("packTable");
    REQUIRE(choice->count() == 4);
    choice->setCurrentIndex(1);
    CHECK(cellText(*table, 0, 1) == QStringLiteral("40"));
    CHECK(cellText(*table, 1, 0).trimmed() == test.language.word("scale.agree5/1.answer.1"));
    CHECK(cellText(*table, 1, 1) == QStringLiteral("15"));
    choice->setCurrentIndex(2);
    CHECK(cellText(*table, 1, 0).trimmed() == QStringLiteral("Under 3 months"));
    CHECK(cellText(*table, 1, 1) == QStringLiteral("[k]"));
    choice->setCurrentIndex(3);
    CHECK(cellText(*table, 1, 0).trimmed() == QStringLiteral("Came back"));
    CHECK(cellText(*table, 1, 1) == QStringLiteral("55"));
    CHECK(table->accessibleName() == QStringLiteral("Who came back"));
}

TEST_CASE("a release is withdrawn only after being asked once more, and then is no longer exported", "[ui][summary]") {
    TestWindow test;
    openReleased(test, "en");
    lookAtReleased(test);
    CHECK(test.find<QPushButton>("exportAgain")->isVisible());
    REQUIRE(test.tabTo("withdrawRelease"));
    test.press(Qt::Key_Return);
    REQUIRE(test.waitForPage("withdrawPage"));
    CHECK_FALSE(test.file->releasesMade.front().withdrawn);
    // Enter on the first control keeps it.
    test.press(Qt::Key_Return);
    REQUIRE(test.waitForPage("releasedPage"));
    CHECK_FALSE(test.file->releasesMade.front().withdrawn);
    test.find<QPushButton>("withdrawRelease")->click();
    REQUIRE(test.tabTo("withdrawNow"));
    test.press(Qt::Key_Return);
    REQUIRE(test.waitForPage("releasedPage"));
    CHECK(test.file->releasesMade.front().withdrawn);
    CHECK(test.find<QWidget>("isWithdrawn")->isVisible());
    CHECK_FALSE(test.find<QPushButton>("exportAgain")->isVisible());
    CHECK_FALSE(test.find<QPushButton>("withdrawRelease")->isVisible());
    test.window.goBack();
    REQUIRE(test.waitForWork());
    CHECK(test.find<QLabel>("releaseState-1")->text() == QStringLiteral("withdrawn"));
    CHECK(test.find<QPushButton>("export-1") == nullptr);
    CHECK(test.find<QComboBox>("period")->currentText().endsWith(QStringLiteral("withdrawn")));
    CHECK(test.find<QWidget>("isReleased")->accessibleName().contains(QStringLiteral("not to be used")));
    CHECK(test.find<QPushButton>("lookAtRelease")->text() == QStringLiteral("Look at it…"));
}

TEST_CASE("a file that may only be read offers no withdrawal, and a damaged release says so", "[ui][summary]") {
    TestWindow test;
    openReleased(test, "en");
    test.file->fileFacts.readOnly = true;
    lookAtReleased(test);
    CHECK_FALSE(test.find<QPushButton>("withdrawRelease")->isVisible());
    CHECK(test.find<QPushButton>("exportAgain")->isVisible());
    test.window.goBack();
    REQUIRE(test.waitForWork());
    test.file->fixedPack.reset();
    lookAtReleased(test);
    CHECK_FALSE(test.find<QPushButton>("exportAgain")->isVisible());
    CHECK_FALSE(test.window.currentPage()->errorText().isEmpty());
}

TEST_CASE("a released period is exported again from its own page", "[ui][summary]") {
    TestWindow test;
    openReleased(test, "en");
    lookAtReleased(test);
    test.ask.answer = pathToQt(test.folder.path());
    REQUIRE(test.tabTo("exportAgain"));
    test.press(Qt::Key_Return);
    REQUIRE(test.waitForWork());
    CHECK(test.file->exportedTo == std::vector{test.folder.path()});
    CHECK(QApplication::focusWidget()->objectName() == QStringLiteral("exported"));
}

}  // namespace camre::tests
