#include "store/store_file.h"

#include <sys/stat.h>
#include <unistd.h>

#include <utility>

#include "store/beside_file.h"
#include "store/file_shape.h"
#include "store/schema.h"

namespace camre {
namespace {

// Larger files are checked by `verify` alone: 8 MB (some 20,000 people) take a few hundredths of a second.
constexpr std::int64_t kCheckedOnOpening = 8'000'000;

Status checkReadable(const std::filesystem::path& path) {
    struct stat facts {};
    if (::stat(path.c_str(), &facts) != 0) return Error{ErrorCode::FileNotFound, path.string(), {}};
    if (!S_ISREG(facts.st_mode) || ::access(path.c_str(), R_OK) != 0) {
        return Error{ErrorCode::FileUnreadable, path.string(), {}};
    }
    return {};
}

bool journalWaits(const std::filesystem::path& path) {
    struct stat facts {};
    return ::stat((path.string() + "-journal").c_str(), &facts) == 0 && facts.st_size > 0;
}

std::optional<Error> readOnlyReasonFor(OwnerLock::State state, const std::filesystem::path& path) {
    switch (state) {
        case OwnerLock::State::Ours: return std::nullopt;
        case OwnerLock::State::TakenElsewhere: return Error{ErrorCode::FileInUse, path.string(), {}};
        case OwnerLock::State::NotWritable: return Error{ErrorCode::FileReadOnly, path.string(), {}};
    }
    return std::nullopt;
}

// How this connection behaves; nothing here is written to the file.
Status applySettings(SqliteConnection& connection) {
    auto done = connection.execute(
        "PRAGMA foreign_keys = ON;"
        "PRAGMA secure_delete = ON;"
        "PRAGMA temp_store = MEMORY;"
        "PRAGMA synchronous = EXTRA;"
        "PRAGMA cache_size = -8000;");  // kB
    if (!done) return done;
    for (const char* setting : {"PRAGMA foreign_keys", "PRAGMA secure_delete"}) {
        const auto on = connection.readNumber(setting);
        if (!on) return on.error();
        if (on.value() != 1) return Error{ErrorCode::StoreFault, connection.place(), setting};
    }
    return {};
}

// Only a foreign tool can have chosen another journal; ours leaves one file to copy.
Status useRollbackJournal(SqliteConnection& connection) {
    const auto mode = connection.readText("PRAGMA journal_mode");
    if (!mode) return mode.error();
    if (mode.value() == "delete") return {};
    return connection.execute("PRAGMA journal_mode = DELETE");
}

Status checkFirstPage(SqliteConnection& connection, bool encrypted) {
    const auto refuse = [&](ErrorCode code) { return Error{code, connection.place(), {}}; };
    switch (connection.readFirstPage()) {
        case FirstRead::Fine: return {};
        case FirstRead::NotADatabase: return refuse(encrypted ? ErrorCode::WrongPassphrase : ErrorCode::DamagedFile);
        // A sealed first page has a sum of its own, so what it says is true: pages are missing behind it.
        case FirstRead::Corrupt: return refuse(encrypted ? ErrorCode::FileCutShort : ErrorCode::DamagedFile);
        case FirstRead::Other: return connection.firstReadError();
    }
    return {};
}

Result<int> checkIdentity(SqliteConnection& connection) {
    const auto application = connection.readNumber("PRAGMA application_id");
    if (!application) return application.error();
    const auto schema = connection.readNumber("PRAGMA user_version");
    if (!schema) return schema.error();
    if (application.value() != kApplicationId || schema.value() < 1) {
        return Error{ErrorCode::NotOurFile, connection.place(), {}};
    }
    if (schema.value() > currentSchema()) {
        return Error{ErrorCode::NewerFile, connection.place(), std::to_string(schema.value())};
    }
    return static_cast<int>(schema.value());
}

// SQLCipher's check reads every page's sum and gives a row for each bad one; SQLite's own says "ok".
Status checkPages(SqliteConnection& connection, bool encrypted) {
    SqliteQuery check = connection.query(encrypted ? "PRAGMA cipher_integrity_check" : "PRAGMA quick_check(1)");
    const auto row = check.step();
    if (!row) return row.error();
    const bool whole = encrypted ? !row.value() : row.value() && check.text(0) == "ok";
    if (!whole) return Error{ErrorCode::DamagedFile, connection.place(), {}};
    return {};
}

Error refusalOf(FileShape shape, const std::filesystem::path& path) {
    return {shape == FileShape::CutShort ? ErrorCode::FileCutShort : ErrorCode::NotOurFile, path.string(), {}};
}

Result<FileShape> readShape(SqliteConnection& connection, const std::filesystem::path& path) {
    const auto size = connection.rawSize();
    if (!size) return size.error();
    const auto head = connection.rawBytes(0, 100);
    if (!head) return head.error();
    return shapeOf(size.value(), head.value(), journalWaits(path));
}

// Every plain file begins with the same words; what is cut short still does.
constexpr int kSealCheckBytes = 16;

bool isSealed(std::string_view head) {
    return head.substr(0, 15) != "SQLite format 3";
}

Status unlockFile(SqliteConnection& connection, const std::string& passphrase) {
    if (!SqliteConnection::canEncrypt()) return Error{ErrorCode::EncryptionMissing, connection.place(), {}};
    if (passphrase.empty()) return Error{ErrorCode::PassphraseMissing, connection.place(), {}};
    return connection.setKey(passphrase);
}

// Beside the file, under a name that says what it is: "swansea.before-schema-2.camre".
std::filesystem::path copyName(const std::filesystem::path& path, int nextSchema, int attempt) {
    const std::string another = attempt == 1 ? "" : "-" + std::to_string(attempt);
    const std::string name = path.stem().string() + ".before-schema-" + std::to_string(nextSchema) + another;
    return path.parent_path() / (name + path.extension().string());
}

}  // namespace

// The steps of opening, in their order.
class StoreOpener {
  public:
    static Result<std::unique_ptr<StoreFile>> open(const std::filesystem::path& path, const std::string& passphrase,
                                                   const StoreOptions& options) {
        if (auto there = checkReadable(path); !there) return there.error();
        std::unique_ptr<StoreFile> file(new StoreFile(path, OwnerLock::take(path)));
        file->m_readOnlyReason = readOnlyReasonFor(file->m_lock.state(), path);
        if (!file->readOnly()) BesideFile::removeLeftBehind(path);
        if (auto opened = connect(*file, options); !opened) return opened.error();
        if (auto unlocked = unlock(*file, passphrase); !unlocked) return unlocked.error();
        if (auto whole = check(*file); !whole) return whole.error();
        if (auto ready = prepare(*file); !ready) return ready.error();
        if (auto done = bringUpToDate(*file, options.keepOldCopy); !done) return done.error();
        return file;
    }

