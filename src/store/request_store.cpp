#include "store/request_store.h"

#include <string>

namespace camre {
namespace {

Day dayAt(const SqliteQuery& row, int column) { return Day(static_cast<std::int32_t>(row.integer(column))); }

}  // namespace

Result<std::int64_t> RequestStore::add(const RequestRow& request) {
    SqliteConnection& db = m_file.connection();
    auto done = m_file.inTransaction([&] {
        return db.query("INSERT INTO request (kind, received, due, answered) VALUES (?1, ?2, ?3, NULL)")
            .bindInteger(1, request.kind)
            .bindInteger(2, request.received.number())
            .bindInteger(3, request.due.number())
            .run();
    });
    if (!done) return done.error();
    return db.lastRowId();
}

Status RequestStore::setAnswered(std::int64_t id, std::optional<Day> answered) {
    SqliteConnection& db = m_file.connection();
    return m_file.inTransaction([&]() -> Status {
        SqliteQuery update = db.query("UPDATE request SET answered = ?2 WHERE id = ?1");
        update.bindInteger(1, id);
        answered ? update.bindInteger(2, answered->number()) : update.bindNull(2);
        if (auto done = update.run(); !done) return done;
        if (db.changedRows() == 0) return Error{ErrorCode::UnknownRequest, std::to_string(id), {}};
        return {};
    });
}

Result<std::vector<RequestRow>> RequestStore::list() {
    SqliteQuery found = m_file.connection().query(
        "SELECT id, kind, received, due, answered FROM request "
        "ORDER BY answered IS NOT NULL, answered DESC, due, id");
    std::vector<RequestRow> requests;
    for (;;) {
        const auto row = found.step();
        if (!row) return row.error();
        if (!row.value()) return requests;
        requests.push_back({found.integer(0), static_cast<int>(found.integer(1)), dayAt(found, 2), dayAt(found, 3),
                            found.isNull(4) ? std::nullopt : std::optional(dayAt(found, 4))});
    }
}

}  // namespace camre
