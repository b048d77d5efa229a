#include "store/people_store.h"

#include <limits>

namespace camre {
namespace {

// Written out in each statement, so that a statement can be read, and searched for, as it runs.
#define CAMRE_PERSON_COLUMNS                                                                        \
    "id, code, language, respondent, taking_part, follow_up_state, next_due, next_number, "         \
    "forms_count, last_form, EXISTS (SELECT 1 FROM draft WHERE draft.person = person.id), ref_mark, " \
    "background "

// A page begins where the one before ended, so that the last page costs no more than the first.
#define CAMRE_DUE_SPAN "(next_due, code) > (?1, ?2) AND next_due <= ?3 AND (?4 = 0 OR follow_up_state < 2) "

std::optional<Day> dayAt(const SqliteQuery& row, int column) {
    if (row.isNull(column)) return std::nullopt;
    return Day(static_cast<std::int32_t>(row.integer(column)));
}

void bindDay(SqliteQuery& query, int parameter, std::optional<Day> day) {
    if (day) {
        query.bindInteger(parameter, day->number());
    } else {
        query.bindNull(parameter);
    }
}

// The first four parameters of CAMRE_DUE_SPAN. No code is smaller than the empty one.
SqliteQuery& bindSpan(SqliteQuery& query, const DueSpan& span) {
    using Limits = std::numeric_limits<std::int32_t>;
    const int first = span.first ? span.first->number() : Limits::min();
    return query.bindInteger(1, span.after ? span.after->first.number() : first)
        .bindText(2, span.after ? span.after->second.compact() : std::string())
        .bindInteger(3, span.last ? span.last->number() : Limits::max())
        .bindInteger(4, span.waitedFor ? 1 : 0);
}

Result<PersonRow> personAt(const SqliteQuery& row, const std::string& place) {
    const auto code = PersonCode::fromTyped(row.text(1));
    if (!code) return Error{ErrorCode::DamagedFile, place, {}};
    return PersonRow{.id = row.integer(0),
                     .code = *code,
                     .language = LanguageTag(row.text(2)),
                     .respondent = static_cast<Respondent>(row.integer(3)),
                     .takingPart = row.integer(4) != 0,
                     .followUpState = static_cast<int>(row.integer(5)),
                     .nextDue = dayAt(row, 6),
                     .nextNumber = static_cast<int>(row.integer(7)),
                     .formsCount = static_cast<int>(row.integer(8)),
                     .lastForm = dayAt(row, 9),
                     .draftWaiting = row.integer(10) != 0,
                     .refMark = std::string(row.text(11)),
                     .background = std::string(row.text(12))};
}

Result<std::vector<PersonRow>> allOf(SqliteQuery& found, const std::string& place) {
    std::vector<PersonRow> people;
    for (;;) {
        const auto row = found.step();
        if (!row) return row.error();
        if (!row.value()) return people;
        auto person = personAt(found, place);
        if (!person) return person.error();
        people.push_back(std::move(person).value());
    }
}

Result<std::optional<PersonRow>> oneOf(SqliteQuery& found, const std::string& place) {
    const auto row = found.step();
    if (!row) return row.error();
    if (!row.value()) return std::optional<PersonRow>();
    auto person = personAt(found, place);
    if (!person) return person.error();
    return std::optional(std::move(person).value());
}

}  // namespace

Result<std::int64_t> PeopleStore::add(const PersonRow& person) {
    SqliteConnection& db = m_file.connection();
    auto done = m_file.inTransaction([&]() -> Status {
        SqliteQuery insert = db.query(
            "INSERT INTO person (code, language, respondent, taking_part, follow_up_state, next_due, next_number, "
            "forms_count, last_form, ref_mark, background) "
            "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, 0, NULL, nullif(?8, ''), ?9)");
        insert.bindText(1, person.code.compact())
            .bindText(2, person.language.text)
            .bindInteger(3, static_cast<int>(person.respondent))
            .bindInteger(4, person.takingPart ? 1 : 0)
            .bindInteger(5, person.followUpState)
            .bindInteger(7, person.nextNumber)
            .bindText(8, person.refMark)
            .bindText(9, person.background);
        bindDay(insert, 6, person.nextDue);
        return insert.run();
    });
    if (!done) return done.error();
    return db.lastRowId();
}

Result<std::optional<PersonRow>> PeopleStore::find(const PersonCode& code) {
    SqliteQuery found = m_file.connection().query("SELECT " CAMRE_PERSON_COLUMNS "FROM person WHERE code = ?1");
    found.bindText(1, code.compact());
    return oneOf(found, m_file.connection().place());
}

Result<std::optional<PersonRow>> PeopleStore::findByMark(std::string_view refMark) {
    SqliteQuery found = m_file.connection().query("SELECT " CAMRE_PERSON_COLUMNS "FROM person WHERE ref_mark = ?1");
    found.bindText(1, refMark);
    return oneOf(found, m_file.connection().place());
}

Result<std::vector<PersonRow>> PeopleStore::waiting() {
    SqliteQuery found = m_file.connection().query(
        "SELECT " CAMRE_PERSON_COLUMNS "FROM person WHERE forms_count = 0 AND taking_part = 1 "
        "AND NOT EXISTS (SELECT 1 FROM draft WHERE draft.person = person.id) ORDER BY id");
    return allOf(found, m_file.connection().place());
}

Result<std::optional<PersonRow>> PeopleStore::findById(std::int64_t id) {
    SqliteQuery found = m_file.connection().query("SELECT " CAMRE_PERSON_COLUMNS "FROM person WHERE id = ?1");
    found.bindInteger(1, id);
    return oneOf(found, m_file.connection().place());
}

Result<std::vector<PersonRow>> PeopleStore::page(const std::optional<PersonCode>& after, int most) {
    SqliteQuery found = m_file.connection().query(
        "SELECT " CAMRE_PERSON_COLUMNS "FROM person WHERE code > ?1 ORDER BY code LIMIT ?2");
    found.bindText(1, after ? after->compact() : std::string()).bindInteger(2, most);
    return allOf(found, m_file.connection().place());
}

Result<std::vector<PersonRow>> PeopleStore::withPrefix(std::string_view signs, int most) {
    SqliteQuery found = m_file.connection().query(
        "SELECT " CAMRE_PERSON_COLUMNS "FROM person WHERE code >= ?1 AND code < ?2 ORDER BY code LIMIT ?3");
    // '~' comes after every sign of a code.
    found.bindText(1, signs).bindText(2, std::string(signs) + "~").bindInteger(3, most);
    return allOf(found, m_file.connection().place());
}

Result<std::vector<PersonRow>> PeopleStore::due(const DueSpan& span, int most) {
    SqliteQuery found = m_file.connection().query(
        "SELECT " CAMRE_PERSON_COLUMNS "FROM person WHERE " CAMRE_DUE_SPAN "ORDER BY next_due, code LIMIT ?5");
    bindSpan(found, span).bindInteger(5, most);
    return allOf(found, m_file.connection().place());
}

Result<std::int64_t> PeopleStore::dueCount(const DueSpan& span, int most) {
    SqliteQuery found = m_file.connection().query(
        "SELECT count(*) FROM (SELECT 1 FROM person WHERE " CAMRE_DUE_SPAN "LIMIT ?5)");
    bindSpan(found, span).bindInteger(5, most);
    if (const auto row = found.step(); !row) return row.error();
    return found.integer(0);
}

Result<std::int64_t> PeopleStore::count() {
    return m_file.connection().readNumber("SELECT count(*) FROM person");
}

// One UPDATE of one person; `bind` fills ?2 and what follows.
Status PeopleStore::change(std::int64_t id, std::string_view sql, const std::function<void(SqliteQuery&)>& bind) {
    SqliteConnection& db = m_file.connection();
    return m_file.inTransaction([&]() -> Status {
        SqliteQuery update = db.query(sql);
        update.bindInteger(1, id);
        bind(update);
        if (auto done = update.run(); !done) return done;
        if (db.changedRows() == 0) return Error{ErrorCode::UnknownPerson, db.place(), {}};
        return {};
    });
}

Status PeopleStore::setLanguage(std::int64_t id, const LanguageTag& language) {
    return change(id, "UPDATE person SET language = ?2 WHERE id = ?1",
                  [&](SqliteQuery& update) { update.bindText(2, language.text); });
}

Status PeopleStore::setBackground(std::int64_t id, std::string_view packed) {
    return change(id, "UPDATE person SET background = ?2 WHERE id = ?1",
                  [&](SqliteQuery& update) { update.bindText(2, packed); });
}

Status PeopleStore::setFollowUpState(std::int64_t id, int state) {
    return change(id, "UPDATE person SET follow_up_state = ?2 WHERE id = ?1",
                  [&](SqliteQuery& update) { update.bindInteger(2, state); });
}

Status PeopleStore::setNextDue(std::int64_t id, std::optional<Day> due, int number) {
    return change(id, "UPDATE person SET next_due = ?2, next_number = ?3 WHERE id = ?1", [&](SqliteQuery& update) {
        bindDay(update, 2, due);
        update.bindInteger(3, number);
    });
}

Status PeopleStore::setTakingPart(std::int64_t id, bool takingPart) {
    return change(id, "UPDATE person SET taking_part = ?2, next_due = iif(?2, next_due, NULL) WHERE id = ?1",
                  [&](SqliteQuery& update) { update.bindInteger(2, takingPart ? 1 : 0); });
}

Status PeopleStore::erase(std::int64_t id) {
    SqliteConnection& db = m_file.connection();
    return m_file.inTransaction([&]() -> Status {
        for (const char* sql :
             {"DELETE FROM tick WHERE person = ?1", "DELETE FROM draft WHERE person = ?1",
              "DELETE FROM story WHERE person = ?1", "DELETE FROM form WHERE person = ?1",
              "DELETE FROM agreement WHERE person = ?1", "DELETE FROM kept_longer WHERE person = ?1"}) {
            if (auto done = db.query(sql).bindInteger(1, id).run(); !done) return done;
        }
        return change(id, "DELETE FROM person WHERE id = ?1", [](SqliteQuery&) {});
    });
}

}  // namespace camre
