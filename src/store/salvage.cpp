#include "store/salvage.h"

#include <algorithm>
#include <array>
#include <set>

namespace camre {
namespace {

constexpr std::int64_t kMostKeys = 10'000'000;  // a larger id is itself damage
constexpr std::int64_t kMostGap = 5000;  // ids in a row that cannot be read before a table's end is believed

struct Table {
    const char* name;
    const char* columns;
    const char* places;   // "?1, ?2, …", as many as columns
    int columnsCount;
    const char* key;      // what rows are found by, one group at a time; nothing: read from both ends
    const char* order;
};

// The columns of every schema so far.
constexpr std::array kTables = {
    Table{"setting", "key, value", "?1, ?2", 2, nullptr, "key"},
    Table{"counter", "name, last", "?1, ?2", 2, nullptr, "name"},
    Table{"slot", "number, indicator, scale, levels, direction, answer", "?1, ?2, ?3, ?4, ?5, ?6", 6, nullptr, "number"},
    Table{"background_slot", "number, variable", "?1, ?2", 2, nullptr, "number"},
    Table{"background_value", "slot, sign, value", "?1, ?2, ?3", 3, nullptr, "slot, sign"},
    Table{"release", "id, first_day, last_day, threshold, breakdown, catalogue, day, withdrawn, sha256, json",
          "?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10", 10, "id", "id"},
    Table{"event", "id, day, time, role, what", "?1, ?2, ?3, ?4, ?5", 5, "id", "id"},
    Table{"erasure_mark", "mark, day", "?1, ?2", 2, nullptr, "mark"},
    Table{"person", "id, code, language, respondent, taking_part, follow_up_state, next_due, next_number, forms_count, last_form, "
                    "ref_mark, background",
          "?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12", 12, "id", "id"},
    Table{"form", "person, day, sequence, kind, respondent, entered, reported, answers, background, profile, catalogue, language, "
                  "given, agreement",
          "?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14", 14, "person", "day, sequence"},
    Table{"tick", "person, sequence, slot, ticks", "?1, ?2, ?3, ?4", 4, "person", "sequence, slot"},
};

constexpr Table kAgreementOfSchema1{"agreement", "person, number, form_number, day, wording, language, given", "?1, ?2, ?3, ?4, ?5, ?6, ?7", 7,
                                    "person", "number"};
constexpr Table kAgreement{"agreement", "person, number, form_number, day, wording, language, given, interpreter, role, confirmed",
                           "?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10", 10, "person", "number"};
constexpr Table kStory{"story", "person, form_number, day, language, words", "?1, ?2, ?3, ?4, ?5", 5, "person", "form_number"};
constexpr Table kDraft{"draft", "person, kind, day, entered, respondent, profile, catalogue, language, given, agreement, answers, ticks, "
                                "background, at, saved",
                       "?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15", 15, "person", "person"};
constexpr Table kBackup{"backup", "number, day, time, name, people, forms, releases, delete_by, proved", "?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9", 9,
                        "number", "number"};

constexpr Table kKeptLonger{"kept_longer", "person, until, reason, decided", "?1, ?2, ?3, ?4", 4, "person", "person"};
constexpr Table kRequest{"request", "id, kind, received, due, answered", "?1, ?2, ?3, ?4, ?5", 5, "id", "id"};

class Salvager {
  public:
    Salvager(StoreFile& damaged, StoreFile& fresh, const KnownLibrary& known) : m_damaged(damaged), m_from(damaged.connection()), m_file(fresh), m_to(fresh.connection()), m_known(known) {}

    Result<SalvageReport> run() {
        // Rows come before what they hang on; what hangs in the air at the end is taken out.
        if (auto done = m_to.execute("PRAGMA foreign_keys = OFF"); !done) return done.error();
        const Status copied = m_file.inTransaction([this]() -> Status {
            if (auto done = copyAll(); !done) return done;
            return tidy();
        });
        if (auto done = m_to.execute("PRAGMA foreign_keys = ON"); !done) return done.error();
        if (!copied) return copied.error();
        return std::move(m_report);
    }

