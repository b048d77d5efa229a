// Stopping, erasing, and old files that must not bring anybody back (P40, P41, P42, P44).
#include <filesystem>

#include "support/catch.h"
#include "workspace/copies.h"
#include "workspace/workspace_fixture.h"

using namespace camre;
using namespace camre::tests;

namespace {

const IndicatorId kHome("home.suits");

// Somebody with a first form, and with a follow-up begun where `begun`.
PersonCode somebody(WorkspaceFixture& fixture, bool begun = false) {
    Workspace& workspace = fixture.workspace();
    const Day today = workspace.clock().today();
    const PersonCode code = workspace.addPerson(agreedOn(today.iso()), LanguageTag("pl"), {}).value();
    Draft draft = workspace.startForm(code, std::nullopt, LanguageTag("pl"), HowGiven::Read).value();
    draft.form.answers[kHome] = Answer::chosen(2);
    REQUIRE(workspace.saveDraft(draft));
    REQUIRE(workspace.finishForm(code));
    if (begun) REQUIRE(workspace.startForm(code, agreedOn(today.iso()), LanguageTag("pl"), HowGiven::Read));
    return code;
}

std::vector<std::string> eventsOf(Workspace& workspace) {
    std::vector<std::string> words;
    const auto list = workspace.events(100).value();
    for (const LoggedEvent& event : list) words.push_back(event.what);
    return words;
}

std::string everyByteIn(const std::filesystem::path& folder) {
    std::string all;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
        if (entry.is_regular_file()) all += readBytes(entry.path());
    }
    return all;
}

}  // namespace

TEST_CASE("P40: who stops gets no more forms, and what is complete stays", "[workspace][P40]") {
    WorkspaceFixture fixture("2026-05-10");
    const PersonCode code = somebody(fixture, true);
    REQUIRE(fixture.workspace().person(code).value().nextDue);
    fixture.workspace().actAs(ActingRole::Caseworker);
    REQUIRE(fixture.workspace().stopTakingPart(code));
    Workspace& workspace = fixture.reopen();
    const PersonFacts person = workspace.person(code).value();
    CHECK_FALSE(person.takingPart);
    CHECK_FALSE(person.nextDue);
    CHECK_FALSE(person.draftWaiting);
    CHECK(workspace.forms(code).value().size() == 1);
    CHECK(workspace.due(DueFilter::All, day("2030-01-01"), 9).value().empty());
    CHECK(workspace.startForm(code, agreedOn("2026-05-10"), LanguageTag("pl"), HowGiven::Read).error().code == ErrorCode::PersonStopped);
    CHECK(eventsOf(workspace).front() == "a person stopped taking part");
    CHECK(workspace.events(1).value().front().role == "caseworker");
}

TEST_CASE("P40: a stop by mistake is taken back, and the follow-up is planned as before", "[workspace][P40]") {
    WorkspaceFixture fixture("2026-05-10");
    const PersonCode code = somebody(fixture);
    const auto due = fixture.workspace().person(code).value().nextDue;
    REQUIRE(fixture.workspace().stopTakingPart(code));
    REQUIRE(fixture.workspace().takePartAgain(code));
    const PersonFacts person = fixture.workspace().person(code).value();
    CHECK(person.takingPart);
    CHECK(person.nextDue == due);
    CHECK(person.nextNumber == 1);
}

TEST_CASE("P40: where nothing is complete there is nothing to keep, so stopping erases", "[workspace][P40]") {
    WorkspaceFixture fixture("2026-05-10");
    Workspace& workspace = fixture.workspace();
    const PersonCode code = workspace.addPerson(agreedOn("2026-05-10"), LanguageTag("pl"), {}).value();
    REQUIRE(workspace.stopTakingPart(code));
    CHECK(workspace.person(code).error().code == ErrorCode::UnknownPerson);
    CHECK(eventsOf(workspace).front() == "1 person erased");
}

