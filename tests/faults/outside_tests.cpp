// What other programs, other people and the calendar do to a file that is open.
#include <sched.h>
#include <sys/mount.h>
#include <sys/wait.h>
#include <unistd.h>

#include <functional>

#include "file_state.h"
#include "store/owner_lock.h"
#include "support/catch.h"
#include "support/ordinary_user.h"
#include "support/temp_folder.h"
#include "workspace/workspace_fixture.h"

using namespace camre;
using namespace camre::tests;

namespace {

const IndicatorId kHome("home.suits");

// A file in which one person's form waits, and what the worker ticks next.
struct WaitingForm : WorkspaceFixture {
    WaitingForm() : WorkspaceFixture("2026-11-22") {
        const PersonCode code = workspace().addPerson(agreedOn("2026-11-22"), LanguageTag("en"), {}).value();
        draft = workspace().startForm(code, std::nullopt, LanguageTag("en"), HowGiven::Read).value();
    }
    Status tick(int level) {
        draft->form.answers[kHome] = Answer::chosen(level);
        return workspace().saveDraft(*draft);
    }
    std::optional<Draft> draft;
};

Answer answerIn(const std::filesystem::path& file) {
    const FixedClock clock(day("2026-11-22"));
    auto workspace = Workspace::open(file, kQuickKey, shippedLibrary(), clock);
    REQUIRE(workspace);
    REQUIRE(workspace.value()->verify().value().problems.empty());
    const auto drafts = workspace.value()->drafts();
    REQUIRE(drafts);
    REQUIRE(drafts.value().size() == 1);
    const auto& answers = drafts.value().front().form.answers;
    const auto found = answers.find(kHome);
    return found == answers.end() ? Answer() : found->second;
}

std::size_t filesIn(const std::filesystem::path& folder) {
    return static_cast<std::size_t>(std::distance(std::filesystem::directory_iterator(folder), {}));
}

// Read only, and the reason is the file and not another program; it can be looked at and not changed.
bool canOnlyLook(const std::filesystem::path& file) {
    const FixedClock clock(day("2026-11-22"));
    const auto workspace = Workspace::open(file, kQuickKey, shippedLibrary(), clock);
    if (!workspace) return false;
    const FileFacts facts = workspace.value()->facts();
    const auto draft = workspace.value()->drafts().value().front();
    return facts.readOnly && facts.readOnlyReason->code == ErrorCode::FileReadOnly && facts.peopleCount == 1 &&
           workspace.value()->saveDraft(draft).error().code == ErrorCode::FileReadOnly;
}

bool mountAt(const std::filesystem::path& folder) { return ::mount("none", folder.c_str(), "tmpfs", 0, nullptr) == 0; }

// Runs `work` in a program of its own, where mounting concerns nobody else; it gets a folder to mount on. False when it gave false.
// True without having run it where nobody may mount.
bool withMedium(const std::function<bool(const std::filesystem::path&)>& work) {
    TempFolder folder;
    const auto stick = folder.path() / "stick";
    std::filesystem::create_directory(stick);
    constexpr int kMayNotMount = 2;
    const pid_t child = ::fork();
    if (child == 0) {
        const bool mayMount = ::unshare(CLONE_NEWNS) == 0 && ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0 && mountAt(stick);
        ::_exit(!mayMount ? kMayNotMount : work(stick) ? 0 : 1);
    }
    int ended = 0;
    if (::waitpid(child, &ended, 0) != child || !WIFEXITED(ended)) return false;
    if (WEXITSTATUS(ended) == kMayNotMount) WARN("nobody may mount here: nothing was tried");
    return WEXITSTATUS(ended) == 0 || WEXITSTATUS(ended) == kMayNotMount;
}

}  // namespace

TEST_CASE("a file that somebody moves while it is open says so at the next tick, and keeps what was saved", "[faults]") {
    WaitingForm file;
    REQUIRE(file.tick(2));
    const auto moved = file.folder() / "moved.camre";
    std::filesystem::rename(file.path(), moved);
    const Status late = file.tick(4);
    REQUIRE_FALSE(late);
    CHECK(late.error().code == ErrorCode::FileMoved);
    file.close();
    CHECK(answerIn(moved) == Answer::chosen(2));
    CHECK(filesIn(file.folder()) == 1);
}

