#include "store/form_store.h"

#include "store/library_number.h"

namespace camre {
namespace {

Day dayAt(const SqliteQuery& row, int column) {
    return Day(static_cast<std::int32_t>(row.integer(column)));
}

Result<std::int64_t> nextSequence(SqliteConnection& db) {
    SqliteQuery counter = db.query("UPDATE counter SET last = last + 1 WHERE name = 'form' RETURNING last");
    const auto row = counter.step();
    if (!row) return row.error();
    if (!row.value()) return Error{ErrorCode::DamagedFile, db.place(), {}};
    return counter.integer(0);
}

// What lists show of a person's forms is kept, not worked out.
Status notePersonsForm(SqliteConnection& db, const FormRow& form) {
    auto done = db.query("UPDATE person SET forms_count = forms_count + 1, "
                         "last_form = max(coalesce(last_form, ?2), ?2) WHERE id = ?1")
                    .bindInteger(1, form.person)
                    .bindInteger(2, form.date.number())
                    .run();
    if (!done) return done;
    if (db.changedRows() == 0) return Error{ErrorCode::UnknownPerson, db.place(), {}};
    return {};
}

Status insertTicks(SqliteConnection& db, std::int64_t person, std::int64_t sequence,
                   const std::vector<SlotTicks>& ticks) {
    for (const SlotTicks& tick : ticks) {
        auto done = db.query("INSERT INTO tick (person, sequence, slot, ticks) VALUES (?1, ?2, ?3, ?4)")
                        .bindInteger(1, person)
                        .bindInteger(2, sequence)
                        .bindInteger(3, tick.slot)
                        .bindInteger(4, tick.ticks)
                        .run();
        if (!done) return done;
    }
    return {};
}

Status insertRow(SqliteConnection& db, const FormRow& form, std::int64_t sequence) {
    const auto profile = requireLibraryNumber(db, LibraryKind::Profile, form.service.text, form.serviceVersion);
    if (!profile) return profile.error();
    const auto catalogue = requireLibraryNumber(db, LibraryKind::Catalogue, form.catalogue, form.catalogueVersion);
    if (!catalogue) return catalogue.error();
    return db
        .query("INSERT INTO form (person, day, sequence, kind, respondent, entered, reported, answers, background, "
               "profile, catalogue, language, given, agreement) "
               "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, nullif(?14, 0))")
        .bindInteger(1, form.person)
        .bindInteger(2, form.date.number())
        .bindInteger(3, sequence)
        .bindInteger(4, static_cast<int>(form.kind))
        .bindInteger(5, static_cast<int>(form.respondent))
        .bindInteger(6, form.entered.number())
        .bindInteger(7, form.reported)
        .bindText(8, form.answers.signs)
        .bindText(9, form.background)
        .bindInteger(10, profile.value())
        .bindInteger(11, catalogue.value())
        .bindText(12, form.language.text)
        .bindInteger(13, static_cast<int>(form.given))
        .bindInteger(14, form.agreement)
        .run();
}

FormRow formAt(const SqliteQuery& row) {
    FormRow form;
    form.person = row.integer(0);
    form.date = dayAt(row, 1);
    form.sequence = row.integer(2);
    form.kind = static_cast<FormKind>(row.integer(3));
    form.respondent = static_cast<Respondent>(row.integer(4));
    form.entered = dayAt(row, 5);
    form.reported = row.integer(6);
    form.answers.signs = std::string(row.text(7));
    form.background = std::string(row.text(8));
    form.service = ServiceId(row.text(9));
    form.serviceVersion = static_cast<int>(row.integer(10));
    form.catalogue = std::string(row.text(11));
    form.catalogueVersion = static_cast<int>(row.integer(12));
    form.language = LanguageTag(row.text(13));
    form.given = static_cast<HowGiven>(row.integer(14));
    form.agreement = static_cast<int>(row.integer(15));
    return form;
}

Status readTicks(SqliteConnection& db, FormRow& form) {
    SqliteQuery found = db.query("SELECT slot, ticks FROM tick WHERE person = ?1 AND sequence = ?2 ORDER BY slot");
    found.bindInteger(1, form.person).bindInteger(2, form.sequence);
    for (;;) {
        const auto row = found.step();
        if (!row) return row.error();
        if (!row.value()) return {};
        form.answers.ticks.push_back({static_cast<int>(found.integer(0)), static_cast<std::uint16_t>(found.integer(1))});
    }
}

PackedForm packedAt(const SqliteQuery& row) {
    return {.person = row.integer(0),
            .sequence = row.integer(2),
            .date = dayAt(row, 1),
            .entered = dayAt(row, 5),
            .kind = static_cast<FormKind>(row.integer(3)),
            .respondent = static_cast<Respondent>(row.integer(4)),
            .reported = row.integer(6) != 0,
            .answers = row.text(7),
            .background = row.text(8)};
}

}  // namespace

Result<std::int64_t> FormStore::insert(const FormRow& form) {
    SqliteConnection& db = m_file.connection();
    std::int64_t given = 0;
    auto done = m_file.inTransaction([&]() -> Status {
        if (auto noted = notePersonsForm(db, form); !noted) return noted;
        const auto sequence = nextSequence(db);
        if (!sequence) return sequence.error();
        given = sequence.value();
        if (auto inserted = insertRow(db, form, given); !inserted) return inserted;
        return insertTicks(db, form.person, given, form.answers.ticks);
    });
    if (!done) return done.error();
    return given;
}

Result<std::vector<FormRow>> FormStore::ofPerson(std::int64_t person) {
    SqliteConnection& db = m_file.connection();
    SqliteQuery found = db.query(
        "SELECT form.person, day, sequence, form.kind, respondent, entered, reported, answers, background, "
        "service.id, service.version, words.id, words.version, language, given, agreement "
        "FROM form JOIN library AS service ON service.number = form.profile "
        "JOIN library AS words ON words.number = form.catalogue "
        "WHERE form.person = ?1 ORDER BY form.person, day, sequence");
    found.bindInteger(1, person);
    std::vector<FormRow> forms;
    for (;;) {
        const auto row = found.step();
        if (!row) return row.error();
        if (!row.value()) return forms;
        forms.push_back(formAt(found));
        if (auto ticks = readTicks(db, forms.back()); !ticks) return ticks.error();
    }
}

Result<std::int64_t> FormStore::count() {
    return m_file.connection().readNumber("SELECT count(*) FROM form");
}

Status FormStore::correct(const FormKey& key, const PackedAnswers& answers, std::string_view background) {
    SqliteConnection& db = m_file.connection();
    return m_file.inTransaction([&]() -> Status {
        auto done = db.query("UPDATE form SET answers = ?4, background = ?5 WHERE person = ?1 AND day = ?2 AND sequence = ?3")
                        .bindInteger(1, key.person)
                        .bindInteger(2, key.date.number())
                        .bindInteger(3, key.sequence)
                        .bindText(4, answers.signs)
                        .bindText(5, background)
                        .run();
        if (!done) return done;
        if (db.changedRows() == 0) return Error{ErrorCode::StoreFault, db.place(), "no such form"};
        done = db.query("DELETE FROM tick WHERE person = ?1 AND sequence = ?2")
                   .bindInteger(1, key.person)
                   .bindInteger(2, key.sequence)
                   .run();
        if (!done) return done;
        return insertTicks(db, key.person, key.sequence, answers.ticks);
    });
}

Status FormStore::scan(const std::function<void(const PackedForm&)>& visit) {
    return scanWhile([&visit](const PackedForm& form) {
        visit(form);
        return true;
    });
}

Status FormStore::scanWhile(const std::function<bool(const PackedForm&)>& visit) {
    SqliteQuery found = m_file.connection().query(
        "SELECT person, day, sequence, kind, respondent, entered, reported, answers, background "
        "FROM form ORDER BY person, day, sequence");
    for (;;) {
        const auto row = found.step();
        if (!row) return row.error();
        if (!row.value()) return {};
        if (!visit(packedAt(found))) return {};
    }
}

Status FormStore::markReported(std::span<const FormKey> forms, std::int64_t release) {
    SqliteConnection& db = m_file.connection();
    return m_file.inTransaction([&]() -> Status {
        SqliteQuery mark = db.query(
            "UPDATE form SET reported = ?4 WHERE person = ?1 AND day = ?2 AND sequence = ?3 AND reported = 0");
        for (const FormKey& form : forms) {
            auto done = mark.bindInteger(1, form.person)
                            .bindInteger(2, form.date.number())
                            .bindInteger(3, form.sequence)
                            .bindInteger(4, release)
                            .run();
            if (!done) return done;
        }
        return {};
    });
}

}  // namespace camre
