#include "store/backup_copy.h"

#include "store/beside_file.h"

namespace camre {
namespace {

constexpr std::int64_t kBlock = 1 << 20;

// The copy beside the open file on one connection. SQLCipher opens it with the key that the file has, so the passphrase
// is needed by nobody; both begin with the same salt.
class AttachedCopy {
  public:
    static Result<AttachedCopy> attach(SqliteConnection& db, const std::filesystem::path& path) {
        if (auto done = db.query("ATTACH ?1 AS copy").bindText(1, path.string()).run(); !done) return done.error();
        return AttachedCopy(db);
    }
    AttachedCopy(AttachedCopy&& other) noexcept : m_db(std::exchange(other.m_db, nullptr)) {}
    AttachedCopy(const AttachedCopy&) = delete;
    AttachedCopy& operator=(const AttachedCopy&) = delete;
    AttachedCopy& operator=(AttachedCopy&&) = delete;
    ~AttachedCopy() {
        if (m_db != nullptr) static_cast<void>(m_db->execute("DETACH copy"));
    }

  private:
    explicit AttachedCopy(SqliteConnection& db) : m_db(&db) {}
    SqliteConnection* m_db;
};

Status copyBytes(SqliteConnection& db, BesideFile& copy) {
    for (std::int64_t offset = 0;; offset += kBlock) {
        const auto block = db.rawBytes(offset, static_cast<int>(kBlock));
        if (!block) return block.error();
        if (block.value().empty()) return {};
        if (auto written = copy.append(block.value()); !written) return written;
    }
}

Status countFile(SqliteConnection& db, StoreCheck& counts) {
    const std::pair<std::string_view, std::int64_t*> tables[] = {{"SELECT count(*) FROM main.person", &counts.peopleCount},
                                                                 {"SELECT count(*) FROM main.form", &counts.formsCount},
                                                                 {"SELECT count(*) FROM main.release", &counts.releasesCount}};
    for (const auto& [sql, count] : tables) {
        const auto number = db.readNumber(sql);
        if (!number) return number.error();
        *count = number.value();
    }
    return {};
}

Status noteDay(SqliteConnection& db, std::string_view made) {
    if (auto done = db.execute("PRAGMA copy.synchronous = FULL; PRAGMA copy.secure_delete = ON;"); !done) return done;
    return db.query("INSERT OR REPLACE INTO copy.setting (key, value) VALUES (?1, ?2)").bindText(1, kCopyMade).bindText(2, made).run();
}

bool hasNoRows(SqliteConnection& db, std::string_view sql) {
    const auto row = db.query(sql).step();
    return row && !row.value();
}

bool hasCount(SqliteConnection& db, std::string_view sql, std::int64_t count) {
    const auto number = db.readNumber(sql);
    return number && number.value() == count;
}

bool isWhole(SqliteConnection& db, bool encrypted, const StoreCheck& counts) {
    if (encrypted && !hasNoRows(db, "PRAGMA copy.cipher_integrity_check")) return false;
    const auto order = db.readText("PRAGMA copy.integrity_check(1)");
    if (!order || order.value() != "ok" || !hasNoRows(db, "PRAGMA copy.foreign_key_check")) return false;
    return hasCount(db, "SELECT count(*) FROM copy.person", counts.peopleCount) &&
           hasCount(db, "SELECT count(*) FROM copy.form", counts.formsCount) &&
           hasCount(db, "SELECT count(*) FROM copy.release", counts.releasesCount);
}

Result<StoreCheck> fillAndProve(StoreFile& file, BesideFile& copy, const std::filesystem::path& target, std::string_view made) {
    SqliteConnection& db = file.connection();
    StoreCheck counts;
    counts.schema = file.schema();
    const Status copied = file.whileStill([&]() -> Status {
        if (auto done = copyBytes(db, copy); !done) return done;
        return countFile(db, counts);
    });
    if (!copied) return copied.error();
    {
        const auto attached = AttachedCopy::attach(db, copy.path());
        if (!attached) return Error{ErrorCode::BackupNotProved, target.string(), {}};
        if (auto noted = noteDay(db, made); !noted) {
            const bool full = noted.error().code == ErrorCode::DiskFull;
            return Error{full ? ErrorCode::DiskFull : ErrorCode::BackupNotProved, target.string(), {}};
        }
    }
    if (auto settled = copy.settle(); !settled) return settled.error();
    {
        // Attached anew: nothing of the copy is remembered.
        const auto attached = AttachedCopy::attach(db, copy.path());
        if (!attached || !isWhole(db, file.encrypted(), counts)) return Error{ErrorCode::BackupNotProved, target.string(), {}};
    }
    if (auto published = copy.publish(); !published) return published.error();
    return counts;
}

}  // namespace

Result<StoreCheck> writeBackup(StoreFile& file, const std::filesystem::path& target, std::string_view made) {
    auto copy = BesideFile::create(target);
    if (!copy) return copy.error();
    const std::filesystem::path growing = copy.value().path();
    auto proved = fillAndProve(file, copy.value(), target, made);
    std::error_code unseen;
    // It went away with its medium, and cannot be taken away from there.
    if (!proved && !std::filesystem::exists(growing, unseen)) return Error{ErrorCode::BackupCutOff, target.string(), {}};
    return proved;
}

Result<std::optional<Day>> lastDayOf(StoreFile& file) {
    SqliteQuery found = file.connection().query("SELECT day FROM event ORDER BY id DESC LIMIT 1");
    const auto row = found.step();
    if (!row) return row.error();
    if (!row.value()) return std::optional<Day>();
    return std::optional<Day>(Day(static_cast<std::int32_t>(found.integer(0))));
}

}  // namespace camre
