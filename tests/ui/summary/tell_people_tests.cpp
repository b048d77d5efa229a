// The sheet for the people who answered.
#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

#include "bridge/qt_text.h"
#include "exports/people_page.h"
#include "summary/summary_samples.h"
#include "support/catch.h"

namespace camre::tests {
namespace {

void openTelling(TestWindow& test, const ProtectedPack& pack) {
    openSummary(test, "en");
    test.file->fixedPack = pack;
    REQUIRE(test.model.workspace().release(kWinter, std::nullopt));
    test.window.showHome();
    test.window.showSummary();
    REQUIRE(test.waitForWork());
    test.find<QPushButton>("lookAtRelease")->click();
    REQUIRE(test.waitForPage("releasedPage"));
    REQUIRE(test.tabTo("tellPeople"));
    test.press(Qt::Key_Return);
    REQUIRE(test.waitForPage("tellPeoplePage"));
}

void choose(const TestWindow& test, const char* tag) {
    auto* box = test.find<QComboBox>("tellLanguage");
    REQUIRE(box->findData(QLatin1String(tag)) >= 0);
    box->setCurrentIndex(box->findData(QLatin1String(tag)));
}

}  // namespace

TEST_CASE("what the service will do is written for each language by itself, and the sheet is seen before it is printed", "[ui][summary]") {
    TestWindow test;
    openTelling(test, packThatNeedsCare());
    auto* text = test.find<QPlainTextEdit>("weWill");
    CHECK(test.find<QComboBox>("tellLanguage")->currentData().toString() == QStringLiteral("en"));
    choose(test, "ar");
    CHECK(text->layoutDirection() == Qt::RightToLeft);
    text->setPlainText(QString::fromUtf8("سنفتح يوم السبت أيضا."));
    choose(test, "cy");
    CHECK(text->toPlainText().isEmpty());
    text->setPlainText(QStringLiteral("Byddwn ar agor ar ddydd Sadwrn."));
    choose(test, "ar");
    CHECK(text->toPlainText() == QString::fromUtf8("سنفتح يوم السبت أيضا."));
    REQUIRE(test.tabTo("seeSheet"));
    test.press(Qt::Key_Return);
    REQUIRE(test.waitForPage("printPage"));
    CHECK(test.find<QLabel>("sheetsCount")->text() == QStringLiteral("Sheets of A4: 1"));
    test.window.goBack();
    CHECK(test.find<QPlainTextEdit>("weWill")->toPlainText() == QString::fromUtf8("سنفتح يوم السبت أيضا."));
}

TEST_CASE("a text that is too long for the sheet is stopped where it is written", "[ui][summary]") {
    TestWindow test;
    openTelling(test, packThatNeedsCare());
    auto* text = test.find<QPlainTextEdit>("weWill");
    text->setPlainText(QString(static_cast<qsizetype>(kMostLettersWeWill) + 1, QLatin1Char('a')));
    CHECK_FALSE(test.find<QPushButton>("seeSheet")->isEnabled());
    CHECK(test.find<QLabel>("weWillError")->isVisible());
    text->setPlainText(QStringLiteral("Short."));
    CHECK(test.find<QPushButton>("seeSheet")->isEnabled());
}

TEST_CASE("whoever makes the sheet is told which themes it leaves out, and why", "[ui][summary]") {
    TestWindow test;
    PackText pack;
    const auto theme = [&pack](const char* item, const char* compared) {
        for (const auto& row : {packRow("change", item, "compared", compared), packRow("change", item, "improved", compared),
                                packRow("change", item, "same", "0", "k"), packRow("change", item, "declined", "0", "k")}) pack.rows.push_back(row);
    };
    theme("home.suits", "40");
    theme("home.staying", "40");
    theme("money.essentials", "40");  // the only question about money
    theme("theme:home", "40");
    theme("theme:work", "15");
    pack.rows.push_back(packRow("followup_timing", "overall", "people", "40"));
    openTelling(test, packOf(pack));
    const QString said = test.find<QLabel>("tellLeftOut")->text();
    INFO(said.toStdString());
    CHECK(said.contains(QStringLiteral("too few people were compared: ") + test.language.word("theme.work.title")));
    CHECK(said.contains(QStringLiteral("only one question was asked about it: ") + test.language.word("theme.money.title")));
    CHECK_FALSE(said.contains(test.language.word("theme.home.title")));
}

TEST_CASE("where too few people were compared the page says so, and there is no sheet", "[ui][summary]") {
    TestWindow test;
    PackText pack;
    // 15 compared: under the 20 from which anything is said in words.
    pack.rows = {packRow("change", "home", "compared", "15"), packRow("change", "home", "improved", "10"),
                 packRow("change", "home", "same", "5"), packRow("change", "home", "declined", "0", "k")};
    openTelling(test, packOf(pack));
    CHECK_FALSE(test.window.currentPage()->errorText().isEmpty());
    CHECK_FALSE(test.find<QPushButton>("seeSheet")->isEnabled());
}

}  // namespace camre::tests
