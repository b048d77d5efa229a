// A child's form: off until the safeguards stand (P25), and opened by the child alone (P26).
#include "support/catch.h"
#include "workspace/workspace_fixture.h"

using namespace camre;
using namespace camre::tests;

namespace {

const ServiceId kChildren("schools-child");

Agreement childAgreed(std::string_view iso) {
    Agreement agreement = agreedOn(iso);
    agreement.confirmed = Confirmed::Understanding;
    return agreement;
}

ServiceProfile guarded() {
    ServiceProfile profile = filledProfile("schools-child");
    profile.children = {"Ring 01792 000000", day("2026-09-01"), "a parent and the child"};
    return profile;
}

struct School {
    TempFolder folder;
    FixedClock clock{day("2026-11-22")};
    std::unique_ptr<Workspace> workspace;

    explicit School(const ServiceProfile& profile, bool sample = false) {
        NewFile file;
        file.passphrase = kQuickKey;
        file.profile = profile;
        file.profileJson = profileJson(profile);
        file.organisation = "school";
        file.sample = sample;
        workspace = Workspace::create(folder.file("school.camre"), file, shippedLibrary(), clock).value();
    }
    [[nodiscard]] IncomingForm form() const {
        IncomingForm incoming;
        incoming.line = 1;
        incoming.newPerson = "A";
        Form& form = incoming.form;
        form.date = day("2026-11-01");
        form.service = kChildren;
        form.serviceVersion = shippedLibrary().profile(kChildren)->version;
        form.catalogue = workspace->catalogue().id;
        form.catalogueVersion = workspace->catalogue().version;
        form.language = LanguageTag("en");
        form.agreement = childAgreed("2026-11-01");
        form.answers[IndicatorId("school.settled")] = Answer::chosen(3);
        return incoming;
    }
};

}  // namespace

TEST_CASE("P25: no child is asked, and no child's form is taken in, before the safeguards stand", "[workspace][P25]") {
    ServiceProfile profile = guarded();
    const auto refused = [&profile](const std::string& what) {
        School school(profile);
        const auto missing = school.workspace->facts().missingPrivacy;
        CHECK(missing == std::vector<std::string>{what});
        const auto added = school.workspace->addPerson(childAgreed("2026-11-22"), LanguageTag("en"), {});
        REQUIRE_FALSE(added);
        CHECK(added.error().code == ErrorCode::PrivacyNotFilled);
        CHECK(added.error().fact == what);
        Problems problems;
        CHECK(school.workspace->addForms(std::vector{school.form()}, problems).error().code == ErrorCode::PrivacyNotFilled);
        CHECK(school.workspace->facts().peopleCount == 0);
    };
    profile.children.dpiaDone.reset();
    refused("children.dpiaDone");
    profile.children.dpiaDone = day("2026-11-23");  // tomorrow
    refused("children.dpiaDone");
    profile = guarded();
    profile.children.safeguardingLead.clear();
    refused("children.safeguardingLead");
    profile = guarded();
    profile.children.agreementBy = "  ";
    refused("children.agreementBy");
}

TEST_CASE("P25: with the safeguards the child's form opens; made-up children may be practised with before", "[workspace][P25]") {
    School school(guarded());
    CHECK(school.workspace->facts().missingPrivacy.empty());
    CHECK(school.workspace->facts().profile.children == guarded().children);
    CHECK(school.workspace->addPerson(childAgreed("2026-11-22"), LanguageTag("en"), {}));
    Problems problems;
    CHECK(school.workspace->addForms(std::vector{school.form()}, problems));
    School practice(*shippedLibrary().profile(kChildren), true);
    CHECK(practice.workspace->addPerson(childAgreed("2026-11-22"), LanguageTag("en"), {}));
}

TEST_CASE("P26: a child's form needs the checks of understanding; an adult's yes is not enough", "[workspace][P26]") {
    School school(guarded());
    Agreement grownUp = agreedOn("2026-11-22");
    CHECK(school.workspace->addPerson(grownUp, LanguageTag("en"), {}).error().code == ErrorCode::UnderstandingNotConfirmed);
    CHECK(school.workspace->facts().peopleCount == 0);
    IncomingForm form = school.form();
    form.form.agreement.confirmed = Confirmed::NotSaid;
    Problems problems;
    const auto added = school.workspace->addForms(std::vector{form}, problems);
    REQUIRE_FALSE(added);
    CHECK(added.error() == Error{ErrorCode::UnderstandingNotConfirmed, "line 1/agreement/confirmed", ""});
    // At the follow-up it is the child again who agrees (P15).
    const PersonCode code = school.workspace->addPerson(childAgreed("2026-11-22"), LanguageTag("en"), {}).value();
    REQUIRE(school.workspace->startForm(code, {}, LanguageTag("en"), HowGiven::Read));
    REQUIRE(school.workspace->finishForm(code));
    CHECK(school.workspace->startForm(code, grownUp, LanguageTag("en"), HowGiven::Read).error().code == ErrorCode::UnderstandingNotConfirmed);
    CHECK_FALSE(school.workspace->person(code).value().draftWaiting);
}

TEST_CASE("P24: no child's form comes into a file that was not made for it", "[workspace][P24]") {
    const School school(guarded());
    const IncomingForm form = school.form();
    WorkspaceFixture housing;
    Problems problems;
    const auto added = housing.workspace().addForms(std::vector{form}, problems);
    REQUIRE_FALSE(added);
    CHECK(added.error().place.rfind("line 1/service", 0) == 0);
    CHECK(housing.workspace().facts().peopleCount == 0);
}

TEST_CASE("P26: the child's no in the middle of a form leaves nothing of it, whoever agreed before", "[workspace][P26]") {
    School school(guarded());
    const PersonCode code = school.workspace->addPerson(childAgreed("2026-11-22"), LanguageTag("en"), {}).value();
    Draft draft = school.workspace->startForm(code, {}, LanguageTag("en"), HowGiven::Read).value();
    draft.form.answers[IndicatorId("school.settled")] = Answer::chosen(1);
    REQUIRE(school.workspace->saveDraft(draft));
    REQUIRE(school.workspace->discardDraft(code));
    CHECK(school.workspace->person(code).error().code == ErrorCode::UnknownPerson);
    CHECK(school.workspace->drafts().value().empty());
}
