// How long people are kept, requests and their clock, the event list, and what a breach sheet needs (P38, P39, P43, P54, P55).
#include <algorithm>

#include "catalogue/profile_reader.h"
#include "support/catch.h"
#include "workspace/event_words.h"
#include "workspace/workspace_fixture.h"

using namespace camre;
using namespace camre::tests;

namespace {

// One person for each day, with a first form of that day.
std::vector<PersonCode> peopleOf(WorkspaceFixture& fixture, const std::vector<std::string>& days) {
    std::vector<IncomingForm> forms;
    for (std::size_t i = 0; i < days.size(); ++i) {
        forms.push_back(fixture.form(static_cast<int>(i) + 1, "P" + std::to_string(i), FormKind::Baseline, days[i], 3));
    }
    Problems problems;
    const auto added = fixture.workspace().addForms(forms, problems);
    REQUIRE(added);
    std::vector<PersonCode> codes;
    for (std::size_t i = 0; i < days.size(); ++i) codes.push_back(added.value().newCodes.at("P" + std::to_string(i)));
    return codes;
}

std::vector<PersonCode> pastCodes(Workspace& workspace) {
    std::vector<PersonCode> codes;
    const auto list = workspace.pastKeeping(100).value();
    for (const PastKeeping& one : list) codes.push_back(one.code);
    return codes;
}

}  // namespace

TEST_CASE("P38: nothing is kept for ever: a retention of no months, or of more than six years, is refused", "[workspace][P38]") {
    const std::string json = profileJson(filledProfile("housing"));
    const auto name = json.find("\"retentionMonths\"");
    REQUIRE(name != std::string::npos);
    REQUIRE(json.find("24", name) != std::string::npos);
    const auto problemsOf = [&](const std::string& months) {
        std::string other = json;
        other.replace(other.find("24", name), 2, months);
        return readProfile(other, shippedLibrary().catalogue).problems;
    };
    for (const char* months : {"0", "73", "1200", "-1"}) {
        INFO(months);
        REQUIRE(problemsOf(months).size() == 1);
        CHECK(problemsOf(months).front().code == ErrorCode::BadRetention);
    }
    CHECK(problemsOf(std::to_string(kLongestKeepMonths)).empty());
    CHECK_FALSE(problemsOf("null").empty());
}

TEST_CASE("P39: people appear on the day after their months are over, longest over first", "[workspace][P39]") {
    WorkspaceFixture fixture("2026-06-01");
    const auto codes = peopleOf(fixture, {"2024-06-01", "2024-05-31", "2024-02-29", "2026-01-10"});
    // 24 months from 1 June 2024 end with 1 June 2026: that day still belongs to them.
    CHECK(pastCodes(fixture.workspace()) == std::vector{codes[2], codes[1]});
    CHECK(fixture.workspace().pastKeepingCount(100).value() == 2);
    CHECK(fixture.workspace().pastKeepingCount(1).value() == 1);
    CHECK(fixture.workspace().pastKeeping(1).value().size() == 1);
    const PastKeeping first = fixture.workspace().pastKeeping(9).value().front();
    CHECK(first.lastForm == day("2024-02-29"));
    CHECK(first.over == day("2026-02-28"));
    fixture.clock().set(day("2026-06-02"));
    CHECK(pastCodes(fixture.workspace()) == std::vector{codes[2], codes[1], codes[0]});
    // Nobody goes by itself, however late it gets.
    fixture.clock().set(day("2040-01-01"));
    CHECK(fixture.reopen().facts().peopleCount == 4);
}

TEST_CASE("P39: who agreed and never finished a form is not kept for ever either", "[workspace][P39]") {
    WorkspaceFixture fixture("2024-01-10");
    const PersonCode code = fixture.workspace().addPerson(agreedOn("2024-01-10"), LanguageTag("en"), {}).value();
    CHECK(pastCodes(fixture.workspace()).empty());
    fixture.clock().set(day("2026-01-11"));
    CHECK(pastCodes(fixture.workspace()) == std::vector{code});
}

