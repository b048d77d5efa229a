// Looking at answers together, and putting them right (P45).
#include <QAbstractButton>
#include <QLabel>

#include "bridge/qt_text.h"
#include "support/catch.h"
#include "support/form_desk_window.h"
#include "support/real_file.h"

using namespace camre;
using namespace camre::tests;

namespace {

const IndicatorId kHome("home.suits");

// A person of a real file with one finished form; home.suits is at 2.
struct Finished {
    RealFile file{"core"};
    PersonCode code = finish(file);
    DeskWindow window{file.library(), file.door(), "en"};

    static PersonCode finish(const RealFile& file) {
        auto workspace = Workspace::open(file.path(), "correct horse battery", file.library(), file.clock()).value();
        const Agreement agreement{fakeToday(), kAgreementWording, LanguageTag("cy"), HowGiven::Read,
                                  Interpreter::None, WorkerRole::Caseworker, Confirmed::Age};
        const PersonCode made = workspace->addPerson(agreement, LanguageTag("cy"), {}).value();
        Draft draft = workspace->startForm(made, {}, LanguageTag("cy"), HowGiven::Read).value();
        draft.form.answers[kHome] = Answer::chosen(2);
        REQUIRE(workspace->saveDraft(draft));
        REQUIRE(workspace->finishForm(made));
        return made;
    }
    void look() {
        window.desk->findPerson(toQt(code.text()));
        window.click("lookButton");
        REQUIRE(window.pageName() == QStringLiteral("answersPage"));
    }
    void changeTo(const char* row) {
        window.click("change_home.suits");
        REQUIRE(window.pageName() == QStringLiteral("questionPage"));
        window.click(row);
        window.click("continueButton");
        REQUIRE(window.pageName() == QStringLiteral("answersPage"));
    }
    [[nodiscard]] Answer stored() { return window.model.workspace().forms(code).value().back().form.answers.at(kHome); }
};

}  // namespace

TEST_CASE("P45: answers are found by code, put right, and kept", "[people][privacy]") {
    Finished person;
    person.look();
    CHECK(person.window.page->title() == QStringLiteral("Look at these answers together"));
    CHECK(person.window.has("doneButton"));
    CHECK_FALSE(person.window.has("keepButton"));
    CHECK_FALSE(person.window.has("stopAndEraseButton"));
    person.changeTo("answer_5");
    CHECK(person.window.focusName() == QStringLiteral("change_home.suits"));
    CHECK_FALSE(person.window.has("doneButton"));
    // Not a byte is written before it is confirmed.
    CHECK(person.stored() == Answer::chosen(2));
    person.window.click("keepButton");
    REQUIRE(person.window.pageName() == QStringLiteral("findPersonPage"));
    CHECK(person.window.has("doneNote"));
    CHECK(person.stored() == Answer::chosen(5));
    CHECK(person.window.model.workspace().drafts().value().empty());
}

TEST_CASE("P45: leaving the answers as they were leaves the file byte for byte as it was", "[people][privacy]") {
    Finished person;
    const std::string before = readBytes(person.file.path());
    person.look();
    SECTION("with the button") {
        person.changeTo("answer_5");
        person.window.click("leaveButton");
    }
    SECTION("by going back, which asks first") {
        person.changeTo("answer_5");
        person.window.page->goBack();
        REQUIRE(person.window.has("doNotEraseButton"));
        person.window.click("doNotEraseButton");
        CHECK(person.window.pageName() == QStringLiteral("answersPage"));
        person.window.page->goBack();
        person.window.click("reallyEraseButton");
    }
    SECTION("without a change") { person.window.click("doneButton"); }
    SECTION("when the same answer is ticked again") {
        person.changeTo("answer_5");
        person.changeTo("answer_2");
        person.window.click("doneButton");
    }
    REQUIRE(person.window.pageName() == QStringLiteral("findPersonPage"));
    CHECK_FALSE(person.window.has("doneNote"));
    REQUIRE(person.window.model.flush());
    CHECK(readBytes(person.file.path()) == before);
}

