#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>

#include "bridge/qt_text.h"
#include "summary/summary_rows.h"
#include "support/catch.h"
#include "support/test_window.h"

namespace camre::tests {
namespace {

Preview somePeople() {
    Preview preview;
    preview.bothForms = 84;
    preview.firstFormOnly = 31;
    preview.stopped = 6;
    preview.threshold = 10;
    // forward 20 + 20, same 31, back 6 + 3
    preview.rows = {{Respondent::Adult, "theme:home", 20, 20, 31, 6, 3, 4}, {Respondent::Adult, "home.suits", 2, 1, 3, 1, 0, 0}};
    return preview;
}

void openSummary(TestWindow& test, const char* tag) {
    test.settings.setValue(Setting::Role, static_cast<int>(WorkRole::Coordinator));
    test.openFile(tag);
    test.file->fixedPreview = somePeople();
    test.window.showSummary();
}

}  // namespace

TEST_CASE("the summary names its people before any figure, and marks the inside view", "[ui][summary]") {
    TestWindow test;
    openSummary(test, "en");
    CHECK(test.find<QLabel>("counts")->text() ==
          QStringLiteral("People with a first form and a follow-up in this period: 84. With a first form only, so far: 31. Stopped: 6."));
    CHECK(test.find<QWidget>("notForSharing")->isVisible());
    auto* table = test.find<QTableWidget>("summaryTable");
    // Row 1: back 9, same 31, forward 40, people 80.
    CHECK(table->item(0, 1)->text() == QStringLiteral("9"));
    CHECK(table->item(0, 2)->text() == QStringLiteral("31"));
    CHECK(table->item(0, 3)->text() == QStringLiteral("40"));
    CHECK(table->item(0, 4)->text() == QStringLiteral("80"));
    CHECK(table->item(0, 5)->text() == QStringLiteral("–"));
}

TEST_CASE("the chart is there in words too", "[ui][summary]") {
    TestWindow test;
    openSummary(test, "en");
    auto* chart = test.find<QWidget>("changeChart");
    CHECK(chart->accessibleDescription().contains(QStringLiteral("moved back 9, about the same 31, moved forward 40; people compared 80.")));
}

TEST_CASE("a period is released by keyboard alone, after being asked once more, in both languages", "[ui][summary]") {
    for (const char* tag : {"cy", "en"}) {
        TestWindow test;
        openSummary(test, tag);
        REQUIRE(test.tabTo("release"));
        test.press(Qt::Key_Return);
        REQUIRE(test.pageName() == QStringLiteral("releasePage"));
        CHECK(test.file->releasesMade.empty());
        REQUIRE(test.tabTo("releaseNow"));
        test.press(Qt::Key_Return);
        REQUIRE(test.pageName() == QStringLiteral("summaryPage"));
        REQUIRE(test.file->releasesMade.size() == 1);
        // Today is 5 April 2027: the last whole quarter is January to March.
        CHECK(test.file->releasesMade.front().period == Period{*Day::fromIso("2027-01-01"), *Day::fromIso("2027-03-31")});
        CHECK(QApplication::focusWidget()->objectName() == QStringLiteral("released"));
    }
}

TEST_CASE("a released period is exported to the folder that was chosen", "[ui][summary]") {
    TestWindow test;
    openSummary(test, "en");
    const auto made = test.model.workspace().release(Period{*Day::fromIso("2027-01-01"), *Day::fromIso("2027-03-31")}, std::nullopt);
    REQUIRE(made);
    test.window.showSummary();
    test.ask.answer = pathToQt(test.folder.path());
    REQUIRE(test.tabTo("export-1"));
    test.press(Qt::Key_Return);
    CHECK(test.file->exportedTo == std::vector{test.folder.path()});
    test.ask.answer.clear();
    test.find<QPushButton>("export-1")->click();
    CHECK(test.file->exportedTo.size() == 1);
}

TEST_CASE("why a period cannot be released is said beside the button that is off", "[ui][summary]") {
    TestWindow test;
    openSummary(test, "en");
    test.file->fixedPreview->refusal = Error{ErrorCode::TooFewPeople, "2027-01-01..2027-03-31", "10"};
    auto* period = test.find<QComboBox>("period");
    period->setCurrentIndex(1);
    CHECK_FALSE(test.find<QPushButton>("release")->isEnabled());
    CHECK(test.find<QWidget>("refusal")->accessibleName().contains(QStringLiteral("at least 10")));
}

}  // namespace camre::tests
