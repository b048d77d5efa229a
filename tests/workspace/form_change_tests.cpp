// A form that changes while there are answers: what is compared, what ends, what was promised.
#include <algorithm>

#include "support/catch.h"
#include "workspace/workspace_fixture.h"

using namespace camre;
using namespace camre::tests;

namespace {

const IndicatorId kHome("home.suits");        // asked at first, and then no more
const IndicatorId kArea("belonging.local_area");  // asked throughout
const IndicatorId kWork("work.activity");     // asked from the second version on

// The housing form without its first question, and with one about work at the end.
ServiceProfile changedForm() {
    ServiceProfile changed = filledProfile("housing");
    std::erase(changed.questions, kHome);
    changed.questions.push_back(kWork);
    return changed;
}

PersonCode agreed(Workspace& workspace) {
    const auto code = workspace.addPerson(agreedOn("2026-11-22"), LanguageTag("en"), {});
    REQUIRE(code);
    return code.value();
}

Draft begun(Workspace& workspace, const PersonCode& code) {
    const auto draft = workspace.startForm(code, std::nullopt, LanguageTag("en"), HowGiven::Read);
    REQUIRE(draft);
    return draft.value();
}

std::vector<IndicatorId> asked(Workspace& workspace, const Form& form) {
    const auto profile = workspace.profileOfForm(form);
    REQUIRE(profile);
    return profile.value().questions;
}

bool asks(const std::vector<IndicatorId>& questions, const IndicatorId& id) {
    return std::find(questions.begin(), questions.end(), id) != questions.end();
}

}  // namespace

TEST_CASE("a form is simply replaced until somebody has agreed to it", "[workspace]") {
    WorkspaceFixture fixture;
    const auto change = fixture.workspace().formChange(changedForm());
    REQUIRE(change);
    CHECK(change.value().version == 1);
    CHECK_FALSE(change.value().hasAnswers);
    REQUIRE(fixture.workspace().setProfile(changedForm()));
    CHECK(fixture.reopen().facts().profile == changedForm());
    agreed(fixture.workspace());
    CHECK(fixture.workspace().formChange(filledProfile("housing")).value().version == 2);
}

TEST_CASE("a changed form says beforehand what stays comparable, what ends and what is new", "[workspace]") {
    WorkspaceFixture fixture;
    begun(fixture.workspace(), agreed(fixture.workspace()));
    const auto change = fixture.workspace().formChange(changedForm());
    REQUIRE(change);
    CHECK(change.value().version == 2);
    CHECK(change.value().hasAnswers);
    CHECK(change.value().comparable.size() == 13);
    CHECK(asks(change.value().comparable, kArea));
    CHECK(change.value().ending == std::vector{kHome});
    CHECK(change.value().beginning == std::vector{kWork});
    CHECK_FALSE(change.value().promisesChanged);
    CHECK(change.value().draftsCount == 1);
    // Nothing was done by asking.
    CHECK(fixture.reopen().facts().profile == filledProfile("housing"));
}

TEST_CASE("the same form again changes nothing, not even its version", "[workspace]") {
    WorkspaceFixture fixture;
    begun(fixture.workspace(), agreed(fixture.workspace()));
    CHECK(fixture.workspace().formChange(filledProfile("housing")).value().changesNothing);
    CHECK(fixture.workspace().setProfile(filledProfile("housing")).value() == 1);
    ServiceProfile renumbered = filledProfile("housing");
    renumbered.version = 7;
    CHECK(fixture.workspace().setProfile(renumbered).value() == 1);
}

TEST_CASE("a draft goes on with the form it began with, also after the window was closed", "[workspace]") {
    WorkspaceFixture fixture;
    const PersonCode code = agreed(fixture.workspace());
    Draft draft = begun(fixture.workspace(), code);
    REQUIRE(fixture.workspace().setProfile(changedForm()).value() == 2);
    Workspace& file = fixture.reopen();
    CHECK(file.facts().profile.version == 2);
    CHECK(asks(asked(file, file.draft(code).value().form), kHome));
    draft.form.answers[kHome] = Answer::chosen(4);
    REQUIRE(file.saveDraft(draft));
    const auto finished = file.finishForm(code);
    REQUIRE(finished);
    CHECK(finished.value().form.serviceVersion == 1);
    CHECK(finished.value().form.answers.at(kHome) == Answer::chosen(4));
    CHECK(finished.value().form.answers.count(kWork) == 0);
    // Who comes next is asked the new one.
    const Draft next = begun(file, agreed(file));
    CHECK(next.form.serviceVersion == 2);
    CHECK_FALSE(asks(asked(file, next.form), kHome));
}

TEST_CASE("P15: who agreed and has not begun keeps the form and the promises they agreed to", "[workspace][P15]") {
    WorkspaceFixture fixture;
    const PersonCode code = agreed(fixture.workspace());
    ServiceProfile changed = changedForm();
    changed.privacy.recipients = "The council too.";
    CHECK(fixture.workspace().formChange(changed).value().promisesChanged);
    REQUIRE(fixture.workspace().setProfile(changed).value() == 2);
    const Draft draft = begun(fixture.workspace(), code);
    CHECK(draft.form.serviceVersion == 1);
    CHECK(fixture.workspace().profileOfForm(draft.form).value().privacy == filledProfile("housing").privacy);
}

