#include "store/note_store.h"

#include "base/hash.h"
#include "store/release_store.h"
#include "store_support.h"

using namespace camre;
using namespace camre::tests;

TEST_CASE("settings that change results travel with the file", "[store]") {
    TempFolder folder;
    const auto path = folder.file("a.camre");
    {
        auto file = newFile(path);
        SettingStore settings(*file);
        need(settings.set("lineage", "one"));
        need(settings.set("lineage", "two"));
        need(settings.set("organisation", "swansea-drop-in"));
    }
    auto file = openFile(path);
    CHECK(need(SettingStore(*file).all()) ==
          std::map<std::string, std::string>{{"lineage", "two"}, {"organisation", "swansea-drop-in"}});
}

TEST_CASE("events come back in the order in which they happened", "[store]") {
    TempFolder folder;
    auto file = newFile(folder.file("a.camre"));
    EventStore events(*file);
    const Event made{day("2026-04-12"), "10:42", "coordinator", "file made"};
    const Event erased{day("2026-04-11"), "09:00", "caseworker", "1 person erased"};
    need(events.add(made));
    need(events.add(erased));
    CHECK(need(events.list()) == std::vector{made, erased});
}

TEST_CASE("P42: marks of erased codes stay until they are dropped by their age", "[store][privacy]") {
    TempFolder folder;
    auto file = newFile(folder.file("a.camre"));
    ErasureStore marks(*file);
    need(marks.add("old", day("2026-01-31")));
    need(marks.add("new", day("2026-02-01")));
    CHECK(need(marks.has("old")));
    CHECK_FALSE(need(marks.has("other")));
    need(marks.dropBefore(day("2026-02-01")));
    CHECK_FALSE(need(marks.has("old")));
    CHECK(need(marks.has("new")));
}

TEST_CASE("a release is kept exactly, and can be withdrawn but not changed", "[store]") {
    TempFolder folder;
    auto file = newFile(folder.file("a.camre"));
    ReleaseStore releases(*file);
    ReleaseRow release;
    release.period = {day("2026-04-01"), day("2026-06-30")};
    release.threshold = 10;
    release.catalogue = "small/1";
    release.released = day("2026-07-02");
    release.id = need(releases.add(release, "{\"rows\":[]}\n"));
    release.sha256 = sha256Hex("{\"rows\":[]}\n");
    ReleaseRow byAge = release;
    byAge.by = BackgroundId("age_band");
    byAge.id = need(releases.add(byAge, "{}"));
    byAge.sha256 = sha256Hex("{}");
    CHECK(need(releases.list()) == std::vector{release, byAge});
    CHECK(need(releases.json(release.id)) == "{\"rows\":[]}\n");

    need(releases.withdraw(release.id));
    CHECK(need(releases.list()).at(0).withdrawn);
    CHECK(need(releases.json(release.id)) == "{\"rows\":[]}\n");
    CHECK(releases.json(9).error().code == ErrorCode::UnknownRelease);
    CHECK(releases.withdraw(9).error().code == ErrorCode::UnknownRelease);

    need(file->connection().execute("UPDATE release SET json = '{\"rows\":[1]}' WHERE id = 1"));
    CHECK(releases.json(1).error().code == ErrorCode::ReleaseDamaged);
}