TEST_CASE("P39: dealt with means erased, or kept with a reason and a new day; then the person comes back", "[workspace][P39]") {
    WorkspaceFixture fixture("2026-06-02");
    const auto codes = peopleOf(fixture, {"2024-06-01", "2024-05-31"});
    Workspace& workspace = fixture.workspace();
    REQUIRE(workspace.keepLonger(codes[0], day("2026-12-31"), "  A complaint is open.\n"));
    REQUIRE(workspace.erasePerson(codes[1]));
    CHECK(pastCodes(workspace).empty());
    const KeptLonger kept = *workspace.keptLonger(codes[0]).value();
    CHECK(kept == KeptLonger{day("2026-12-31"), "A complaint is open.", day("2026-06-02")});
    fixture.clock().set(day("2027-01-01"));
    const auto past = fixture.reopen().pastKeeping(9).value();
    REQUIRE(past.size() == 1);
    CHECK(past[0].over == day("2026-12-31"));
    CHECK(past[0].kept == std::optional(kept));
}

TEST_CASE("P39: keeping longer needs a reason and a day that comes, within six years", "[workspace][P39]") {
    WorkspaceFixture fixture("2026-06-02");
    const PersonCode code = peopleOf(fixture, {"2024-06-01"}).front();
    Workspace& workspace = fixture.workspace();
    CHECK(workspace.keepLonger(code, day("2026-12-31"), " \n").error() == Error{ErrorCode::EmptyText, "reason", {}});
    CHECK(workspace.keepLonger(code, day("2026-12-31"), std::string(201, 'a')).error().code == ErrorCode::TooLong);
    CHECK(workspace.keepLonger(code, day("2026-12-31"), "\xff").error().code == ErrorCode::NotUtf8);
    CHECK(workspace.keepLonger(code, day("2026-06-02"), "why").error() == Error{ErrorCode::BadKeepDay, "until", "2032-06-02"});
    CHECK(workspace.keepLonger(code, day("2032-06-03"), "why").error().code == ErrorCode::BadKeepDay);
    CHECK_FALSE(workspace.keptLonger(code).value());
    CHECK(workspace.keepLonger(code, day("2032-06-02"), std::string(200, 'a')));
}

TEST_CASE("P43: a reply is due a month later, on the month's last day where that day does not exist", "[workspace][P43]") {
    CHECK(replyDue(RequestKind::Erase, day("2026-03-15")) == day("2026-04-15"));
    CHECK(replyDue(RequestKind::SeeAnswers, day("2026-01-31")) == day("2026-02-28"));
    CHECK(replyDue(RequestKind::SeeAnswers, day("2028-01-31")) == day("2028-02-29"));
    CHECK(replyDue(RequestKind::PutRight, day("2026-08-31")) == day("2026-09-30"));
    CHECK(replyDue(RequestKind::UseNoMore, day("2026-12-31")) == day("2027-01-31"));
    // A complaint: 30 days (DPA 2018 s.164A).
    CHECK(replyDue(RequestKind::Complaint, day("2026-02-01")) == day("2026-03-03"));
}

TEST_CASE("P43: a request is noted with its clock and without anybody's code, and answered", "[workspace][P43]") {
    WorkspaceFixture fixture("2026-03-20");
    Workspace& workspace = fixture.workspace();
    CHECK(workspace.noteRequest(RequestKind::Erase, day("2026-03-21")).error().code == ErrorCode::DateInFuture);
    CHECK(workspace.noteRequest(RequestKind::Erase, day("1999-12-31")).error().code == ErrorCode::DateTooEarly);
    const Request noted = workspace.noteRequest(RequestKind::Erase, day("2026-03-15")).value();
    CHECK(noted.due == day("2026-04-15"));
    REQUIRE(workspace.setRequestAnswered(noted.id, true));
    const auto all = fixture.reopen().requests().value();
    REQUIRE(all.size() == 1);
    CHECK(all[0].answered == day("2026-03-20"));
    CHECK(all[0].kind == RequestKind::Erase);
}

