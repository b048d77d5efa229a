#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <sqlite3.h>

#include <fstream>

#include "store/draft_store.h"
#include "store/note_store.h"
#include "store/schema.h"
#include "store_support.h"
#include "support/ordinary_user.h"

using namespace camre;
using namespace camre::tests;

namespace {

// A file with some pages of content, closed again.
std::filesystem::path filledFile(const TempFolder& folder) {
    const auto path = folder.file("records.camre");
    auto file = newFile(path);
    need(file->inTransaction([&]() -> Status {
        for (std::uint64_t n = 1; n <= 300; ++n) {
            need(FormStore(*file).insert(formOf(addPerson(*file, n), day("2026-04-12"), "453")));
        }
        return {};
    }));
    return path;
}

// Tries to open the file; checks that not a byte has changed and nothing was left beside it.
ErrorCode refusal(const std::filesystem::path& path, const std::string& passphrase = kQuickKey) {
    const std::string before = readBytes(path);
    const auto file = StoreFile::open(path, passphrase);
    REQUIRE_FALSE(file);
    CHECK(readBytes(path) == before);
    CHECK_FALSE(std::filesystem::exists(path.string() + "-journal"));
    CHECK(file.error().place == path.string());
    return file.error().code;
}

// Statements on a file of ours, run by another program that has the key.
void runOutside(const std::filesystem::path& path, const std::string& sql) {
    sqlite3* db = nullptr;
    REQUIRE(sqlite3_open(path.c_str(), &db) == SQLITE_OK);
#if CAMRE_ENCRYPTION
    REQUIRE(sqlite3_key(db, kQuickKey.data(), static_cast<int>(kQuickKey.size())) == SQLITE_OK);
#endif
    CHECK(sqlite3_exec(db, sql.c_str(), nullptr, nullptr, nullptr) == SQLITE_OK);
    sqlite3_close(db);
}

bool succeeds(const std::function<bool()>& work) {
    try {
        return work();
    } catch (...) {
        return false;  // a failed check must not go on as a second test run
    }
}

// Runs `work` in a program of its own; true when it says so.
bool inAnotherProgram(const std::function<bool()>& work) {
    const pid_t child = fork();
    if (child == 0) _exit(succeeds(work) ? 0 : 1);
    int status = 0;
    waitpid(child, &status, 0);
    return WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

}  // namespace

TEST_CASE("a new file is there whole, for its owner alone, and opens again", "[store]") {
    TempFolder folder;
    const auto path = folder.file("new.camre");
    {
        auto file = newFile(path);
        CHECK(file->encrypted() == SqliteConnection::canEncrypt());
        CHECK_FALSE(file->readOnly());
        CHECK(file->schema() == currentSchema());
        addPerson(*file, 1);
    }
    struct stat facts {};
    REQUIRE(stat(path.c_str(), &facts) == 0);
    CHECK((facts.st_mode & 0777) == 0600);
    CHECK(need(PeopleStore(*openFile(path)).count()) == 1);
    const auto entries = std::distance(std::filesystem::directory_iterator(folder.path()), {});
    CHECK(entries == 1);
}

TEST_CASE("the same passphrase as a person types it opens the file, and no other one does", "[store]") {
    TempFolder folder;
    const auto path = folder.file("typed.camre");
    const std::string passphrase = "pedwar gair Cymraeg ŵyn";
    need(StoreFile::create(path, passphrase));
    CHECK(StoreFile::open(path, passphrase));
    if (!SqliteConnection::canEncrypt()) return;
    CHECK(refusal(path, "pedwar gair Cymraeg ŵyn ") == ErrorCode::WrongPassphrase);
    CHECK(refusal(path, "Pedwar gair Cymraeg ŵyn") == ErrorCode::WrongPassphrase);
    CHECK(refusal(path, "") == ErrorCode::PassphraseMissing);
}

TEST_CASE("a new file replaces nothing and leaves nothing behind when it cannot be made", "[store]") {
    TempFolder folder;
    writeBytes(folder.file("there.camre"), "someone's");
    CHECK(StoreFile::create(folder.file("there.camre"), kQuickKey).error().code == ErrorCode::FileExists);
    CHECK(readBytes(folder.file("there.camre")) == "someone's");
    CHECK(StoreFile::create(folder.path() / "no" / "a.camre", kQuickKey).error().code == ErrorCode::FolderMissing);
    if (SqliteConnection::canEncrypt()) {
        CHECK(StoreFile::create(folder.file("a.camre"), "").error().code == ErrorCode::PassphraseMissing);
    }
    CHECK(std::distance(std::filesystem::directory_iterator(folder.path()), {}) == 1);
}

TEST_CASE("what is not there, not a file or not ours is refused and stays as it was", "[store]") {
    TempFolder folder;
    CHECK(StoreFile::open(folder.file("none.camre"), kQuickKey).error().code == ErrorCode::FileNotFound);
    CHECK(StoreFile::open(folder.path(), kQuickKey).error().code == ErrorCode::FileUnreadable);
    writeBytes(folder.file("empty.camre"), "");
    CHECK(refusal(folder.file("empty.camre")) == ErrorCode::NotOurFile);
    writeBytes(folder.file("letter.camre"), std::string(9000, 'a'));
    CHECK(refusal(folder.file("letter.camre")) == ErrorCode::NotOurFile);
}

TEST_CASE("another program's database is refused and stays as it was", "[store]") {
    TempFolder folder;
    const auto plain = folder.file("plain.db");
    sqlite3* db = nullptr;
    REQUIRE(sqlite3_open(plain.c_str(), &db) == SQLITE_OK);
    REQUIRE(sqlite3_exec(db, "CREATE TABLE t (x); INSERT INTO t VALUES (1);", nullptr, nullptr, nullptr) == SQLITE_OK);
    sqlite3_close(db);
    CHECK(refusal(plain) == ErrorCode::NotOurFile);

    const auto keyed = folder.file("keyed.db");
    runOutside(keyed, "CREATE TABLE t (x); INSERT INTO t VALUES (1);");
    CHECK(refusal(keyed) == ErrorCode::NotOurFile);
}

TEST_CASE("a file from a newer program is named as such and stays as it was", "[store]") {
    TempFolder folder;
    const auto path = filledFile(folder);
    const std::string newer = std::to_string(currentSchema() + 1);
    runOutside(path, "PRAGMA user_version = " + newer + "; CREATE TABLE dream (person INTEGER);");
    CHECK(refusal(path) == ErrorCode::NewerFile);
    CHECK(StoreFile::open(path, kQuickKey).error().fact == newer);
}

TEST_CASE("a file cut short at any length is refused and stays as it was", "[store]") {
    TempFolder folder;
    const auto path = filledFile(folder);
    const std::string whole = readBytes(path);
    REQUIRE(whole.size() > 20 * 4096);
    for (const std::size_t length : {std::size_t{1}, std::size_t{15}, std::size_t{16}, std::size_t{100}, std::size_t{4095}}) {
        writeBytes(path, whole.substr(0, length));
        // Without locking the header, once it is all there, still says whose file it was.
        const bool known = !SqliteConnection::canEncrypt() && length >= 100;
        CHECK(refusal(path) == (known ? ErrorCode::FileCutShort : ErrorCode::NotOurFile));
    }
    for (std::size_t length = 4096; length < whole.size(); length += 4096 * 3 + 511) {
        writeBytes(path, whole.substr(0, length));
        CHECK(refusal(path) == ErrorCode::FileCutShort);
    }
    for (std::size_t length = 4096; length < whole.size(); length += 4096) {
        writeBytes(path, whole.substr(0, length));
        CHECK(refusal(path) == ErrorCode::FileCutShort);
    }
}

#if CAMRE_ENCRYPTION
TEST_CASE("one turned bit anywhere in a locked file is noticed", "[store]") {
    TempFolder folder;
    const auto path = filledFile(folder);
    const std::string whole = readBytes(path);
    for (std::size_t offset = 0; offset < whole.size(); offset += 1009) {
        std::string turned = whole;
        turned[offset] = static_cast<char>(turned[offset] ^ (1 << (offset % 8)));
        writeBytes(path, turned);
        const ErrorCode code = refusal(path);
        // A first page that does not fit the passphrase cannot be told from a wrong passphrase.
        CHECK(code == (offset < 4096 ? ErrorCode::WrongPassphrase : ErrorCode::DamagedFile));
    }
    writeBytes(path, whole);
    CHECK(contentsOf(*openFile(path)).people == 300);
}

TEST_CASE("a file that was made without locking opens as it is, and says so", "[store]") {
    TempFolder folder;
    const auto path = filledFile(folder);
    const auto plain = folder.file("plain.camre");
    runOutside(path, "ATTACH '" + plain.string() + "' AS plain KEY ''; SELECT sqlcipher_export('plain');"
                     "PRAGMA plain.application_id = 1128353106; PRAGMA plain.user_version = " +
                     std::to_string(currentSchema()) + ";");
    auto file = openFile(plain);
    CHECK_FALSE(file->encrypted());
    CHECK(contentsOf(*file).people == 300);
}
#endif

TEST_CASE("looking at a file changes nothing in it", "[store]") {
    TempFolder folder;
    const auto path = filledFile(folder);
    const std::string before = readBytes(path);
    {
        auto file = openFile(path);
        CHECK(contentsOf(*file).forms == 300);
    }
    CHECK(readBytes(path) == before);
}

TEST_CASE("a second program may look but not change, until the first one closes", "[store]") {
    TempFolder folder;
    const auto path = filledFile(folder);
    auto first = openFile(path);
    CHECK(inAnotherProgram([&] {
        auto second = StoreFile::open(path, kQuickKey);
        if (!second || !second.value()->readOnly()) return false;
        StoreFile& file = *second.value();
        const bool looks = need(PeopleStore(file).count()) == 300;
        const auto write = SettingStore(file).set("a", "b");
        return looks && file.readOnlyReason()->code == ErrorCode::FileInUse &&
               write.error().code == ErrorCode::FileInUse;
    }));
    need(SettingStore(*first).set("mine", "yes"));
    first.reset();
    CHECK(inAnotherProgram([&] {
        auto second = StoreFile::open(path, kQuickKey);
        return second && !second.value()->readOnly() && SettingStore(*second.value()).set("a", "b");
    }));
}

TEST_CASE("the same program cannot write through two openings of one file", "[store]") {
    TempFolder folder;
    const auto path = filledFile(folder);
    auto first = openFile(path);
    auto second = openFile(path);
    CHECK(second->readOnly());
    CHECK(SettingStore(*second).set("a", "b").error().code == ErrorCode::FileInUse);
    need(SettingStore(*first).set("a", "c"));
    CHECK(need(SettingStore(*second).get("a")) == std::optional<std::string>("c"));
}

TEST_CASE("a program that was killed does not keep the file", "[store]") {
    TempFolder folder;
    const auto path = filledFile(folder);
    int ready[2];
    REQUIRE(pipe(ready) == 0);
    const pid_t child = fork();
    if (child == 0) {
        auto file = StoreFile::open(path, kQuickKey);
        const char sign = file && !file.value()->readOnly() ? 'y' : 'n';
        if (write(ready[1], &sign, 1) != 1) _exit(1);
        pause();
    }
    char sign = ' ';
    REQUIRE(read(ready[0], &sign, 1) == 1);
    CHECK(sign == 'y');
    CHECK(openFile(path)->readOnly());
    kill(child, SIGKILL);
    waitpid(child, nullptr, 0);
    CHECK_FALSE(openFile(path)->readOnly());
}

TEST_CASE("while someone looks, a save waits for the look and then goes through", "[store]") {
    TempFolder folder;
    const auto path = filledFile(folder);
    auto owner = openFile(path);
    int ready[2];
    REQUIRE(pipe(ready) == 0);
    const pid_t child = fork();
    if (child == 0) {
        auto file = StoreFile::open(path, kQuickKey);
        const auto done = file.value()->whileStill([&]() -> Status {
            if (write(ready[1], "r", 1) != 1) _exit(1);
            usleep(200'000);
            return {};
        });
        _exit(done ? 0 : 1);
    }
    char sign = ' ';
    REQUIRE(read(ready[0], &sign, 1) == 1);
    need(SettingStore(*owner).set("a", "b"));
    int status = 1;
    waitpid(child, &status, 0);
    CHECK(status == 0);
}

TEST_CASE("a file or folder that may not be written opens to be looked at", "[store]") {
    using std::filesystem::perms;
    TempFolder folder;
    const auto path = filledFile(folder);
    giveToOrdinaryUser(folder.path());
    SECTION("the file") { std::filesystem::permissions(path, perms::owner_read); }
    SECTION("the folder") { std::filesystem::permissions(folder.path(), perms::owner_read | perms::owner_exec); }
    const std::string before = readBytes(path);
    CHECK(asOrdinaryUser([&] {
        auto file = StoreFile::open(path, kQuickKey);
        return file && file.value()->readOnlyReason()->code == ErrorCode::FileReadOnly &&
               SettingStore(*file.value()).set("a", "b").error().code == ErrorCode::FileReadOnly;
    }));
    std::filesystem::permissions(folder.path(), perms::owner_all);
    CHECK(readBytes(path) == before);
}

TEST_CASE("what a killed program left unpublished beside the file goes when it is opened, and nothing else", "[store]") {
    TempFolder folder;
    const auto path = folder.file("a.camre");
    newFile(path);
    const std::vector<std::string> left = {"a.camre.new-0123abcd", "a.camre.new-0123abcd-journal"};
    const std::vector<std::string> others = {"a.camre.new-0123abcde", "a.camre.new-", "a.camre.new-notes.odt", "b.camre.new-0123abcd"};
    for (const auto& name : left) writeBytes(folder.file(name), "x");
    for (const auto& name : others) writeBytes(folder.file(name), "x");
    openFile(path);
    for (const auto& name : left) CHECK_FALSE(std::filesystem::exists(folder.file(name)));
    for (const auto& name : others) CHECK(std::filesystem::exists(folder.file(name)));
}

TEST_CASE("a copy of an open file is the same file", "[store]") {
    TempFolder folder;
    const auto path = filledFile(folder);
    auto file = openFile(path);
    need(file->copyTo(folder.file("backup.camre")));
    CHECK(readBytes(folder.file("backup.camre")) == readBytes(path));
    CHECK(contentsOf(*openFile(folder.file("backup.camre"))).forms == 300);
    CHECK(file->copyTo(folder.file("backup.camre")).error().code == ErrorCode::FileExists);
    // Reading the bytes has not cost this program its locks.
    CHECK(inAnotherProgram([&] { return openFile(path)->readOnly(); }));
}
