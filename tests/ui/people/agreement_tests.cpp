// The agreement: what the worker confirms, how it was given, and a no that leaves nothing behind.
#include <QAbstractButton>
#include <QLabel>

#include "bridge/qt_text.h"
#include "support/catch.h"
#include "support/form_desk_window.h"
#include "support/real_file.h"

using namespace camre;
using namespace camre::tests;

namespace {

void tick(DeskWindow& window, const char* name) { window.control<QAbstractButton>(name).toggle(); }

Agreement agreementOf(DeskWindow& window) { return window.onlyDraft().form.agreement; }

void begin(DeskWindow& window) {
    window.click("agreeButton");
    REQUIRE(window.pageName() == QStringLiteral("codeCardPage"));
    window.click("cardGivenButton");
}

}  // namespace

TEST_CASE("P14: what is stored says how, in which language and wording, by which role, and what was confirmed", "[people][privacy]") {
    DeskWindow window;
    window.desk->setWorkerRole([] { return WorkerRole::Coordinator; });
    window.toAgreement("pl");
    tick(window, "confirmation_1");
    tick(window, "given_worker");
    begin(window);
    CHECK(agreementOf(window) == Agreement{fakeToday(), kAgreementWording, LanguageTag("pl"), HowGiven::WorkerReadAloud,
                                           Interpreter::None, WorkerRole::Coordinator, Confirmed::Age});
}

TEST_CASE("P18: the kind of interpreter is asked only after 'through an interpreter', and may be left open", "[people][privacy]") {
    DeskWindow window;
    window.toAgreement("pl");
    CHECK_FALSE(window.has("interpreter_family"));
    tick(window, "confirmation_1");
    tick(window, "given_interpreter");
    REQUIRE(window.has("interpreter_family"));
    SECTION("a kind that was chosen is stored") {
        tick(window, "interpreter_family");
        begin(window);
        CHECK(agreementOf(window).interpreter == Interpreter::Family);
    }
    SECTION("left open, nobody said") {
        begin(window);
        CHECK(agreementOf(window).interpreter == Interpreter::NotSaid);
    }
    SECTION("another way takes the kind back") {
        tick(window, "interpreter_friend");
        tick(window, "given_read");
        CHECK_FALSE(window.has("interpreter_friend"));
        tick(window, "given_interpreter");
        CHECK_FALSE(window.control<QAbstractButton>("interpreter_friend").isChecked());
        tick(window, "given_read");
        begin(window);
        CHECK(agreementOf(window).interpreter == Interpreter::None);
    }
}

TEST_CASE("P24: without the age the adult form stops kindly and says what to do", "[people][privacy]") {
    DeskWindow window;
    window.toAgreement("pl");
    tick(window, "given_heard");
    window.click("agreeButton");
    REQUIRE(window.has("missingNote"));
    CHECK(window.focusName() == QStringLiteral("missingNote"));
    CHECK(window.control<QLabel>("missingNoteTitle").text().contains(QStringLiteral("16")));
    CHECK(window.page->title() == QStringLiteral("Error: Agreement"));
    SECTION("when it was only forgotten, a tick and the same button go on") {
        tick(window, "confirmation_1");
        begin(window);
        CHECK(agreementOf(window).confirmed == Confirmed::Age);
    }
    SECTION("who is younger is thanked, and nothing is stored") {
        window.click("stopHereButton");
        REQUIRE(window.pageName() == QStringLiteral("formStopsPage"));
        CHECK_FALSE(window.page->hasBack());
        CHECK(allTexts(*window.page).contains(QStringLiteral("Polski agreement.thanks_no")));
        CHECK(window.control<QLabel>("formStopsThen").text().contains(QStringLiteral("coordinator")));
        window.click("goOnButton");
        CHECK(window.endedCount == 1);
        CHECK(window.model.workspace().people({}, 10).value().empty());
    }
}

TEST_CASE("P24: a service may ask from an age of its own, and never for a birth date", "[people][privacy]") {
    DeskWindow window;
    window.fake->fileFacts.profile.adultsFrom = 18;
    window.toAgreement("en");
    CHECK(window.control<QAbstractButton>("confirmation_1").text() == QStringLiteral("The person is 18 or over."));
    CHECK_FALSE(allTexts(*window.page).contains(QStringLiteral("birth")));
    CHECK_FALSE(window.has("confirmation_2"));
}

TEST_CASE("how the agreement was given has to be said", "[people]") {
    DeskWindow window;
    window.toAgreement("en");
    tick(window, "confirmation_1");
    window.click("agreeButton");
    CHECK(window.has("missingNote"));
    CHECK_FALSE(window.has("stopHereButton"));
    CHECK(window.model.workspace().people({}, 10).value().empty());
    tick(window, "given_read");
    begin(window);
    CHECK(agreementOf(window).given == HowGiven::Read);
}

TEST_CASE("the agreement is asked afresh: nothing of the one before is still ticked", "[people]") {
    DeskWindow window;
    window.toAgreement("pl");
    tick(window, "confirmation_1");
    tick(window, "given_interpreter");
    tick(window, "interpreter_professional");
    window.toAgreement("ar");
    for (QAbstractButton* button : window.page->findChildren<QAbstractButton*>()) CHECK_FALSE(button->isChecked());
    CHECK_FALSE(window.has("interpreter_professional"));
}

TEST_CASE("the sentence that is being read aloud stands out, and only that one", "[people]") {
    DeskWindow window;
    window.toAgreement("pl");
    const auto ground = [&window](const char* key) { return window.control(key).property("ground").toString(); };
    Q_EMIT window.voice.reading(QStringLiteral("agreement.danger"));
    CHECK(ground("agreement.danger") == QStringLiteral("sentenceLit"));
    CHECK(ground("agreement.choice") == QStringLiteral("sentence"));
    Q_EMIT window.voice.reading(QStringLiteral("agreement.stop"));
    CHECK(ground("agreement.danger") == QStringLiteral("sentence"));
    Q_EMIT window.voice.reading(QString());
    CHECK(ground("agreement.stop") == QStringLiteral("sentence"));
}

TEST_CASE("P13: a no leaves the file byte for byte as it was, whatever was tried on the way to it", "[people][privacy]") {
    RealFile file("core");
    DeskWindow window(file.library(), file.door(), "en");
    const std::string before = readBytes(file.path());
    window.toAgreement("cy");
    tick(window, "confirmation_1");
    tick(window, "given_interpreter");
    tick(window, "interpreter_family");
    window.click("fullNoticeButton");
    window.page->goBack();
    REQUIRE(window.pageName() == QStringLiteral("languagePage"));
    window.click("language_en");
    window.click("agreeButton");  // something is missing: nothing is stored
    tick(window, "given_read");
    window.click("agreeButton");
    window.click("stopHereButton");
    window.click("goOnButton");
    window.toAgreement("en");
    window.click("fullNoticeButton");
    window.click("notAgreeButton");
    CHECK(window.pageName() == QStringLiteral("saidNoPage"));
    window.click("goOnButton");
    REQUIRE(window.model.flush());
    CHECK(readBytes(file.path()) == before);
}
