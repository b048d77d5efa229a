// Sheets of paper that were printed from a form before it changed.
#include <algorithm>

#include "catalogue/catalogue_reader.h"
#include "support/catch.h"
#include "workspace/workspace_fixture.h"

using namespace camre;
using namespace camre::tests;

namespace {

const IndicatorId kHome("home.suits");            // asked at first, and then no more
const IndicatorId kArea("belonging.local_area");  // asked throughout

ServiceProfile withoutHome() {
    ServiceProfile changed = filledProfile("housing");
    std::erase(changed.questions, kHome);
    return changed;
}

std::vector<std::string> namesOf(Workspace& workspace) {
    const auto versions = workspace.printedVersions();
    REQUIRE(versions);
    std::vector<std::string> names;
    for (const PrintedVersion& one : versions.value()) {
        names.push_back(one.profile.id.text + " " + std::to_string(one.profile.version) + "/" + std::to_string(one.catalogue.version));
    }
    return names;
}

PersonCode add(Workspace& workspace, const IncomingForm& form) {
    Problems problems;
    const auto added = workspace.addForms(std::vector{form}, problems);
    for (const Error& problem : problems) UNSCOPED_INFO(describe(problem));
    REQUIRE(added);
    return form.person ? *form.person : added.value().newCodes.begin()->second;
}

// The shipped library, as a later program brings it: one question asks on another scale.
Library laterLibrary() {
    Library later = shippedLibrary();
    std::string& json = later.catalogueJson;
    const auto replace = [&json](const std::string& from, const std::string& to, std::size_t after) {
        const auto at = json.find(from, after);
        REQUIRE(at != std::string::npos);
        json.replace(at, from.size(), to);
    };
    replace("\"version\": 1,", "\"version\": 2,", 0);
    replace("\"scales\": [", R"("scales": [{"id": "home5/9", "levels": 5, "picture": "bars"},)", 0);
    replace("\"agree5/1\"", "\"home5/9\"", json.find("\"id\": \"home.suits\""));
    const CatalogueReading reading = readCatalogue(json);
    REQUIRE(reading.problems.empty());
    later.catalogue = reading.catalogue;
    return later;
}

// How many people are compared on a question in the third quarter.
int compared(Workspace& workspace, const IndicatorId& id) {
    const auto counted = workspace.preview({day("2026-07-01"), day("2026-09-30")}, {});
    REQUIRE(counted);
    for (const TrueRow& row : counted.value().rows) {
        if (row.item == id.text) return row.improved2 + row.improved1 + row.same + row.declined1 + row.declined2;
    }
    return 0;
}

}  // namespace

TEST_CASE("a sheet printed before the form changed is kept as an answer to the form that it asks", "[workspace]") {
    WorkspaceFixture fixture;
    const IncomingForm early = fixture.form(1, "A", FormKind::Baseline, "2026-01-15", 2);
    const PersonCode code = add(fixture.workspace(), early);
    IncomingForm late = fixture.form(1, "B", FormKind::Baseline, "2026-02-15", 4);
    REQUIRE(fixture.workspace().setProfile(withoutHome()).value() == 2);
    Workspace& file = fixture.reopen();
    CHECK(namesOf(file) == std::vector<std::string>{"housing 2/1", "housing 1/1"});
    CHECK(file.printedVersions().value()[1].profile == filledProfile("housing"));

    const PersonCode second = add(file, late);
    const Form kept = file.forms(second).value().front().form;
    CHECK(kept.serviceVersion == 1);
    CHECK(kept.answers.at(kHome) == Answer::chosen(4));
    // What both versions ask is compared with a later form of the second version; what only one asks is not.
    IncomingForm followUp = fixture.form(1, "", FormKind::FollowUp, "2026-08-10", 3);
    CHECK(followUp.form.serviceVersion == 2);
    followUp.person = code;
    add(file, followUp);
    CHECK(compared(file, kArea) == 1);
    CHECK(compared(file, kHome) == 0);
}

