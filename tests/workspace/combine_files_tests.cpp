// Packs from other organisations, as they arrive: folders, zips, single files, and things that only look like them.
#include "workspace/combine_files.h"

#include "support/catch.h"
#include "workspace/workspace_fixture.h"

using namespace camre;
using namespace camre::tests;

namespace {

const Period kSummer{day("2026-07-01"), day("2026-09-30")};

// Twelve people who moved forward, released.
void release(WorkspaceFixture& fixture) {
    std::vector<IncomingForm> forms;
    for (int i = 0; i < 12; ++i) {
        forms.push_back(fixture.form(2 * i + 1, "P" + std::to_string(i), FormKind::Baseline, "2026-01-15", 1));
        forms.push_back(fixture.form(2 * i + 2, "P" + std::to_string(i), FormKind::FollowUp, "2026-08-10", 2));
    }
    Problems problems;
    REQUIRE(fixture.workspace().addForms(forms, problems));
    REQUIRE(fixture.workspace().release(kSummer, {}));
}

}  // namespace

TEST_CASE("packs are found as folders, as zips and as single files, and a zip says the same as its folder", "[workspace][combine]") {
    WorkspaceFixture fixture;
    release(fixture);
    const auto inbox = fixture.folder() / "inbox";
    REQUIRE(fixture.workspace().exportRelease(1, inbox / "b-folder"));
    const auto zip = fixture.workspace().exportZip(1, inbox);
    REQUIRE(zip);
    writeBytes(inbox / "letter.txt", "With thanks.");
    const auto found = packsAt(inbox);
    CHECK(found == std::vector{inbox / "b-folder", zip.value()});
    const auto folder = readPackFile(inbox / "b-folder");
    const auto zipped = readPackFile(zip.value());
    REQUIRE(folder);
    REQUIRE(zipped);
    CHECK(zipped.value().json() == folder.value().json());
    CHECK(packsAt(inbox / "b-folder") == std::vector{inbox / "b-folder"});
    CHECK(packsAt(inbox / "letter.txt") == std::vector{inbox / "letter.txt"});
    CHECK(packsAt(fixture.folder() / "nowhere") == std::vector{fixture.folder() / "nowhere"});
}

TEST_CASE("what is no pack, or was cut short, is refused by its name", "[workspace][combine]") {
    WorkspaceFixture fixture;
    release(fixture);
    const auto zip = fixture.workspace().exportZip(1, fixture.folder() / "out");
    REQUIRE(zip);
    const std::string bytes = readBytes(zip.value());
    const auto broken = fixture.folder() / "broken.zip";
    for (const std::size_t length : {std::size_t{0}, std::size_t{3}, bytes.size() / 2, bytes.size() - 1}) {
        writeBytes(broken, bytes.substr(0, length));
        INFO(length);
        CHECK_FALSE(readPackFile(broken));
    }
    const auto letter = fixture.folder() / "letter.json";
    writeBytes(letter, "{\"dear\":\"colleague\"}");
    const auto read = readPackFile(letter);
    REQUIRE_FALSE(read);
    CHECK(read.error().code == ErrorCode::PackChanged);
    CHECK(read.error().place.find("letter.json") != std::string::npos);
}

TEST_CASE("other sums that lie in the folder are not replaced", "[workspace][combine]") {
    WorkspaceFixture fixture;
    release(fixture);
    const std::vector packs{fixture.workspace().releasedPack(1).value()};
    const auto out = fixture.folder() / "sums";
    REQUIRE(writeCombined(combinePacks(packs).value(), out));
    REQUIRE(writeCombined(combinePacks(packs).value(), out));  // the same again may be
    writeBytes(out / "combined.csv", "somebody else's");
    const auto refused = writeCombined(combinePacks(packs).value(), out);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::FolderNotEmpty);
    CHECK(readBytes(out / "combined.csv") == "somebody else's");
}

TEST_CASE("reading packs that is stopped adds nothing up, and what is wrong with one pack is kept beside the others", "[workspace][combine]") {
    WorkspaceFixture fixture;
    release(fixture);
    const auto inbox = fixture.folder() / "inbox";
    REQUIRE(fixture.workspace().exportRelease(1, inbox / "a"));
    writeBytes(inbox / "letter.zip", "With thanks.");
    std::stop_source stop;
    const std::vector<std::filesystem::path> places{inbox};
    const auto read = readPacks({}, places, stop.get_token());
    REQUIRE(read);
    REQUIRE(read.value().packs.size() == 2);
    CHECK(read.value().packs[1].problem.has_value());
    REQUIRE(read.value().sum);
    CHECK(read.value().sum->organisations() == 1);
    stop.request_stop();
    const auto stopped = readPacks(read.value().packs, places, stop.get_token());
    REQUIRE_FALSE(stopped);
    CHECK(stopped.error() == Error{ErrorCode::NotAllowed, "stopped", {}});
}

TEST_CASE("an export that is stopped leaves the folder as it was", "[workspace][combine]") {
    WorkspaceFixture fixture;
    release(fixture);
    std::stop_source stop;
    stop.request_stop();
    const auto out = fixture.folder() / "out" / "summer";
    const Status stopped = fixture.workspace().exportRelease(1, out, stop.get_token());
    REQUIRE_FALSE(stopped);
    CHECK(stopped.error() == Error{ErrorCode::NotAllowed, "stopped", {}});
    CHECK_FALSE(std::filesystem::exists(fixture.folder() / "out"));
    CHECK(fixture.workspace().exportRelease(1, out, std::stop_token()));
}
