#include "store/sqlite_handle.h"

#include <sqlite3.h>

#include "store/note_store.h"
#include "store_support.h"

using namespace camre;
using namespace camre::tests;

namespace {

std::int64_t settingsCount(StoreFile& file) {
    return static_cast<std::int64_t>(need(SettingStore(file).all()).size());
}

}  // namespace

TEST_CASE("a transaction that is not committed leaves nothing", "[store]") {
    TempFolder folder;
    auto file = newFile(folder.file("a.camre"));
    {
        auto transaction = need(SqliteTransaction::begin(file->connection()));
        need(SettingStore(*file).set("period", "quarter"));
    }
    CHECK(settingsCount(*file) == 0);
    CHECK_FALSE(file->connection().inTransaction());
}

TEST_CASE("a transaction inside another one is kept only with the outer one", "[store]") {
    TempFolder folder;
    auto file = newFile(folder.file("a.camre"));
    SettingStore settings(*file);

    const auto refused = file->inTransaction([&]() -> Status {
        need(settings.set("period", "quarter"));
        return Error{ErrorCode::BadPeriod, {}, {}};
    });
    CHECK(refused.error().code == ErrorCode::BadPeriod);
    CHECK(settingsCount(*file) == 0);

    need(file->inTransaction([&] { return settings.set("period", "quarter"); }));
    CHECK(settingsCount(*file) == 1);
}

TEST_CASE("an outer transaction cannot keep half of what an inner one did", "[store]") {
    TempFolder folder;
    auto file = newFile(folder.file("a.camre"));
    SettingStore settings(*file);
    const auto done = file->inTransaction([&]() -> Status {
        need(settings.set("period", "quarter"));
        // The inner failure is overlooked here, as a careless caller might.
        (void)file->inTransaction([]() -> Status { return Error{ErrorCode::BadPeriod, {}, {}}; });
        return {};
    });
    CHECK_FALSE(done);
    CHECK(settingsCount(*file) == 0);
    need(settings.set("period", "year"));
    CHECK(settingsCount(*file) == 1);
}

TEST_CASE("what the database says becomes words that a person can act on", "[store]") {
    TempFolder folder;
    auto file = newFile(folder.file("a.camre"));
    const SqliteConnection& db = file->connection();
    CHECK(db.errorFor(SQLITE_FULL).code == ErrorCode::DiskFull);
    CHECK(db.errorFor(SQLITE_IOERR_WRITE).code == ErrorCode::DiskFull);
    CHECK(db.errorFor(SQLITE_IOERR_FSYNC).code == ErrorCode::DiskFull);
    CHECK(db.errorFor(SQLITE_BUSY).code == ErrorCode::FileInUse);
    CHECK(db.errorFor(SQLITE_BUSY_SNAPSHOT).code == ErrorCode::FileInUse);
    CHECK(db.errorFor(SQLITE_LOCKED).code == ErrorCode::FileInUse);
    CHECK(db.errorFor(SQLITE_READONLY).code == ErrorCode::FileReadOnly);
    CHECK(db.errorFor(SQLITE_READONLY_DIRECTORY).code == ErrorCode::FileReadOnly);
    CHECK(db.errorFor(SQLITE_CORRUPT).code == ErrorCode::DamagedFile);
    CHECK(db.errorFor(SQLITE_NOTADB).code == ErrorCode::DamagedFile);
    CHECK(db.errorFor(SQLITE_CANTOPEN) ==
          Error{ErrorCode::StoreFault, folder.file("a.camre").string(), std::to_string(SQLITE_CANTOPEN)});
}

TEST_CASE("an empty text is kept as a text and not as nothing", "[store]") {
    TempFolder folder;
    auto file = newFile(folder.file("a.camre"));
    SettingStore settings(*file);
    need(settings.set("note", std::string_view()));
    CHECK(need(settings.get("note")) == std::optional<std::string>(""));
    CHECK(need(settings.get("other")) == std::nullopt);
}

TEST_CASE("the same question can be asked again while its first answer is being read", "[store]") {
    TempFolder folder;
    auto file = newFile(folder.file("a.camre"));
    need(SettingStore(*file).set("a", "1"));
    need(SettingStore(*file).set("b", "2"));
    constexpr std::string_view sql = "SELECT key FROM setting ORDER BY key";
    auto outer = file->connection().query(sql);
    CHECK(need(outer.step()));
    auto inner = file->connection().query(sql);
    CHECK(need(inner.step()));
    CHECK(inner.text(0) == "a");
    CHECK(need(outer.step()));
    CHECK(outer.text(0) == "b");
}