  private:
    Status copyAll() {
        // A new file already counts its forms.
        if (auto done = m_to.execute("DELETE FROM counter"); !done) return done;
        if (auto done = copyLibrary(); !done) return done;
        for (const Table& table : kTables) {
            if (auto done = copyTable(table); !done) return done;
        }
        if (auto done = copyTable(m_damaged.schema() >= 2 ? kAgreement : kAgreementOfSchema1); !done) return done;
        if (m_damaged.schema() >= 3) {
            if (auto done = copyTable(kStory); !done) return done;
        }
        if (auto done = copyTable(kDraft); !done) return done;
        if (m_damaged.schema() >= 4) {
            for (const Table& table : {kKeptLonger, kRequest}) {
                if (auto done = copyTable(table); !done) return done;
            }
        }
        return m_damaged.schema() >= 5 ? copyTable(kBackup) : Status();
    }

    // --- one table ---

    Status copyTable(const Table& table) {
        SalvagedKind kind{table.name, 0, 0, false};
        const std::string columns = table.columns;
        m_insert = "INSERT OR IGNORE INTO " + std::string(table.name) + " (" + columns + ") VALUES (" + table.places + ")";
        const std::string select = "SELECT " + columns + " FROM " + table.name;
        Status done;
        if (table.key == nullptr) {
            done = copyFromBothEnds(select, table, kind);
        } else {
            m_one = select + " WHERE " + table.key + " = ?1 ORDER BY " + table.order;
            m_oneBack = m_one;
            for (std::size_t at = 0; (at = m_oneBack.find(", ", m_oneBack.find("ORDER BY"))) != std::string::npos;) m_oneBack.replace(at, 2, " DESC,");
            m_oneBack += " DESC";
            done = copyByKey(table, kind);
        }
        m_report.kinds.push_back(kind);
        return done;
    }

    // Forward to the damage, then backward to it: what lies between two damaged pages is lost.
    Status copyFromBothEnds(const std::string& select, const Table& table, SalvagedKind& kind) {
        std::string back = select + " ORDER BY " + table.order;
        for (std::size_t at = back.find("ORDER BY"); (at = back.find(", ", at)) != std::string::npos;) back.replace(at, 2, " DESC,");
        bool readWhole = true;
        if (auto done = copyRows(select + " ORDER BY " + table.order, std::nullopt, table, kind, readWhole); !done) return done;
        if (readWhole) return {};
        kind.perhapsMore = true;
        return copyRows(back + " DESC", std::nullopt, table, kind, readWhole);
    }

    Status copyByKey(const Table& table, SalvagedKind& kind) {
        const std::int64_t last = lastKey(table);
        std::int64_t gap = 0;
        if (last > kMostKeys) kind.perhapsMore = true;
        for (std::int64_t key = 1; last > 0 ? key <= std::min(last, kMostKeys) : gap < kMostGap; ++key) {
            const std::int64_t before = kind.saved;
            bool readWhole = true;
            if (auto done = copyRows(m_one, key, table, kind, readWhole); !done) return done;
            if (!readWhole) {
                kind.perhapsMore = true;
                if (auto done = copyRows(m_oneBack, key, table, kind, readWhole); !done) return done;
            }
            gap = kind.saved == before ? gap + 1 : 0;
        }
        return {};
    }

    // 0: not even that can be read.
    std::int64_t lastKey(const Table& table) {
        if (m_lastPerson > 0 && std::string_view(table.key) == "person") return m_lastPerson;
        std::int64_t last = 0;
        const std::string own = "SELECT max(" + std::string(table.key) + ") FROM " + table.name;
        m_sql.push_back(std::make_unique<std::string>(own));
        if (const auto found = m_from.readNumber(*m_sql.back())) last = found.value();
        if (std::string_view(table.name) != "person") return last;
        if (const auto found = m_from.readNumber("SELECT max(person) FROM form")) last = std::max(last, found.value());
        if (const auto found = m_from.readNumber("SELECT max(id) FROM person INDEXED BY sqlite_autoindex_person_1")) last = std::max(last, found.value());
        m_lastPerson = last;
        return last;
    }

    // A failed read ends the rows; a failed write is an error.
    Status copyRows(const std::string& select, std::optional<std::int64_t> key, const Table& table, SalvagedKind& kind, bool& readWhole) {
        const std::string& kept = keep(select);
        SqliteQuery rows = m_from.query(kept);
        if (key) rows.bindInteger(1, *key);
        for (;;) {
            const auto row = rows.step();
            readWhole = static_cast<bool>(row);
            if (!row || !row.value()) return {};
            const Status done = insertRow(rows, table);
            if (done) kind.saved += m_to.changedRows();
            // Without a lock a turned bit is not noticed in reading: then the row itself may be impossible.
            else if (done.error().code == ErrorCode::StoreFault) ++kind.lost;
            else return done;
        }
    }

