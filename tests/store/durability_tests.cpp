#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <sqlite3.h>

#include "base/random.h"
#include "layer_vfs.h"
#include "store/draft_store.h"
#include "store/note_store.h"
#include "store_support.h"

using namespace camre;
using namespace camre::tests;

namespace {

// A file with one person, one form and a draft with these signs.
std::filesystem::path preparedFile(const TempFolder& folder, const StoreOptions& options = {}) {
    const auto path = folder.file("a.camre");
    auto file = newFile(path, options);
    const auto person = addPerson(*file, 1);
    need(FormStore(*file).insert(formOf(person, day("2026-04-12"), "111")));
    need(DraftStore(*file).save({formOf(person, day("2026-10-12"), "1"), {}, "10:42"}));
    return path;
}

// What every interrupted piece of work below does: a person with a form, and another answer in the draft.
Status doWork(StoreFile& file) {
    return file.inTransaction([&]() -> Status {
        const auto person = PeopleStore(file).add(PersonRow{.code = codeOf(2), .language = LanguageTag("pl")});
        if (!person) return person.error();
        FormRow form = formOf(person.value(), day("2026-04-12"), "222");
        form.answers.ticks = {{2, 1}};
        const auto sequence = FormStore(file).insert(form);
        if (!sequence) return sequence.error();
        return DraftStore(file).save({formOf(1, day("2026-10-12"), "12"), {}, "10:43"});
    });
}

// All of the work is there, or none of it.
bool workIsThere(const std::filesystem::path& path) {
    auto file = openFile(path);
    const Contents contents = contentsOf(*file);
    const std::string signs = need(DraftStore(*file).ofPerson(1))->form.answers.signs;
    const bool there = contents.people == 2;
    CHECK(contents.people == contents.forms);
    CHECK(signs == (there ? "12" : "1"));
    CHECK(need(file->connection().readNumber("SELECT count(*) FROM tick")) == (there ? 1 : 0));
    return there;
}

}  // namespace

TEST_CASE("whichever call to the database fails, the file is whole and holds all of a save or nothing", "[store]") {
    TempFolder folder;
    const auto path = preparedFile(folder);
    const std::string before = readBytes(path);
    bool reachedEnd = false;
    int failuresCount = 0;
    for (int failing = 1; !reachedEnd; ++failing) {
        REQUIRE(failing < 200);
        writeBytes(path, before);
        {
            auto file = openFile(path);
            int calls = 0;
            file->connection().failCalls([&](std::string_view) { return ++calls == failing ? SQLITE_IOERR_WRITE : 0; });
            const auto done = doWork(*file);
            reachedEnd = calls < failing;
            CHECK(static_cast<bool>(done) == reachedEnd);
            if (!done) {
                CHECK(done.error().code == ErrorCode::DiskFull);
                ++failuresCount;
                file->connection().failCalls(nullptr);
                CHECK_FALSE(file->connection().inTransaction());
                // The same file goes on working.
                need(SettingStore(*file).set("still", "here"));
            }
        }
        CHECK(workIsThere(path) == reachedEnd);
    }
    CHECK(failuresCount > 15);
}

TEST_CASE("whichever write of a save the disk refuses, the file is whole and holds all of it or nothing", "[store]") {
    TempFolder folder;
    LayerVfs layer;
    const auto path = preparedFile(folder);
    const std::string before = readBytes(path);
    for (const int code : {SQLITE_FULL, SQLITE_IOERR_WRITE, SQLITE_IOERR_FSYNC}) {
        for (const bool staysFull : {false, true}) {
            bool reachedEnd = false;
            for (int failing = 1; !reachedEnd; ++failing) {
                REQUIRE(failing < 200);
                std::filesystem::remove(path.string() + "-journal");
                writeBytes(path, before);
                bool done = false;
                {
                    auto file = openFile(path, {layer.name()});
                    layer.failChange(failing, code, staysFull);
                    const auto work = doWork(*file);
                    done = static_cast<bool>(work);
                    reachedEnd = !layer.hasFailed();
                    if (!work) CHECK(work.error().code == ErrorCode::DiskFull);
                    if (reachedEnd) CHECK(done);
                }
                layer.failChange(0, 0, false);
                CHECK(workIsThere(path) == done);
            }
        }
    }
}

