#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>

#include "bridge/qt_text.h"
#include "exports/caution_words.h"
#include "summary/caution_lines.h"
#include "support/catch.h"
#include "support/test_window.h"
#include "summary/summary_samples.h"

namespace camre::tests {
TEST_CASE("the summary names its people before any figure, and marks the inside view", "[ui][summary]") {
    TestWindow test;
    openSummary(test, "en");
    CHECK(test.find<QLabel>("counts")->text() ==
          QStringLiteral("People with a first form and a follow-up to count in this period: 84. With a first form only, so far: 31. Stopped: 6. "
                         "Follow-ups that came too early to count, under 28 days after the first form: 2."));
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

TEST_CASE("what must be read with care stands under the chart, computed from what would leave, in Welsh and English", "[ui][summary]") {
    const std::pair<const char*, QStringList> languages[] = {
        {"en", {QStringLiteral("This is not a random sample."), QStringLiteral("Change is not proof of cause."),
                QStringLiteral("Fewer than 60% came back, so those who did may differ much from the others."),
                QStringLiteral("Low reliability, fewer than 30 compared: "),
                QStringLiteral("Half or more began at the best answer, and cannot move forward: "),
                QStringLiteral("Rows withheld to protect people: 1.")}},
        {"cy", {QStringLiteral("Nid hapsampl yw hwn."), QStringLiteral("Daeth llai na 60% yn ôl"),
                QStringLiteral("Dibynadwyedd isel, llai na 30 wedi'u cymharu: "), QStringLiteral("Rhesi a guddiwyd i ddiogelu pobl: 1.")}}};
    for (const auto& [tag, lines] : languages) {
        TestWindow test;
        openSummary(test, tag);
        test.file->fixedPreview->rows.push_back({Respondent::Adult, "home.staying", 1, 0, 1, 1, 0, 0});
        test.file->fixedPreview->wouldLeave = packThatNeedsCare();
        test.find<QComboBox>("period")->setCurrentIndex(1);
        REQUIRE(test.waitForWork());
        const QString care = test.find<QLabel>("withCareText")->text();
        INFO(care.toStdString());
        for (const QString& line : lines) CHECK(care.contains(line));
        CHECK(care.contains(test.language.word("home.suits.short")));
        CHECK(care.contains(test.language.word("theme.home.title")));
        // It has 40 compared and so one caution alone.
        CHECK(care.count(test.language.word("home.suits.short")) == 1);
        CHECK(test.find<QWidget>("withCare")->y() > test.find<QWidget>("changeChart")->y());
        CHECK(test.find<QWidget>("withCare")->y() < test.find<QWidget>("summaryTable")->y());
    }
}

TEST_CASE("the window says cautions in the words of the report", "[ui][summary]") {
    // Every kind: 55 of 100 came back, or nothing is known; rows of under 20, under 30, mostly not compared, of an older scale; a start at the best and at the lowest answer.
    PackText all;
    all.rows = {packRow("change", "home.suits", "compared", "15"), packRow("change", "home.suits", "not_compared", "15"), packRow("change", "home.suits", "people", "30"),
                packRow("change", "home.suits", "nc_form_changed", "10"), packRow("change", "home.staying", "compared", "25"), packRow("change", "home.staying", "people", "25"),
                packRow("profile", "home.suits", "level_5", "25"), packRow("profile", "home.suits", "answered", "40"), packRow("profile", "home.staying", "level_1", "25"),
                packRow("profile", "home.staying", "answered", "40")};
    PackText known = all;
    known.rows.push_back(packRow("followup_status", "overall", "followed_up", "55"));
    known.rows.push_back(packRow("followup_status", "overall", "people", "100"));
    for (const auto& [tag, exported] : {std::pair{"cy", ExportLanguage::Welsh}, std::pair{"en", ExportLanguage::English}}) {
        TestWindow test;
        test.openFile(tag);
        QStringList kinds;
        for (const ProtectedPack& pack : {packOf(all), packOf(known)}) {
            std::string report;
            for (const std::string& sentence : cautionWords(pack, {checkoutLibrary().catalogue, checkoutLibrary().packs}, exported)) report += sentence + "\n";
            for (const QString& line : cautionLines(nullptr, checkoutLibrary().catalogue, {}, test.language)) {
                INFO(line.toStdString());
                CHECK(toQt(report).contains(line));
            }
            const auto standing = cautionLines(nullptr, checkoutLibrary().catalogue, {}, test.language).size();
            CHECK(standing == 6);
            const QStringList lines = cautionLines(&pack, checkoutLibrary().catalogue, {}, test.language).mid(standing);
            for (const QString& line : lines) {
                // What is said stands before the names of the questions that it is said of.
                QString words = line;
                const auto names = words.lastIndexOf(QStringLiteral(": ") + test.language.word(line.contains(test.language.word("home.staying.short")) ? "home.staying.short" : "home.suits.short"));
                if (names > 0) words.truncate(names);
                if (words.endsWith(QLatin1Char('.'))) words.chop(1);
                INFO(report << "\n" << words.toStdString());
                CHECK(toQt(report).contains(words));
                kinds.append(words);
            }
        }
        kinds.removeDuplicates();
        CHECK(kinds.size() == 8);
    }
}

TEST_CASE("the table grows and shrinks with the text, down to the size it began with", "[ui][summary][access]") {
    TestWindow test;
    openSummary(test, "en");
    auto* table = test.find<QTableWidget>("summaryTable");
    REQUIRE(table != nullptr);
    const int height = table->rowHeight(0);
    const int letters = table->item(0, 0)->font().pixelSize();
    const auto step = [&](Qt::Key key) { test.press(key, Qt::ControlModifier); };
    for (int i = 0; i < 4; ++i) step(Qt::Key_Plus);
    CHECK(table->item(0, 0)->font().pixelSize() == 2 * letters);
    CHECK(table->rowHeight(0) > height);
    step(Qt::Key_0);
    CHECK(table->item(0, 0)->font().pixelSize() == letters);
    CHECK(table->rowHeight(0) == height);
}

TEST_CASE("where nothing can leave yet, the standing cautions are said all the same", "[ui][summary]") {
    TestWindow test;
    openSummary(test, "en");
    const QStringList lines = test.find<QLabel>("withCareText")->text().split(QLatin1Char('\n'));
    CHECK(lines.size() == 6);
    CHECK(lines.contains(QStringLiteral("People who came back may differ from those who did not.")));
}

TEST_CASE("a period is released by keyboard alone, after being asked once more, in both languages", "[ui][summary]") {
    for (const char* tag : {"cy", "en"}) {
        TestWindow test;
        openSummary(test, tag);
        test.file->fixedPack = packThatNeedsCare();
        REQUIRE(test.tabTo("release"));
        test.press(Qt::Key_Return);
        REQUIRE(test.pageName() == QStringLiteral("releasePage"));
        CHECK(test.file->releasesMade.empty());
        REQUIRE(test.tabTo("releaseNow"));
        test.press(Qt::Key_Return);
        REQUIRE(test.waitForPage("summaryPage"));
        REQUIRE(test.waitForWork());
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
    const auto made = test.model.workspace().release(kAutumn, std::nullopt);
    REQUIRE(made);
    test.window.showSummary();
    REQUIRE(test.waitForWork());
    test.ask.answer = pathToQt(test.folder.path());
    REQUIRE(test.tabTo("export-1"));
    test.press(Qt::Key_Return);
    REQUIRE(test.waitForWork());
    CHECK(QApplication::focusWidget()->objectName() == QStringLiteral("exported"));
    CHECK(test.file->exportedTo == std::vector{test.folder.path()});
    test.ask.answer.clear();
    test.find<QPushButton>("export-1")->click();
    CHECK(test.file->exportedTo.size() == 1);
}

TEST_CASE("Tab walks through the summary from top to bottom", "[ui][summary][access]") {
    TestWindow test;
    openSummary(test, "en");
    REQUIRE(test.model.workspace().release(kAutumn, std::nullopt));
    test.window.showSummary();
    REQUIRE(test.waitForWork());
    for (const char* name : {"period", "breakdown", "saidNo", "summaryTable", "look-1", "export-1", "release", "insideFigures", "combine"}) {
        INFO(name << ", not " << QApplication::focusWidget()->objectName().toStdString());
        CHECK(QApplication::focusWidget()->objectName() == QLatin1String(name));
        test.press(Qt::Key_Tab);
    }
}

TEST_CASE("why a period cannot be released is said beside the button that is off", "[ui][summary]") {
    TestWindow test;
    openSummary(test, "en");
    test.file->fixedPreview->refusal = Error{ErrorCode::PeriodNotOver, "2027-04-01..2027-06-30", "2027-07-01"};
    test.find<QComboBox>("period")->setCurrentIndex(1);
    REQUIRE(test.waitForWork());
    CHECK_FALSE(test.find<QPushButton>("release")->isEnabled());
    CHECK(test.find<QWidget>("refusal")->accessibleName().contains(QStringLiteral("can be released from 2027-07-01")));
}

}  // namespace camre::tests
