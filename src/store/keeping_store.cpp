#include "store/keeping_store.h"

namespace camre {
namespace {

std::optional<Day> dayAt(const SqliteQuery& row, int column) {
    if (row.isNull(column)) return std::nullopt;
    return Day(static_cast<std::int32_t>(row.integer(column)));
}

KeptLongerRow keptAt(const SqliteQuery& row, std::int64_t person, int first) {
    return {person, *dayAt(row, first), std::string(row.text(first + 1)), *dayAt(row, first + 2)};
}

Result<KeepingRow> rowAt(const SqliteQuery& row, const std::string& place) {
    const auto code = PersonCode::fromTyped(row.text(1));
    if (!code) return Error{ErrorCode::DamagedFile, place, {}};
    KeepingRow found{*code, dayAt(row, 2), dayAt(row, 3), ServiceId(row.text(4)), static_cast<int>(row.integer(5)), {}};
    if (!row.isNull(6)) found.kept = keptAt(row, row.integer(0), 6);
    return found;
}

}  // namespace

Status KeepingStore::keep(const KeptLongerRow& row) {
    SqliteConnection& db = m_file.connection();
    return m_file.inTransaction([&]() -> Status {
        auto done = db.query("INSERT OR REPLACE INTO kept_longer (person, until, reason, decided) "
                             "SELECT id, ?2, ?3, ?4 FROM person WHERE id = ?1")
                        .bindInteger(1, row.person)
                        .bindInteger(2, row.until.number())
                        .bindText(3, row.reason)
                        .bindInteger(4, row.decided.number())
                        .run();
        if (!done) return done;
        if (db.changedRows() == 0) return Error{ErrorCode::UnknownPerson, db.place(), {}};
        return {};
    });
}

Result<std::optional<KeptLongerRow>> KeepingStore::ofPerson(std::int64_t person) {
    SqliteQuery found = m_file.connection().query("SELECT until, reason, decided FROM kept_longer WHERE person = ?1");
    const auto row = found.bindInteger(1, person).step();
    if (!row) return row.error();
    return row.value() ? std::optional(keptAt(found, person, 0)) : std::nullopt;
}

Status KeepingStore::visitSince(Day last, const std::function<bool(const KeepingRow&)>& visit) {
    SqliteConnection& db = m_file.connection();
    SqliteQuery found = db.query(
        "SELECT one.id, one.code, one.last_form, one.counted, library.id, library.version, until, reason, decided FROM ("
        "SELECT id, code, last_form, coalesce(nullif(max(coalesce(last_form, -999999), "
        "coalesce((SELECT max(day) FROM agreement WHERE agreement.person = person.id), -999999)), -999999), "
        "(SELECT day FROM draft WHERE draft.person = person.id)) AS counted, "
        "coalesce((SELECT profile FROM draft WHERE draft.person = person.id), "
        "(SELECT profile FROM form WHERE form.person = person.id ORDER BY day DESC, sequence DESC LIMIT 1)) AS profile "
        "FROM person WHERE last_form <= ?1 OR last_form IS NULL) AS one "
        "LEFT JOIN library ON library.number = one.profile LEFT JOIN kept_longer ON kept_longer.person = one.id "
        "ORDER BY one.counted, one.code");
    found.bindInteger(1, last.number());
    for (;;) {
        const auto row = found.step();
        if (!row) return row.error();
        if (!row.value()) return {};
        const auto one = rowAt(found, db.place());
        if (!one) return one.error();
        if (!visit(one.value())) return {};
    }
}

}  // namespace camre
