// Results of a file: what may be released, once, and what is refused.
#include "support/catch.h"
#include "workspace/workspace_fixture.h"

using namespace camre;
using namespace camre::tests;

namespace {

const Period kThirdQuarter{day("2026-07-01"), day("2026-09-30")};

// `people` with a first form in January and a follow-up in August that is one step better.
void addPairs(WorkspaceFixture& fixture, int people, const std::string& followUp = "2026-08-10") {
    std::vector<IncomingForm> forms;
    for (int i = 0; i < people; ++i) {
        const std::string label = "P" + std::to_string(i) + followUp;
        forms.push_back(fixture.form(2 * i + 1, label, FormKind::Baseline, "2026-01-15", 1 + i % 3));
        forms.push_back(fixture.form(2 * i + 2, label, FormKind::FollowUp, followUp, 2 + i % 3));
    }
    Problems problems;
    REQUIRE(fixture.workspace().addForms(forms, problems));
}

std::optional<double> valueOf(const ProtectedPack& pack, std::string_view item, std::string_view cell) {
    for (const PackRow& row : pack.rows()) {
        if (row.table == "change" && row.item == item && row.cell == cell && row.groupBy.empty()) return row.value;
    }
    return std::nullopt;
}

ErrorCode refusalOf(Workspace& workspace, const Period& period, const std::optional<BackgroundId>& by = {}) {
    const auto released = workspace.release(period, by);
    REQUIRE_FALSE(released);
    return released.error().code;
}

}  // namespace

TEST_CASE("a period is released once, and its files are the same bytes for ever", "[workspace]") {
    WorkspaceFixture fixture;
    addPairs(fixture, 24);
    const auto released = fixture.workspace().release(kThirdQuarter, {});
    REQUIRE(released);
    const auto first = fixture.folder() / "first";
    const auto second = fixture.folder() / "second";
    REQUIRE(fixture.workspace().exportRelease(released.value().id, first));
    // 24 people, all one step forward: R(24) = 25, and one running total, so 25 forward, 0 back.
    const auto pack = fixture.workspace().releasedPack(released.value().id);
    REQUIRE(pack);
    CHECK(valueOf(pack.value(), "home.suits", "improved") == 25);
    CHECK(valueOf(pack.value(), "home.suits", "declined") == 0);
    CHECK(valueOf(pack.value(), "home.suits", "people") == 25);

    // A late entry and a correction change nothing that was released.
    addPairs(fixture, 30, "2026-09-01");
    REQUIRE(fixture.reopen().exportRelease(released.value().id, second));
    for (const auto& entry : std::filesystem::recursive_directory_iterator(first)) {
        if (!entry.is_regular_file()) continue;
        INFO(entry.path().filename());
        CHECK(readBytes(entry.path()) == readBytes(second / std::filesystem::relative(entry.path(), first)));
    }
    CHECK(readBytes(first / "summary.json") == pack.value().json());
}

TEST_CASE("a period that is released, overlaps, or is not over is refused", "[workspace]") {
    WorkspaceFixture fixture;
    addPairs(fixture, 24);
    REQUIRE(fixture.workspace().release(kThirdQuarter, {}));
    CHECK(refusalOf(fixture.workspace(), kThirdQuarter) == ErrorCode::PeriodOverlaps);
    CHECK(refusalOf(fixture.workspace(), {day("2026-09-30"), day("2026-10-31")}) == ErrorCode::PeriodOverlaps);
    CHECK(refusalOf(fixture.workspace(), {day("2026-01-01"), day("2026-10-31")}) == ErrorCode::PeriodOverlaps);
    CHECK(refusalOf(fixture.workspace(), {day("2026-10-01"), day("2026-12-31")}) == ErrorCode::PeriodNotOver);
    CHECK(refusalOf(fixture.workspace(), {day("2026-11-01"), day("2026-11-22")}) == ErrorCode::PeriodNotOver);
    REQUIRE(fixture.workspace().withdrawRelease(1));
    CHECK(fixture.workspace().releases().value().front().withdrawn);
    CHECK(refusalOf(fixture.workspace(), kThirdQuarter) == ErrorCode::PeriodOverlaps);
}

TEST_CASE("a withdrawn release is still there to be looked at, and leaves in no form", "[workspace]") {
    WorkspaceFixture fixture;
    addPairs(fixture, 24);
    REQUIRE(fixture.workspace().release(kThirdQuarter, {}));
    REQUIRE(fixture.workspace().mayLeave(1));
    REQUIRE(fixture.workspace().withdrawRelease(1));
    const TempFolder folder;
    const auto asFolder = fixture.workspace().exportRelease(1, folder.file("out"));
    REQUIRE_FALSE(asFolder);
    CHECK(asFolder.error().code == ErrorCode::ReleaseWithdrawn);
    const auto asZip = fixture.workspace().exportZip(1, folder.file("zips"));
    REQUIRE_FALSE(asZip);
    CHECK(asZip.error().code == ErrorCode::ReleaseWithdrawn);
    CHECK_FALSE(std::filesystem::exists(folder.file("out")));
    CHECK_FALSE(std::filesystem::exists(folder.file("zips")));
    CHECK(fixture.workspace().releasedPack(1));
    CHECK(fixture.workspace().mayLeave(2).error().code == ErrorCode::UnknownRelease);
}