TEST_CASE("P15: promises that change are a new version, and the next form asks the agreement on the new ones", "[workspace][P15]") {
    WorkspaceFixture fixture;
    const PersonCode code = agreed(fixture.workspace());
    begun(fixture.workspace(), code);
    REQUIRE(fixture.workspace().finishForm(code));
    ServiceProfile changed = filledProfile("housing");
    changed.privacy.retentionMonths = 36;
    REQUIRE(fixture.workspace().setProfile(changed).value() == 2);
    fixture.clock().set(day("2027-06-01"));
    const auto withoutAsking = fixture.workspace().startForm(code, std::nullopt, LanguageTag("en"), HowGiven::Read);
    REQUIRE_FALSE(withoutAsking);
    CHECK(withoutAsking.error().code == ErrorCode::MissingAgreement);
    const auto draft = fixture.workspace().startForm(code, agreedOn("2027-06-01"), LanguageTag("en"), HowGiven::Read);
    REQUIRE(draft);
    CHECK(fixture.workspace().profileOfForm(draft.value().form).value().privacy.retentionMonths == 36);
    const auto forms = fixture.workspace().forms(code);
    CHECK(fixture.workspace().profileOfForm(forms.value().front().form).value().privacy.retentionMonths == 24);
}

TEST_CASE("a version that nobody has answered yet is replaced, and the number does not grow", "[workspace]") {
    WorkspaceFixture fixture;
    begun(fixture.workspace(), agreed(fixture.workspace()));
    CHECK(fixture.workspace().setProfile(changedForm()).value() == 2);
    ServiceProfile again = changedForm();
    again.questions.pop_back();
    CHECK(fixture.workspace().setProfile(again).value() == 2);
    CHECK(fixture.reopen().facts().profile.questions == again.questions);
}

TEST_CASE("P24: a file with people in it takes no form that asks others", "[workspace][P24]") {
    WorkspaceFixture fixture;
    CHECK(fixture.workspace().formChange(filledProfile("schools-parent")));
    agreed(fixture.workspace());
    CHECK(fixture.workspace().formChange(filledProfile("schools-parent")).error().code == ErrorCode::NotAllowed);
    CHECK(fixture.workspace().setProfile(filledProfile("schools-parent")).error().code == ErrorCode::NotAllowed);
    CHECK(fixture.reopen().facts().profile == filledProfile("housing"));
}

TEST_CASE("a form that no reader would take is never put in place", "[workspace]") {
    WorkspaceFixture fixture;
    ServiceProfile broken = changedForm();
    broken.questions.emplace_back("no.such_question");
    CHECK(fixture.workspace().setProfile(broken).error().code == ErrorCode::UnknownIndicator);
    broken = changedForm();
    broken.background.push_back({BackgroundId("age_band"), " "});
    CHECK(fixture.workspace().setProfile(broken).error().code == ErrorCode::BackgroundWithoutReason);
    CHECK(fixture.reopen().facts().profile == filledProfile("housing"));
}

TEST_CASE("a summary over two versions compares only what both asked", "[workspace]") {
    WorkspaceFixture fixture;
    constexpr int kPeople = 24;
    std::vector<IncomingForm> first;
    for (int i = 0; i < kPeople; ++i) first.push_back(fixture.form(i + 1, "P" + std::to_string(i), FormKind::Baseline, "2026-01-15", 2));
    Problems problems;
    const auto added = fixture.workspace().addForms(first, problems);
    REQUIRE(added);
    REQUIRE(fixture.workspace().setProfile(changedForm()).value() == 2);
    std::vector<IncomingForm> second;
    for (const auto& [label, code] : added.value().newCodes) {
        IncomingForm form = fixture.form(static_cast<int>(second.size()) + 1, "", FormKind::FollowUp, "2026-08-10", 3);
        form.person = code;
        second.push_back(form);
    }
    REQUIRE(fixture.workspace().addForms(second, problems));
    fixture.reopen();
    REQUIRE(fixture.workspace().release({day("2026-07-01"), day("2026-09-30")}, {}));
    const auto pack = fixture.workspace().releasedPack(1);
    REQUIRE(pack);
    const auto valueOf = [&](const IndicatorId& item, std::string_view cell) {
        for (const PackRow& row : pack.value().rows()) {
            if (row.table == "change" && row.item == item.text && row.cell == cell && row.groupBy.empty()) return row.value;
        }
        return std::optional<double>();
    };
    // 24 people moved one step on the question that both versions ask; R(24) = 25.
    CHECK(valueOf(kArea, "improved") == 25);
    CHECK(valueOf(kArea, "people") == 25);
    // Nobody answered the other two twice.
    CHECK(valueOf(kHome, "people").value_or(0) == 0);
    CHECK(valueOf(kWork, "people").value_or(0) == 0);
    CHECK(valueOf(kHome, "nc_not_asked").value_or(25) == 25);
}
