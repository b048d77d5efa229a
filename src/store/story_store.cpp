#include "store/story_store.h"

namespace camre {

Status StoryStore::save(const StoryRow& story) {
    SqliteConnection& db = m_file.connection();
    return m_file.inTransaction([&]() -> Status {
        auto done = db.query("INSERT OR REPLACE INTO story (person, form_number, day, language, words) "
                             "SELECT id, ?2, ?3, ?4, ?5 FROM person WHERE id = ?1")
                        .bindInteger(1, story.person)
                        .bindInteger(2, story.formNumber)
                        .bindInteger(3, story.date.number())
                        .bindText(4, story.language.text)
                        .bindText(5, story.text)
                        .run();
        if (!done) return done;
        if (db.changedRows() == 0) return Error{ErrorCode::UnknownPerson, db.place(), {}};
        return {};
    });
}

Result<std::vector<StoryRow>> StoryStore::ofPerson(std::int64_t person) {
    SqliteQuery found =
        m_file.connection().query("SELECT form_number, day, language, words FROM story WHERE person = ?1 ORDER BY form_number");
    found.bindInteger(1, person);
    std::vector<StoryRow> stories;
    for (;;) {
        const auto row = found.step();
        if (!row) return row.error();
        if (!row.value()) return stories;
        stories.push_back({person, static_cast<int>(found.integer(0)), Day(static_cast<std::int32_t>(found.integer(1))),
                           LanguageTag(found.text(2)), std::string(found.text(3))});
    }
}

// By way of numbers below zero: the key allows no number twice, not even for a moment.
Status StoryStore::moveOn(std::int64_t person, int formNumber) {
    SqliteConnection& db = m_file.connection();
    return m_file.inTransaction([&]() -> Status {
        const Status aside = db.query("UPDATE story SET form_number = -form_number - 2 WHERE person = ?1 AND form_number >= ?2")
                                 .bindInteger(1, person)
                                 .bindInteger(2, formNumber)
                                 .run();
        if (!aside) return aside;
        return db.query("UPDATE story SET form_number = -form_number - 1 WHERE person = ?1 AND form_number < 0").bindInteger(1, person).run();
    });
}

Status StoryStore::remove(std::int64_t person, int formNumber) {
    return m_file.inTransaction([&]() -> Status {
        return m_file.connection()
            .query("DELETE FROM story WHERE person = ?1 AND form_number = ?2")
            .bindInteger(1, person)
            .bindInteger(2, formNumber)
            .run();
    });
}

}  // namespace camre