    static Status changePassphrase(StoreFile& file, const std::string& old, const std::string& wanted) {
        if (file.m_readOnlyReason) return *file.m_readOnlyReason;
        if (!file.m_encrypted) return Error{ErrorCode::EncryptionMissing, file.m_path.string(), {}};
        if (auto known = connectionWith(file, old); !known) return known.error();
        const Status changed = file.connection().changeKey(wanted);
        // A commit that fails leaves SQLCipher with a key that the file does not have: this connection is never used again.
        file.m_connection.reset();
        for (const std::string* passphrase : {&wanted, &old}) {
            auto connection = connectionWith(file, *passphrase);
            if (!connection) continue;
            file.m_connection = std::move(connection).value();
            if (auto ready = prepare(file); !ready) return ready;
            if (passphrase == &wanted) return {};
            return changed ? Status(Error{ErrorCode::StoreFault, file.m_path.string(), {}}) : changed;
        }
        return loseFile(file);
    }

    static Result<std::unique_ptr<StoreFile>> openDamaged(const std::filesystem::path& path, const std::string& passphrase) {
        if (auto there = checkReadable(path); !there) return there.error();
        std::unique_ptr<StoreFile> file(new StoreFile(path, OwnerLock::take(path)));
        file->m_readOnlyReason = Error{ErrorCode::FileReadOnly, path.string(), {}};
        auto connection = SqliteConnection::open(path, SqliteConnection::Access::ReadOnly);
        if (!connection) return connection.error();
        file->m_connection = std::move(connection).value();
        // Else SQLite refuses a file that is shorter than its first page says. This connection writes nothing.
        if (auto done = file->connection().execute("PRAGMA writable_schema = ON"); !done) return done.error();
        const auto shape = readShape(file->connection(), path);
        if (!shape) return shape.error();
        if (shape.value() == FileShape::NotOurs) return refusalOf(shape.value(), path);
        const auto head = file->connection().rawBytes(0, kSealCheckBytes);
        if (!head) return head.error();
        file->m_encrypted = isSealed(head.value());
        if (file->m_encrypted) {
            if (auto unlocked = unlockFile(file->connection(), passphrase); !unlocked) return unlocked.error();
        }
        if (auto page = checkFirstPage(file->connection(), file->m_encrypted); !page) return page.error();
        const auto schema = checkIdentity(file->connection());
        if (!schema) return schema.error();
        file->m_schema = schema.value();
        if (auto done = file->connection().execute("PRAGMA temp_store = MEMORY; PRAGMA trusted_schema = OFF;"); !done) return done.error();
        return file;
    }

