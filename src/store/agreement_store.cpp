#include "store/agreement_store.h"

namespace camre {
namespace {

Result<int> nextNumber(SqliteConnection& db, std::int64_t person) {
    SqliteQuery found = db.query(
        "SELECT (SELECT coalesce(max(number), 0) + 1 FROM agreement WHERE person = ?1) FROM person WHERE id = ?1");
    const auto row = found.bindInteger(1, person).step();
    if (!row) return row.error();
    if (!row.value()) return Error{ErrorCode::UnknownPerson, db.place(), {}};
    return static_cast<int>(found.integer(0));
}

// "Not said" is the first value of each of these, and NULL in the file.
template <class Enum>
int sign(Enum value) {
    return static_cast<int>(value) - 1;
}

template <class Enum>
Enum valueAt(const SqliteQuery& row, int column) {
    return row.isNull(column) ? Enum::NotSaid : static_cast<Enum>(row.integer(column) + 1);
}

Agreement agreementAt(const SqliteQuery& row, int first) {
    return {Day(static_cast<std::int32_t>(row.integer(first))), static_cast<int>(row.integer(first + 1)),
            LanguageTag(row.text(first + 2)),                   static_cast<HowGiven>(row.integer(first + 3)),
            valueAt<Interpreter>(row, first + 4),               valueAt<WorkerRole>(row, first + 5),
            valueAt<Confirmed>(row, first + 6)};
}

Status insertRow(SqliteConnection& db, const AgreementRow& row) {
    const Agreement& agreement = row.agreement;
    return db
        .query("INSERT INTO agreement (person, number, form_number, day, wording, language, given, interpreter, role, "
               "confirmed) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, nullif(?8, -1), nullif(?9, -1), nullif(?10, -1))")
        .bindInteger(1, row.person)
        .bindInteger(2, row.number)
        .bindInteger(3, row.formNumber)
        .bindInteger(4, agreement.date.number())
        .bindInteger(5, agreement.wording)
        .bindText(6, agreement.language.text)
        .bindInteger(7, static_cast<int>(agreement.given))
        .bindInteger(8, sign(agreement.interpreter))
        .bindInteger(9, sign(agreement.role))
        .bindInteger(10, sign(agreement.confirmed))
        .run();
}

}  // namespace

Result<int> AgreementStore::add(std::int64_t person, int formNumber, const Agreement& agreement) {
    SqliteConnection& db = m_file.connection();
    int given = 0;
    auto done = m_file.inTransaction([&]() -> Status {
        const auto number = nextNumber(db, person);
        if (!number) return number.error();
        given = number.value();
        return insertRow(db, {person, given, formNumber, agreement});
    });
    if (!done) return done.error();
    return given;
}

Result<std::vector<AgreementRow>> AgreementStore::ofPerson(std::int64_t person) {
    SqliteQuery found = m_file.connection().query(
        "SELECT number, form_number, day, wording, language, given, interpreter, role, confirmed "
        "FROM agreement WHERE person = ?1 ORDER BY number");
    found.bindInteger(1, person);
    std::vector<AgreementRow> agreements;
    for (;;) {
        const auto row = found.step();
        if (!row) return row.error();
        if (!row.value()) return agreements;
        agreements.push_back(
            {person, static_cast<int>(found.integer(0)), static_cast<int>(found.integer(1)), agreementAt(found, 2)});
    }
}

Status AgreementStore::removeUnused(std::int64_t person, int number) {
    return m_file.inTransaction([&] {
        return m_file.connection()
            .query("DELETE FROM agreement WHERE person = ?1 AND number = ?2 "
                   "AND NOT EXISTS (SELECT 1 FROM form WHERE form.person = ?1 AND form.agreement = ?2) "
                   "AND NOT EXISTS (SELECT 1 FROM draft WHERE draft.person = ?1 AND draft.agreement = ?2)")
            .bindInteger(1, person)
            .bindInteger(2, number)
            .run();
    });
}

}  // namespace camre