TEST_CASE("P41: an erased person is gone from every list, and what stays is a dated count", "[workspace][P41]") {
    WorkspaceFixture fixture("2026-05-10");
    const PersonCode code = somebody(fixture, true);
    const PersonCode other = somebody(fixture);
    REQUIRE(fixture.workspace().keepLonger(code, day("2029-01-01"), "planted reason"));
    REQUIRE(fixture.workspace().erasePerson(code));
    Workspace& workspace = fixture.reopen();
    CHECK(workspace.person(code).error().code == ErrorCode::UnknownPerson);
    CHECK(workspace.erasePerson(code).error().code == ErrorCode::UnknownPerson);
    CHECK(workspace.facts().peopleCount == 1);
    CHECK(workspace.person(other).value().formsCount == 1);
    CHECK(workspace.drafts().value().empty());
    CHECK(workspace.verify().value().problems.empty());
    const auto events = workspace.events(100).value();
    CHECK(events.front().what == "1 person erased");
    CHECK(events.front().day == day("2026-05-10"));
    for (const LoggedEvent& event : events) {
        CHECK(event.what.find(code.compact()) == std::string::npos);
        CHECK(event.what.find(code.text()) == std::string::npos);
    }
}

TEST_CASE("P41: no byte of an erased person is left in the folder of the file", "[workspace][P41]") {
    WorkspaceFixture fixture("2026-05-10");
    std::vector<PersonCode> people;
    for (int i = 0; i < 60; ++i) people.push_back(somebody(fixture, i % 3 == 0));
    const PersonCode gone = people[33];
    REQUIRE(fixture.workspace().keepLonger(gone, day("2029-01-01"), "planted reason"));
    const bool isReadable = !fixture.workspace().facts().encrypted;
    CHECK((everyByteIn(fixture.folder()).find(gone.compact()) != std::string::npos) == isReadable);
    CHECK((everyByteIn(fixture.folder()).find("planted reason") != std::string::npos) == isReadable);
    REQUIRE(fixture.workspace().erasePerson(gone));
    const std::string after = everyByteIn(fixture.folder());
    CHECK(after.find(gone.compact()) == std::string::npos);
    CHECK(after.find(gone.text()) == std::string::npos);
    CHECK(after.find("planted reason") == std::string::npos);
    CHECK((after.find(people[34].compact()) != std::string::npos) == isReadable);
    CHECK_FALSE(std::filesystem::exists(fixture.path().string() + "-journal"));
}

TEST_CASE("P41: several people are erased together, or none of them", "[workspace][P41]") {
    WorkspaceFixture fixture("2026-05-10");
    const std::vector<PersonCode> people{somebody(fixture), somebody(fixture)};
    SeededRandom random(5);
    const std::vector<PersonCode> withStranger{people[0], PersonCode::random(random)};
    CHECK(fixture.workspace().erasePeople(withStranger).error().code == ErrorCode::UnknownPerson);
    CHECK(fixture.workspace().facts().peopleCount == 2);
    REQUIRE(fixture.workspace().erasePeople(people));
    CHECK(fixture.workspace().facts().peopleCount == 0);
    CHECK(eventsOf(fixture.workspace()).front() == "2 people erased");
}

TEST_CASE("P41: stopping in the middle of a first form erases the person as thoroughly", "[workspace][P41]") {
    WorkspaceFixture fixture("2026-05-10");
    Workspace& workspace = fixture.workspace();
    const PersonCode code = workspace.addPerson(agreedOn("2026-05-10"), LanguageTag("pl"), {}).value();
    REQUIRE(workspace.startForm(code, std::nullopt, LanguageTag("pl"), HowGiven::Read));
    REQUIRE(workspace.discardDraft(code));
    CHECK(workspace.person(code).error().code == ErrorCode::UnknownPerson);
    CHECK(eventsOf(workspace).front() == "1 person erased");
    CHECK(workspace.erasedMarks().value().size() == 1);
}