TEST_CASE("too few people are refused, and the file stays as it was", "[workspace]") {
    WorkspaceFixture fixture;
    addPairs(fixture, 9);
    fixture.close();
    const std::string before = readBytes(fixture.path());
    CHECK(refusalOf(fixture.reopen(), kThirdQuarter) == ErrorCode::TooFewPeople);
    CHECK(refusalOf(fixture.workspace(), kThirdQuarter, BackgroundId("age_band")) == ErrorCode::UnknownBreakdown);
    fixture.close();
    CHECK(readBytes(fixture.path()) == before);
}

TEST_CASE("a follow-up entered late goes into the next release, and none is counted twice", "[workspace]") {
    WorkspaceFixture fixture("2026-10-05");
    addPairs(fixture, 24, "2026-08-10");
    REQUIRE(fixture.workspace().release(kThirdQuarter, {}));
    addPairs(fixture, 14, "2026-09-20");
    fixture.clock().set(day("2027-01-10"));
    const Period next{day("2026-10-01"), day("2026-12-31")};
    const auto preview = fixture.workspace().preview(next, {});
    REQUIRE(preview);
    CHECK(preview.value().bothForms == 14);
    REQUIRE(preview.value().wouldLeave);
    CHECK_FALSE(preview.value().refusal);
    const auto released = fixture.workspace().release(next, {});
    REQUIRE(released);
    const auto pack = fixture.workspace().releasedPack(released.value().id).value();
    CHECK(valueOf(pack, "home.suits", "people") == 15);
}

TEST_CASE("what would leave is exactly what leaves", "[workspace]") {
    WorkspaceFixture fixture;
    addPairs(fixture, 40);
    const auto preview = fixture.workspace().preview(kThirdQuarter, {});
    REQUIRE(preview);
    REQUIRE(preview.value().wouldLeave);
    const auto released = fixture.workspace().release(kThirdQuarter, {});
    REQUIRE(released);
    CHECK(fixture.workspace().releasedPack(released.value().id).value().json() == preview.value().wouldLeave->json());
    CHECK(released.value().sha256 == preview.value().wouldLeave->sha256());
}

TEST_CASE("made-up people are named as such in every file that leaves", "[workspace][P57]") {
    const TempFolder folder;
    const FixedClock clock(day("2026-11-22"));
    NewFile file;
    file.passphrase = kQuickKey;
    file.profile = filledProfile("housing");
    file.profileJson = profileJson(file.profile);
    file.organisation = "Drop-in";
    file.sample = true;
    auto sample = Workspace::create(folder.file("s.camre"), file, shippedLibrary(), clock);
    REQUIRE(sample);
    WorkspaceFixture source;
    std::vector<IncomingForm> forms;
    for (int i = 0; i < 20; ++i) {
        forms.push_back(source.form(2 * i + 1, std::to_string(i), FormKind::Baseline, "2026-01-15", 1));
        forms.push_back(source.form(2 * i + 2, std::to_string(i), FormKind::FollowUp, "2026-08-15", 3));
    }
    Problems problems;
    REQUIRE(sample.value()->addForms(forms, problems));
    const auto released = sample.value()->release(kThirdQuarter, {});
    REQUIRE(released);
    REQUIRE(sample.value()->exportRelease(released.value().id, folder.path() / "out"));
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder.path() / "out")) {
        if (!entry.is_regular_file()) continue;
        const std::string name = entry.path().filename().string();
        INFO(name);
        // codes.csv is a list of words without a figure; the workbook is packed (tests/exports looks inside).
        if (name == "codes.csv" || name == "summary.xlsx") continue;
        CHECK(readBytes(entry.path()).find("SAMPLE") != std::string::npos);
    }
}

TEST_CASE("a follow-up that came too early to count is told in the inside view", "[workspace]") {
    WorkspaceFixture fixture;
    addPairs(fixture, 24);
    std::vector<IncomingForm> early = {fixture.form(1, "early", FormKind::Baseline, "2026-08-01", 2),
                                       fixture.form(2, "early", FormKind::FollowUp, "2026-08-20", 3)};
    Problems problems;
    REQUIRE(fixture.workspace().addForms(early, problems));
    const auto preview = fixture.workspace().preview(kThirdQuarter, {});
    REQUIRE(preview);
    CHECK(preview.value().cameTooEarly == 1);
    CHECK(preview.value().bothForms == 24);
}
