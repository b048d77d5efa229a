#include "store/verify.h"

#include <string>

#include "base/hash.h"

namespace camre {
namespace {

class Verifier {
  public:
    explicit Verifier(StoreFile& file) : m_file(file), m_db(file.connection()) {}

    StoreCheck check() {
        m_found.schema = m_file.schema();
        const auto still = m_file.whileStill([this]() -> Status {
            readEverything();
            return {};
        });
        if (!still) m_found.problems.push_back(still.error());
        return std::move(m_found);
    }

  private:
    void readEverything() {
        if (m_file.encrypted()) expectNoRows("PRAGMA cipher_integrity_check", "pages");
        expectOk("PRAGMA integrity_check(1)", "tables");
        expectNoRows("PRAGMA foreign_key_check", "links");
        // Levels 1-9, A, B, several ticks, and the five reasons for no answer; '-' first in GLOB's list.
        expectNoRows("SELECT 1 FROM form WHERE answers GLOB '*[^-1-9ABmx?./]*' LIMIT 1", "answers");
        expectNoRows("SELECT 1 FROM draft WHERE answers GLOB '*[^-1-9ABmx?./]*' LIMIT 1", "drafts");
        checkReleases();
        m_found.peopleCount = count("SELECT count(*) FROM person");
        m_found.formsCount = count("SELECT count(*) FROM form");
        m_found.releasesCount = count("SELECT count(*) FROM release");
    }

    void reportDamage(const char* part) { m_found.problems.push_back({ErrorCode::DamagedFile, m_db.place(), part}); }

    void expectNoRows(std::string_view sql, const char* part) {
        const auto row = m_db.query(sql).step();
        if (!row || row.value()) reportDamage(part);
    }

    void expectOk(std::string_view sql, const char* part) {
        SqliteQuery found = m_db.query(sql);
        const auto row = found.step();
        if (!row || !row.value() || found.text(0) != "ok") reportDamage(part);
    }

    void checkReleases() {
        SqliteQuery found = m_db.query("SELECT id, json, sha256 FROM release ORDER BY id");
        for (;;) {
            const auto row = found.step();
            if (!row) return reportDamage("releases");
            if (!row.value()) return;
            if (sha256Hex(found.text(1)) == found.text(2)) continue;
            m_found.problems.push_back({ErrorCode::ReleaseDamaged, std::to_string(found.integer(0)), {}});
        }
    }

    std::int64_t count(std::string_view sql) {
        const auto number = m_db.readNumber(sql);
        return number ? number.value() : 0;
    }

    StoreFile& m_file;
    SqliteConnection& m_db;
    StoreCheck m_found;
};

}  // namespace

StoreCheck verifyFile(StoreFile& file) {
    return Verifier(file).check();
}

}  // namespace camre