    Status insertRow(const SqliteQuery& row, const Table& table) {
        SqliteQuery insert = m_to.query(keep(m_insert));
        for (int column = 0; column < table.columnsCount; ++column) {
            if (row.isNull(column)) insert.bindNull(column + 1);
            else if (row.isInteger(column)) insert.bindInteger(column + 1, row.integer(column));
            else insert.bindText(column + 1, row.text(column));
        }
        return insert.run();
    }

    // A statement is kept by its text, which must stay where it is.
    const std::string& keep(const std::string& sql) {
        const auto same = std::find_if(m_sql.begin(), m_sql.end(), [&sql](const auto& one) { return *one == sql; });
        if (same != m_sql.end()) return **same;
        m_sql.push_back(std::make_unique<std::string>(sql));
        return *m_sql.back();
    }

    // --- copies of catalogues and profiles: the only texts that this program may know as well ---

    Status copyLibrary() {
        SalvagedKind kind{"library", 0, 0, false};
        const auto last = m_from.readNumber("SELECT max(number) FROM library");
        for (std::int64_t number = 1; number <= (last ? last.value() : kMostGap); ++number) {
            SqliteQuery row = m_from.query("SELECT kind, id, version FROM library WHERE number = ?1");
            row.bindInteger(1, number);
            const auto found = row.step();
            if (!found) kind.perhapsMore = true;
            if (!found || !found.value()) continue;
            const std::string what(row.text(0));
            const std::string id(row.text(1));
            const auto json = libraryText(number, what, id, static_cast<int>(row.integer(2)));
            if (!json) {
                ++kind.lost;
                continue;
            }
            auto done = m_to.query("INSERT OR IGNORE INTO library (number, kind, id, version, json) VALUES (?1, ?2, ?3, ?4, ?5)")
                            .bindInteger(1, number)
                            .bindText(2, what)
                            .bindText(3, id)
                            .bindInteger(4, row.integer(2))
                            .bindText(5, *json)
                            .run();
            if (!done) return done;
            ++kind.saved;
        }
        m_report.kinds.push_back(kind);
        return {};
    }

    std::optional<std::string> libraryText(std::int64_t number, const std::string& kind, const std::string& id, int version) {
        SqliteQuery text = m_from.query("SELECT json FROM library WHERE number = ?1");
        text.bindInteger(1, number);
        const auto found = text.step();
        if (found && found.value()) return std::string(text.text(0));
        return m_known(kind == "catalogue" ? LibraryKind::Catalogue : LibraryKind::Profile, id, version);
    }

    // --- nothing hangs in the air ---

    Status tidy() {
        noteWhoIsMissing();
        for (const auto& [kind, sql] : std::initializer_list<std::pair<const char*, const char*>>{
                 {"form", "DELETE FROM form WHERE person NOT IN (SELECT id FROM person) OR profile NOT IN (SELECT number FROM library) "
                          "OR catalogue NOT IN (SELECT number FROM library)"},
                 {"agreement", "DELETE FROM agreement WHERE person NOT IN (SELECT id FROM person)"},
                 {"draft", "DELETE FROM draft WHERE person NOT IN (SELECT id FROM person) OR profile NOT IN (SELECT number FROM library) "
                           "OR catalogue NOT IN (SELECT number FROM library)"},
                 {"kept_longer", "DELETE FROM kept_longer WHERE person NOT IN (SELECT id FROM person)"},
                 {"story", "DELETE FROM story WHERE person NOT IN (SELECT id FROM person)"},
                 {"tick", "DELETE FROM tick WHERE slot NOT IN (SELECT number FROM slot) OR NOT EXISTS (SELECT 1 FROM form WHERE "
                          "form.person = tick.person AND form.sequence = tick.sequence)"},
                 {"background_value", "DELETE FROM background_value WHERE slot NOT IN (SELECT number FROM background_slot)"}}) {
            if (auto done = drop(kind, sql); !done) return done;
        }
        // A form whose agreement was lost keeps its answers: they were given with it.
        for (const char* sql : {"UPDATE form SET agreement = NULL WHERE agreement IS NOT NULL AND NOT EXISTS (SELECT 1 FROM agreement "
                                "WHERE agreement.person = form.person AND agreement.number = form.agreement)",
                                "UPDATE draft SET agreement = NULL WHERE agreement IS NOT NULL AND NOT EXISTS (SELECT 1 FROM agreement "
                                "WHERE agreement.person = draft.person AND agreement.number = draft.agreement)"}) {
            if (auto done = m_to.execute(sql); !done) return done;
        }
        if (auto done = countLostForms(); !done) return done;
        return m_to.execute(
            "UPDATE person SET forms_count = (SELECT count(*) FROM form WHERE form.person = person.id),"
            " last_form = (SELECT max(day) FROM form WHERE form.person = person.id);"
            "INSERT OR IGNORE INTO counter VALUES ('form', 0);"
            "UPDATE counter SET last = max(last, (SELECT coalesce(max(sequence), 0) FROM form)) WHERE name = 'form';");
    }

