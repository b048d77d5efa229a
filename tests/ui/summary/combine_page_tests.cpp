// Packs of many organisations: listed, added up, or refused by name.
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>

#include "bridge/qt_text.h"
#include "release/protection.h"
#include "release/tally.h"
#include "summary/summary_samples.h"
#include "support/catch.h"

namespace camre::tests {
namespace {

// A pack as the protector makes it: people who were all asked one question, home.suits.
struct MadePack {
    std::string organisation;
    std::string lineage;
    int forward = 0;
    int same = 0;
    int back = 0;
    Period period = kWinter;
    std::string catalogue = "camre-core/1";
};

const IndicatorId kSuits("home.suits");
const ScaleId kScale("five/1");

Catalogue oneQuestion() {
    Indicator question;
    question.id = kSuits;
    question.theme = ThemeId("home");
    question.scale = kScale;
    question.direction = Direction::HigherBetter;
    question.respondents = {Respondent::Adult};
    Catalogue catalogue;
    catalogue.scales = {{kScale, 5, "bars", false}};
    catalogue.indicators = {question};
    catalogue.themes = {{question.theme, {kSuits}}};
    return catalogue;
}

Tallies tallyOf(const MadePack& made) {
    SummaryChoice choice;
    choice.rules.period = made.period;
    const std::vector<Slot> slots = {{0, kSuits, kScale, 5, Direction::HigherBetter, AnswerKind::One}};
    auto plan = makeTallyPlan(oneQuestion(), slots, {}, choice);
    REQUIRE(plan);
    SummaryPass pass(plan.value());
    std::int64_t person = 0;
    for (const auto& [after, people] : {std::pair("4", made.forward), std::pair("3", made.same), std::pair("2", made.back)}) {
        for (int i = 0; i < people; ++i) {
            PackedForm form;
            form.person = ++person;
            form.sequence = 2 * person;
            form.date = form.entered = made.period.start.plusMonths(-6);
            form.answers = "3";
            pass.take(form);
            ++form.sequence;
            form.kind = FormKind::FollowUp;
            form.date = form.entered = made.period.start;
            form.answers = after;
            pass.take(form);
        }
    }
    return pass.finish();
}

std::string textOf(const MadePack& made) {
    PackHead head;
    head.organisation = made.organisation;
    head.lineage = made.lineage;
    head.period = made.period;
    head.catalogue = made.catalogue;
    return protect(tallyOf(made), head, {}).value().json();
}

MadePack swansea() { return {"swansea", "lineage-1", 20, 5, 5}; }
MadePack cardiff() { return {"cardiff", "lineage-2", 10, 10, 0}; }

void put(TestWindow& test, const char* folder, const std::string& pack) {
    std::filesystem::create_directories(test.folder.path() / "inbox" / folder);
    writeBytes(test.folder.path() / "inbox" / folder / "summary.json", pack);
}

void put(TestWindow& test, const char* folder, const MadePack& pack) { put(test, folder, textOf(pack)); }

void openCombine(TestWindow& test, const char* tag = "en") {
    openSummary(test, tag);
    test.find<QPushButton>("combine")->click();
    REQUIRE(test.waitForPage("combinePage"));
}

void addInbox(TestWindow& test) {
    test.ask.answer = pathToQt(test.folder.path() / "inbox");
    REQUIRE(test.tabTo("addPackFolder"));
    test.press(Qt::Key_Return);
    REQUIRE(test.waitForWork());
}

QString said(const TestWindow& test) { return test.find<QWidget>("cannotAddUp")->accessibleName(); }

QString textOf(const TestWindow& test, const char* label) { return test.find<QLabel>(label)->text(); }

}  // namespace

TEST_CASE("packs of a folder are listed, added up and saved, by keyboard", "[ui][summary][combine]") {
    TestWindow test;
    put(test, "cardiff", cardiff());
    put(test, "swansea", swansea());
    openCombine(test);
    CHECK_FALSE(test.find<QPushButton>("saveSum")->isEnabled());
    addInbox(test);
    CHECK(textOf(test, "packName-1") == QStringLiteral("cardiff"));
    CHECK(textOf(test, "packPeriod-2") == QStringLiteral("January – March 2027 (Q1 2027, Q4 2026–27)"));
    CHECK(textOf(test, "sumWords").startsWith(QStringLiteral("Packs: 2. Organisations: 2.")));
    // back 5 + 0, same 5 + 10, forward 20 + 10, compared 30 + 20
    const auto* table = test.find<QTableWidget>("sumTable");
    CHECK(table->item(0, 1)->text() == QStringLiteral("5"));
    CHECK(table->item(0, 2)->text() == QStringLiteral("15"));
    CHECK(table->item(0, 3)->text() == QStringLiteral("30"));
    CHECK(table->item(0, 4)->text() == QStringLiteral("50"));
    CHECK(table->item(0, 5)->text() == QStringLiteral("2 of 2"));
    test.ask.answer = pathToQt(test.folder.path() / "sums");
    REQUIRE(test.tabTo("saveSum"));
    test.press(Qt::Key_Return);
    CHECK(std::filesystem::exists(test.folder.path() / "sums" / "combined.csv"));
    CHECK(std::filesystem::exists(test.folder.path() / "sums" / "combined.json"));
    CHECK(QApplication::focusWidget()->objectName() == QStringLiteral("addedUp"));
}

TEST_CASE("diverging copies of one file stop the sum by name, until one is taken out", "[ui][summary][combine]") {
    TestWindow test;
    put(test, "a", swansea());
    MadePack other = swansea();
    other.forward = 25;
    other.same = 0;
    put(test, "b", other);
    openCombine(test);
    addInbox(test);
    CHECK(said(test).contains(QStringLiteral("differ:")));
    CHECK(said(test).contains(QStringLiteral("swansea")));
    CHECK_FALSE(test.find<QPushButton>("saveSum")->isEnabled());
    CHECK_FALSE(test.find<QWidget>("sumTable")->isVisible());
    REQUIRE(test.tabTo("removePack-2"));
    test.press(Qt::Key_Return);
    REQUIRE(test.waitForWork());
    CHECK_FALSE(test.find<QWidget>("cannotAddUp")->isVisible());
    CHECK(test.find<QPushButton>("saveSum")->isEnabled());
    CHECK(QApplication::focusWidget()->objectName() == QStringLiteral("removePack-1"));
}

TEST_CASE("another catalogue, overlapping periods and numbers changed by hand are each told in their own words", "[ui][summary][combine]") {
    TestWindow test;
    std::string text;
    MadePack other = cardiff();
    QString words;
    SECTION("catalogue") {
        other.catalogue = "camre-core/2";
        words = QStringLiteral("do not ask the same questions");
    }
    SECTION("overlap") {
        other = swansea();
        other.period = {*Day::fromIso("2027-03-01"), *Day::fromIso("2027-05-31")};
        words = QStringLiteral("share days");
    }
    SECTION("changed") {
        text = textOf(other);
        const std::string ten = "\"cell\":\"improved\",\"value\":10";
        REQUIRE(text.find(ten) != std::string::npos);
        text.replace(text.find(ten), ten.size(), "\"cell\":\"improved\",\"value\":11");
        words = QStringLiteral("are not as Camre writes them");
    }
    put(test, "a", swansea());
    put(test, "b", text.empty() ? textOf(other) : text);
    openCombine(test);
    addInbox(test);
    CHECK(said(test).contains(words));
    CHECK_FALSE(test.find<QPushButton>("saveSum")->isEnabled());
}

TEST_CASE("files that are no packs are named, and the others wait until they are taken out", "[ui][summary][combine]") {
    TestWindow test;
    put(test, "a", swansea());
    writeBytes(test.folder.path() / "letter.json", "{}");
    openCombine(test, "cy");
    test.ask.packs = {pathToQt(test.folder.path() / "inbox" / "a" / "summary.json"), pathToQt(test.folder.path() / "letter.json")};
    test.find<QPushButton>("addPackFiles")->click();
    REQUIRE(test.waitForWork());
    CHECK(textOf(test, "packName-2").contains(QStringLiteral("letter.json")));
    CHECK(textOf(test, "packState-2").startsWith(QStringLiteral("Nid pecyn")));
    CHECK_FALSE(test.find<QPushButton>("saveSum")->isEnabled());
    test.find<QPushButton>("removePack-2")->click();
    REQUIRE(test.waitForWork());
    CHECK(test.find<QPushButton>("saveSum")->isEnabled());
}

TEST_CASE("the same pack twice is counted once, and an empty folder says where to look", "[ui][summary][combine]") {
    TestWindow test;
    put(test, "a", swansea());
    put(test, "b", swansea());
    std::filesystem::create_directories(test.folder.path() / "empty");
    openCombine(test);
    addInbox(test);
    CHECK(textOf(test, "packState-2").contains(QStringLiteral("counted once")));
    CHECK(textOf(test, "sumWords").startsWith(QStringLiteral("Packs: 1. Organisations: 1.")));
    CHECK_FALSE(test.find<QWidget>("noPackFound")->isVisible());
    test.ask.answer = pathToQt(test.folder.path() / "empty");
    test.find<QPushButton>("addPackFolder")->click();
    REQUIRE(test.waitForWork());
    CHECK(test.find<QWidget>("noPackFound")->isVisible());
}

TEST_CASE("whoever leaves while packs are read waits for nothing, and the window goes on", "[ui][summary][combine]") {
    TestWindow test;
    put(test, "a", swansea());
    openCombine(test);
    test.ask.answer = pathToQt(test.folder.path() / "inbox");
    test.find<QPushButton>("addPackFolder")->click();
    CHECK_FALSE(test.find<QPushButton>("addPackFolder")->isEnabled());
    CHECK_FALSE(test.find<QPushButton>("saveSum")->isEnabled());
    test.window.goBack();
    REQUIRE(test.waitForPage("summaryPage"));
    REQUIRE(test.waitForWork());
    CHECK(test.find<QWidget>("summaryTable")->isVisible());
}

TEST_CASE("sums are not written over other sums", "[ui][summary][combine]") {
    TestWindow test;
    put(test, "a", swansea());
    openCombine(test);
    addInbox(test);
    const auto out = test.folder.path() / "sums";
    std::filesystem::create_directories(out);
    writeBytes(out / "combined.csv", "last year's");
    test.ask.answer = pathToQt(out);
    test.find<QPushButton>("saveSum")->click();
    CHECK(test.window.currentPage()->errorText().contains(QStringLiteral("already holds other files")));
    CHECK(readBytes(out / "combined.csv") == "last year's");
}

}  // namespace camre::tests
