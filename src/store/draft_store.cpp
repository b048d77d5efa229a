#include "store/draft_store.h"

#include <charconv>

#include "store/library_number.h"

namespace camre {
namespace {

// "12:5 14:3": slot and levels, in one text so that a save is one row.
std::string ticksText(const std::vector<SlotTicks>& ticks) {
    std::string text;
    for (const SlotTicks& tick : ticks) {
        if (!text.empty()) text += ' ';
        text += std::to_string(tick.slot) + ':' + std::to_string(tick.ticks);
    }
    return text;
}

// Takes a number and the sign behind it from the front of the text.
int takeNumber(std::string_view& text) {
    int number = 0;
    const auto end = std::from_chars(text.data(), text.data() + text.size(), number).ptr;
    const auto used = static_cast<std::size_t>(end - text.data()) + 1;
    text.remove_prefix(used < text.size() ? used : text.size());
    return number;
}

std::vector<SlotTicks> ticksFromText(std::string_view text) {
    std::vector<SlotTicks> ticks;
    while (!text.empty()) {
        const int slot = takeNumber(text);
        const int levels = takeNumber(text);
        ticks.push_back({slot, static_cast<std::uint16_t>(levels)});
    }
    return ticks;
}

#define CAMRE_DRAFT_SELECT                                                                             \
    "SELECT draft.person, draft.kind, day, entered, respondent, service.id, service.version, words.id, " \
    "words.version, language, given, agreement, answers, ticks, background, at, saved "                \
    "FROM draft JOIN library AS service ON service.number = draft.profile "                            \
    "JOIN library AS words ON words.number = draft.catalogue "

DraftRow draftAt(const SqliteQuery& row) {
    DraftRow draft;
    FormRow& form = draft.form;
    form.person = row.integer(0);
    form.kind = static_cast<FormKind>(row.integer(1));
    form.date = Day(static_cast<std::int32_t>(row.integer(2)));
    form.entered = Day(static_cast<std::int32_t>(row.integer(3)));
    form.respondent = static_cast<Respondent>(row.integer(4));
    form.service = ServiceId(row.text(5));
    form.serviceVersion = static_cast<int>(row.integer(6));
    form.catalogue = std::string(row.text(7));
    form.catalogueVersion = static_cast<int>(row.integer(8));
    form.language = LanguageTag(row.text(9));
    form.given = static_cast<HowGiven>(row.integer(10));
    form.agreement = static_cast<int>(row.integer(11));
    form.answers = {std::string(row.text(12)), ticksFromText(row.text(13))};
    form.background = std::string(row.text(14));
    draft.at = IndicatorId(row.text(15));
    draft.saved = std::string(row.text(16));
    return draft;
}

Status requirePerson(SqliteConnection& db, std::int64_t person) {
    SqliteQuery found = db.query("SELECT 1 FROM person WHERE id = ?1");
    const auto row = found.bindInteger(1, person).step();
    if (!row) return row.error();
    if (!row.value()) return Error{ErrorCode::UnknownPerson, db.place(), {}};
    return {};
}

Status upsert(SqliteConnection& db, const DraftRow& draft, std::int64_t profile, std::int64_t catalogue) {
    const FormRow& form = draft.form;
    return db
        .query("INSERT OR REPLACE INTO draft (person, kind, day, entered, respondent, profile, catalogue, language, "
               "given, agreement, answers, ticks, background, at, saved) "
               "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, nullif(?10, 0), ?11, ?12, ?13, ?14, ?15)")
        .bindInteger(1, form.person)
        .bindInteger(2, static_cast<int>(form.kind))
        .bindInteger(3, form.date.number())
        .bindInteger(4, form.entered.number())
        .bindInteger(5, static_cast<int>(form.respondent))
        .bindInteger(6, profile)
        .bindInteger(7, catalogue)
        .bindText(8, form.language.text)
        .bindInteger(9, static_cast<int>(form.given))
        .bindInteger(10, form.agreement)
        .bindText(11, form.answers.signs)
        .bindText(12, ticksText(form.answers.ticks))
        .bindText(13, form.background)
        .bindText(14, draft.at.text)
        .bindText(15, draft.saved)
        .run();
}

}  // namespace

Status DraftStore::save(const DraftRow& draft) {
    SqliteConnection& db = m_file.connection();
    const FormRow& form = draft.form;
    return m_file.inTransaction([&]() -> Status {
        if (auto there = requirePerson(db, form.person); !there) return there;
        const auto profile = requireLibraryNumber(db, LibraryKind::Profile, form.service.text, form.serviceVersion);
        if (!profile) return profile.error();
        const auto catalogue = requireLibraryNumber(db, LibraryKind::Catalogue, form.catalogue, form.catalogueVersion);
        if (!catalogue) return catalogue.error();
        return upsert(db, draft, profile.value(), catalogue.value());
    });
}

Result<std::optional<DraftRow>> DraftStore::ofPerson(std::int64_t person) {
    SqliteQuery found = m_file.connection().query(CAMRE_DRAFT_SELECT "WHERE draft.person = ?1");
    const auto row = found.bindInteger(1, person).step();
    if (!row) return row.error();
    return row.value() ? std::optional(draftAt(found)) : std::nullopt;
}

Result<std::vector<DraftRow>> DraftStore::list() {
    SqliteQuery found = m_file.connection().query(CAMRE_DRAFT_SELECT "ORDER BY draft.person");
    std::vector<DraftRow> drafts;
    for (;;) {
        const auto row = found.step();
        if (!row) return row.error();
        if (!row.value()) return drafts;
        drafts.push_back(draftAt(found));
    }
}

Status DraftStore::remove(std::int64_t person) {
    return m_file.inTransaction([&] {
        return m_file.connection().query("DELETE FROM draft WHERE person = ?1").bindInteger(1, person).run();
    });
}

}  // namespace camre
