// Forms from outside: checked whole before anything is written.
#include "support/catch.h"
#include "workspace/workspace_fixture.h"

using namespace camre;
using namespace camre::tests;

namespace {

// Adds and expects exactly this first problem; the file must not change by a byte.
void expectRefusal(WorkspaceFixture& fixture, const std::vector<IncomingForm>& forms, const Error& expected) {
    fixture.close();
    const std::string before = readBytes(fixture.path());
    Problems problems;
    const auto added = fixture.reopen().addForms(forms, problems);
    REQUIRE_FALSE(added);
    CHECK(added.error().code == expected.code);
    CHECK(added.error().place == expected.place);
    REQUIRE_FALSE(problems.empty());
    CHECK(problems.front() == added.error());
    fixture.close();
    CHECK(readBytes(fixture.path()) == before);
    fixture.reopen();
}

}  // namespace

TEST_CASE("a first form and its follow-up are added together, in whatever order they stand", "[workspace]") {
    WorkspaceFixture fixture;
    const std::vector forms{fixture.form(1, "A", FormKind::FollowUp, "2026-10-20", 4),
                            fixture.form(2, "A", FormKind::Baseline, "2026-04-12", 2),
                            fixture.form(3, "B", FormKind::Baseline, "2026-05-01", 1)};
    Problems problems;
    const auto added = fixture.workspace().addForms(forms, problems);
    REQUIRE(added);
    CHECK(added.value().formsCount == 3);
    CHECK(added.value().newPeopleCount == 2);
    REQUIRE(added.value().newCodes.size() == 2);
    const auto stored = fixture.workspace().forms(added.value().newCodes.at("A"));
    REQUIRE(stored);
    REQUIRE(stored.value().size() == 2);
    CHECK(stored.value()[0].form.answers == forms[1].form.answers);
    CHECK(stored.value()[1].form.date == day("2026-10-20"));
    CHECK(fixture.workspace().person(added.value().newCodes.at("A")).value().nextNumber == 2);
}

TEST_CASE("what does not fit is refused with its line, and nothing is added", "[workspace]") {
    WorkspaceFixture fixture;
    const IncomingForm good = fixture.form(1, "A", FormKind::Baseline, "2026-04-12", 2);
    const auto with = [&](auto change) {
        IncomingForm form = fixture.form(2, "B", FormKind::Baseline, "2026-05-01", 2);
        change(form);
        return std::vector{good, form};
    };
    using Code = ErrorCode;
    expectRefusal(fixture, with([](auto& f) { f.form.answers[IndicatorId("no.such")] = Answer::chosen(1); }),
                  {Code::UnknownIndicator, "line 2/answers/no.such", ""});
    expectRefusal(fixture, with([](auto& f) { f.form.answers[IndicatorId("voice.heard")] = Answer::chosen(1); }),
                  {Code::QuestionNotInForm, "line 2/answers/voice.heard", ""});
    expectRefusal(fixture, with([](auto& f) { f.form.answers[IndicatorId("home.suits")] = Answer::chosen(6); }),
                  {Code::LevelOutsideScale, "line 2/answers/home.suits", ""});
    expectRefusal(fixture, with([](auto& f) { f.form.date = day("2026-11-23"); }), {Code::DateInFuture, "line 2/date", ""});
    expectRefusal(fixture, with([](auto& f) { f.form.language = LanguageTag("tlh"); }), {Code::UnknownLanguage, "line 2/language", ""});
    expectRefusal(fixture, with([](auto& f) { f.form.agreement.language = LanguageTag("tlh"); }),
                  {Code::UnknownLanguage, "line 2/agreement/language", ""});
    expectRefusal(fixture, with([](auto& f) { f.form.agreement.confirmed = Confirmed::Understanding; }),
                  {Code::NotAllowed, "line 2/agreement/confirmed", ""});
    expectRefusal(fixture, with([](auto& f) { f.form.service = ServiceId("bakery"); }), {Code::UnknownService, "line 2/service", ""});
    expectRefusal(fixture, with([](auto& f) { f.form.serviceVersion = 9; }), {Code::WrongVersion, "line 2/serviceVersion", ""});
    expectRefusal(fixture, with([](auto& f) { f.form.catalogueVersion = 9; }), {Code::WrongVersion, "line 2/catalogueVersion", ""});
    expectRefusal(fixture, with([](auto& f) { f.form.background[BackgroundId("gender")] = "woman"; }),
                  {Code::UnknownBackground, "line 2/background/gender", ""});
    expectRefusal(fixture, with([](auto& f) { f.newPerson = "A"; }), {Code::DuplicateBaseline, "line 2/kind", ""});
    expectRefusal(fixture, with([](auto& f) { f.form.kind = FormKind::FollowUp; }), {Code::NoBaseline, "line 2/kind", ""});
    expectRefusal(fixture, with([](auto& f) {
                      f.newPerson = "A";
                      f.form.kind = FormKind::FollowUp;
                      f.form.date = day("2026-04-11");
                  }),
                  {Code::DateBeforeBaseline, "line 2/date", ""});
}

