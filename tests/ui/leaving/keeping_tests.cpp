// What a coordinator keeps an eye on: whose time is over, requests, the event list, and the sheet for a breach (P39, P43, P54, P55).
#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

#include "bridge/qt_text.h"
#include "kit/notice.h"
#include "leaving/events_page.h"
#include "papers/breach_paper.h"
#include "support/catch.h"
#include "support/test_window.h"
#include "workspace/event_words.h"

namespace camre::tests {
namespace {

// People of a coordinator whose time is over, as many as asked.
std::vector<PersonCode> overFor(TestWindow& test, int count) {
    test.settings.setValue(Setting::Role, static_cast<int>(WorkRole::Coordinator));
    std::vector<PersonCode> codes;
    for (int i = 0; i < count; ++i) {
        const PersonCode code = test.file->havePerson("pl", fakeToday().plusMonths(-30), {});
        test.file->past.push_back({code, fakeToday().plusMonths(-30), fakeToday().plusMonths(-6), {}});
        codes.push_back(code);
    }
    test.window.showHome();
    return codes;
}

void press(TestWindow& test, const std::string& control) {
    REQUIRE(test.tabTo(control.c_str()));
    test.press(Qt::Key_Return);
}

QString allWords(const PrintedDocument& paper) {
    QStringList words;
    for (const PrintedBlock& block : paper.blocks) {
        const auto* row = std::get_if<PrintedRow>(&block);
        if (row == nullptr) continue;
        for (const PrintedCell& cell : row->cells) {
            for (const PrintedText& text : cell.texts) words << text.words;
        }
    }
    return words.join(QLatin1Char('\n'));
}

}  // namespace

TEST_CASE("P39: home sends the coordinator first to those whose time is over, until none is left", "[ui][privacy][P39]") {
    TestWindow test;
    test.openFile("en");
    const auto codes = overFor(test, 2);
    CHECK(test.find<QAbstractButton>("nextStep")->text() == QStringLiteral("People whose time is over: 2"));
    press(test, "nextStep");
    REQUIRE(test.waitForPage("retentionPage"));
    // One is kept, for a reason.
    press(test, "keep-" + codes[0].compact());
    REQUIRE(test.waitForPage("keepPage"));
    press(test, "keepNow");
    CHECK(test.pageName() == QStringLiteral("keepPage"));
    CHECK(test.find<QLabel>("keepReasonError")->text() == QStringLiteral("A reason is needed. Nothing has changed."));
    CHECK(test.file->past.size() == 2);
    test.type("A complaint is open.");
    press(test, "keepNow");
    REQUIRE(test.waitForPage("retentionPage"));
    CHECK(test.file->kept.at(codes[0]).reason == "A complaint is open.");
    CHECK(test.file->kept.at(codes[0]).until == fakeToday().plusMonths(6));
    // The other is erased.
    press(test, "erase-" + codes[1].compact());
    REQUIRE(test.waitForPage("erasePage"));
    REQUIRE(test.tabTo("codeAgain"));
    test.type(codes[1].text().c_str());
    press(test, "eraseNow");
    REQUIRE(test.waitForWork());
    press(test, "keepPerson");
    REQUIRE(test.waitForPage("retentionPage"));
    CHECK(test.find<QLabel>("nobodyOver")->isVisible());
    test.window.showHome();
    CHECK_FALSE(test.find<QAbstractButton>("nextStep")->text().contains(QStringLiteral("time is over")));
}

TEST_CASE("P39: everybody in the list can go at once, when their number is typed", "[ui][privacy][P39]") {
    TestWindow test;
    test.openFile("en");
    overFor(test, 30);
    test.window.showRetention();
    CHECK(test.find<QLabel>("moreOver")->isVisible());
    press(test, "eraseAllShown");
    REQUIRE(test.waitForPage("erasePage"));
    REQUIRE(test.tabTo("codeAgain"));
    test.type("30");
    press(test, "eraseNow");
    REQUIRE(test.waitForWork());
    CHECK(test.file->past.size() == 30);
    CHECK(test.find<QLabel>("codeAgainError")->isVisible());
    test.press(Qt::Key_A, Qt::ControlModifier);
    test.type("25");
    press(test, "eraseNow");
    REQUIRE(test.waitForWork());
    CHECK(test.file->past.size() == 5);
    press(test, "keepPerson");
    CHECK(test.waitForPage("retentionPage"));
}

TEST_CASE("P43: a request is noted by keys, home says when the reply is due, and it is answered", "[ui][privacy][P43]") {
    TestWindow test;
    test.openFile("en");
    test.window.showRequests();
    CHECK(test.find<QLineEdit>("requestReceived")->text() == QStringLiteral("2027-04-05"));
    REQUIRE(test.tabTo("requestKind"));
    test.press(Qt::Key_Down);
    test.press(Qt::Key_Down);
    REQUIRE(test.tabTo("requestReceived"));
    test.press(Qt::Key_A, Qt::ControlModifier);
    test.type("2027-06-31");
    press(test, "noteRequest");
    CHECK(test.file->requestsNoted.empty());
    CHECK(test.find<QLabel>("requestReceivedError")->isVisible());
    test.press(Qt::Key_A, Qt::ControlModifier);
    test.type("2027-03-31");
    press(test, "noteRequest");
    REQUIRE(test.file->requestsNoted.size() == 1);
    CHECK(test.file->requestsNoted[0].kind == RequestKind::Erase);
    CHECK(test.find<QLabel>("due-1")->text() == QStringLiteral("30 April 2027"));
    CHECK(test.find<QLabel>("state-1")->text() == QStringLiteral("days left: 25"));
    test.window.showHome();
    CHECK(test.find<Notice>("openRequests")->text().contains(QStringLiteral("30 April 2027")));
    press(test, "toRequests");
    REQUIRE(test.waitForPage("requestsPage"));
    press(test, "answered-1");
    CHECK(test.file->requestsNoted[0].answered == fakeToday());
    test.window.showHome();
    CHECK_FALSE(test.find<Notice>("openRequests")->isVisible());
}

TEST_CASE("P54: the event list is reached from the settings and says every event in Welsh and English", "[ui][privacy][P54]") {
    TestWindow test;
    test.openFile("cy");
    test.file->eventsLogged = {{fakeToday(), "10:42", "coordinator", "12 forms added"}, {fakeToday(), "09:00", "", "words of a newer Camre"}};
    test.window.showSettings();
    press(test, "eventsLink");
    REQUIRE(test.waitForPage("eventsPage"));
    CHECK(test.find<QLabel>("what-1")->text() == QString::fromUtf8("ffurflenni a ychwanegwyd: 12"));
    CHECK(test.find<QLabel>("who-1")->text() == QStringLiteral("cydgysylltydd"));
    CHECK(test.find<QLabel>("what-2")->text() == QStringLiteral("words of a newer Camre"));
    for (const std::string_view words : event_words::all()) {
        INFO(words);
        CHECK(eventWords(std::string(words)) != toQt(words));
    }
}

TEST_CASE("P55: the sheet for a breach is one step from the settings, and holds kinds and numbers but nobody's code", "[ui][privacy][P55]") {
    TestWindow test;
    test.openFile("en");
    const PersonCode code = test.file->havePerson("pl", fakeToday(), {});
    test.window.showSettings();
    press(test, "breachLink");
    REQUIRE(test.waitForPage("printPage"));
    Holdings held = test.file->holdings().value();
    held.people = 4711;
    held.forms = 815;
    held.languages = {LanguageTag("pl")};
    held.background = {BackgroundId("age_band")};
    for (const bool isLocked : {true, false}) {
        held.encrypted = isLocked;
        const PrintJob job = printBreachSheet(held, test.model.facts(), checkoutLibrary().catalogue, checkoutLibrary(), fakeToday(), *checkoutLibrary().pack(LanguageTag("en")));
        CHECK_FALSE(job.isPersonal);
        const QString words = allWords(job.versions.front().document);
        for (const char* said : {"4711", "815", "Polski", "72 hours"}) CHECK(words.contains(QString::fromUtf8(said)));
        CHECK(words.contains(isLocked ? QStringLiteral("Yes: encrypted") : QStringLiteral("No: whoever has the file")));
        CHECK(words.contains(toQt(checkoutLibrary().pack(LanguageTag("en"))->text("background.age_band.question"))));
        CHECK_FALSE(words.contains(toQt(code.text())));
    }
}

}  // namespace camre::tests