TEST_CASE("a file that somebody deletes while it is open says so, and no half file takes its place", "[faults]") {
    WaitingForm file;
    REQUIRE(file.tick(2));
    std::filesystem::remove(file.path());
    const Status late = file.tick(4);
    REQUIRE_FALSE(late);
    CHECK(late.error().code == ErrorCode::FileMoved);
    file.close();
    CHECK(filesIn(file.folder()) == 0);
}

TEST_CASE("a file that is replaced by another while it is open is not written into", "[faults]") {
    WaitingForm file;
    REQUIRE(file.tick(2));
    const auto copy = file.folder() / "copy.camre";
    std::filesystem::copy_file(file.path(), copy);
    const std::string other = readBytes(copy);
    std::filesystem::rename(copy, file.path());
    const Status late = file.tick(4);
    REQUIRE_FALSE(late);
    CHECK(late.error().code == ErrorCode::FileMoved);
    file.close();
    CHECK(readBytes(file.path()) == other);
    CHECK(answerIn(file.path()) == Answer::chosen(2));
}

// Two media just made number their files alike, and SQLite looks at the number alone.
TEST_CASE("another medium in the place of the file's is noticed, although its file has the same number", "[faults]") {
    CHECK(withMedium([](const std::filesystem::path& stick) {
        const auto path = stick / "test.camre";
        writeBytes(path, "the first file of the first stick");
        const OwnerLock lock = OwnerLock::take(path);
        const bool wasThere = lock.isAt(path);
        if (!mountAt(stick)) return false;
        const bool isGone = !lock.isAt(path);
        writeBytes(path, "the first file of the second stick");
        return wasThere && isGone && !lock.isAt(path);
    }));
}

TEST_CASE("a file on a medium that takes no writing can be looked at and not changed", "[faults]") {
    WaitingForm file;
    REQUIRE(file.tick(2));
    file.close();
    CHECK(withMedium([&file](const std::filesystem::path& stick) {
        const auto path = stick / "test.camre";
        std::filesystem::copy_file(file.path(), path);
        const bool isProtected = ::mount("none", stick.c_str(), "tmpfs", MS_REMOUNT | MS_RDONLY, nullptr) == 0;
        return isProtected && canOnlyLook(path);
    }));
}

TEST_CASE("a clock that goes backwards loses nothing and mixes up nothing", "[faults]") {
    WaitingForm file;
    REQUIRE(file.tick(2));
    file.clock().set(day("2025-01-01"));
    REQUIRE(file.tick(3));
    REQUIRE(file.workspace().finishForm(file.draft->code));
    const auto before = file.workspace().forms(file.draft->code).value();
    REQUIRE(before.size() == 1);
    // A follow-up of a day before the first form would turn a person's way round.
    const auto followUp = file.workspace().startForm(file.draft->code, agreedOn("2025-01-01"), LanguageTag("en"), HowGiven::Read);
    REQUIRE_FALSE(followUp);
    CHECK(followUp.error().code == ErrorCode::DateBeforeBaseline);
    CHECK(file.workspace().release({day("2026-07-01"), day("2026-09-30")}, {}).error().code == ErrorCode::PeriodNotOver);
    file.clock().set(day("2026-11-22"));
    const auto after = file.reopen().forms(file.draft->code).value();
    REQUIRE(after.size() == 1);
    CHECK(after.front().form == before.front().form);
    CHECK(file.workspace().verify().value().problems.empty());
}

TEST_CASE("a file, or a folder, that may only be read can be looked at and says why it cannot be changed", "[faults]") {
    using std::filesystem::perms;
    WaitingForm file;
    REQUIRE(file.tick(2));
    file.close();
    giveToOrdinaryUser(file.folder());
    SECTION("the file is another person's") { std::filesystem::permissions(file.path(), perms::owner_read); }
    SECTION("nothing may be made in the folder, as on a disc or a stick with a lock") {
        std::filesystem::permissions(file.folder(), perms::owner_read | perms::owner_exec);
    }
    const std::string before = readBytes(file.path());
    CHECK(asOrdinaryUser([&] { return canOnlyLook(file.path()); }));
    CHECK(readBytes(file.path()) == before);
    std::filesystem::permissions(file.folder(), perms::owner_all);
    CHECK(filesIn(file.folder()) == 1);
    CHECK(answerIn(file.path()) == Answer::chosen(2));
}
