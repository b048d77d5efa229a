// One person's path through an open file, from the agreement to the follow-up.
#include "base/hash.h"
#include "support/catch.h"
#include "workspace/workspace_fixture.h"

using namespace camre;
using namespace camre::tests;

namespace {

const IndicatorId kHome("home.suits");
const IndicatorId kMoney("money.managing");

PersonCode newPerson(Workspace& workspace, const char* today) {
    const auto code = workspace.addPerson(agreedOn(today, "cy"), LanguageTag("cy"), {});
    REQUIRE(code);
    return code.value();
}

PersonFacts factsOf(Workspace& workspace, const PersonCode& code) {
    const auto facts = workspace.person(code);
    REQUIRE(facts);
    return facts.value();
}

}  // namespace

TEST_CASE("a draft comes back after the file was closed, at the same question", "[workspace]") {
    WorkspaceFixture fixture;
    const PersonCode code = newPerson(fixture.workspace(), "2026-11-22");
    auto draft = fixture.workspace().startForm(code, std::nullopt, LanguageTag("cy"), HowGiven::Heard);
    REQUIRE(draft);
    CHECK(draft.value().form.kind == FormKind::Baseline);
    CHECK(draft.value().form.answers.empty());
    draft.value().form.answers[kHome] = Answer::chosen(4);
    draft.value().form.answers[kMoney] = NoAnswer::PreferNotToSay;
    draft.value().at = kMoney;
    REQUIRE(fixture.workspace().saveDraft(draft.value()));

    Workspace& again = fixture.reopen();
    const auto waiting = again.drafts();
    REQUIRE(waiting);
    REQUIRE(waiting.value().size() == 1);
    const Draft& back = waiting.value().front();
    CHECK(back.code == code);
    CHECK(back.at == kMoney);
    CHECK(back.form.answers == draft.value().form.answers);
    CHECK(back.form.agreement == agreedOn("2026-11-22", "cy"));
    CHECK(back.saved.size() == 5);
    CHECK(factsOf(again, code).draftWaiting);
}

TEST_CASE("a finished form plans the follow-up, and the follow-up asks agreement again", "[workspace][P15]") {
    WorkspaceFixture fixture("2026-05-10");
    const PersonCode code = newPerson(fixture.workspace(), "2026-05-10");
    auto draft = fixture.workspace().startForm(code, std::nullopt, LanguageTag("cy"), HowGiven::Read);
    REQUIRE(draft);
    draft.value().form.answers[kHome] = Answer::chosen(2);
    REQUIRE(fixture.workspace().saveDraft(draft.value()));
    const auto stored = fixture.workspace().finishForm(code);
    REQUIRE(stored);
    CHECK(stored.value().form.answers.at(kHome) == Answer::chosen(2));
    CHECK(stored.value().form.answers.at(kMoney) == Answer(NoAnswer::PassedOver));

    PersonFacts facts = factsOf(fixture.workspace(), code);
    CHECK(facts.formsCount == 1);
    CHECK(facts.nextDue == day("2026-11-10"));
    CHECK(facts.nextNumber == 1);
    CHECK_FALSE(facts.draftWaiting);

    fixture.clock().set(day("2026-11-22"));
    Workspace& again = fixture.reopen();
    const auto late = again.due(DueFilter::Late, day("2026-11-22"), 10);
    REQUIRE(late);
    REQUIRE(late.value().size() == 1);
    CHECK(late.value().front().code == code);
    const auto refused = again.startForm(code, std::nullopt, LanguageTag("cy"), HowGiven::Read);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::MissingAgreement);
    CHECK_FALSE(factsOf(again, code).draftWaiting);
    const auto followUp = again.startForm(code, agreedOn("2026-11-22"), LanguageTag("en"), HowGiven::Interpreter);
    REQUIRE(followUp);
    CHECK(followUp.value().form.kind == FormKind::FollowUp);
    CHECK(followUp.value().form.answers.empty());
    REQUIRE(again.finishForm(code));
    facts = factsOf(again, code);
    CHECK(facts.formsCount == 2);
    CHECK(facts.nextDue == day("2027-05-10"));
    CHECK(facts.language == LanguageTag("en"));
    const auto forms = again.forms(code);
    REQUIRE(forms);
    REQUIRE(forms.value().size() == 2);
    CHECK(forms.value()[0].form.agreement.language == LanguageTag("cy"));
    CHECK(forms.value()[1].form.agreement == agreedOn("2026-11-22"));
    CHECK_FALSE(forms.value()[0].correctable);
    CHECK(forms.value()[1].correctable);
}

