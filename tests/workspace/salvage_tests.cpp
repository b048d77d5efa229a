// What can be read of a damaged file is saved into a new one.
#include <algorithm>

#include "base/random.h"
#include "support/catch.h"
#include "workspace/rescue.h"
#include "workspace/workspace_fixture.h"

using namespace camre;
using namespace camre::tests;

namespace {

constexpr std::size_t kPage = 4096;
constexpr int kPeople = 120;

struct Damaged {
    WorkspaceFixture forms;
    std::filesystem::path path;
    std::filesystem::path out = forms.folder() / "saved.camre";
    std::string whole;

    Damaged() : forms("2026-11-22", {}, kQuickKey), path(forms.path()) {
        std::vector<IncomingForm> incoming;
        for (int i = 0; i < kPeople; ++i) {
            const std::string label = "P" + std::to_string(i);
            incoming.push_back(forms.form(2 * i + 1, label, FormKind::Baseline, "2026-01-15", 1 + i % 3));
            incoming.push_back(forms.form(2 * i + 2, label, FormKind::FollowUp, "2026-08-10", 2 + i % 3));
        }
        Problems problems;
        REQUIRE(forms.workspace().addForms(incoming, problems));
        REQUIRE(forms.workspace().release({day("2026-07-01"), day("2026-09-30")}, {}));
        forms.close();
        whole = readBytes(path);
    }
    [[nodiscard]] std::size_t pages() const { return whole.size() / kPage; }
    void breakPage(std::size_t page) {
        std::string broken = whole;
        for (std::size_t i = 0; i < kPage; ++i) broken[page * kPage + i] = static_cast<char>(broken[page * kPage + i] ^ 0x55);
        writeBytes(path, broken);
    }
    Result<SalvagedFile> save() {
        std::filesystem::remove(out);
        return salvageTo(path, kQuickKey, out, shippedLibrary(), forms.clock());
    }
    std::unique_ptr<Workspace> saved() {
        auto opened = Workspace::open(out, kQuickKey, shippedLibrary(), forms.clock());
        if (!opened) FAIL(describe(opened.error()));
        return std::move(opened).value();
    }
};

std::int64_t savedOf(const SalvagedFile& found, std::string_view kind) { return found.of(kind) == nullptr ? -1 : found.of(kind)->saved; }
[[maybe_unused]] std::int64_t lostOf(const SalvagedFile& found, std::string_view kind) { return found.of(kind) == nullptr ? -1 : found.of(kind)->lost; }

}  // namespace

TEST_CASE("of a whole file everything is saved, and nothing is said to be lost", "[workspace][salvage]") {
    Damaged here;
    const auto found = here.save();
    REQUIRE(found);
    CHECK(found.value().isWhole());
    CHECK(savedOf(found.value(), "person") == kPeople);
    CHECK(savedOf(found.value(), "form") == 2 * kPeople);
    CHECK(savedOf(found.value(), "release") == 1);
    const auto file = here.saved();
    CHECK(file->facts().peopleCount == kPeople);
    CHECK(file->release({day("2026-07-01"), day("2026-09-30")}, {}).error().code == ErrorCode::PeriodOverlaps);
    CHECK(readBytes(here.path) == here.whole);
}

#if CAMRE_ENCRYPTION
TEST_CASE("whichever page is damaged, the rest is saved, what is lost is counted, and the damaged file is not changed", "[workspace][salvage]") {
    Damaged here;
    int savedCount = 0;
    int countedCount = 0;
    for (std::size_t page = 1; page < here.pages(); page += 3) {
        INFO(page);
        here.breakPage(page);
        const std::string broken = readBytes(here.path);
        const auto found = here.save();
        CHECK(readBytes(here.path) == broken);
        if (!found) {
            // Only the pages that say which tables there are.
            CHECK(found.error().code == ErrorCode::DamagedFile);
            CHECK_FALSE(std::filesystem::exists(here.out));
            continue;
        }
        ++savedCount;
        const SalvagedFile& kinds = found.value();
        CHECK(savedOf(kinds, "form") + lostOf(kinds, "form") <= 2 * kPeople);
        CHECK(savedOf(kinds, "person") + static_cast<std::int64_t>(kinds.lostPeople.size()) <= kPeople);
        if (lostOf(kinds, "form") > 0 || lostOf(kinds, "person") > 0) ++countedCount;
        const auto file = here.saved();
        CHECK(file->verify().value().problems.empty());
        CHECK(file->facts().peopleCount == savedOf(kinds, "person"));
        // Whoever is there can be looked at, with as many forms as are said.
        const auto people = file->people({}, kPeople);
        REQUIRE(people);
        for (const PersonFacts& person : people.value()) CHECK(file->forms(person.code).value().size() == static_cast<std::size_t>(person.formsCount));
    }
    CHECK(savedCount > 10);
    // Forms and people fill few pages, and every third page is tried.
    CHECK(countedCount > 1);
}

TEST_CASE("a damaged page costs the people and forms on it and nobody else", "[workspace][salvage]") {
    Damaged here;
    bool seen = false;
    for (std::size_t page = 10; page < here.pages() && !seen; ++page) {
        here.breakPage(page);
        const auto found = here.save();
        if (!found || lostOf(found.value(), "form") == 0 || savedOf(found.value(), "person") != kPeople) continue;
        // The page on top of the table leads to all others: without it none is found.
        if (lostOf(found.value(), "form") == 2 * kPeople) continue;
        seen = true;
        // One page of forms: some of them, by no means all, and it is said whose.
        CHECK(savedOf(found.value(), "form") + lostOf(found.value(), "form") == 2 * kPeople);
        CHECK(lostOf(found.value(), "form") < kPeople);
        CHECK_FALSE(found.value().lackForms.empty());
        CHECK(savedOf(found.value(), "release") == 1);
    }
    CHECK(seen);
}
#endif

TEST_CASE("of a file that was cut short, what lies before the cut is saved", "[workspace][salvage]") {
    Damaged here;
    int saved = 0;
    for (std::size_t pages = here.pages() - 1; pages > here.pages() / 2; pages -= 3) {
        writeBytes(here.path, here.whole.substr(0, pages * kPage));
        if (here.save()) ++saved;
    }
    CHECK(saved > 0);
}

TEST_CASE("what cannot be saved is refused, and leaves no new file", "[workspace][salvage]") {
    Damaged here;
    const auto& out = here.out;
    writeBytes(here.path, here.whole.substr(0, 100));
    CHECK_FALSE(here.save());
    writeBytes(here.path, std::string(9000, 'a'));
    CHECK(here.save().error().code == ErrorCode::NotOurFile);
    CHECK_FALSE(std::filesystem::exists(out));
    writeBytes(here.path, here.whole);
    writeBytes(out, "mine");
    CHECK(salvageTo(here.path, kQuickKey, out, shippedLibrary(), here.forms.clock()).error().code == ErrorCode::FileExists);
    CHECK(readBytes(out) == "mine");
}
