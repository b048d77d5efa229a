// A child's form: three checks, one at a time, and a no that wins on every path (P24 to P27).
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

// A desk over a real file of children; what is in it decides.
struct ChildDesk {
    RealFile file{"schools-child"};
    DeskWindow window{file.library(), file.door(), "en"};

    void agree() {
        for (const char* line : {"confirmation_1", "confirmation_2", "confirmation_3", "given_read"}) tick(window, line);
        window.click("agreeButton");
    }
    void toFirstQuestion() {
        window.toAgreement("en");
        agree();
        window.click("cardGivenButton");
        REQUIRE(window.pageName() == QStringLiteral("questionPage"));
    }
    void toCheck() {
        toFirstQuestion();
        while (window.pageName() == QStringLiteral("questionPage")) window.click("skipButton");
        REQUIRE(window.pageName() == QStringLiteral("checkPage"));
    }
    [[nodiscard]] PersonCode onlyCode() { return window.model.workspace().people({}, 10).value().front().code; }
    /// Nobody, no draft: as before the child came.
    void nothingIsLeft() {
        REQUIRE(window.model.flush());
        CHECK(window.model.workspace().people({}, 10).value().empty());
        CHECK(window.model.workspace().drafts().value().empty());
    }
};

}  // namespace

TEST_CASE("P26: the three checks come one at a time, and all of them before the form", "[people][privacy]") {
    ChildDesk desk;
    DeskWindow& window = desk.window;
    window.toAgreement("en");
    CHECK(window.has("confirmation_1"));
    CHECK_FALSE(window.has("confirmation_2"));
    tick(window, "given_read");
    tick(window, "confirmation_1");
    CHECK(window.has("confirmation_2"));
    CHECK_FALSE(window.has("confirmation_3"));
    tick(window, "confirmation_2");
    window.click("agreeButton");
    CHECK(window.pageName() == QStringLiteral("agreementPage"));
    CHECK(window.has("missingNote"));
    // A check that is taken back takes the later ones with it.
    tick(window, "confirmation_3");
    tick(window, "confirmation_1");
    CHECK_FALSE(window.has("confirmation_2"));
    tick(window, "confirmation_1");
    CHECK_FALSE(window.control<QAbstractButton>("confirmation_2").isChecked());
    SECTION("a child who does not understand yet is thanked, and nothing is stored") {
        window.click("agreeButton");
        window.click("stopHereButton");
        CHECK(window.pageName() == QStringLiteral("formStopsPage"));
        CHECK(window.control<QLabel>("formStopsWhy").text().contains(QStringLiteral("nobody's fault")));
        desk.nothingIsLeft();
    }
    SECTION("all three, and the child's own yes, open the form") {
        tick(window, "confirmation_2");
        tick(window, "confirmation_3");
        window.click("agreeButton");
        REQUIRE(window.pageName() == QStringLiteral("codeCardPage"));
        window.click("cardGivenButton");
        CHECK(window.onlyDraft().form.agreement.confirmed == Confirmed::Understanding);
    }
}

TEST_CASE("P26: the child's no wins at the agreement, even when everything was ticked for a yes", "[people][privacy]") {
    ChildDesk desk;
    const std::string before = readBytes(desk.file.path());
    desk.window.toAgreement("en");
    CHECK(desk.window.control<QLabel>("whoAgrees").text().contains(QStringLiteral("own no always counts")));
    for (const char* line : {"confirmation_1", "confirmation_2", "confirmation_3", "given_read"}) tick(desk.window, line);
    desk.window.click("notAgreeButton");
    CHECK(desk.window.pageName() == QStringLiteral("saidNoPage"));
    desk.window.click("goOnButton");
    desk.nothingIsLeft();
    CHECK(readBytes(desk.file.path()) == before);
}

