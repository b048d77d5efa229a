// Putting answers right, until the next form starts (P45).
#include "support/catch.h"
#include "workspace/workspace_fixture.h"

using namespace camre;
using namespace camre::tests;

namespace {

const IndicatorId kHome("home.suits");
const IndicatorId kMoney("money.managing");

struct Finished {
    WorkspaceFixture fixture{"2026-05-10"};
    PersonCode code = finish();

    PersonCode finish() {
        Workspace& workspace = fixture.workspace();
        const PersonCode made = workspace.addPerson(agreedOn("2026-05-10"), LanguageTag("cy"), {}).value();
        Draft draft = workspace.startForm(made, std::nullopt, LanguageTag("cy"), HowGiven::Read).value();
        draft.form.answers[kHome] = Answer::chosen(2);
        REQUIRE(workspace.saveDraft(draft));
        REQUIRE(workspace.finishForm(made));
        return made;
    }
    [[nodiscard]] StoredForm stored() { return fixture.workspace().forms(code).value().back(); }
    Status correct(const std::map<IndicatorId, Answer>& answers) {
        return fixture.workspace().correctForm(code, stored().sequence, answers, stored().form.background);
    }
};

}  // namespace

TEST_CASE("P45: a finished form is put right, and everything else about it stays", "[workspace][P45]") {
    Finished person;
    const StoredForm before = person.stored();
    CHECK(before.correctable);
    auto answers = before.form.answers;
    answers[kHome] = Answer::chosen(5);
    answers[kMoney] = NoAnswer::PreferNotToSay;
    REQUIRE(person.correct(answers));
    person.fixture.reopen();
    const StoredForm after = person.stored();
    CHECK(after.form.answers == answers);
    CHECK(after.sequence == before.sequence);
    CHECK(after.correctable);
    Form rest = after.form;
    rest.answers = before.form.answers;
    CHECK(rest == before.form);
}

TEST_CASE("P45: the same answers again change nothing in the file", "[workspace][P45]") {
    Finished person;
    const auto answers = person.stored().form.answers;
    person.fixture.close();
    const std::string before = readBytes(person.fixture.path());
    person.fixture.reopen();
    REQUIRE(person.correct(answers));
    person.fixture.close();
    CHECK(readBytes(person.fixture.path()) == before);
    person.fixture.reopen();
}

TEST_CASE("P45: a correction that does not fit is refused, and the form stays as it was", "[workspace][P45]") {
    Finished person;
    const StoredForm before = person.stored();
    auto answers = before.form.answers;
    answers[kHome] = Answer::chosen(6);
    CHECK(person.correct(answers).error().code == ErrorCode::LevelOutsideScale);
    answers = before.form.answers;
    answers[IndicatorId("no.such")] = Answer::chosen(1);
    CHECK(person.correct(answers).error().code == ErrorCode::UnknownIndicator);
    CHECK(person.fixture.workspace().correctForm(person.code, before.sequence + 1, before.form.answers, {}).error().code ==
          ErrorCode::FormAlreadyFollowed);
    CHECK(person.stored().form == before.form);
}

TEST_CASE("P45: bands about a person are put right with the form, and are theirs from then on", "[workspace][P45]") {
    Finished person;
    const Background bands{{BackgroundId("age_band"), "25-44"}, {BackgroundId("gender"), "prefer_not_to_say"}};
    const StoredForm before = person.stored();
    REQUIRE(before.form.background.empty());
    REQUIRE(person.fixture.workspace().correctForm(person.code, before.sequence, before.form.answers, bands));
    person.fixture.reopen();
    CHECK(person.stored().form.background == bands);
    CHECK(person.stored().form.answers == before.form.answers);
    // A wrong one does nothing.
    const Background wrong{{BackgroundId("age_band"), "26"}};
    CHECK(person.fixture.workspace().correctForm(person.code, before.sequence, before.form.answers, wrong).error().code == ErrorCode::UnknownBackground);
    CHECK(person.stored().form.background == bands);
    person.fixture.clock().set(day("2026-11-22"));
    const auto next = person.fixture.workspace().startForm(person.code, agreedOn("2026-11-22"), LanguageTag("cy"), HowGiven::Read);
    REQUIRE(next);
    CHECK(next.value().form.background == bands);
}

TEST_CASE("bands that are given while a form waits are the form's, and earlier forms keep theirs", "[workspace]") {
    Finished person;
    person.fixture.clock().set(day("2026-11-22"));
    Workspace& workspace = person.fixture.workspace();
    REQUIRE(workspace.startForm(person.code, agreedOn("2026-11-22"), LanguageTag("cy"), HowGiven::Read));
    const Background bands{{BackgroundId("age_band"), "25-44"}};
    REQUIRE(workspace.setBackground(person.code, bands));
    CHECK(workspace.draft(person.code).value().form.background == bands);
    CHECK(workspace.drafts().value().front().form.background == bands);
    SECTION("kept with it when it is finished") {
        REQUIRE(workspace.finishForm(person.code));
        const auto forms = workspace.forms(person.code).value();
        CHECK(forms.front().form.background.empty());
        CHECK(forms.back().form.background == bands);
    }
    SECTION("gone with it when it is given up") {
        REQUIRE(workspace.discardDraft(person.code));
        const auto again = workspace.startForm(person.code, agreedOn("2026-11-22"), LanguageTag("cy"), HowGiven::Read);
        REQUIRE(again);
        CHECK(again.value().form.background.empty());
    }
}

