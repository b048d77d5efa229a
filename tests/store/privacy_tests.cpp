#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <sqlite3.h>

#include <algorithm>
#include <map>
#include <vector>

#include "base/random.h"
#include "store/agreement_store.h"
#include "store/draft_store.h"
#include "store/keeping_store.h"
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

TEST_CASE("P41: whatever the order in which people came and went, no page keeps anything of who is erased", "[store][privacy]") {
    TempFolder folder;
    const auto path = folder.file("a.camre");
    auto file = newFile(path);
    SeededRandom random(41);
    const auto upTo = [&random](std::uint64_t most) { return random.below(static_cast<std::uint32_t>(most)); };
    const auto marked = [](std::uint64_t n) { return "planted-" + std::to_string(1000 + n) + "-"; };
    constexpr std::uint64_t kPeople = 1200;
    std::map<std::uint64_t, std::int64_t> ids;
    // Follow-ups and stories land among the rows of others, so that pages fill, part and join.
    need(file->inTransaction([&]() -> Status {
        for (std::uint64_t n = 1; n <= kPeople; ++n) {
            ids[n] = addPerson(*file, n);
            const std::uint64_t other = 1 + upTo(n);
            need(StoryStore(*file).save({ids[n], 0, day("2026-04-12"), LanguageTag("pl"), marked(n) + std::string(upTo(900), 'w')}));
            need(StoryStore(*file).save({ids[other], static_cast<int>(n), day("2026-10-12"), LanguageTag("pl"), marked(other) + std::string(upTo(1900), 'v')}));
            FormRow form = formOf(ids[other], day("2026-04-12").plusDays(static_cast<int>(upTo(900))), "111");
            form.background = marked(other) + std::string(upTo(200), 'b');
            need(FormStore(*file).insert(form));
        }
        return {};
    }));
    std::vector<std::uint64_t> gone;
    for (std::uint64_t n = 3; n <= kPeople; n += 7) gone.push_back(n);
    for (const std::uint64_t n : gone) need(PeopleStore(*file).erase(ids[n]));
    const auto isThere = [&](const std::string& pages, std::uint64_t n) {
        return pages.find(marked(n)) != std::string::npos || pages.find(codeOf(n).compact()) != std::string::npos;
    };
    const std::string pages = openedPages(path);
    const auto left = std::count_if(gone.begin(), gone.end(), [&](std::uint64_t n) { return isThere(pages, n); });
    INFO("left before the file is rewritten: " << left);
    need(file->rewrite());
    const std::string rewritten = openedPages(path);
    for (const std::uint64_t n : gone) CHECK_FALSE(isThere(rewritten, n));
    CHECK(isThere(rewritten, 4));
    // Why the rewriting is there: without it SQLite's own overwriting leaves some. When this fails, look whether it is still needed.
    CHECK(left > 0);
    CHECK(contentsOf(*file).people == static_cast<std::int64_t>(kPeople - gone.size()));
}

TEST_CASE("P41: what was put in the place of something else leaves nothing of it once the file is rewritten", "[store][privacy]") {
    TempFolder folder;
    const auto path = folder.file("a.camre");
    auto file = newFile(path);
    const auto person = addPerson(*file, 1);
    need(KeepingStore(*file).keep({person, day("2028-01-01"), "planted reason", day("2027-01-01")}));
    need(PeopleStore(*file).erase(person));
    need(file->rewrite());
    CHECK(openedPages(path).find("planted") == std::string::npos);
    CHECK(std::filesystem::exists(path.string() + "-journal") == false);
}