TEST_CASE("P26: the child's no wins in the middle of the form, from the break page", "[people][privacy]") {
    ChildDesk desk;
    desk.toFirstQuestion();
    desk.window.click("answer_1");
    desk.window.waitForSaved();
    desk.window.desk->cover();
    REQUIRE(desk.window.pageName() == QStringLiteral("breakPage"));
    desk.window.click("stopAndEraseButton");
    desk.window.click("reallyEraseButton");
    desk.window.waitFor([&] { return desk.window.endedCount == 1; });
    desk.nothingIsLeft();
}

TEST_CASE("P26: the child's no wins while the answers are checked", "[people][privacy]") {
    ChildDesk desk;
    desk.toCheck();
    desk.window.click("stopAndEraseButton");
    desk.window.click("reallyEraseButton");
    desk.window.waitFor([&] { return desk.window.endedCount == 1; });
    desk.nothingIsLeft();
}

TEST_CASE("P26: the child's no wins at the follow-up, at its agreement and in the middle of it", "[people][privacy]") {
    ChildDesk desk;
    desk.toCheck();
    desk.window.click("keepButton");
    desk.window.click("finishButton");
    const PersonCode code = desk.onlyCode();
    const auto stored = [&] { return desk.window.model.workspace().forms(code).value(); };
    const Form first = stored().front().form;
    desk.window.desk->findPerson(toQt(code.text()));
    desk.window.click("nextFormButton");
    REQUIRE(desk.window.pageName() == QStringLiteral("agreementPage"));
    SECTION("at its agreement") {
        desk.window.click("notAgreeButton");
        CHECK(desk.window.pageName() == QStringLiteral("saidNoPage"));
    }
    SECTION("in the middle of it") {
        desk.agree();
        REQUIRE(desk.window.pageName() == QStringLiteral("questionPage"));
        desk.window.click("answer_1");
        desk.window.desk->cover();
        desk.window.click("stopAndEraseButton");
        desk.window.click("reallyEraseButton");
        desk.window.waitFor([&] { return !desk.window.model.work().isBusy(); });
    }
    SECTION("while its answers are checked") {
        desk.agree();
        while (desk.window.pageName() == QStringLiteral("questionPage")) desk.window.click("skipButton");
        desk.window.click("stopAndEraseButton");
        desk.window.click("reallyEraseButton");
        desk.window.waitFor([&] { return !desk.window.model.work().isBusy(); });
    }
    REQUIRE(desk.window.model.flush());
    CHECK(desk.window.model.workspace().drafts().value().empty());
    REQUIRE(stored().size() == 1);
    CHECK(stored().front().form == first);
}

TEST_CASE("P24: a child reads the child's own wording", "[people][privacy]") {
    ChildDesk desk;
    desk.window.toAgreement("en");
    const QString texts = allTexts(*desk.window.page);
    CHECK(texts.contains(QStringLiteral("You will not be in trouble if you say no.")));
    CHECK(texts.contains(QStringLiteral("I do not want to answer")));
    CHECK_FALSE(texts.contains(QStringLiteral("If you say no, our help stays the same.")));
}

TEST_CASE("P25: without the safeguards no child's form can be begun, and the page lists what is missing", "[people][privacy]") {
    DeskWindow window;
    window.fake->fileFacts.profile.respondent = Respondent::Child;
    window.fake->fileFacts.missingPrivacy = {"children.safeguardingLead", "children.dpiaDone", "children.agreementBy"};
    window.desk->startNewPerson();
    REQUIRE(window.pageName() == QStringLiteral("cannotStartPage"));
    const QString missing = window.control<QLabel>("missingEntries").text();
    CHECK(missing.contains(QStringLiteral("safeguarding lead")));
    CHECK(missing.contains(QStringLiteral("DPIA")));
    CHECK(missing.contains(QStringLiteral("who gives agreement")));
    // The follow-up of a child who was asked before waits too.
    const PersonCode code = window.fake->havePerson("pl", fakeToday().plusDays(-180), fakeToday());
    window.desk->findPerson(toQt(code.text()));
    window.click("nextFormButton");
    CHECK(window.pageName() == QStringLiteral("cannotStartPage"));
}
