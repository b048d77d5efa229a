#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>

#include "bridge/qt_text.h"
#include "release/pack_json.h"
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

std::string row(const char* table, const char* item, const char* cell, const char* value, const char* status = "") {
    const auto text = [](const char* name, const char* word) { return "\"" + std::string(name) + "\":\"" + word + "\","; };
    return "{" + text("table", table) + text("item", item) + text("group_by", "") + text("group_value", "") + text("cell", cell) +
           "\"value\":" + value + ",\"status\":\"" + status + "\"}";
}

// 25 compared for the theme; 25 of 40 began at the best answer of "home.suits"; nothing of "home.staying" may leave;
// 55 of 100 came back.
ProtectedPack packThatNeedsCare() {
    PackHead head;
    head.organisation = "a";
    head.lineage = "b";
    head.period = {*Day::fromIso("2027-01-01"), *Day::fromIso("2027-03-31")};
    const std::string text = "{\"schema\":\"camre-summary/1\",\n\"pack\":\"" + packId(head) +
                             "\",\n\"org\":\"a\",\n\"lineage\":\"b\",\n\"period\":{\"start\":\"2027-01-01\",\"end\":\"2027-03-31\"},\n"
                             "\"catalogue\":\"camre-core/1\",\n\"protection\":{\"method\":\"running-total\",\"base\":5,\"threshold\":10},\n\"rows\":[\n" +
                             row("change", "home.suits", "compared", "40") + ",\n" + row("change", "home.suits", "people", "40") + ",\n" +
                             row("change", "home.staying", "compared", "null", "c") + ",\n" +
                             row("change", "theme:home", "compared", "25", "u") + ",\n" + row("change", "theme:home", "people", "25", "u") + ",\n" +
                             row("profile", "home.suits", "level_5", "25") + ",\n" + row("profile", "home.suits", "answered", "40") + ",\n" +
                             row("followup_status", "overall", "followed_up", "55") + ",\n" + row("followup_status", "overall", "people", "100") +
                             "\n]}\n";
    auto pack = readFrozenPack(text, "");
    if (!pack) throw std::runtime_error(describe(pack.error()));
    return pack.value();
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

TEST_CASE("what must be read with care stands under the chart, computed from what would leave, in Welsh and English", "[ui][summary]") {
    const std::pair<const char*, QStringList> languages[] = {
        {"en", {QStringLiteral("This is not a random sample."), QStringLiteral("Change is not proof of what caused it."),
                QStringLiteral("Fewer than 60% came back, so those who did may differ much from the others."),
                QStringLiteral("Low reliability: fewer than 30 people compared: "),
                QStringLiteral("Half or more began at the best answer, and cannot move forward: "),
                QStringLiteral("Rows withheld to protect people: 1.")}},
        {"cy", {QStringLiteral("Nid hapsampl yw hwn."), QStringLiteral("Daeth llai na 60% yn ôl"),
                QStringLiteral("Dibynadwyedd isel: llai na 30 o bobl wedi'u cymharu: "), QStringLiteral("Rhesi a guddiwyd i ddiogelu pobl: 1.")}}};
    for (const auto& [tag, lines] : languages) {
        TestWindow test;
        openSummary(test, tag);
        test.file->fixedPreview->rows.push_back({Respondent::Adult, "home.staying", 1, 0, 1, 1, 0, 0});
        test.file->fixedPreview->wouldLeave = packThatNeedsCare();
        test.find<QComboBox>("period")->setCurrentIndex(1);
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

TEST_CASE("where nothing can leave yet, the standing cautions are said all the same", "[ui][summary]") {
    TestWindow test;
    openSummary(test, "en");
    const QStringList lines = test.find<QLabel>("withCareText")->text().split(QLatin1Char('\n'));
    CHECK(lines.size() == 4);
    CHECK(lines.contains(QStringLiteral("People who came back may differ from those who did not.")));
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

TEST_CASE("Tab walks through the summary from top to bottom", "[ui][summary][access]") {
    TestWindow test;
    openSummary(test, "en");
    REQUIRE(test.model.workspace().release(Period{*Day::fromIso("2027-01-01"), *Day::fromIso("2027-03-31")}, std::nullopt));
    test.window.showSummary();
    for (const char* name : {"period", "breakdown", "summaryTable", "export-1", "release"}) {
        INFO(name << ", not " << QApplication::focusWidget()->objectName().toStdString());
        CHECK(QApplication::focusWidget()->objectName() == QLatin1String(name));
        test.press(Qt::Key_Tab);
    }
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