    Status drop(std::string_view kind, const char* sql) {
        if (auto done = m_to.execute(sql); !done) return done;
        const std::int64_t gone = m_to.changedRows();
        if (SalvagedKind* found = find(kind); found != nullptr && gone > 0) {
            found->saved -= gone;
            found->lost += gone;
        }
        return {};
    }

    // The list of codes is a page of its own, so it may tell of people whose row is gone.
    void noteWhoIsMissing() {
        std::set<std::string> codes;
        for (const char* sql : {"SELECT code FROM person INDEXED BY sqlite_autoindex_person_1 ORDER BY code",
                                "SELECT code FROM person INDEXED BY sqlite_autoindex_person_1 ORDER BY code DESC"}) {
            SqliteQuery rows = m_from.query(sql);
            for (auto row = rows.step(); row && row.value(); row = rows.step()) codes.emplace(rows.text(0));
        }
        for (const std::string& code : codes) {
            const auto there = m_to.query("SELECT 1 FROM person WHERE code = ?1").bindText(1, code).step();
            if (there && !there.value()) m_report.lostPeople.push_back(code);
        }
        if (SalvagedKind* kind = find("person")) kind->lost += static_cast<std::int64_t>(m_report.lostPeople.size());
    }

    // The person's own count says how many there were.
    Status countLostForms() {
        SqliteQuery rows = m_to.query(
            "SELECT code, forms_count - (SELECT count(*) FROM form WHERE form.person = person.id) AS missing FROM person "
            "WHERE missing > 0 ORDER BY code");
        std::int64_t lost = 0;
        for (;;) {
            const auto row = rows.step();
            if (!row) return row.error();
            if (!row.value()) break;
            m_report.lostForms.emplace_back(rows.text(0));
            lost += rows.integer(1);
        }
        // Forms of people whose row is gone were counted when they were taken out.
        if (SalvagedKind* kind = find("form")) kind->lost += lost;
        return {};
    }

    SalvagedKind* find(std::string_view kind) {
        const auto found = std::find_if(m_report.kinds.begin(), m_report.kinds.end(), [kind](const SalvagedKind& one) { return one.kind == kind; });
        return found == m_report.kinds.end() ? nullptr : &*found;
    }

    StoreFile& m_damaged;
    SqliteConnection& m_from;
    StoreFile& m_file;
    SqliteConnection& m_to;
    const KnownLibrary& m_known;
    SalvageReport m_report;
    std::string m_insert;
    std::string m_one;
    std::string m_oneBack;
    std::int64_t m_lastPerson = 0;
    std::vector<std::unique_ptr<std::string>> m_sql;
};

}  // namespace

const SalvagedKind* SalvageReport::of(std::string_view kind) const {
    const auto found = std::find_if(kinds.begin(), kinds.end(), [kind](const SalvagedKind& one) { return one.kind == kind; });
    return found == kinds.end() ? nullptr : &*found;
}

Result<SalvageReport> salvage(StoreFile& damaged, StoreFile& fresh, const KnownLibrary& known) {
    return Salvager(damaged, fresh, known).run();
}

Result<std::string> serviceOfNewestForm(StoreFile& file) {
    return file.connection().readText(
        "SELECT id FROM library WHERE kind = 'profile' ORDER BY number = (SELECT profile FROM form ORDER BY sequence DESC LIMIT 1) DESC, "
        "number DESC LIMIT 1");
}

}  // namespace camre
