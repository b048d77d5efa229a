// Making a file, and bringing an old one up to date, on a disk that fails at every step.
#include <sqlite3.h>

#include <cstdio>

#include "catalogue/profile_writer.h"
#include "file_state.h"
#include "store/schema.h"
#include "store/store_file.h"
#include "support/catch.h"
#include "support/temp_folder.h"
#include "use_cases.h"
#include "weak_disk.h"
#include "workspace/workspace_fixture.h"

using namespace camre;
using namespace camre::tests;

namespace {

std::vector<std::filesystem::path> filesIn(const std::filesystem::path& folder) {
    std::vector<std::filesystem::path> files;
    for (const auto& entry : std::filesystem::directory_iterator(folder)) files.push_back(entry.path());
    return files;
}

/// A folder on a weak disk in which work is done that makes or changes one file.
struct Desk {
    TempFolder folder;
    std::filesystem::path file = folder.file("test.camre");
    FixedClock clock{useCaseDay()};
    WeakDisk disk{folder.path()};

    void clear() {
        for (const auto& path : filesIn(folder.path())) std::filesystem::remove_all(path);
    }
    Status make() {
        const ServiceProfile profile = filledProfile("housing");
        const auto made = Workspace::create(file, {kQuickKey, profile, profileJson(profile), "Test Charity", false}, shippedLibrary(), clock);
        return made ? Status() : Status(made.error());
    }
    Status bringUpToDate() {
        const auto opened = StoreFile::open(file, kQuickKey);
        return opened ? Status() : Status(opened.error());
    }
};

// The file as a program of that time left it.
std::string oldFile(int schema) {
    const TempFolder folder;
    const auto path = folder.file("old.camre");
    writeBytes(path, "");
    auto connection = SqliteConnection::open(path, SqliteConnection::Access::ReadWrite).value();
    REQUIRE(connection->setKey(kQuickKey));
    const auto sql = std::filesystem::path(CAMRE_SOURCE_DIR) / "tests/store/data" / ("schema-" + std::to_string(schema) + ".sql");
    REQUIRE(connection->execute(readBytes(sql)));
    connection.reset();
    return readBytes(path);
}

constexpr WeakDisk::Unsynced kLeft[] = {WeakDisk::Unsynced::Lost, WeakDisk::Unsynced::Kept, WeakDisk::Unsynced::Some};

}  // namespace

TEST_CASE("a file that cannot be made leaves nothing, and can be made when the disk is well again", "[faults]") {
    Desk desk;
    int count = 0;
    for (const Trouble trouble : {Trouble::RefusesOnce, Trouble::Full}) {
        bool reached = true;
        for (int step = 1; reached; step += stepsAtOnce()) {
            REQUIRE(step < 2000);
            INFO("at step " << step);
            desk.clear();
            desk.disk.watch();
            desk.disk.begin(trouble, step);
            const Status made = desk.make();
            reached = desk.disk.hasFailed();
            desk.disk.end();
            if (!made) {
                CHECK(filesIn(desk.folder.path()).empty());
                CHECK(desk.make());
                ++count;
            }
            CHECK(filesIn(desk.folder.path()) == std::vector{desk.file});
        }
    }
    std::printf("faults: %d new files refused\n", count);
    CHECK(count > 20);
}

TEST_CASE("a file that was being made when the power went is there whole, or not at all", "[faults]") {
    Desk desk;
    REQUIRE(desk.make());
    const std::string whole = stateOf(desk.file, kQuickKey);
    int cuts = 0;
    bool reached = true;
    for (int step = 1; reached; step += stepsAtOnce()) {
        REQUIRE(step < 2000);
        for (const auto unsynced : kLeft) {
            INFO("cut at step " << step << ", unsynced " << static_cast<int>(unsynced));
            desk.clear();
            desk.disk.watch();
            desk.disk.begin(Trouble::LosesPower, step);
            const Status made = desk.make();
            reached = desk.disk.hasFailed();
            desk.disk.powerBack(unsynced, static_cast<std::uint64_t>(++cuts));
            const bool isThere = std::filesystem::exists(desk.file);
            if (made) CHECK(isThere);
            if (isThere) CHECK(stateOf(desk.file, kQuickKey) == whole);
        }
    }
    std::printf("faults: %d power cuts while a file was made\n", cuts);
}

TEST_CASE("an old file that is brought up to date keeps everything, whatever the disk refuses and whenever the power goes", "[faults]") {
    Desk desk;
    int count = 0;
    for (int schema = 1; schema < currentSchema(); ++schema) {
        const std::string old = oldFile(schema);
        writeBytes(desk.file, old);
        REQUIRE(desk.bringUpToDate());
        const std::string after = stateOf(desk.file, kQuickKey);
        const auto copy = desk.folder.file("test.before-schema-" + std::to_string(schema + 1) + ".camre");
        const std::string before = stateOf(copy, kQuickKey);
        for (const Trouble trouble : {Trouble::RefusesOnce, Trouble::Full, Trouble::LosesPower}) {
            bool reached = true;
            for (int step = 1; reached; step += stepsAtOnce()) {
                REQUIRE(step < 2000);
                INFO("schema " << schema << ", trouble " << static_cast<int>(trouble) << " at step " << step);
                desk.clear();
                writeBytes(desk.file, old);
                desk.disk.watch();
                desk.disk.begin(trouble, step);
                const Status done = desk.bringUpToDate();
                reached = desk.disk.hasFailed();
                desk.disk.end();
                if (trouble == Trouble::LosesPower) desk.disk.powerBack(kLeft[step % 3], static_cast<std::uint64_t>(step));
                count += reached ? 1 : 0;
                // Whatever step it has come to, the rest is done the next time.
                const Status again = desk.bringUpToDate();
                INFO((again ? "" : describe(again.error())));
                CHECK(again);
                CHECK(stateOf(desk.file, kQuickKey) == after);
                // The old file was put aside before, and never half of it under that name. Not by its bytes: a save that
                // was undone seals the same rows anew.
                REQUIRE(std::filesystem::exists(copy));
                CHECK(stateOf(copy, kQuickKey) == before);
            }
        }
    }
    std::printf("faults: %d faults while old files were brought up to date\n", count);
    CHECK(count > 15);
}
