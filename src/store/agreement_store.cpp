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

}  // namespace

Result<int> AgreementStore::add(std::int64_t person, int formNumber, const Agreement& agreement) {
    SqliteConnection& db = m_file.connection();
    int given = 0;
    auto done = m_file.inTransaction([&]() -> Status {
        const auto number = nextNumber(db, person);
        if (!number) return number.error();
        given = number.value();
        return db
            .query("INSERT INTO agreement (person, number, form_number, day, wording, language, given) "
                   "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)")
            .bindInteger(1, person)
            .bindInteger(2, given)
            .bindInteger(3, formNumber)
            .bindInteger(4, agreement.date.number())
            .bindInteger(5, agreement.wording)
            .bindText(6, agreement.language.text)
            .bindInteger(7, static_cast<int>(agreement.given))
            .run();
    });
    if (!done) return done.error();
    return given;
}

Result<std::vector<AgreementRow>> AgreementStore::ofPerson(std::int64_t person) {
    SqliteQuery found = m_file.connection().query(
        "SELECT number, form_number, day, wording, language, given FROM agreement WHERE person = ?1 ORDER BY number");
    found.bindInteger(1, person);
    std::vector<AgreementRow> agreements;
    for (;;) {
        const auto row = found.step();
        if (!row) return row.error();
        if (!row.value()) return agreements;
        const Agreement agreement{Day(static_cast<std::int32_t>(found.integer(2))), static_cast<int>(found.integer(3)),
                                  LanguageTag(found.text(4)), static_cast<HowGiven>(found.integer(5))};
        agreements.push_back(
            {person, static_cast<int>(found.integer(0)), static_cast<int>(found.integer(1)), agreement});
    }
}

}  // namespace camre
