// True counts stay on their page.
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>

#include "support/catch.h"
#include "summary/summary_samples.h"

namespace camre::tests {
namespace {

PersonCode codeOf(int number) {
    SeededRandom random(static_cast<std::uint64_t>(number));
    return PersonCode::random(random);
}

InsideView manyPeople() {
    InsideView view;
    view.people = 30;
    view.firstFormOnly = 4;
    view.cameTooEarly = 1;
    AnalystFigures figures;
    figures.mean = 1.25;
    figures.sd = 0.5;
    figures.median = 1;
    figures.pNormal = 0.04;
    figures.pExact = 0.031;
    view.rows = {{{Respondent::Adult, "home.suits", 3, 4, 20, 2, 1, 6}, figures}, {{Respondent::Adult, "overall", 1, 2, 3, 4, 5, 6}, std::nullopt}};
    view.timing = {1, 2, 3, 4};
    view.followUps = {20, 3, 2, 1, 4};
    for (int i = 0; i < 30; ++i) view.codes.push_back({codeOf(i), Respondent::Adult, i < 20 ? FollowUpEnd::FollowedUp : FollowUpEnd::MovedAway, *Day::fromIso("2026-09-01")});
    return view;
}

void openInside(TestWindow& test, const char* tag = "en") {
    openSummary(test, tag);
    test.file->fixedInside = manyPeople();
    test.find<QPushButton>("insideFigures")->click();
    REQUIRE(test.waitForPage("insidePage"));
    REQUIRE(test.waitForWork());
}

QString cellText(const TestWindow& test, const char* table, int row, int column) {
    return test.find<QTableWidget>(table)->item(row, column)->text();
}

}  // namespace

TEST_CASE("inside figures are marked, counted and named, and back leads to the summary", "[ui][summary][inside]") {
    for (const char* tag : {"cy", "en"}) {
        TestWindow test;
        openInside(test, tag);
        CHECK(test.find<QWidget>("insideOnly")->isVisible());
        CHECK(cellText(test, "insideTable", 0, 0) == test.language.word("home.suits.short"));
        // back 2: 1, back 1: 2, same 20, forward 1: 4, forward 2: 3, not compared 6
        const QStringList expected{QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("20"), QStringLiteral("4"), QStringLiteral("3"), QStringLiteral("6")};
        for (int i = 0; i < expected.size(); ++i) CHECK(cellText(test, "insideTable", 0, i + 1) == expected.at(i));
        test.press(Qt::Key_Left, Qt::AltModifier);
        CHECK(test.waitForPage("summaryPage"));
    }
}

TEST_CASE("an analyst's figures stand with questions alone, with the exact chance where there is one", "[ui][summary][inside]") {
    TestWindow test;
    openInside(test);
    test.find<QComboBox>("insideTableChoice")->setCurrentIndex(1);
    REQUIRE(test.find<QTableWidget>("insideTable")->rowCount() == 1);
    CHECK(cellText(test, "insideTable", 0, 1) == QStringLiteral("1.25"));
    CHECK(cellText(test, "insideTable", 0, 2) == QStringLiteral("0.50"));
    CHECK(cellText(test, "insideTable", 0, 8) == QStringLiteral("0.031"));
}

TEST_CASE("the codes behind the follow-ups are listed in pages, by keyboard", "[ui][summary][inside]") {
    TestWindow test;
    openInside(test);
    CHECK_FALSE(test.find<QWidget>("insideCodes")->isVisible());
    test.find<QComboBox>("insideTableChoice")->setCurrentIndex(3);
    CHECK(cellText(test, "insideTable", 0, 1) == QStringLiteral("20"));
    const auto* codes = test.find<QTableWidget>("insideCodes");
    CHECK(codes->rowCount() == 25);
    CHECK(test.find<QLabel>("placeInCodes")->text() == QStringLiteral("1 to 25 of 30"));
    REQUIRE(test.tabTo("laterCodes"));
    test.press(Qt::Key_Return);
    CHECK(codes->rowCount() == 5);
    CHECK(cellText(test, "insideCodes", 0, 2) == QStringLiteral("Moved away"));
    CHECK(QApplication::focusWidget()->objectName() == QStringLiteral("earlierCodes"));
}

TEST_CASE("nothing of an inside view reaches the clipboard, and there is no way to print or export it", "[ui][summary][inside][P46]") {
    TestWindow test;
    openInside(test);
    QGuiApplication::clipboard()->setText(QStringLiteral("before"));
    for (const char* name : {"insideTable", "insideCodes"}) {
        test.find<QComboBox>("insideTableChoice")->setCurrentIndex(3);
        REQUIRE(test.tabTo(name));
        test.press(Qt::Key_Down);
        test.press(Qt::Key_C, Qt::ControlModifier);
        test.press(Qt::Key_X, Qt::ControlModifier);
        test.press(Qt::Key_Insert, Qt::ControlModifier);
        CHECK(QGuiApplication::clipboard()->text() == QStringLiteral("before"));
    }
    for (const QLabel* label : test.window.currentPage()->findChildren<QLabel*>()) {
        CHECK((label->textInteractionFlags() & Qt::TextSelectableByMouse) == 0);
        CHECK((label->textInteractionFlags() & Qt::TextSelectableByKeyboard) == 0);
    }
    test.press(Qt::Key_P, Qt::ControlModifier);
    CHECK(test.pageName() == QStringLiteral("insidePage"));
    CHECK(test.ask.printed.empty());
}

TEST_CASE("the true counts of the summary do not reach the clipboard either", "[ui][summary][inside][P46]") {
    TestWindow test;
    openSummary(test, "en");
    QGuiApplication::clipboard()->setText(QStringLiteral("before"));
    REQUIRE(test.tabTo("summaryTable"));
    test.press(Qt::Key_Down);
    test.press(Qt::Key_C, Qt::ControlModifier);
    CHECK(QGuiApplication::clipboard()->text() == QStringLiteral("before"));
}

TEST_CASE("P52: before a period is released the coordinator sees who could be recognised, and comes back", "[ui][summary][inside]") {
    for (const char* tag : {"cy", "en"}) {
        TestWindow test;
        openSummary(test, tag);
        test.file->fixedInside = manyPeople();
        test.file->fixedInside.smallGroups = {{{{BackgroundId("age_band"), "65+"}}, 2}, {{{BackgroundId("age_band"), "25-44"}, {BackgroundId(kLanguageSpoken), "pl"}}, 3}};
        test.file->fixedPack = packThatNeedsCare();
        test.find<QPushButton>("release")->click();
        REQUIRE(test.waitForPage("releasePage"));
        REQUIRE(test.tabTo("whoCouldBeRecognised"));
        test.press(Qt::Key_Return);
        REQUIRE(test.waitForPage("insidePage"));
        REQUIRE(test.waitForWork());
        REQUIRE(test.find<QTableWidget>("insideTable")->rowCount() == 2);
        CHECK(cellText(test, "insideTable", 0, 0).contains(test.language.word("background.age_band.value.65+")));
        CHECK(cellText(test, "insideTable", 0, 1) == QStringLiteral("2"));
        CHECK(cellText(test, "insideTable", 1, 0).contains(QStringLiteral("Polski"), Qt::CaseInsensitive));
        CHECK(cellText(test, "insideTable", 1, 1) == QStringLiteral("3"));
        test.press(Qt::Key_Left, Qt::AltModifier);
        REQUIRE(test.waitForPage("releasePage"));
        test.find<QPushButton>("releaseNow")->click();
        CHECK(test.waitForPage("summaryPage"));
    }
}

TEST_CASE("P52: where nobody could be recognised the page says so; of very many groups it shows the smallest", "[ui][summary][inside]") {
    TestWindow test;
    openInside(test);
    test.find<QComboBox>("insideTableChoice")->setCurrentIndex(4);
    CHECK_FALSE(test.find<QTableWidget>("insideTable")->isVisible());
    CHECK(test.find<QLabel>("insideRecognised")->text().startsWith(QStringLiteral("There is no group of fewer than 10 people here")));
    test.find<QComboBox>("insideTableChoice")->setCurrentIndex(0);
    CHECK(test.find<QTableWidget>("insideTable")->isVisible());
    CHECK_FALSE(test.find<QLabel>("insideRecognised")->isVisible());

    TestWindow empty;
    openSummary(empty, "en");
    empty.file->fixedInside.released = true;
    empty.find<QPushButton>("insideFigures")->click();
    REQUIRE(empty.waitForPage("insidePage"));
    empty.find<QComboBox>("insideTableChoice")->setCurrentIndex(4);
    REQUIRE(empty.waitForWork());
    CHECK(empty.find<QLabel>("insideRecognised")->text() == QStringLiteral("Nobody is counted here, so nobody can be recognised."));
    CHECK(empty.find<QLabel>("insidePeople")->text().startsWith(QStringLiteral("Days of this period are released")));

    TestWindow many;
    openSummary(many, "en");
    many.file->fixedInside = manyPeople();
    for (int i = 0; i < 55; ++i) many.file->fixedInside.smallGroups.push_back({{{BackgroundId("age_band"), "65+"}}, 1});
    many.find<QPushButton>("insideFigures")->click();
    REQUIRE(many.waitForPage("insidePage"));
    many.find<QComboBox>("insideTableChoice")->setCurrentIndex(4);
    REQUIRE(many.waitForWork());
    CHECK(many.find<QTableWidget>("insideTable")->rowCount() == 40);
    CHECK(many.find<QLabel>("insideRecognised")->text().contains(QStringLiteral("The smallest are shown: 40 of 55.")));
}

}  // namespace camre::tests
