// The list of follow-ups page by page, and a file that changes under an open workspace.
#include "support/catch.h"
#include "workspace/workspace_fixture.h"

using namespace camre;
using namespace camre::tests;

namespace {

constexpr int kPeople = 23;

// First forms on 1 May, 2 May …; the first follow-up of the housing form is due six months later.
void addPeople(WorkspaceFixture& fixture) {
    std::vector<IncomingForm> forms;
    for (int i = 0; i < kPeople; ++i) {
        // Two people for each day: those of one day stand in the order of their codes.
        const Day date = day("2026-05-01").plusDays(i / 2);
        forms.push_back(fixture.form(i + 1, "p" + std::to_string(i), FormKind::Baseline, date.iso(), 3));
    }
    Problems problems;
    REQUIRE(fixture.workspace().addForms(forms, problems));
}

std::vector<PersonCode> codesPageByPage(Workspace& workspace, DueFilter filter, Day today, int most) {
    std::vector<PersonCode> codes;
    std::optional<DuePlace> after;
    for (;;) {
        const auto page = workspace.dueAfter(filter, today, after, most);
        REQUIRE(page);
        if (page.value().empty()) return codes;
        for (const PersonFacts& one : page.value()) codes.push_back(one.code);
        after = DuePlace{*page.value().back().nextDue, page.value().back().code};
    }
}

}  // namespace

TEST_CASE("the follow-ups come page by page, each person once, in the order of the whole list", "[workspace]") {
    WorkspaceFixture fixture("2026-11-06");
    addPeople(fixture);
    for (const DueFilter filter : {DueFilter::All, DueFilter::Late, DueFilter::DueThisMonth}) {
        const auto whole = fixture.workspace().due(filter, day("2026-11-06"), 1000);
        REQUIRE(whole);
        std::vector<PersonCode> expected;
        for (const PersonFacts& one : whole.value()) expected.push_back(one.code);
        for (const int most : {1, 2, 5, 100}) {
            CHECK(codesPageByPage(fixture.workspace(), filter, day("2026-11-06"), most) == expected);
        }
        CHECK(fixture.workspace().dueCount(filter, day("2026-11-06"), 1000).value() == static_cast<int>(expected.size()));
    }
    // Late on 6 November: due on the 1st to the 5th, two people each.
    CHECK(fixture.workspace().dueCount(DueFilter::Late, day("2026-11-06"), 1000).value() == 10);
    CHECK(fixture.workspace().dueCount(DueFilter::All, day("2026-11-06"), 1000).value() == kPeople);
    CHECK(fixture.workspace().dueCount(DueFilter::All, day("2026-11-06"), 7).value() == 7);
}

TEST_CASE("who moved away or wants no more is not waited for, and a page is full all the same", "[workspace]") {
    WorkspaceFixture fixture("2026-11-06");
    addPeople(fixture);
    const auto all = fixture.workspace().due(DueFilter::Late, day("2026-11-06"), 10).value();
    REQUIRE(fixture.workspace().setFollowUpState(all[0].code, FollowUpState::MovedAway));
    REQUIRE(fixture.workspace().setFollowUpState(all[1].code, FollowUpState::DoesNotWantMore));
    REQUIRE(fixture.workspace().setFollowUpState(all[2].code, FollowUpState::Tried));
    const auto first = fixture.workspace().due(DueFilter::Late, day("2026-11-06"), 3).value();
    REQUIRE(first.size() == 3);
    CHECK(first[0].code == all[2].code);
    CHECK(fixture.workspace().dueCount(DueFilter::Late, day("2026-11-06"), 1000).value() == 8);
    CHECK(fixture.workspace().dueCount(DueFilter::All, day("2026-11-06"), 1000).value() == kPeople);
    REQUIRE(fixture.workspace().setFollowUpState(all[0].code, FollowUpState::Planned));
    CHECK(fixture.workspace().due(DueFilter::Late, day("2026-11-06"), 3).value()[0].code == all[0].code);
}

TEST_CASE("a file that was moved while it is open says so, and takes the change when it is back", "[workspace]") {
    WorkspaceFixture fixture;
    const auto code = fixture.workspace().addPerson(agreedOn("2026-11-22"), LanguageTag("cy"), {}).value();
    auto draft = fixture.workspace().startForm(code, std::nullopt, LanguageTag("cy"), HowGiven::Read).value();
    const std::filesystem::path away = fixture.folder() / "elsewhere.camre";
    std::filesystem::rename(fixture.path(), away);
    draft.form.answers[IndicatorId("home.suits")] = Answer::chosen(4);
    const Status refused = fixture.workspace().saveDraft(draft);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::FileMoved);
    std::filesystem::rename(away, fixture.path());
    REQUIRE(fixture.workspace().saveDraft(draft));
    CHECK(fixture.reopen().draft(code).value().form.answers == draft.form.answers);
}

TEST_CASE("P57: a sample file takes no promises that a real service makes", "[workspace][privacy]") {
    const TempFolder folder;
    const FixedClock clock(day("2026-11-22"));
    const ServiceProfile filled = filledProfile("housing");
    NewFile file;
    file.passphrase = kQuickKey;
    file.profile = filled;
    file.profileJson = profileJson(filled);
    file.organisation = "x";
    file.sample = true;
    auto made = Workspace::create(folder.file("a.camre"), file, shippedLibrary(), clock);
    REQUIRE(made);
    const auto refused = made.value()->setProfile(filled);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::SampleMixed);
}
