// Backups, restores and a change of passphrase on a disk that fails at every step.
#include <algorithm>
#include <cstdio>

#include "records_bench.h"
#include "workspace/restore.h"

using namespace camre;
using namespace camre::tests;

namespace {

const std::string kOtherKey = "x'ff02030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1fff'";
constexpr Trouble kTroubles[] = {Trouble::RefusesOnce, Trouble::Full, Trouble::LosesPower};
constexpr WeakDisk::Unsynced kLeft[] = {WeakDisk::Unsynced::Lost, WeakDisk::Unsynced::Kept, WeakDisk::Unsynced::Some};

/// A folder on a weak disk with a records file of thirty people in it, and a backup of it from before the last changes.
class Shelf {
  public:
    Shelf() {
        writeBytes(file, anyCase().before);
        auto workspace = open(file);
        REQUIRE(workspace->backUp(backup));
        REQUIRE(workspace->addPerson(agreedOn("2026-11-22", "pl"), LanguageTag("pl"), {}));
        people = workspace->facts().peopleCount;
        workspace.reset();
        m_fileBytes = readBytes(file);
        m_backupBytes = readBytes(backup);
        before = stateOf(file, kQuickKey);
    }

    void put() {
        for (const auto& entry : std::filesystem::directory_iterator(m_folder.path())) std::filesystem::remove_all(entry.path());
        writeBytes(file, m_fileBytes);
        writeBytes(backup, m_backupBytes);
        disk.watch();
    }

    std::unique_ptr<Workspace> open(const std::filesystem::path& path, const std::string& key = kQuickKey) {
        auto opened = Workspace::open(path, key, shippedLibrary(), clock);
        if (!opened) FAIL(describe(opened.error()));
        return std::move(opened).value();
    }
    void expectWhole(const std::filesystem::path& path, const std::string& key = kQuickKey) { CHECK(open(path, key)->verify().value().problems.empty()); }

    using Work = std::function<Status()>;
    using Check = std::function<void(bool)>;

    /// Does the work with trouble at each step, and looks at what is left each time. At the last steps, where it is nearly
    /// done, trouble comes at every single one in every build.
    ///
    /// @param work   on a fresh folder; whatever it has open it closes
    /// @param check  whether the work had been called done
    /// @return how often trouble came
    int tryEverything(const Work& work, const Check& check) {
        constexpr int kLastSteps = 6;
        int count = 0;
        for (const Trouble trouble : kTroubles) {
            int step = 1;
            for (; tryStep(trouble, step, work, check); step += stepsAtOnce()) ++count;
            const int steps = disk.stepsCount();
            for (step = std::max(1, steps - kLastSteps); step <= steps; ++step) count += tryStep(trouble, step, work, check) ? 1 : 0;
        }
        return count;
    }

  private:
    bool tryStep(Trouble trouble, int step, const Work& work, const Check& check) {
        REQUIRE(step < 3000);
        INFO("trouble " << static_cast<int>(trouble) << " at step " << step);
        put();
        disk.begin(trouble, step);
        const Status done = work();
        const bool came = disk.hasFailed();
        disk.end();
        if (trouble == Trouble::LosesPower) disk.powerBack(kLeft[step % 3], static_cast<std::uint64_t>(step));
        INFO((done ? "done" : describe(done.error())));
        check(static_cast<bool>(done));
        return came;
    }

    static const UseCase& anyCase() { return useCases().front(); }

    TempFolder m_folder;
    std::string m_fileBytes;
    std::string m_backupBytes;

  public:
    std::filesystem::path file = m_folder.file("test.camre");
    std::filesystem::path backup = m_folder.file("before.camre");
    std::filesystem::path newBackup = m_folder.file("now.camre");
    FixedClock clock{useCaseDay()};
    WeakDisk disk{m_folder.path()};
    std::string before;
    std::int64_t people = 0;

    [[nodiscard]] int leftBeside() const {
        int others = 0;
        for (const auto& entry : std::filesystem::directory_iterator(m_folder.path())) {
            const auto& path = entry.path();
            if (path != file && path != backup && path != newBackup) ++others;
        }
        return others;
    }
};

}  // namespace

