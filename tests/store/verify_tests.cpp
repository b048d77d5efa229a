#include "store/verify.h"

#include "store/release_store.h"
#include "store/schema.h"
#include "store_support.h"

using namespace camre;
using namespace camre::tests;

namespace {

struct Filled {
    TempFolder folder;
    std::filesystem::path path = folder.file("a.camre");
    std::unique_ptr<StoreFile> file = newFile(path);
    Filled() {
        for (std::uint64_t n = 1; n <= 3; ++n) {
            need(FormStore(*file).insert(formOf(addPerson(*file, n), day("2026-04-12"), "123456789ABmx?./-")));
        }
        ReleaseRow release;
        release.catalogue = "small/1";
        need(ReleaseStore(*file).add(release, "{}"));
    }
    std::vector<std::string> damagedParts() {
        std::vector<std::string> parts;
        for (const Error& problem : verifyFile(*file).problems) {
            parts.push_back(std::string(errorName(problem.code)) + " " + problem.fact);
        }
        return parts;
    }
};

}  // namespace

TEST_CASE("a whole file is counted and found whole", "[store]") {
    Filled here;
    const StoreCheck check = verifyFile(*here.file);
    CHECK(check.problems.empty());
    CHECK(check.peopleCount == 3);
    CHECK(check.formsCount == 3);
    CHECK(check.releasesCount == 1);
    CHECK(check.schema == currentSchema());
}

TEST_CASE("a sign that is no answer is found", "[store]") {
    for (const char* sign : {"0", "C", "a", " ", "é"}) {
        Filled here;
        need(here.file->connection().execute(std::string("UPDATE form SET answers = '12") + sign + "' WHERE person = 2"));
        CHECK(here.damagedParts() == std::vector<std::string>{"DamagedFile answers"});
    }
}

TEST_CASE("a form of nobody is found", "[store]") {
    Filled here;
    need(here.file->connection().execute("PRAGMA foreign_keys = OFF; DELETE FROM person WHERE id = 2;"));
    CHECK(here.damagedParts() == std::vector<std::string>{"DamagedFile links"});
}

TEST_CASE("a release that was changed is found", "[store]") {
    Filled here;
    need(here.file->connection().execute("UPDATE release SET json = '[]'"));
    CHECK(here.damagedParts() == std::vector<std::string>{"ReleaseDamaged "});
}

#if CAMRE_ENCRYPTION
TEST_CASE("a page that was changed while the file is open is found", "[store]") {
    Filled here;
    std::string bytes = readBytes(here.path);
    bytes[bytes.size() - 2000] = static_cast<char>(bytes[bytes.size() - 2000] ^ 1);
    writeBytes(here.path, bytes);
    const auto parts = here.damagedParts();
    REQUIRE_FALSE(parts.empty());
    CHECK(parts[0] == "DamagedFile pages");
}
#endif
