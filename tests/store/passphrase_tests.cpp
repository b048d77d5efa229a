// Another passphrase for a file: whatever happens meanwhile, it opens with the old one or the new one, and is whole.
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <sqlite3.h>

#include "base/random.h"
#include "layer_vfs.h"
#include "store_support.h"

using namespace camre;
using namespace camre::tests;

#if CAMRE_ENCRYPTION
namespace {

const std::string kOtherKey = "x'1f1e1d1c1b1a191817161514131211100f0e0d0c0b0a09080706050403020100'";

std::filesystem::path preparedFile(const TempFolder& folder) {
    const auto path = folder.file("a.camre");
    auto file = newFile(path);
    for (std::uint64_t n = 1; n <= 40; ++n) need(FormStore(*file).insert(formOf(addPerson(*file, n), day("2026-04-12"), "123456789ABmx?./-")));
    return path;
}

// Which of the two opens it; it must be one of them, and everything must be there.
bool opensWithNew(const std::filesystem::path& path) {
    bool isNew = false;
    auto file = StoreFile::open(path, kQuickKey);
    if (!file) {
        CHECK(file.error().code == ErrorCode::WrongPassphrase);
        file = StoreFile::open(path, kOtherKey);
        isNew = true;
    }
    if (!file) FAIL("opens with neither: " + describe(file.error()));
    const Contents contents = contentsOf(*file.value());
    CHECK(contents.people == 40);
    CHECK(contents.forms == 40);
    return isNew;
}

}  // namespace

TEST_CASE("P32: a changed passphrase locks the file anew, and the open file goes on under it", "[store][lock]") {
    TempFolder folder;
    const auto path = preparedFile(folder);
    {
        auto file = openFile(path);
        CHECK(file->changePassphrase(kOtherKey, kQuickKey).error().code == ErrorCode::WrongPassphrase);
        need(file->changePassphrase(kQuickKey, kOtherKey));
        need(FormStore(*file).insert(formOf(addPerson(*file, 41), day("2026-04-13"), "1")));
        CHECK(contentsOf(*file).people == 41);
    }
    CHECK(StoreFile::open(path, kQuickKey).error().code == ErrorCode::WrongPassphrase);
    auto file = need(StoreFile::open(path, kOtherKey));
    CHECK(contentsOf(*file).people == 41);
}

TEST_CASE("whichever write the disk refuses while the passphrase is changed, one of the two opens the file", "[store][lock]") {
    TempFolder folder;
    LayerVfs layer;
    const auto path = preparedFile(folder);
    const std::string before = readBytes(path);
    int oldCount = 0;
    bool reachedEnd = false;
    for (const int code : {SQLITE_FULL, SQLITE_IOERR_FSYNC}) {
        reachedEnd = false;
        for (int failing = 1; !reachedEnd; failing += 1 + failing / 8) {
            REQUIRE(failing < 2000);
            std::filesystem::remove(path.string() + "-journal");
            writeBytes(path, before);
            Status done;
            {
                auto file = openFile(path, {layer.name()});
                layer.failChange(failing, code, code == SQLITE_FULL);
                done = file->changePassphrase(kQuickKey, kOtherKey);
                reachedEnd = !layer.hasFailed();
                layer.failChange(0, 0, false);
                // The same file goes on, with whichever key it has.
                if (!file->readOnly()) CHECK(need(PeopleStore(*file).count()) == 40);
            }
            const bool isNew = opensWithNew(path);
            CHECK(isNew == static_cast<bool>(done));
            if (!isNew) ++oldCount;
        }
    }
    CHECK(oldCount > 5);
}

TEST_CASE("when the power goes while the passphrase is changed, one of the two opens the file", "[store][lock]") {
    TempFolder folder;
    LayerVfs layer;
    const auto path = preparedFile(folder);
    const std::string before = readBytes(path);
    for (const auto deleted : {LayerVfs::DeletedFiles::StayGone, LayerVfs::DeletedFiles::ComeBack}) {
        bool reachedEnd = false;
        for (int cut = 1; !reachedEnd; cut += 1 + cut / 8) {
            REQUIRE(cut < 2000);
            std::filesystem::remove(path.string() + "-journal");
            writeBytes(path, before);
            bool done = false;
            {
                auto file = openFile(path, {layer.name()});
                layer.watchPower(path);
                layer.failChange(cut, SQLITE_IOERR_WRITE, true);
                done = static_cast<bool>(file->changePassphrase(kQuickKey, kOtherKey));
                reachedEnd = !layer.hasFailed();
                layer.failChange(1, SQLITE_IOERR_WRITE, true);
            }
            layer.cutPower(deleted);
            layer.failChange(0, 0, false);
            const bool isNew = opensWithNew(path);
            if (done && deleted == LayerVfs::DeletedFiles::StayGone) CHECK(isNew);
        }
    }
}

TEST_CASE("a program killed while it changes the passphrase leaves a file that one of the two opens", "[store][lock]") {
    TempFolder folder;
    const auto path = preparedFile(folder);
    SeededRandom random(20261129);
    for (int round = 0; round < 25; ++round) {
        const bool startsNew = opensWithNew(path);
        const pid_t child = fork();
        if (child == 0) {
            auto file = StoreFile::open(path, startsNew ? kOtherKey : kQuickKey);
            if (!file) _exit(1);
            bool isNew = startsNew;
            for (;;) {
                if (!file.value()->changePassphrase(isNew ? kOtherKey : kQuickKey, isNew ? kQuickKey : kOtherKey)) _exit(2);
                isNew = !isNew;
            }
        }
        usleep(3'000 + random.below(60'000));
        kill(child, SIGKILL);
        int status = 0;
        waitpid(child, &status, 0);
        REQUIRE(WIFSIGNALED(status));
        opensWithNew(path);
    }
}
#else
TEST_CASE("a file that is not locked has no passphrase to change", "[store][lock]") {
    TempFolder folder;
    auto file = newFile(folder.file("a.camre"));
    CHECK(file->changePassphrase(kQuickKey, "another one").error().code == ErrorCode::EncryptionMissing);
}
#endif