TEST_CASE("a backup is whole or not there, whatever the disk refuses and whenever the power goes", "[faults]") {
    Shelf shelf;
    const int count = shelf.tryEverything(
        [&]() -> Status {
            auto workspace = shelf.open(shelf.file);
            const auto made = workspace->backUp(shelf.newBackup);
            return made ? Status() : Status(made.error());
        },
        [&](bool done) {
            shelf.expectWhole(shelf.file);
            const bool isThere = std::filesystem::exists(shelf.newBackup);
            if (done) CHECK(isThere);
            if (isThere) shelf.expectWhole(shelf.newBackup);
        });
    std::printf("faults: %d faults while a backup was made\n", count);
    CHECK(count > 20);
}

TEST_CASE("a file whose own disk is full is saved to another one, and says that it could not note it", "[faults]") {
    Shelf shelf;
    TempFolder stick;
    shelf.put();
    auto workspace = shelf.open(shelf.file);
    const auto known = workspace->backups().value().size();
    int step = 1;
    SECTION("from the beginning") {}
    // Half of the steps note that it begins, the other half that it was read back.
    SECTION("only when the copy is there") {
        shelf.disk.begin(Trouble::None, 1);
        REQUIRE(workspace->backUp(stick.file("first.camre")));
        step = shelf.disk.stepsCount() / 2 + 1;
    }
    const auto before = workspace->backups().value().size();
    shelf.disk.begin(Trouble::Full, step);
    const auto made = workspace->backUp(stick.file("now.camre"));
    const bool came = shelf.disk.hasFailed();
    shelf.disk.end();
    REQUIRE(came);
    INFO((made ? "made" : describe(made.error())));
    REQUIRE(made);
    CHECK(made.value().proved);
    CHECK_FALSE(made.value().noted);
    CHECK(made.value().peopleCount == shelf.people);
    shelf.expectWhole(stick.file("now.camre"));
    // Never more than a note that it was begun.
    const auto after = workspace->backups().value();
    CHECK(after.size() <= before + 1);
    if (after.size() > before) CHECK_FALSE(after.back().proved);
    CHECK(known <= before);
    workspace.reset();
    shelf.expectWhole(shelf.file);
}

TEST_CASE("after a restore that failed the file is the one before or the one restored, and nothing of it is lost", "[faults]") {
    Shelf shelf;
    const auto restore = [&]() -> Status {
        auto ready = prepareRestoreTo(shelf.backup, kQuickKey, shelf.file, kQuickKey, shelf.clock, ActingRole::CommandLine);
        if (!ready) return ready.error();
        const auto done = ready.value()->carryOut();
        return done ? Status() : Status(done.error());
    };
    shelf.put();
    REQUIRE(restore());
    const std::string restored = stateOf(shelf.file, kQuickKey);
    REQUIRE(restored != shelf.before);
    const int count = shelf.tryEverything(restore, [&](bool done) {
        shelf.expectWhole(shelf.file);
        shelf.expectWhole(shelf.backup);
        const std::string now = stateOf(shelf.file, kQuickKey);
        CHECK((now == restored || (!done && now == shelf.before)));
        // What was replaced lies beside it.
        if (now == restored) CHECK(shelf.leftBeside() > 0);
    });
    std::printf("faults: %d faults while a backup was restored\n", count);
    CHECK(count > 20);
}

#if CAMRE_ENCRYPTION
TEST_CASE("whatever happens while a passphrase is changed, the old one or the new one opens the whole file", "[faults]") {
    Shelf shelf;
    const int count = shelf.tryEverything([&] { return shelf.open(shelf.file)->changePassphrase(kQuickKey, kOtherKey); },
        [&](bool done) {
            const bool isOld = !done && static_cast<bool>(Workspace::open(shelf.file, kQuickKey, shippedLibrary(), shelf.clock));
            const std::string& key = isOld ? kQuickKey : kOtherKey;
            shelf.expectWhole(shelf.file, key);
            CHECK(shelf.open(shelf.file, key)->facts().peopleCount == shelf.people);
        });
    std::printf("faults: %d faults while a passphrase was changed\n", count);
    CHECK(count > 20);
}
#endif