TEST_CASE("a form that was printed is not replaced: its sheets may come back", "[workspace]") {
    WorkspaceFixture fixture;
    REQUIRE(fixture.workspace().notePrinted());
    CHECK(fixture.workspace().formChange(withoutHome()).value().version == 2);
    REQUIRE(fixture.workspace().setProfile(withoutHome()).value() == 2);
    CHECK(namesOf(fixture.reopen()) == std::vector<std::string>{"housing 2/1", "housing 1/1"});
    // The second version was not printed, and nobody has answered it.
    REQUIRE(fixture.workspace().setProfile(filledProfile("housing")).value() == 2);
    CHECK(namesOf(fixture.workspace()) == std::vector<std::string>{"housing 2/1", "housing 1/1"});
    CHECK(fixture.workspace().printedVersions().value().front().profile.questions == filledProfile("housing").questions);
}

TEST_CASE("a form that was printed stays, also where the service uses another one for a while", "[workspace]") {
    WorkspaceFixture fixture;
    REQUIRE(fixture.workspace().notePrinted());
    REQUIRE(fixture.workspace().setProfile(filledProfile("core")));
    REQUIRE(fixture.workspace().notePrinted());
    CHECK(fixture.reopen().setProfile(withoutHome()).value() == 2);
    CHECK(namesOf(fixture.workspace()) == std::vector<std::string>{"housing 2/1", "housing 1/1", "core 1/1"});
}

TEST_CASE("P10: a version whose promises were never filled is not offered for sheets", "[workspace][P10]") {
    WorkspaceFixture fixture;
    // A file of forms may bring another shipped form along; nobody promised anything on it.
    IncomingForm form = fixture.form(1, "A", FormKind::Baseline, "2026-01-15", 2);
    const ServiceProfile& core = *shippedLibrary().profile(ServiceId("core"));
    form.form.service = core.id;
    form.form.serviceVersion = core.version;
    form.form.answers.clear();
    add(fixture.workspace(), form);
    CHECK(namesOf(fixture.workspace()) == std::vector<std::string>{"housing 1/1"});
}

TEST_CASE("a sheet that asked a question on an earlier scale keeps that scale, and is not compared on it", "[workspace]") {
    WorkspaceFixture fixture;
    const PersonCode code = add(fixture.workspace(), fixture.form(1, "A", FormKind::Baseline, "2026-01-15", 2));
    IncomingForm sheet = fixture.form(1, "B", FormKind::Baseline, "2026-02-15", 4);
    fixture.close();
    const Library later = laterLibrary();
    const auto file = Workspace::open(fixture.path(), kQuickKey, later, fixture.clock());
    REQUIRE(file);
    Workspace& workspace = *file.value();
    CHECK(namesOf(workspace) == std::vector<std::string>{"housing 1/2", "housing 1/1"});
    const PrintedVersion early = workspace.printedVersions().value().back();
    CHECK(early.catalogue.scaleOf(*early.catalogue.indicator(kHome)).id != ScaleId("home5/9"));

    const PersonCode late = add(workspace, sheet);
    const Form kept = workspace.forms(late).value().front().form;
    CHECK(kept.catalogueVersion == 1);
    CHECK(kept.answers == sheet.form.answers);
    IncomingForm followUp = sheet;
    followUp.newPerson.clear();
    followUp.person = code;
    followUp.form.kind = FormKind::FollowUp;
    followUp.form.date = day("2026-08-10");
    followUp.form.agreement = agreedOn("2026-08-10");
    followUp.form.catalogueVersion = 2;
    add(workspace, followUp);
    CHECK(compared(workspace, kArea) == 1);
    CHECK(compared(workspace, kHome) == 0);
    // The person's own way travelled says so too.
    CHECK(workspace.forms(code).value().front().otherScales == std::vector{kHome});
    CHECK(workspace.forms(code).value().back().otherScales.empty());
    // A catalogue that the file has never held is refused as before.
    sheet.form.catalogueVersion = 3;
    sheet.newPerson = "C";
    Problems problems;
    const auto refused = workspace.addForms(std::vector{sheet}, problems);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::WrongVersion);
}