TEST_CASE("an answer that the question does not allow is not kept", "[workspace]") {
    WorkspaceFixture fixture;
    const PersonCode code = newPerson(fixture.workspace(), "2026-11-22");
    auto draft = fixture.workspace().startForm(code, std::nullopt, LanguageTag("en"), HowGiven::Read).value();
    draft.form.answers[kHome] = Answer::chosen(6);
    const Status refused = fixture.workspace().saveDraft(draft);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::LevelOutsideScale);
    CHECK(fixture.workspace().draft(code).value().form.answers.empty());
}

TEST_CASE("stopping and erasing a first form leaves nobody behind", "[workspace]") {
    WorkspaceFixture fixture;
    const PersonCode code = newPerson(fixture.workspace(), "2026-11-22");
    REQUIRE(fixture.workspace().startForm(code, std::nullopt, LanguageTag("en"), HowGiven::Read));
    REQUIRE(fixture.workspace().discardDraft(code));
    CHECK(fixture.workspace().person(code).error().code == ErrorCode::UnknownPerson);
    CHECK(fixture.workspace().facts().peopleCount == 0);
}

TEST_CASE("P10: no real record starts before the service has said what it promises", "[workspace][P10]") {
    const TempFolder folder;
    const FixedClock clock(day("2026-11-22"));
    NewFile file;
    file.passphrase = kPassphrase;
    file.profile = *shippedLibrary().profile(ServiceId("housing"));
    file.profileJson = shippedLibrary().profileText(ServiceId("housing"))->json;
    file.organisation = "x";
    auto made = Workspace::create(folder.file("a.camre"), file, shippedLibrary(), clock);
    REQUIRE(made);
    const auto missing = made.value()->facts().missingPrivacy;
    CHECK(std::find(missing.begin(), missing.end(), "controller") != missing.end());
    CHECK(std::find(missing.begin(), missing.end(), "complaints") != missing.end());
    const auto refused = made.value()->addPerson(agreedOn("2026-11-22"), LanguageTag("en"), {});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::PrivacyNotFilled);
    // Made-up people may practise meanwhile.
    file.sample = true;
    auto sample = Workspace::create(folder.file("b.camre"), file, shippedLibrary(), clock);
    REQUIRE(sample);
    CHECK(sample.value()->addPerson(agreedOn("2026-11-22"), LanguageTag("en"), {}));
}

TEST_CASE("P10: promises can be written later", "[workspace][P10]") {
    const TempFolder folder;
    const FixedClock clock(day("2026-11-22"));
    const ProfileText* shipped = shippedLibrary().profileText(ServiceId("housing"));
    NewFile file;
    file.passphrase = kPassphrase;
    file.profile = shipped->profile;
    file.profileJson = shipped->json;
    file.organisation = "x";
    auto made = Workspace::create(folder.file("a.camre"), file, shippedLibrary(), clock);
    REQUIRE(made);
    const ServiceProfile filled = filledProfile("community");
    REQUIRE(made.value()->setProfile(filled));
    made.value().reset();
    auto again = Workspace::open(folder.file("a.camre"), kPassphrase, shippedLibrary(), clock);
    REQUIRE(again);
    CHECK(again.value()->facts().missingPrivacy.empty());
    CHECK(again.value()->facts().profile == filled);
    const auto code = again.value()->addPerson(agreedOn("2026-11-22"), LanguageTag("en"), {});
    REQUIRE(code);
    REQUIRE(again.value()->startForm(code.value(), std::nullopt, LanguageTag("en"), HowGiven::Read));
    CHECK(again.value()->draft(code.value()).value().form.service == filled.id);
}