    /// Makes the tables of a new file that nobody sees yet, and what it begins with.
    static Status fill(const std::filesystem::path& path, const std::string& passphrase, const StoreOptions& options,
                       const std::function<Status(StoreFile&)>& work) {
        StoreFile file(path, OwnerLock::take(path));
        auto connection = SqliteConnection::open(path, SqliteConnection::Access::ReadWrite, options.vfs);
        if (!connection) return connection.error();
        file.m_connection = std::move(connection).value();
        SqliteConnection& db = file.connection();
        if (auto done = db.setKey(passphrase); !done) return done;
        if (auto done = db.execute("PRAGMA page_size = " + std::to_string(kPageSize)); !done) return done;
        if (auto done = applySettings(db); !done) return done;
        if (auto done = applySchema(db, 0); !done) return done;
        if (!work) return {};
        return file.inTransaction([&] { return work(file); });
    }

  private:
    // Somebody took the file away in that moment. What asks next gets an error, not a fall.
    static Error loseFile(StoreFile& file) {
        const Error lost{ErrorCode::FileMoved, file.m_path.string(), {}};
        file.m_readOnlyReason = lost;
        auto nothing = SqliteConnection::open(":memory:", SqliteConnection::Access::ReadWrite);
        if (nothing) file.m_connection = std::move(nothing).value();
        return lost;
    }

    // WrongPassphrase when the file does not open with it.
    static Result<std::unique_ptr<SqliteConnection>> connectionWith(StoreFile& file, const std::string& passphrase) {
        auto connection = SqliteConnection::open(file.m_path, SqliteConnection::Access::ReadWrite, file.m_vfs);
        if (!connection) return connection;
        if (auto done = connection.value()->setDefensive(); !done) return done.error();
        if (auto done = unlockFile(*connection.value(), passphrase); !done) return done.error();
        if (auto page = checkFirstPage(*connection.value(), true); !page) return page.error();
        return connection;
    }

    static Status connect(StoreFile& file, const StoreOptions& options) {
        const auto access = file.readOnly() ? SqliteConnection::Access::ReadOnly : SqliteConnection::Access::ReadWrite;
        file.m_vfs = options.vfs;
        auto connection = SqliteConnection::open(file.m_path, access, options.vfs);
        if (!connection) return connection.error();
        file.m_connection = std::move(connection).value();
        return file.connection().setDefensive();
    }

    static Status unlock(StoreFile& file, const std::string& passphrase) {
        const auto shape = readShape(file.connection(), file.m_path);
        if (!shape) return shape.error();
        if (shape.value() == FileShape::NotOurs || shape.value() == FileShape::CutShort) {
            return refusalOf(shape.value(), file.m_path);
        }
        file.m_encrypted = shape.value() == FileShape::Sealed;
        return file.m_encrypted ? unlockFile(file.connection(), passphrase) : Status();
    }

    static Status check(StoreFile& file) {
        if (auto page = checkFirstPage(file.connection(), file.m_encrypted); !page) return page;
        const auto schema = checkIdentity(file.connection());
        if (!schema) return schema.error();
        file.m_schema = schema.value();
        const auto size = file.connection().rawSize();
        if (!size) return size.error();
        if (size.value() > kCheckedOnOpening) return {};
        return file.whileStill([&] { return checkPages(file.connection(), file.m_encrypted); });
    }

    static Status prepare(StoreFile& file) {
        if (auto done = applySettings(file.connection()); !done) return done;
        return file.readOnly() ? Status() : useRollbackJournal(file.connection());
    }