TEST_CASE("P45: when the follow-up has started, the first form stays", "[workspace][P45]") {
    Finished person;
    person.fixture.clock().set(day("2026-11-22"));
    const StoredForm first = person.stored();
    REQUIRE(person.fixture.workspace().startForm(person.code, agreedOn("2026-11-22"), LanguageTag("cy"), HowGiven::Read));
    CHECK_FALSE(person.stored().correctable);
    auto answers = first.form.answers;
    answers[kHome] = Answer::chosen(5);
    CHECK(person.correct(answers).error().code == ErrorCode::FormAlreadyFollowed);
    REQUIRE(person.fixture.workspace().finishForm(person.code));
    CHECK(person.fixture.workspace().correctForm(person.code, first.sequence, answers, {}).error().code == ErrorCode::FormAlreadyFollowed);
    CHECK(person.fixture.workspace().forms(person.code).value().front().form == first.form);
    // A follow-up that was stopped and erased never was: the form before it may be put right again.
    SECTION("and a follow-up that was given up leaves it open") {
        Finished other;
        other.fixture.clock().set(day("2026-11-22"));
        REQUIRE(other.fixture.workspace().startForm(other.code, agreedOn("2026-11-22"), LanguageTag("cy"), HowGiven::Read));
        REQUIRE(other.fixture.workspace().discardDraft(other.code));
        CHECK(other.stored().correctable);
    }
}

TEST_CASE("a correction opens and closes the questions that hang on an answer", "[workspace]") {
    WorkspaceFixture fixture("2026-11-22");
    // work.steady_fair is asked of people with paid work (1) or a business of their own (2).
    const IndicatorId activity("work.activity");
    const IndicatorId steady("work.steady_fair");
    IncomingForm incoming = fixture.form(1, "A", FormKind::Baseline, "2026-05-10", 4);
    incoming.form.service = ServiceId("employment");
    incoming.form.serviceVersion = shippedLibrary().profile(ServiceId("employment"))->version;
    incoming.form.answers = {{activity, Answer::chosen(1)}, {steady, Answer::chosen(4)}};
    Problems problems;
    const auto added = fixture.workspace().addForms(std::vector{incoming}, problems);
    REQUIRE(added);
    const PersonCode code = added.value().newCodes.at("A");
    const auto stored = [&] { return fixture.workspace().forms(code).value().front(); };
    auto answers = stored().form.answers;
    answers[activity] = Answer::chosen(8);
    REQUIRE(fixture.workspace().correctForm(code, stored().sequence, answers, {}));
    CHECK(stored().form.answers.at(steady) == Answer(NoAnswer::NotApplicable));
    // What the file's line left out was not asked, and is not asked now.
    CHECK(stored().form.answers.count(IndicatorId("work.qualifications_accepted")) == 0);
    answers = stored().form.answers;
    answers[activity] = Answer::chosen(2);
    answers.erase(steady);
    REQUIRE(fixture.workspace().correctForm(code, stored().sequence, answers, {}));
    CHECK(stored().form.answers.at(steady) == Answer(NoAnswer::PassedOver));
}

TEST_CASE("P45: a correction after the release leaves the release as it was, and is not counted again", "[workspace][P45]") {
    WorkspaceFixture fixture("2026-11-22");
    std::vector<IncomingForm> forms;
    int line = 0;
    for (int person = 0; person < 40; ++person) {
        const std::string label = "P" + std::to_string(person);
        forms.push_back(fixture.form(++line, label, FormKind::Baseline, "2026-01-12", 2));
        forms.push_back(fixture.form(++line, label, FormKind::FollowUp, "2026-07-20", 4));
    }
    Problems problems;
    const auto added = fixture.workspace().addForms(forms, problems);
    REQUIRE(added);
    const Period summer{day("2026-07-01"), day("2026-09-30")};
    const auto released = fixture.workspace().release(summer, std::nullopt);
    REQUIRE(released);
    const auto pack = fixture.workspace().releasedPack(released.value().id);
    REQUIRE(pack);

    const PersonCode code = added.value().newCodes.at("P7");
    const StoredForm latest = fixture.workspace().forms(code).value().back();
    auto answers = latest.form.answers;
    answers[kHome] = Answer::chosen(1);
    REQUIRE(fixture.workspace().correctForm(code, latest.sequence, answers, {}));
    CHECK(fixture.workspace().forms(code).value().back().form.answers.at(kHome) == Answer::chosen(1));

    const auto again = fixture.workspace().releasedPack(released.value().id);
    REQUIRE(again);
    CHECK(again.value().json() == pack.value().json());
    CHECK(fixture.workspace().verify().value().problems.empty());
    // Late forms go into the next period; this one was counted, and stays counted once.
    fixture.clock().set(day("2027-01-10"));
    const auto next = fixture.workspace().preview({day("2026-10-01"), day("2026-12-31")}, std::nullopt);
    REQUIRE(next);
    CHECK(next.value().bothForms == 0);
}