TEST_CASE("when the power goes, the file is whole and holds all of a save or nothing", "[store]") {
    TempFolder folder;
    LayerVfs layer;
    const auto path = preparedFile(folder);
    const std::string before = readBytes(path);
    for (const auto deleted : {LayerVfs::DeletedFiles::StayGone, LayerVfs::DeletedFiles::ComeBack}) {
        bool reachedEnd = false;
        for (int cut = 1; !reachedEnd; ++cut) {
            REQUIRE(cut < 200);
            std::filesystem::remove(path.string() + "-journal");
            writeBytes(path, before);
            bool done = false;
            {
                auto file = openFile(path, {layer.name()});
                layer.watchPower(path);
                layer.failChange(cut, SQLITE_IOERR_WRITE, true);
                done = static_cast<bool>(doWork(*file));
                reachedEnd = !layer.hasFailed();
                layer.failChange(1, SQLITE_IOERR_WRITE, true);
            }
            layer.cutPower(deleted);
            layer.failChange(0, 0, false);
            const bool there = workIsThere(path);
            if (done) CHECK(there);
        }
    }
}

TEST_CASE("in a folder where nothing may be made, a save says so and the file can still be read", "[store]") {
    TempFolder folder;
    LayerVfs layer;
    const auto path = preparedFile(folder);
    auto file = openFile(path, {layer.name()});
    layer.failJournals(SQLITE_READONLY_DIRECTORY);
    CHECK(doWork(*file).error().code == ErrorCode::FileReadOnly);
    CHECK(need(PeopleStore(*file).count()) == 1);
    layer.failJournals(0);
    need(doWork(*file));
    file.reset();
    CHECK(workIsThere(path));
}

TEST_CASE("a full disk leaves no half-made new file", "[store]") {
    TempFolder folder;
    LayerVfs layer;
    bool reachedEnd = false;
    for (int failing = 1; !reachedEnd; failing += 3) {
        REQUIRE(failing < 500);
        layer.failChange(failing, SQLITE_FULL, true);
        const auto file = StoreFile::create(folder.file("a.camre"), kQuickKey, {layer.name()});
        reachedEnd = !layer.hasFailed();
        layer.failChange(0, 0, false);
        if (reachedEnd) break;
        CHECK(file.error().code == ErrorCode::DiskFull);
        CHECK(file.error().place == folder.file("a.camre").string());
        CHECK(std::filesystem::is_empty(folder.path()));
    }
}

TEST_CASE("a program killed at any moment loses no tick that was shown as saved", "[store]") {
    TempFolder folder;
    const auto path = preparedFile(folder);
    SeededRandom random(20260412);
    int acknowledged = 0;
    for (int round = 0; round < 25; ++round) {
        int pipeEnds[2];
        REQUIRE(pipe(pipeEnds) == 0);
        const pid_t child = fork();
        if (child == 0) {
            auto file = StoreFile::open(path, kQuickKey);
            if (!file) _exit(1);
            for (int tick = acknowledged + 1;; ++tick) {
                DraftRow draft{formOf(1, day("2026-10-12"), "12345"), {}, std::to_string(tick)};
                if (!DraftStore(*file.value()).save(draft)) _exit(2);
                if (write(pipeEnds[1], &tick, sizeof tick) != sizeof tick) _exit(3);
            }
        }
        close(pipeEnds[1]);
        int tick = 0;
        REQUIRE(read(pipeEnds[0], &tick, sizeof tick) == sizeof tick);
        usleep(random.below(20'000));
        kill(child, SIGKILL);
        do {
            acknowledged = tick;
        } while (read(pipeEnds[0], &tick, sizeof tick) == sizeof tick);
        close(pipeEnds[0]);
        int status = 0;
        waitpid(child, &status, 0);
        REQUIRE(WIFSIGNALED(status));

        auto file = openFile(path);
        CHECK_FALSE(file->readOnly());
        const auto draft = need(DraftStore(*file).ofPerson(1));
        REQUIRE(draft);
        // The last save may have been made without the word having come through.
        CHECK(std::stoi(draft->saved) >= acknowledged);
        CHECK(std::stoi(draft->saved) <= acknowledged + 1);
        CHECK(draft->form.answers.signs == "12345");
        CHECK(contentsOf(*file).forms == 1);
        acknowledged = std::stoi(draft->saved);
    }
}