TEST_CASE("a second first form, the same follow-up twice and an unknown code are refused later too", "[workspace]") {
    WorkspaceFixture fixture;
    Problems none;
    const auto added = fixture.workspace().addForms(std::vector{fixture.form(1, "A", FormKind::Baseline, "2026-04-12", 2),
                                                                fixture.form(2, "A", FormKind::FollowUp, "2026-10-20", 3)}, none);
    REQUIRE(added);
    const PersonCode code = added.value().newCodes.at("A");
    const auto forPerson = [&](FormKind kind, std::string_view date) {
        IncomingForm form = fixture.form(5, "", kind, date, 2);
        form.person = code;
        return std::vector{form};
    };
    expectRefusal(fixture, forPerson(FormKind::Baseline, "2026-06-01"), {ErrorCode::DuplicateBaseline, "line 5/kind", ""});
    expectRefusal(fixture, forPerson(FormKind::FollowUp, "2026-10-20"), {ErrorCode::DuplicateForm, "line 5/date", ""});
    expectRefusal(fixture, forPerson(FormKind::FollowUp, "2026-04-11"), {ErrorCode::DateBeforeBaseline, "line 5/date", ""});
    SeededRandom random(3);
    auto stranger = forPerson(FormKind::FollowUp, "2026-10-21");
    stranger.front().person = PersonCode::random(random);
    expectRefusal(fixture, stranger, {ErrorCode::UnknownPerson, "line 5/person", ""});
    // A card printed beforehand: the first form brings its code along.
    stranger.front().form.kind = FormKind::Baseline;
    Problems problems;
    REQUIRE(fixture.workspace().addForms(stranger, problems));
    CHECK(fixture.workspace().person(*stranger.front().person).value().formsCount == 1);
}

TEST_CASE("another system's key finds the same person again, and only a mark of it is kept", "[workspace]") {
    WorkspaceFixture fixture;
    IncomingForm first = fixture.form(1, "A", FormKind::Baseline, "2026-04-12", 2);
    first.ref = "CRM-000471-SWANSEA";
    Problems problems;
    const auto added = fixture.workspace().addForms(std::vector{first}, problems);
    REQUIRE(added);
    IncomingForm second = fixture.form(1, "Z", FormKind::FollowUp, "2026-10-20", 3);
    second.ref = first.ref;
    const auto again = fixture.reopen().addForms(std::vector{second}, problems);
    REQUIRE(again);
    CHECK(again.value().newPeopleCount == 0);
    CHECK(fixture.workspace().forms(added.value().newCodes.at("A")).value().size() == 2);
}

TEST_CASE("a key of another system never puts answers under somebody else's code", "[workspace]") {
    WorkspaceFixture fixture;
    IncomingForm ali = fixture.form(1, "A", FormKind::Baseline, "2026-04-12", 2);
    ali.ref = "CRM-1";
    IncomingForm beti = fixture.form(2, "B", FormKind::Baseline, "2026-04-12", 2);
    beti.ref = "CRM-2";
    Problems none;
    const auto added = fixture.workspace().addForms(std::vector{ali, beti}, none);
    REQUIRE(added);
    const auto followUp = [&](int line, const std::string& label, std::string_view date) {
        IncomingForm form = fixture.form(line, label, FormKind::FollowUp, date, 3);
        form.ref = "CRM-1";
        return form;
    };
    IncomingForm underOtherCode = followUp(2, "", "2026-11-01");
    underOtherCode.person = added.value().newCodes.at("B");
    expectRefusal(fixture, {underOtherCode}, {ErrorCode::DuplicateId, "line 2/ref", "two people"});
    expectRefusal(fixture, {followUp(1, "", "2026-10-20"), underOtherCode}, {ErrorCode::DuplicateId, "line 1/ref", "two people"});
    expectRefusal(fixture, {followUp(1, "Y", "2026-10-20"), followUp(2, "Z", "2026-11-01")},
                  {ErrorCode::DuplicateId, "line 2/ref", "two people"});
    IncomingForm otherKey = fixture.form(2, "N", FormKind::FollowUp, "2026-10-20", 3);
    otherKey.ref = "CRM-4";
    IncomingForm fresh = fixture.form(1, "N", FormKind::Baseline, "2026-04-12", 2);
    fresh.ref = "CRM-3";
    expectRefusal(fixture, {fresh, otherKey}, {ErrorCode::DuplicateId, "line 2/ref", "two people"});
}

TEST_CASE("a parent's follow-up is refused for a person who began as an adult", "[workspace]") {
    WorkspaceFixture fixture;
    IncomingForm parent = fixture.form(2, "A", FormKind::FollowUp, "2026-10-20", 2);
    parent.form.service = ServiceId("schools-parent");
    parent.form.answers = {{IndicatorId("health.gp"), Answer::chosen(1)}};
    expectRefusal(fixture, {fixture.form(1, "A", FormKind::Baseline, "2026-04-12", 2), parent},
                  {ErrorCode::NoBaseline, "line 2/service", ""});
}
