#include "store/library_store.h"

#include <optional>

#include "catalogue/own_question.h"
#include "catalogue/profile_reader.h"
#include "store/library_number.h"
#include "store/packing.h"

namespace camre {
namespace {

std::string_view kindName(LibraryKind kind) {
    return kind == LibraryKind::Catalogue ? "catalogue" : "profile";
}

// Signs for the values of a background question, in their order; 'x' stays for a refusal.
constexpr std::string_view kValueSigns = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvw";
constexpr std::string_view kRefusalValue = "prefer_not_to_say";

Status addText(SqliteConnection& db, LibraryKind kind, std::string_view id, int version, std::string_view json) {
    return db.query("INSERT INTO library (kind, id, version, json) VALUES (?1, ?2, ?3, ?4)")
        .bindText(1, kindName(kind))
        .bindText(2, id)
        .bindInteger(3, version)
        .bindText(4, json)
        .run();
}

// Numbers follow each other without a gap: they are places in a text.
Status ensureSlot(SqliteConnection& db, const Indicator& indicator, const Scale& scale) {
    return db
        .query("INSERT INTO slot (number, indicator, scale, levels, direction, answer) "
               "SELECT (SELECT count(*) FROM slot), ?1, ?2, ?3, ?4, ?5 "
               "WHERE NOT EXISTS (SELECT 1 FROM slot WHERE indicator = ?1 AND scale = ?2)")
        .bindText(1, indicator.id.text)
        .bindText(2, scale.id.text)
        .bindInteger(3, scale.levels)
        .bindInteger(4, static_cast<int>(indicator.direction))
        .bindInteger(5, static_cast<int>(indicator.answer))
        .run();
}

Status ensureBackgroundValue(SqliteConnection& db, std::string_view variable, std::string_view sign,
                             std::string_view value) {
    return db
        .query("INSERT INTO background_value (slot, sign, value) "
               "SELECT number, ?2, ?3 FROM background_slot WHERE variable = ?1 AND NOT EXISTS "
               "(SELECT 1 FROM background_value WHERE slot = number AND value = ?3)")
        .bindText(1, variable)
        .bindText(2, sign)
        .bindText(3, value)
        .run();
}

Result<std::size_t> valuesCount(SqliteConnection& db, std::string_view variable) {
    SqliteQuery found = db.query(
        "SELECT count(*) FROM background_value WHERE sign <> 'x' AND slot = "
        "(SELECT number FROM background_slot WHERE variable = ?1)");
    const auto row = found.bindText(1, variable).step();
    if (!row) return row.error();
    return static_cast<std::size_t>(found.integer(0));
}

// A value that is new in this catalogue version gets the next free sign.
Status ensureBackground(SqliteConnection& db, const BackgroundQuestion& question) {
    const std::string& variable = question.id.text;
    auto done = db.query("INSERT INTO background_slot (number, variable) "
                         "SELECT (SELECT count(*) FROM background_slot), ?1 "
                         "WHERE NOT EXISTS (SELECT 1 FROM background_slot WHERE variable = ?1)")
                    .bindText(1, variable)
                    .run();
    if (!done) return done;
    for (const std::string& value : question.values) {
        if (value == kRefusalValue) continue;
        const auto used = valuesCount(db, variable);
        if (!used) return used.error();
        if (used.value() >= kValueSigns.size()) return Error{ErrorCode::UnknownBackground, variable, value};
        done = ensureBackgroundValue(db, variable, kValueSigns.substr(used.value(), 1), value);
        if (!done) return done;
    }
    return ensureBackgroundValue(db, variable, std::string_view(&kBackgroundRefused, 1), kRefusalValue);
}

// A question that nobody has answered yet may still turn round.
Status turnSlot(SqliteConnection& db, const Indicator& indicator) {
    return db.query("UPDATE slot SET direction = ?3 WHERE indicator = ?1 AND scale = ?2 AND direction <> ?3")
        .bindText(1, indicator.id.text)
        .bindText(2, indicator.scale.text)
        .bindInteger(3, static_cast<int>(indicator.direction))
        .run();
}

Status ensureOwnSlots(SqliteConnection& db, const ServiceProfile& profile, const Catalogue& core) {
    if (profile.ownQuestions.empty()) return {};
    const Catalogue catalogue = withOwnQuestions(core, profile);
    for (const OwnQuestion& question : profile.ownQuestions) {
        const Indicator* indicator = catalogue.indicator(question.id);
        if (indicator == nullptr) return Error{ErrorCode::UnknownScale, question.id.text, question.scale.text};
        if (Status done = ensureSlot(db, *indicator, catalogue.scaleOf(*indicator)); !done) return done;
        if (Status done = turnSlot(db, *indicator); !done) return done;
    }
    return {};
}

Result<bool> wasUsed(SqliteConnection& db, std::int64_t profile) {
    SqliteQuery used = db.query(
        "SELECT EXISTS (SELECT 1 FROM form WHERE profile = ?1) OR EXISTS (SELECT 1 FROM draft WHERE profile = ?1)");
    const auto row = used.bindInteger(1, profile).step();
    if (!row) return row.error();
    return used.integer(0) != 0;
}

}  // namespace

Result<std::optional<std::int64_t>> libraryNumber(SqliteConnection& db, LibraryKind kind, std::string_view id,
                                                  int version) {
    SqliteQuery found = db.query("SELECT number FROM library WHERE kind = ?1 AND id = ?2 AND version = ?3");
    const auto row = found.bindText(1, kindName(kind)).bindText(2, id).bindInteger(3, version).step();
    if (!row) return row.error();
    return row.value() ? std::optional(found.integer(0)) : std::nullopt;
}

Result<std::int64_t> requireLibraryNumber(SqliteConnection& db, LibraryKind kind, std::string_view id, int version) {
    const auto number = libraryNumber(db, kind, id, version);
    if (!number) return number.error();
    if (!number.value()) return Error{ErrorCode::WrongVersion, std::string(id), std::to_string(version)};
    return *number.value();
}

Status LibraryStore::ensureCatalogue(const Catalogue& catalogue, std::string_view json) {
    SqliteConnection& db = m_file.connection();
    return m_file.inTransaction([&]() -> Status {
        const auto number = libraryNumber(db, LibraryKind::Catalogue, catalogue.id, catalogue.version);
        if (!number) return number.error();
        if (!number.value()) {
            auto done = addText(db, LibraryKind::Catalogue, catalogue.id, catalogue.version, json);
            if (!done) return done;
        }
        for (const Indicator& indicator : catalogue.indicators) {
            if (auto done = ensureSlot(db, indicator, catalogue.scaleOf(indicator)); !done) return done;
        }
        for (const BackgroundQuestion& question : catalogue.background) {
            if (auto done = ensureBackground(db, question); !done) return done;
        }
        return {};
    });
}

Status LibraryStore::ensureProfile(const ServiceProfile& profile, std::string_view json, const Catalogue& catalogue) {
    return m_file.inTransaction([&]() -> Status {
        if (Status same = keepsMeanings(profile, catalogue); !same) return same;
        if (Status kept = keepProfileText(profile, json); !kept) return kept;
        return ensureOwnSlots(m_file.connection(), profile, catalogue);
    });
}

Status LibraryStore::keepProfileText(const ServiceProfile& profile, std::string_view json) {
    SqliteConnection& db = m_file.connection();
    const auto number = libraryNumber(db, LibraryKind::Profile, profile.id.text, profile.version);
    if (!number) return number.error();
    if (!number.value()) return addText(db, LibraryKind::Profile, profile.id.text, profile.version, json);
    const auto kept = this->json(LibraryKind::Profile, profile.id.text, profile.version);
    if (!kept) return kept.error();
    if (kept.value() == json) return {};
    const auto used = wasUsed(db, *number.value());
    if (!used) return used.error();
    if (used.value()) return Error{ErrorCode::WrongVersion, profile.id.text, std::to_string(profile.version)};
    return db.query("UPDATE library SET json = ?2 WHERE number = ?1")
        .bindInteger(1, *number.value())
        .bindText(2, json)
        .run();
}

// Versions that nobody answered bind nobody.
Status LibraryStore::keepsMeanings(const ServiceProfile& profile, const Catalogue& catalogue) {
    if (profile.ownQuestions.empty()) return {};
    const auto all = entries();
    if (!all) return all.error();
    std::vector<ServiceProfile> answered;
    for (const LibraryEntry& entry : all.value()) {
        if (entry.kind != LibraryKind::Profile || entry.id != profile.id.text || entry.version == profile.version) continue;
        const auto used = isUsed(entry.id, entry.version);
        if (!used) return used.error();
        const auto text = used.value() ? json(entry.kind, entry.id, entry.version) : Result<std::string>(std::string());
        if (!text) return text.error();
        if (used.value()) answered.push_back(readProfile(text.value(), catalogue).profile);
    }
    const OwnQuestion* changed = changedQuestion(profile, answered);
    if (changed != nullptr) return Error{ErrorCode::OwnQuestionChanged, profile.id.text, changed->id.text};
    return {};
}

Result<bool> LibraryStore::isUsed(std::string_view id, int version) {
    const auto number = libraryNumber(m_file.connection(), LibraryKind::Profile, id, version);
    if (!number) return number.error();
    return number.value() ? wasUsed(m_file.connection(), *number.value()) : Result<bool>(false);
}

Result<std::vector<LibraryEntry>> LibraryStore::entries() {
    SqliteQuery found = m_file.connection().query("SELECT kind, id, version FROM library ORDER BY number");
    std::vector<LibraryEntry> entries;
    for (;;) {
        const auto row = found.step();
        if (!row) return row.error();
        if (!row.value()) return entries;
        const auto kind = found.text(0) == kindName(LibraryKind::Catalogue) ? LibraryKind::Catalogue : LibraryKind::Profile;
        entries.push_back({kind, std::string(found.text(1)), static_cast<int>(found.integer(2))});
    }
}

Result<std::string> LibraryStore::json(LibraryKind kind, std::string_view id, int version) {
    const auto number = requireLibraryNumber(m_file.connection(), kind, id, version);
    if (!number) return number.error();
    SqliteQuery found = m_file.connection().query("SELECT json FROM library WHERE number = ?1");
    const auto row = found.bindInteger(1, number.value()).step();
    if (!row) return row.error();
    return std::string(found.text(0));
}

Result<std::vector<Slot>> LibraryStore::slots() {
    SqliteQuery found = m_file.connection().query(
        "SELECT number, indicator, scale, levels, direction, answer FROM slot ORDER BY number");
    std::vector<Slot> slots;
    for (;;) {
        const auto row = found.step();
        if (!row) return row.error();
        if (!row.value()) return slots;
        slots.push_back({static_cast<int>(found.integer(0)), IndicatorId(found.text(1)), ScaleId(found.text(2)),
                         static_cast<int>(found.integer(3)), static_cast<Direction>(found.integer(4)),
                         static_cast<AnswerKind>(found.integer(5))});
    }
}

Result<std::vector<BackgroundSlot>> LibraryStore::backgroundSlots() {
    SqliteQuery found = m_file.connection().query(
        "SELECT background_slot.number, variable, sign, value FROM background_slot "
        "JOIN background_value ON slot = background_slot.number ORDER BY background_slot.number, sign");
    std::vector<BackgroundSlot> slots;
    for (;;) {
        const auto row = found.step();
        if (!row) return row.error();
        if (!row.value()) return slots;
        const int number = static_cast<int>(found.integer(0));
        if (slots.empty() || slots.back().number != number) slots.push_back({number, BackgroundId(found.text(1)), {}, {}});
        slots.back().signs += found.text(2);
        slots.back().values.emplace_back(found.text(3));
    }
}

}  // namespace camre
