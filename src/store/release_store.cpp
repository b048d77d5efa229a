#include "store/release_store.h"

#include "base/hash.h"

namespace camre {
namespace {

Day dayAt(const SqliteQuery& row, int column) {
    return Day(static_cast<std::int32_t>(row.integer(column)));
}

ReleaseRow releaseAt(const SqliteQuery& row) {
    ReleaseRow release;
    release.id = row.integer(0);
    release.period = {dayAt(row, 1), dayAt(row, 2)};
    release.threshold = static_cast<int>(row.integer(3));
    if (!row.isNull(4)) release.by = BackgroundId(row.text(4));
    release.catalogue = std::string(row.text(5));
    release.released = dayAt(row, 6);
    release.withdrawn = row.integer(7) != 0;
    release.sha256 = std::string(row.text(8));
    return release;
}

}  // namespace

Result<std::int64_t> ReleaseStore::add(const ReleaseRow& release, std::string_view json) {
    SqliteConnection& db = m_file.connection();
    auto done = m_file.inTransaction([&] {
        return db
            .query("INSERT INTO release (first_day, last_day, threshold, breakdown, catalogue, day, withdrawn, "
                   "sha256, json) VALUES (?1, ?2, ?3, nullif(?4, ''), ?5, ?6, 0, ?7, ?8)")
            .bindInteger(1, release.period.start.number())
            .bindInteger(2, release.period.end.number())
            .bindInteger(3, release.threshold)
            .bindText(4, release.by ? std::string_view(release.by->text) : std::string_view())
            .bindText(5, release.catalogue)
            .bindInteger(6, release.released.number())
            .bindText(7, sha256Hex(json))
            .bindText(8, json)
            .run();
    });
    if (!done) return done.error();
    return db.lastRowId();
}

Result<std::vector<ReleaseRow>> ReleaseStore::list() {
    SqliteQuery found = m_file.connection().query(
        "SELECT id, first_day, last_day, threshold, breakdown, catalogue, day, withdrawn, sha256 "
        "FROM release ORDER BY id");
    std::vector<ReleaseRow> releases;
    for (;;) {
        const auto row = found.step();
        if (!row) return row.error();
        if (!row.value()) return releases;
        releases.push_back(releaseAt(found));
    }
}

Result<std::string> ReleaseStore::json(std::int64_t id) {
    SqliteQuery found = m_file.connection().query("SELECT json, sha256 FROM release WHERE id = ?1");
    const auto row = found.bindInteger(1, id).step();
    if (!row) return row.error();
    if (!row.value()) return Error{ErrorCode::UnknownRelease, std::to_string(id), {}};
    if (sha256Hex(found.text(0)) != found.text(1)) return Error{ErrorCode::ReleaseDamaged, std::to_string(id), {}};
    return std::string(found.text(0));
}

Status ReleaseStore::withdraw(std::int64_t id) {
    SqliteConnection& db = m_file.connection();
    return m_file.inTransaction([&]() -> Status {
        auto done = db.query("UPDATE release SET withdrawn = 1 WHERE id = ?1").bindInteger(1, id).run();
        if (!done) return done;
        if (db.changedRows() == 0) return Error{ErrorCode::UnknownRelease, std::to_string(id), {}};
        return {};
    });
}

}  // namespace camre