TEST_CASE("a new file never takes the place of another, and needs a long enough passphrase", "[workspace]") {
    WorkspaceFixture fixture;
    fixture.close();
    const std::string before = readBytes(fixture.path());
    NewFile file;
    file.passphrase = kPassphrase;
    file.profile = filledProfile("housing");
    file.profileJson = profileJson(file.profile);
    CHECK(Workspace::create(fixture.path(), file, shippedLibrary(), fixture.clock()).error().code == ErrorCode::FileExists);
    CHECK(sha256Hex(readBytes(fixture.path())) == sha256Hex(before));
    file.passphrase = "short";
    const auto refused = Workspace::create(fixture.folder() / "b.camre", file, shippedLibrary(), fixture.clock());
    if (fixture.reopen().facts().encrypted) {
        REQUIRE_FALSE(refused);
        CHECK(refused.error() == Error{ErrorCode::PassphraseTooShort, "", "12"});
        CHECK_FALSE(std::filesystem::exists(fixture.folder() / "b.camre"));
    }
}

TEST_CASE("lists page by code and never lose or repeat a person", "[workspace]") {
    WorkspaceFixture fixture;
    std::vector<IncomingForm> forms;
    for (int i = 1; i <= 23; ++i) forms.push_back(fixture.form(i, "P" + std::to_string(i), FormKind::Baseline, "2026-09-01", 3));
    Problems problems;
    REQUIRE(fixture.workspace().addForms(forms, problems));
    std::optional<PersonCode> after;
    std::vector<PersonCode> seen;
    for (;;) {
        const auto page = fixture.workspace().people(after, 10).value();
        if (page.empty()) break;
        for (const PersonFacts& one : page) seen.push_back(one.code);
        after = seen.back();
    }
    CHECK(seen.size() == 23);
    CHECK(std::is_sorted(seen.begin(), seen.end()));
    CHECK(std::adjacent_find(seen.begin(), seen.end()) == seen.end());
}

TEST_CASE("P24, P26: nobody is stored without the confirmation that this form needs", "[workspace][P24]") {
    WorkspaceFixture fixture;
    Agreement agreement = agreedOn("2026-11-22");
    agreement.confirmed = Confirmed::NotSaid;
    CHECK(fixture.workspace().addPerson(agreement, LanguageTag("en"), {}).error().code == ErrorCode::AgeNotConfirmed);
    CHECK(fixture.workspace().facts().peopleCount == 0);
    agreement = agreedOn("2026-11-22");
    agreement.wording = kAgreementWording + 1;
    CHECK(fixture.workspace().addPerson(agreement, LanguageTag("en"), {}).error().code == ErrorCode::MissingAgreement);
}

TEST_CASE("stopping and erasing a follow-up takes its agreement back and leaves the first form", "[workspace]") {
    WorkspaceFixture fixture("2026-05-10");
    const PersonCode code = newPerson(fixture.workspace(), "2026-05-10");
    REQUIRE(fixture.workspace().startForm(code, std::nullopt, LanguageTag("cy"), HowGiven::Read));
    REQUIRE(fixture.workspace().finishForm(code));
    fixture.clock().set(day("2026-11-22"));
    const auto everything = [&] {
        const auto forms = fixture.workspace().forms(code);
        REQUIRE(forms);
        return forms.value().front().form;
    };
    const Form before = everything();
    REQUIRE(fixture.workspace().startForm(code, agreedOn("2026-11-22"), LanguageTag("cy"), HowGiven::Read));
    REQUIRE(fixture.workspace().discardDraft(code));
    CHECK(everything() == before);
    CHECK_FALSE(factsOf(fixture.workspace(), code).draftWaiting);
    // The next one is asked again (P15), and keeps the agreement that was given for it.
    REQUIRE(fixture.workspace().startForm(code, agreedOn("2026-11-22", "en"), LanguageTag("cy"), HowGiven::Read));
    CHECK(fixture.workspace().draft(code).value().form.agreement == agreedOn("2026-11-22", "en"));
}
