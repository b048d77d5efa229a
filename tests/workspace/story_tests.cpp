// A person's own words: where they are kept, and where they never come (P7).
#include "../exports/zip_reader.h"
#include "support/catch.h"
#include "workspace/workspace_fixture.h"

using namespace camre;
using namespace camre::tests;

namespace {

const std::string kWords = "Planted: my neighbour showed me the library.";

// The housing service with own words turned on.
struct StoryFile : WorkspaceFixture {
    StoryFile() : WorkspaceFixture("2026-11-22") {
        ServiceProfile profile = filledProfile("housing");
        profile.story = true;
        REQUIRE(workspace().setProfile(profile));
    }
    PersonCode personInAForm() {
        const auto code = workspace().addPerson(agreedOn("2026-11-22", "pl"), LanguageTag("pl"), {});
        REQUIRE(code);
        REQUIRE(workspace().startForm(code.value(), std::nullopt, LanguageTag("pl"), HowGiven::Read));
        return code.value();
    }
    std::vector<Story> storiesOf(const PersonCode& code) {
        const auto stories = workspace().stories(code);
        REQUIRE(stories);
        return stories.value();
    }
};

// Every byte of a folder, and of what is packed inside its files.
std::string everyByteOf(const std::filesystem::path& folder) {
    std::string all;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
        if (!entry.is_regular_file()) continue;
        all += entry.path().filename().string() + readBytes(entry.path());
        if (entry.path().extension() != ".xlsx") continue;
        for (const auto& [name, text] : unzipped(readBytes(entry.path()))) all += name + text;
    }
    return all;
}

}  // namespace

TEST_CASE("P7: own words are kept with the form that waits, and come back after the file was closed", "[workspace][story]") {
    StoryFile file;
    const PersonCode code = file.personInAForm();
    REQUIRE(file.workspace().keepStory(code, LanguageTag("pl"), "\n  " + kWords + "  \n"));
    const auto story = file.reopen().story(code);
    REQUIRE(story);
    CHECK(story.value() == Story{0, day("2026-11-22"), LanguageTag("pl"), kWords});
    REQUIRE(file.workspace().finishForm(code));
    CHECK(file.workspace().story(code).value()->text == kWords);
}

TEST_CASE("P7: own words are refused where the service does not ask for them, or where they are too long", "[workspace][story]") {
    WorkspaceFixture plain;
    const auto code = plain.workspace().addPerson(agreedOn("2026-11-22"), LanguageTag("en"), {});
    REQUIRE(code);
    REQUIRE(plain.workspace().startForm(code.value(), std::nullopt, LanguageTag("en"), HowGiven::Read));
    CHECK(plain.workspace().keepStory(code.value(), LanguageTag("en"), kWords).error().code == ErrorCode::NotAllowed);

    StoryFile file;
    const PersonCode teller = file.personInAForm();
    // 2,000 letters of two bytes each fit; one more does not.
    std::string longest;
    for (int i = 0; i < 2000; ++i) longest += "ł";
    CHECK(file.workspace().keepStory(teller, LanguageTag("pl"), longest));
    const Status refused = file.workspace().keepStory(teller, LanguageTag("pl"), longest + "ł");
    CHECK(refused.error().code == ErrorCode::TooLong);
    CHECK(refused.error().place == "story");
    CHECK(file.workspace().story(teller).value()->text == longest);
}

TEST_CASE("P7: own words can be replaced and taken away, before the form is done and after", "[workspace][story]") {
    StoryFile file;
    const PersonCode code = file.personInAForm();
    Workspace& workspace = file.workspace();
    REQUIRE(workspace.keepStory(code, LanguageTag("pl"), kWords));
    REQUIRE(workspace.keepStory(code, LanguageTag("pl"), "Something else."));
    CHECK(file.storiesOf(code).size() == 1);
    REQUIRE(workspace.finishForm(code));
    REQUIRE(workspace.keepStory(code, LanguageTag("pl"), "   \n"));
    CHECK(file.storiesOf(code).empty());
}

TEST_CASE("a follow-up has own words of its own; stopping it takes them away and leaves the earlier ones", "[workspace][story]") {
    StoryFile file;
    const PersonCode code = file.personInAForm();
    Workspace& workspace = file.workspace();
    REQUIRE(workspace.keepStory(code, LanguageTag("pl"), kWords));
    REQUIRE(workspace.finishForm(code));
    file.clock().set(day("2027-05-22"));
    REQUIRE(workspace.startForm(code, agreedOn("2027-05-22", "pl"), LanguageTag("pl"), HowGiven::Read));
    CHECK_FALSE(workspace.story(code).value().has_value());
    REQUIRE(workspace.keepStory(code, LanguageTag("pl"), "I have a job."));
    REQUIRE(file.storiesOf(code).size() == 2);
    CHECK(file.storiesOf(code)[1].formNumber == 1);
    REQUIRE(workspace.discardDraft(code));
    REQUIRE(file.storiesOf(code).size() == 1);
    CHECK(file.storiesOf(code)[0].text == kWords);
}