TEST_CASE("P54: every use case that has to be accounted for writes one line, with the role", "[workspace][P54]") {
    WorkspaceFixture fixture("2026-06-02");
    const auto codes = peopleOf(fixture, {"2024-06-01", "2024-05-31"});
    Workspace& workspace = fixture.workspace();
    const auto newest = [&] { return workspace.events(1).value().front(); };
    CHECK(newest().what == "2 forms added");
    CHECK(newest().role.empty());
    workspace.actAs(ActingRole::Coordinator);
    REQUIRE(workspace.noteOpened());
    CHECK(newest().what == "opened");
    CHECK(newest().role == "coordinator");
    CHECK(newest().day == day("2026-06-02"));
    CHECK(newest().time.size() == 5);
    REQUIRE(workspace.keepLonger(codes[0], day("2026-12-31"), "a planted reason"));
    CHECK(newest().what == "a person is kept longer, for a reason");
    REQUIRE(workspace.stopTakingPart(codes[0]));
    CHECK(newest().what == "a person stopped taking part");
    REQUIRE(workspace.takePartAgain(codes[0]));
    CHECK(newest().what == "a person takes part again");
    REQUIRE(workspace.erasePerson(codes[1]));
    CHECK(newest().what == "1 person erased");
    REQUIRE(workspace.noteRequest(RequestKind::Complaint, day("2026-06-01")));
    CHECK(newest().what == "a request was noted");
    const auto list = workspace.events(100).value();
    for (const LoggedEvent& event : list) {
        const auto said = event_words::said(event.what);
        const auto known = event_words::all();
        CHECK(std::find(known.begin(), known.end(), said.words) != known.end());
        CHECK(event.what.find("planted") == std::string::npos);
        for (const PersonCode& code : codes) CHECK(event.what.find(code.compact()) == std::string::npos);
    }
}

TEST_CASE("P54: the words of an event are told from its number, and unknown words stay as they are", "[workspace][P54]") {
    CHECK(event_words::said("12 forms added").words == "%1 forms added");
    CHECK(event_words::said("12 forms added").number == "12");
    CHECK(event_words::said("1 person erased").number.empty());
    CHECK(event_words::said("the service's form or its promises were changed (version 7)").words == event_words::kNewVersion);
    CHECK(event_words::said("the service's form or its promises were changed (version 7)").number == "7");
    CHECK(event_words::said("12 things of a newer Camre").words == "12 things of a newer Camre");
    CHECK(event_words::said("").words.empty());
}

TEST_CASE("P55: what the file holds is told in numbers and kinds", "[workspace][P55]") {
    WorkspaceFixture fixture("2026-06-02", {"age_band"});
    CHECK(fixture.workspace().holdings().value().people == 0);
    CHECK_FALSE(fixture.workspace().holdings().value().firstForm);
    peopleOf(fixture, {"2024-06-01", "2025-05-31"});
    REQUIRE(fixture.workspace().addPerson(agreedOn("2026-06-02", "pl"), LanguageTag("pl"), {}));
    const Holdings held = fixture.workspace().holdings().value();
    CHECK(held.people == 3);
    CHECK(held.forms == 2);
    CHECK(held.drafts == 0);
    CHECK(held.stories == 0);
    CHECK(held.firstForm == day("2024-06-01"));
    CHECK(held.lastForm == day("2025-05-31"));
    CHECK(held.languages == std::vector{LanguageTag("en"), LanguageTag("pl")});
    CHECK(held.background == std::vector{BackgroundId("age_band")});
    CHECK(held.questions == fixture.workspace().facts().profile.questions);
    CHECK(held.encrypted == fixture.workspace().facts().encrypted);
}