TEST_CASE("P42: a copy from before an erasure is cleaned by the marks, and the others stay in it", "[workspace][P42]") {
    WorkspaceFixture fixture("2026-05-10");
    const PersonCode gone = somebody(fixture);
    const PersonCode stays = somebody(fixture);
    fixture.close();
    const auto copy = fixture.folder() / "test-backup.camre";
    std::filesystem::copy_file(fixture.path(), copy);
    fixture.reopen();
    fixture.clock().set(day("2026-06-01"));
    REQUIRE(fixture.workspace().erasePerson(gone));
    const auto marks = fixture.workspace().erasedMarks().value();
    REQUIRE(marks.size() == 1);
    CHECK(marks[0].day == day("2026-06-01"));
    CHECK(marks[0].mark.find(gone.compact()) == std::string::npos);

    auto restored = Workspace::open(copy, kQuickKey, shippedLibrary(), fixture.clock());
    REQUIRE(restored);
    REQUIRE(restored.value()->person(gone));
    CHECK(restored.value()->eraseMarked(marks).value() == 1);
    CHECK(restored.value()->person(gone).error().code == ErrorCode::UnknownPerson);
    CHECK(restored.value()->person(stays));
    CHECK(restored.value()->erasedMarks().value() == marks);
    CHECK(restored.value()->eraseMarked(marks).value() == 0);
    CHECK(restored.value()->events(1).value().front().what == "1 people erased again after a backup was restored");
}

TEST_CASE("P42: an old list of forms does not bring an erased person back", "[workspace][P42]") {
    WorkspaceFixture fixture("2026-11-22");
    IncomingForm form = fixture.form(1, "A", FormKind::Baseline, "2026-05-10", 3);
    form.ref = "case 17";
    Problems problems;
    const PersonCode code = fixture.workspace().addForms(std::vector{form}, problems).value().newCodes.at("A");
    REQUIRE(fixture.workspace().erasePerson(code));
    CHECK(fixture.workspace().addForms(std::vector{form}, problems).error().code == ErrorCode::PersonStopped);
    IncomingForm byCode = fixture.form(2, "", FormKind::Baseline, "2026-05-10", 3);
    byCode.person = code;
    problems.clear();
    CHECK(fixture.workspace().addForms(std::vector{byCode}, problems).error().code == ErrorCode::PersonStopped);
    CHECK(fixture.workspace().facts().peopleCount == 0);
}

TEST_CASE("P42: copies beside the file are named with their day, and other people's files are not", "[workspace][P42]") {
    WorkspaceFixture fixture("2026-05-10");
    for (const char* name : {"test.before-schema-4.camre", "test.damaged-2026-05-01.camre", "test-march.camre", "other.camre", "test.txt"}) {
        writeBytes(fixture.folder() / name, "x");
    }
    std::vector<std::pair<std::string, KnownCopy::Kind>> found;
    const auto list = fixture.workspace().copies().value();
    for (const KnownCopy& copy : list) found.emplace_back(copy.path.filename().string(), copy.kind);
    std::sort(found.begin(), found.end());
    CHECK(found == std::vector<std::pair<std::string, KnownCopy::Kind>>{{"test-march.camre", KnownCopy::Kind::Other},
                                                                        {"test.before-schema-4.camre", KnownCopy::Kind::OfOlderCamre},
                                                                        {"test.damaged-2026-05-01.camre", KnownCopy::Kind::Damaged}});
}

TEST_CASE("P44: a released summary is the same after somebody in it is erased", "[workspace][P44]") {
    WorkspaceFixture fixture("2026-11-22");
    std::vector<IncomingForm> forms;
    for (int person = 0; person < 40; ++person) {
        const std::string label = "P" + std::to_string(person);
        forms.push_back(fixture.form(2 * person + 1, label, FormKind::Baseline, "2026-01-12", 2));
        forms.push_back(fixture.form(2 * person + 2, label, FormKind::FollowUp, "2026-07-20", 4));
    }
    Problems problems;
    const auto added = fixture.workspace().addForms(forms, problems);
    REQUIRE(added);
    const auto released = fixture.workspace().release({day("2026-07-01"), day("2026-09-30")}, std::nullopt);
    REQUIRE(released);
    const std::string before = fixture.workspace().releasedPack(released.value().id).value().json();
    REQUIRE(fixture.workspace().erasePerson(added.value().newCodes.at("P7")));
    Workspace& workspace = fixture.reopen();
    CHECK(workspace.releasedPack(released.value().id).value().json() == before);
    CHECK(workspace.verify().value().problems.empty());
}

TEST_CASE("P44: every language says before agreeing that summaries already made will not change", "[workspace][P44]") {
    for (const LanguagePack& pack : shippedLibrary().packs) {
        INFO(pack.tag.text);
        CHECK(pack.has("agreement.results"));
        CHECK(pack.has("agreement.stop"));
    }
}