TEST_CASE("P7: who stops before the first form is done leaves no word behind", "[workspace][story]") {
    StoryFile file;
    const PersonCode code = file.personInAForm();
    REQUIRE(file.workspace().keepStory(code, LanguageTag("pl"), kWords));
    REQUIRE(file.workspace().discardDraft(code));
    CHECK(file.workspace().stories(code).error().code == ErrorCode::UnknownPerson);
}

TEST_CASE("P7: own words from a sheet of paper are kept with that form, of the sheet's day and language, and go with the person", "[workspace][story]") {
    StoryFile file;
    IncomingForm sheet = file.form(1, "A", FormKind::Baseline, "2026-04-12", 2);
    sheet.story = "\n " + kWords + " \n";
    Problems problems;
    const auto added = file.workspace().addForms(std::vector{sheet}, problems);
    REQUIRE(added);
    const PersonCode code = added.value().newCodes.at("A");
    const auto kept = file.storiesOf(code);
    REQUIRE(kept.size() == 1);
    CHECK(kept.front() == Story{0, day("2026-04-12"), sheet.form.language, kWords});
    // As from the screen: they can be taken away alone, and they are erased with the person.
    REQUIRE(file.workspace().keepStory(code, LanguageTag("en"), ""));
    CHECK(file.storiesOf(code).empty());
    REQUIRE(file.workspace().keepStory(code, LanguageTag("en"), kWords));
    REQUIRE(file.workspace().erasePerson(code));
    file.close();
    CHECK(readBytes(file.path()).find("Planted") == std::string::npos);
}

TEST_CASE("P7: a sheet with own words that the service did not ask for, or that are too long, is refused as a whole", "[workspace][story]") {
    WorkspaceFixture plain;
    IncomingForm sheet = plain.form(1, "A", FormKind::Baseline, "2026-04-12", 2);
    sheet.story = kWords;
    Problems problems;
    const auto refused = plain.workspace().addForms(std::vector{sheet}, problems);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::NotAllowed);
    CHECK(refused.error().place == "line 1/story");
    StoryFile file;
    sheet.story = std::string(2001, 'x');
    Problems fresh;
    const auto tooLong = file.workspace().addForms(std::vector{sheet}, fresh);
    REQUIRE_FALSE(tooLong);
    CHECK(tooLong.error().code == ErrorCode::TooLong);
    CHECK(plain.workspace().people({}, 1).value().empty());
    CHECK(file.workspace().people({}, 1).value().empty());
}

TEST_CASE("a sheet that comes late leaves every story with the form that it was told with", "[workspace][story]") {
    StoryFile file;
    const auto add = [&](const char* label, const std::optional<PersonCode>& code, FormKind kind, const char* date, const char* words) {
        IncomingForm sheet = file.form(1, code ? "" : label, kind, date, 2);
        sheet.person = code;
        sheet.story = words;
        Problems problems;
        const auto added = file.workspace().addForms(std::vector{sheet}, problems);
        REQUIRE(added);
        return code ? *code : added.value().newCodes.at(label);
    };
    const PersonCode code = add("A", std::nullopt, FormKind::Baseline, "2026-01-12", "first");
    add("", code, FormKind::FollowUp, "2026-09-01", "last");
    add("", code, FormKind::FollowUp, "2026-05-01", "between");
    add("", code, FormKind::FollowUp, "2026-07-01", "");
    std::vector<std::pair<int, std::string>> told;
    for (const Story& one : file.storiesOf(code)) told.emplace_back(one.formNumber, one.text);
    CHECK(told == std::vector<std::pair<int, std::string>>{{0, "first"}, {1, "between"}, {3, "last"}});
}

TEST_CASE("P7, P49: no byte of what leaves holds a word of anybody's story", "[workspace][story][privacy]") {
    StoryFile file;
    std::vector<IncomingForm> forms;
    for (int i = 0; i < 24; ++i) {
        const std::string label = "P" + std::to_string(i);
        forms.push_back(file.form(2 * i + 1, label, FormKind::Baseline, "2026-01-15", 1 + i % 3));
        forms.back().story = kWords + " zebra on paper";
        forms.push_back(file.form(2 * i + 2, label, FormKind::FollowUp, "2026-08-10", 2 + i % 3));
    }
    Problems problems;
    const auto added = file.workspace().addForms(forms, problems);
    REQUIRE(added);
    for (const auto& [label, code] : added.value().newCodes) {
        REQUIRE(file.workspace().keepStory(code, LanguageTag("en"), kWords + " " + label + " zebra"));
        REQUIRE(file.storiesOf(code).size() == 2);
    }
    const auto released = file.workspace().release({day("2026-07-01"), day("2026-09-30")}, std::nullopt);
    REQUIRE(released);
    const auto out = file.folder() / "out";
    REQUIRE(file.workspace().exportRelease(released.value().id, out));
    const std::string all = everyByteOf(out);
    // The search can find what is there: the same bytes hold the name of a question.
    REQUIRE(all.find("home.suits") != std::string::npos);
    for (const char* word : {"Planted", "neighbour", "library.", "zebra"}) {
        INFO(word);
        CHECK(all.find(word) == std::string::npos);
    }
}