    // A file that may not be changed stays closed: today's program asks for columns that it does not have.
    static Status bringUpToDate(StoreFile& file, bool keepsCopy) {
        const int before = file.m_schema;
        if (before == currentSchema()) return {};
        if (file.readOnly()) return Error{ErrorCode::OlderFile, file.m_path.string(), std::to_string(before)};
        if (!keepsCopy) return makeCurrent(file);
        auto copy = keepCopy(file);
        if (!copy) return copy.error();
        if (auto done = makeCurrent(file); !done) {
            const auto now = file.connection().readNumber("PRAGMA user_version");
            std::error_code ignored;
            if (now && now.value() == before) std::filesystem::remove(copy.value(), ignored);
            return done;
        }
        file.m_keptCopy = std::move(copy).value();
        return {};
    }

    static Status makeCurrent(StoreFile& file) {
        if (auto done = applySchema(file.connection(), file.m_schema); !done) return done;
        file.m_schema = currentSchema();
        return {};
    }

    static Result<std::filesystem::path> keepCopy(StoreFile& file) {
        constexpr int kMostCopies = 99;
        for (int attempt = 1;; ++attempt) {
            const auto name = copyName(file.m_path, file.m_schema + 1, attempt);
            const Status copied = file.copyTo(name);
            if (copied) return name;
            if (copied.error().code != ErrorCode::FileExists || attempt == kMostCopies) return copied.error();
        }
    }
};

StoreFile::StoreFile(std::filesystem::path path, OwnerLock lock) : m_path(std::move(path)), m_lock(std::move(lock)) {}

Result<std::unique_ptr<StoreFile>> StoreFile::create(const std::filesystem::path& path, const std::string& passphrase,
                                                     const StoreOptions& options,
                                                     const std::function<Status(StoreFile&)>& fill) {
    if (SqliteConnection::canEncrypt() && passphrase.empty()) {
        return Error{ErrorCode::PassphraseMissing, path.string(), {}};
    }
    auto beside = BesideFile::create(path);
    if (!beside) return beside.error();
    if (auto filled = StoreOpener::fill(beside.value().path(), passphrase, options, fill); !filled) {
        return Error{filled.error().code, path.string(), filled.error().fact};
    }
    if (auto published = beside.value().publish(); !published) return published.error();
    return open(path, passphrase, options);
}

Result<std::unique_ptr<StoreFile>> StoreFile::open(const std::filesystem::path& path, const std::string& passphrase,
                                                   const StoreOptions& options) {
    return StoreOpener::open(path, passphrase, options);
}

Result<std::unique_ptr<StoreFile>> StoreFile::openDamaged(const std::filesystem::path& path, const std::string& passphrase) {
    return StoreOpener::openDamaged(path, passphrase);
}

Status StoreFile::changePassphrase(const std::string& old, const std::string& wanted) {
    return StoreOpener::changePassphrase(*this, old, wanted);
}

Status StoreFile::inTransaction(const std::function<Status()>& work) {
    if (m_readOnlyReason) return *m_readOnlyReason;
    if (!m_lock.isAt(m_path)) return Error{ErrorCode::FileMoved, m_path.string(), {}};
    auto transaction = SqliteTransaction::begin(*m_connection);
    if (!transaction) return transaction.error();
    if (auto done = work(); !done) return done;
    return transaction.value().commit();
}

Status StoreFile::whileStill(const std::function<Status()>& read) {
    if (m_connection->inTransaction()) return read();
    // BEGIN alone takes no lock; the first read does.
    Status done = m_connection->execute("BEGIN; SELECT count(*) FROM sqlite_schema;");
    if (done) done = read();
    if (!m_connection->inTransaction()) return done;
    const auto ended = m_connection->execute("ROLLBACK");
    return done ? ended : done;
}

Status StoreFile::rewrite() {
    if (m_readOnlyReason) return *m_readOnlyReason;
    if (!m_lock.isAt(m_path)) return Error{ErrorCode::FileMoved, m_path.string(), {}};
    return m_connection->execute("VACUUM");
}

Status StoreFile::copyTo(const std::filesystem::path& target) {
    auto copy = BesideFile::create(target);
    if (!copy) return copy.error();
    Status copied = whileStill([&]() -> Status {
        constexpr int kBlock = 1 << 20;
        for (std::int64_t offset = 0;; offset += kBlock) {
            const auto block = m_connection->rawBytes(offset, kBlock);
            if (!block) return block.error();
            if (block.value().empty()) return {};
            if (auto written = copy.value().append(block.value()); !written) return written;
        }
    });
    return copied ? copy.value().publish() : copied;
}

}  // namespace camre
