#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <sqlite3.h>

#include "store/agreement_store.h"
#include "store/draft_store.h"
#include "store/story_store.h"
#include "store/library_store.h"
#include "store/note_store.h"
#include "store_support.h"

using namespace camre;
using namespace camre::tests;

namespace {

const std::string kMarkerSigns = "123454321?x/.?x/.123454321";
#if CAMRE_ENCRYPTION
const std::string kMarkerText = "PLANTED-WORDS-OF-A-QUESTION";
const std::string kMarkerPassphrase = "a planted passphrase";

std::string everythingIn(const std::filesystem::path& folder) {
    std::string all;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
        all += entry.path().filename().string() + '\n';
        if (entry.is_regular_file()) all += readBytes(entry.path());
    }
    return all;
}

void plantMarkers(StoreFile& file) {
    need(LibraryStore(file).ensureCatalogue(smallCatalogue(), kMarkerText));
    need(LibraryStore(file).ensureProfile(smallProfile(), "{}", smallCatalogue()));
    const auto person = addPerson(file, 1);
    need(FormStore(file).insert(formOf(person, day("2026-04-12"), kMarkerSigns)));
    need(DraftStore(file).save({formOf(person, day("2026-04-12"), kMarkerSigns), {}, "10:42"}));
}

void checkNoMarkers(const std::filesystem::path& folder) {
    const std::string all = everythingIn(folder);
    CHECK(all.size() > 4096);
    CHECK(all.find(codeOf(1).compact()) == std::string::npos);
    CHECK(all.find(codeOf(1).text()) == std::string::npos);
    CHECK(all.find(kMarkerSigns) == std::string::npos);
    CHECK(all.find(kMarkerText) == std::string::npos);
    CHECK(all.find(kMarkerPassphrase) == std::string::npos);
    CHECK(all.find("CREATE TABLE") == std::string::npos);
}
#endif

// The pages as the program sees them after unlocking, with everything that lies between the rows.
std::string openedPages(const std::filesystem::path& path) {
    sqlite3* db = nullptr;
    REQUIRE(sqlite3_open_v2(path.c_str(), &db, SQLITE_OPEN_READONLY, nullptr) == SQLITE_OK);
#if CAMRE_ENCRYPTION
    REQUIRE(sqlite3_key(db, kQuickKey.data(), static_cast<int>(kQuickKey.size())) == SQLITE_OK);
#endif
    REQUIRE(sqlite3_exec(db, "SELECT count(*) FROM sqlite_schema", nullptr, nullptr, nullptr) == SQLITE_OK);
    sqlite3_int64 size = 0;
    unsigned char* bytes = sqlite3_serialize(db, "main", &size, 0);
    REQUIRE(bytes != nullptr);
    std::string pages(reinterpret_cast<const char*>(bytes), static_cast<std::size_t>(size));
    sqlite3_free(bytes);
    sqlite3_close(db);
    return pages;
}

}  // namespace

#if CAMRE_ENCRYPTION
TEST_CASE("P30: no code, answer, question or passphrase can be found in a locked file's folder", "[store][privacy]") {
    TempFolder folder;
    {
        auto file = need(StoreFile::create(folder.file("a.camre"), kMarkerPassphrase));
        CHECK(file->encrypted());
        plantMarkers(*file);
        need(file->copyTo(folder.file("backup.camre")));
    }
    checkNoMarkers(folder.path());
}

TEST_CASE("P30: nothing can be found in what a killed program leaves, and its file opens again", "[store][privacy]") {
    TempFolder folder;
    const auto path = folder.file("a.camre");
    {
        auto file = need(StoreFile::create(path, kMarkerPassphrase));
        plantMarkers(*file);
    }
    const pid_t child = fork();
    if (child == 0) {
        auto file = StoreFile::open(path, kMarkerPassphrase);
        // A cache of a few pages makes the change reach journal and file before it is committed.
        if (!file.value()->connection().execute("PRAGMA cache_size = 2")) _exit(1);
        (void)file.value()->inTransaction([&]() -> Status {
            for (std::uint64_t n = 2; n < 400; ++n) {
                (void)FormStore(*file.value()).insert(formOf(addPerson(*file.value(), n), day("2026-04-12"), kMarkerSigns));
            }
            kill(getpid(), SIGKILL);
            return {};
        });
    }
    int status = 0;
    waitpid(child, &status, 0);
    REQUIRE(WIFSIGNALED(status));
    REQUIRE(std::filesystem::file_size(path.string() + "-journal") > 4096);
    checkNoMarkers(folder.path());

    // A wrong passphrase meanwhile must not spoil what the right one brings back.
    CHECK(StoreFile::open(path, "not the passphrase").error().code == ErrorCode::WrongPassphrase);
    auto file = need(StoreFile::open(path, kMarkerPassphrase));
    CHECK(contentsOf(*file).people == 1);
    CHECK(contentsOf(*file).forms == 1);
}
#endif

TEST_CASE("P41: after erasing, nothing of the person is left in any page of the file", "[store][privacy]") {
    TempFolder folder;
    const auto path = folder.file("a.camre");
    auto file = newFile(path);
    // Many people around, so that erasing also empties and joins pages.
    need(file->inTransaction([&]() -> Status {
        for (std::uint64_t n = 1; n <= 400; ++n) {
            need(FormStore(*file).insert(formOf(addPerson(*file, n), day("2026-04-12"), "111")));
        }
        return {};
    }));
    const auto person = need(PeopleStore(*file).find(codeOf(200)))->id;
    need(AgreementStore(*file).add(person, 0, {day("2026-04-12"), 1, LanguageTag("qx-planted"), HowGiven::Read}));
    need(PeopleStore(*file).setLanguage(person, LanguageTag("qx-planted")));
    FormRow form = formOf(person, day("2026-10-12"), kMarkerSigns);
    form.answers.ticks = {{2, 2}};
    need(FormStore(*file).insert(form));
    need(StoryStore(*file).save({person, 0, day("2026-04-12"), LanguageTag("pl"), "planted own words"}));
    need(DraftStore(*file).save({form, {}, "planted time"}));
    need(DraftStore(*file).save({form, IndicatorId("planted.question"), "planted time"}));
    REQUIRE(openedPages(path).find(kMarkerSigns) != std::string::npos);
    REQUIRE(openedPages(path).find(codeOf(200).compact()) != std::string::npos);

    need(PeopleStore(*file).erase(person));
    const std::string pages = openedPages(path);
    CHECK(pages.find(codeOf(200).compact()) == std::string::npos);
    CHECK(pages.find(kMarkerSigns) == std::string::npos);
    CHECK(pages.find("planted") == std::string::npos);
    CHECK(pages.find(codeOf(201).compact()) != std::string::npos);
    CHECK(need(PeopleStore(*file).count()) == 399);
    CHECK(contentsOf(*file).forms == 399);
}
