#include "store/backup_store.h"

namespace camre {

Result<std::int64_t> BackupStore::begin(const BackupRow& backup) {
    SqliteConnection& db = m_file.connection();
    auto done = m_file.inTransaction([&] {
        return db
            .query("INSERT INTO backup (day, time, name, people, forms, releases, delete_by, proved) "
                   "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)")
            .bindInteger(1, backup.day.number())
            .bindText(2, backup.time)
            .bindText(3, backup.name)
            .bindInteger(4, backup.peopleCount)
            .bindInteger(5, backup.formsCount)
            .bindInteger(6, backup.releasesCount)
            .bindInteger(7, backup.deleteBy.number())
            .bindInteger(8, backup.proved ? 1 : 0)
            .run();
    });
    if (!done) return done.error();
    return db.lastRowId();
}

Status BackupStore::prove(std::int64_t number, std::int64_t people, std::int64_t forms, std::int64_t releases) {
    return m_file.inTransaction([&] {
        return m_file.connection()
            .query("UPDATE backup SET people = ?2, forms = ?3, releases = ?4, proved = 1 WHERE number = ?1")
            .bindInteger(1, number)
            .bindInteger(2, people)
            .bindInteger(3, forms)
            .bindInteger(4, releases)
            .run();
    });
}

Status BackupStore::forget(std::int64_t number) {
    return m_file.inTransaction(
        [&] { return m_file.connection().query("DELETE FROM backup WHERE number = ?1").bindInteger(1, number).run(); });
}

Result<std::vector<BackupRow>> BackupStore::list() {
    SqliteQuery found = m_file.connection().query(
        "SELECT number, day, time, name, people, forms, releases, delete_by, proved FROM backup ORDER BY number");
    std::vector<BackupRow> backups;
    for (;;) {
        const auto row = found.step();
        if (!row) return row.error();
        if (!row.value()) return backups;
        backups.push_back({found.integer(0), Day(static_cast<std::int32_t>(found.integer(1))), std::string(found.text(2)),
                           std::string(found.text(3)), found.integer(4), found.integer(5), found.integer(6),
                           Day(static_cast<std::int32_t>(found.integer(7))), found.integer(8) != 0});
    }
}

}  // namespace camre