TEST_CASE("P45: a program that goes away in the middle of a correction leaves the answers as they were", "[people][privacy]") {
    Finished person;
    const std::string before = readBytes(person.file.path());
    person.look();
    person.changeTo("answer_5");
    person.window.click("change_home.suits");
    // Nobody waits, nothing is flushed: what is on the disk now is what a killed program leaves.
    CHECK(readBytes(person.file.path()) == before);
    person.window.model.closeAnyway();
    CHECK(readBytes(person.file.path()) == before);
}

TEST_CASE("a break during a correction offers nothing but to carry on", "[people]") {
    Finished person;
    person.look();
    person.window.desk->cover();
    REQUIRE(person.window.pageName() == QStringLiteral("breakPage"));
    CHECK_FALSE(person.window.has("stopAndEraseButton"));
    CHECK_FALSE(person.window.has("stopAndKeepButton"));
    person.window.click("carryOnButton");
    CHECK(person.window.pageName() == QStringLiteral("answersPage"));
    person.window.click("doneButton");
    // And the next break of a form has all its choices again.
    person.window.toFirstQuestion("en");
    person.window.desk->cover();
    CHECK(person.window.has("stopAndEraseButton"));
}

TEST_CASE("P45: once the follow-up has started, the answers can be seen but not changed", "[people][privacy]") {
    Finished person;
    person.window.desk->findPerson(toQt(person.code.text()));
    person.window.click("nextFormButton");
    person.window.agree();
    REQUIRE(person.window.pageName() == QStringLiteral("questionPage"));
    REQUIRE(person.window.model.flush());
    person.look();
    CHECK_FALSE(person.window.has("change_home.suits"));
    CHECK(person.window.control<QLabel>("whichFormHint").text().contains(QStringLiteral("stay as they are")));
    CHECK(person.window.has("doneButton"));
}

TEST_CASE("P45: every form of a person can be looked at", "[people][privacy]") {
    Finished person;
    person.window.desk->findPerson(toQt(person.code.text()));
    person.window.click("nextFormButton");
    person.window.agree();
    while (person.window.pageName() == QStringLiteral("questionPage")) person.window.click("skipButton");
    person.window.click("keepButton");
    person.look();
    CHECK(person.window.control<QLabel>("whichFormName").text() == QStringLiteral("Follow-up 1, 5 April 2027"));
    CHECK(person.window.has("change_home.suits"));
    person.window.click("form_0");
    CHECK(person.window.control<QLabel>("whichFormName").text() == QStringLiteral("First form, 5 April 2027"));
    CHECK_FALSE(person.window.has("change_home.suits"));
    CHECK(person.window.has("form_1"));
}

TEST_CASE("P45: bands about a person are shown with their answers, put right, and kept only when that is confirmed", "[people][privacy]") {
    const auto asked = [](const std::string& profile) {
        const std::string none = R"("background": [])";
        std::string text = profile;
        text.replace(text.find(none), none.size(), R"("background": [{"variable": "age_band", "reason": "Some help is for one age only"}])");
        return text;
    };
    RealFile file("core", asked);
    const PersonCode code = Finished::finish(file);
    DeskWindow window(file.library(), file.door(), "en");
    const auto bands = [&] { return window.model.workspace().forms(code).value().back().form.background; };
    const std::string before = readBytes(file.path());
    window.desk->findPerson(toQt(code.text()));
    window.click("lookButton");
    REQUIRE(window.pageName() == QStringLiteral("answersPage"));
    window.click("change_background");
    REQUIRE(window.pageName() == QStringLiteral("backgroundPage"));
    window.click("answer_3");
    window.click("continueButton");
    REQUIRE(window.pageName() == QStringLiteral("answersPage"));
    CHECK(window.focusName() == QStringLiteral("change_background"));
    CHECK(readBytes(file.path()) == before);
    SECTION("left as it was, the file is the same to the byte") {
        window.page->goBack();
        window.click("reallyEraseButton");
        REQUIRE(window.model.flush());
        CHECK(readBytes(file.path()) == before);
    }
    SECTION("confirmed, it is theirs") {
        window.click("keepButton");
        REQUIRE(window.pageName() == QStringLiteral("findPersonPage"));
        CHECK(bands() == Background{{BackgroundId("age_band"), "25-44"}});
    }
}
