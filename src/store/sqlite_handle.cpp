#include "store/sqlite_handle.h"

#include <sqlite3.h>

#include <algorithm>
#include <unordered_map>
#include <utility>

#include "base/sync_folder.h"

namespace camre {
namespace {

// How long a save waits for another program that is just reading.
constexpr int kBusyMilliseconds = 5000;

int lengthOf(std::string_view bytes) {
    return static_cast<int>(bytes.size());
}

// A network share or a full disk shows as "cannot write"; a page that cannot be read is another matter.
ErrorCode ioErrorCode(int code) {
    switch (code) {
        case SQLITE_IOERR_READ:
        case SQLITE_IOERR_SHORT_READ: return ErrorCode::StoreFault;
        case SQLITE_IOERR_DATA:
        case SQLITE_IOERR_CORRUPTFS: return ErrorCode::DamagedFile;
        default: return ErrorCode::DiskFull;
    }
}

ErrorCode errorCodeOf(int code) {
    if (code == SQLITE_CONSTRAINT_UNIQUE || code == SQLITE_CONSTRAINT_PRIMARYKEY) return ErrorCode::DuplicateId;
    if (code == SQLITE_READONLY_DBMOVED) return ErrorCode::FileMoved;
    switch (code & 0xff) {
        case SQLITE_FULL: return ErrorCode::DiskFull;
        case SQLITE_IOERR: return ioErrorCode(code);
        case SQLITE_BUSY:
        case SQLITE_LOCKED: return ErrorCode::FileInUse;
        case SQLITE_READONLY:
        case SQLITE_PERM: return ErrorCode::FileReadOnly;
        // Whether the passphrase was wrong only the opener can tell; later it can only be damage.
        case SQLITE_NOTADB:
        case SQLITE_CORRUPT: return ErrorCode::DamagedFile;
        default: return ErrorCode::StoreFault;
    }
}

// The last of a commit is to sync the folder out of which the journal went. When only that was refused, everything is in the
// file already and cannot be taken back: it is asked once more, and a file system that cannot sync folders is left to itself.
bool isCommitted(sqlite3* handle, const std::filesystem::path& place) {
    if (sqlite3_extended_errcode(handle) != SQLITE_IOERR_DIR_FSYNC || sqlite3_get_autocommit(handle) == 0) return false;
    return syncFolder(place.parent_path());
}

sqlite3_file* fileOf(sqlite3* handle) {
    sqlite3_file* file = nullptr;
    const int code = sqlite3_file_control(handle, "main", SQLITE_FCNTL_FILE_POINTER, &file);
    return code == SQLITE_OK && file != nullptr && file->pMethods != nullptr ? file : nullptr;
}

}  // namespace

// Prepared statements, kept from one use to the next.
struct SqliteConnection::Kept {
    struct Entry {
        sqlite3_stmt* statement = nullptr;
        bool inUse = false;
    };
    std::unordered_map<std::string_view, Entry> entries;
};

// --- one use of a statement ---

SqliteQuery::SqliteQuery(SqliteConnection& connection, std::string_view sql, sqlite3_stmt* statement, bool kept,
                         int failure)
    : m_connection(&connection), m_sql(sql), m_statement(statement), m_kept(kept), m_failure(failure) {}

SqliteQuery::SqliteQuery(SqliteQuery&& other) noexcept
    : m_connection(other.m_connection),
      m_sql(other.m_sql),
      m_statement(std::exchange(other.m_statement, nullptr)),
      m_kept(other.m_kept),
      m_failure(other.m_failure) {}

SqliteQuery::~SqliteQuery() {
    if (m_statement == nullptr) return;
    if (!m_kept) {
        sqlite3_finalize(m_statement);
        return;
    }
    sqlite3_reset(m_statement);
    sqlite3_clear_bindings(m_statement);
    m_connection->m_kept->entries.at(m_sql).inUse = false;
}

void SqliteQuery::noteFailure(int code) {
    if (m_failure == SQLITE_OK) m_failure = code;
}

SqliteQuery& SqliteQuery::bindText(int parameter, std::string_view text) {
    // An empty view may hold a null pointer, which SQLite would take for NULL.
    const char* start = text.empty() ? "" : text.data();
    noteFailure(sqlite3_bind_text(m_statement, parameter, start, lengthOf(text), SQLITE_TRANSIENT));
    return *this;
}

SqliteQuery& SqliteQuery::bindInteger(int parameter, std::int64_t number) {
    noteFailure(sqlite3_bind_int64(m_statement, parameter, number));
    return *this;
}

SqliteQuery& SqliteQuery::bindBlob(int parameter, std::string_view bytes) {
    const char* start = bytes.empty() ? "" : bytes.data();
    noteFailure(sqlite3_bind_blob(m_statement, parameter, start, lengthOf(bytes), SQLITE_TRANSIENT));
    return *this;
}

SqliteQuery& SqliteQuery::bindNull(int parameter) {
    noteFailure(sqlite3_bind_null(m_statement, parameter));
    return *this;
}

Result<bool> SqliteQuery::step() {
    if (m_failure != SQLITE_OK) return m_connection->errorFor(m_failure);
    const int planned = m_connection->plannedFailure(m_sql);
    const int code = planned != SQLITE_OK ? planned : sqlite3_step(m_statement);
    if (code == SQLITE_ROW) return true;
    sqlite3_reset(m_statement);
    if (code == SQLITE_DONE) return false;
    return m_connection->errorFor(code);
}

Status SqliteQuery::run() {
    for (;;) {
        const auto row = step();
        if (!row) return row.error();
        if (!row.value()) return {};
    }
}

std::int64_t SqliteQuery::integer(int column) const {
    return sqlite3_column_int64(m_statement, column);
}

std::string_view SqliteQuery::text(int column) const {
    const void* start = sqlite3_column_blob(m_statement, column);
    if (start == nullptr) return {};
    return {static_cast<const char*>(start), static_cast<std::size_t>(sqlite3_column_bytes(m_statement, column))};
}

bool SqliteQuery::isNull(int column) const {
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

bool SqliteQuery::isInteger(int column) const {
    return sqlite3_column_type(m_statement, column) == SQLITE_INTEGER;
}

// --- connection ---

SqliteConnection::SqliteConnection(sqlite3* handle, std::string place)
    : m_handle(handle), m_place(std::move(place)), m_kept(std::make_unique<Kept>()) {}

SqliteConnection::~SqliteConnection() {
    for (const auto& [sql, entry] : m_kept->entries) {
        sqlite3_finalize(entry.statement);
    }
    sqlite3_close(m_handle);
}

Result<std::unique_ptr<SqliteConnection>> SqliteConnection::open(const std::filesystem::path& path, Access access,
                                                                 const std::string& vfs) {
    const int mode = access == Access::ReadWrite ? SQLITE_OPEN_READWRITE : SQLITE_OPEN_READONLY;
    sqlite3* handle = nullptr;
    const int code = sqlite3_open_v2(path.c_str(), &handle, mode | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE,
                                     vfs.empty() ? nullptr : vfs.c_str());
    std::unique_ptr<SqliteConnection> connection(new SqliteConnection(handle, path.string()));
    if (code != SQLITE_OK) return Error{ErrorCode::FileUnreadable, path.string(), {}};
    sqlite3_busy_timeout(handle, kBusyMilliseconds);
    return connection;
}

bool SqliteConnection::canEncrypt() {
    return CAMRE_ENCRYPTION != 0;
}

Status SqliteConnection::setKey([[maybe_unused]] std::string_view passphrase) {
#if CAMRE_ENCRYPTION
    const int code = sqlite3_key(m_handle, passphrase.data(), lengthOf(passphrase));
    if (code != SQLITE_OK) return errorFor(code);
    // Otherwise a wrong passphrase would put lines on stderr. Only now: the first key of a program
    // starts SQLCipher, and that turns its log on again.
    if (auto quiet = execute("PRAGMA cipher_log_level = NONE"); !quiet) return quiet;
#endif
    return {};
}

Status SqliteConnection::changeKey([[maybe_unused]] std::string_view passphrase) {
#if CAMRE_ENCRYPTION
    const int planned = plannedFailure("rekey");
    const int code = planned != SQLITE_OK ? planned : sqlite3_rekey(m_handle, passphrase.data(), lengthOf(passphrase));
    if (code != SQLITE_OK) return errorFor(code);
    return {};
#else
    return Error{ErrorCode::EncryptionMissing, m_place, {}};
#endif
}

SqliteQuery SqliteConnection::query(std::string_view sql) {
    auto& entry = m_kept->entries[sql];
    if (entry.statement != nullptr && !entry.inUse) {
        entry.inUse = true;
        return {*this, sql, entry.statement, true, SQLITE_OK};
    }
    sqlite3_stmt* statement = nullptr;
    const int planned = plannedFailure(sql);
    const int code = planned != SQLITE_OK ? planned
                                          : sqlite3_prepare_v3(m_handle, sql.data(), lengthOf(sql),
                                                               SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
    if (code != SQLITE_OK || entry.statement != nullptr) return {*this, sql, statement, false, code};
    entry = {statement, true};
    return {*this, sql, statement, true, SQLITE_OK};
}

Status SqliteConnection::execute(const std::string& sql) {
    const int planned = plannedFailure(sql);
    const int code = planned != SQLITE_OK ? planned : sqlite3_exec(m_handle, sql.c_str(), nullptr, nullptr, nullptr);
    if (code != SQLITE_OK) return errorFor(code);
    return {};
}

Result<std::int64_t> SqliteConnection::readNumber(std::string_view sql) {
    SqliteQuery found = query(sql);
    const auto row = found.step();
    if (!row) return row.error();
    if (!row.value()) return errorFor(SQLITE_CORRUPT);
    return found.integer(0);
}

Result<std::string> SqliteConnection::readText(std::string_view sql) {
    SqliteQuery found = query(sql);
    const auto row = found.step();
    if (!row) return row.error();
    if (!row.value()) return errorFor(SQLITE_CORRUPT);
    return std::string(found.text(0));
}

FirstRead SqliteConnection::readFirstPage() {
    // This pragma reads the header and, unlike a SELECT, none of the schema's pages.
    sqlite3_stmt* statement = nullptr;
    int code = sqlite3_prepare_v2(m_handle, "PRAGMA application_id", -1, &statement, nullptr);
    if (code == SQLITE_OK) code = sqlite3_step(statement);
    sqlite3_finalize(statement);
    switch (code & 0xff) {
        case SQLITE_ROW: return FirstRead::Fine;
        case SQLITE_NOTADB: return FirstRead::NotADatabase;
        case SQLITE_CORRUPT: return FirstRead::Corrupt;
        default: m_firstReadCode = code; return FirstRead::Other;
    }
}

Result<std::int64_t> SqliteConnection::rawSize() {
    sqlite3_file* file = fileOf(m_handle);
    if (file == nullptr) return errorFor(SQLITE_CANTOPEN);
    sqlite3_int64 size = 0;
    const int code = file->pMethods->xFileSize(file, &size);
    if (code != SQLITE_OK) return errorFor(code);
    return static_cast<std::int64_t>(size);
}

Result<std::string> SqliteConnection::rawBytes(std::int64_t offset, int count) {
    const auto size = rawSize();
    if (!size) return size.error();
    const std::int64_t there = std::clamp<std::int64_t>(size.value() - offset, 0, count);
    std::string bytes(static_cast<std::size_t>(there), '\0');
    sqlite3_file* file = fileOf(m_handle);
    const int code = file->pMethods->xRead(file, bytes.data(), static_cast<int>(there), offset);
    if (code != SQLITE_OK) return errorFor(code);
    return bytes;
}

Status SqliteConnection::setDefensive() {
    const std::pair<int, int> settings[] = {{SQLITE_DBCONFIG_DEFENSIVE, 1},
                                            {SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0},
                                            {SQLITE_DBCONFIG_DQS_DML, 0},
                                            {SQLITE_DBCONFIG_DQS_DDL, 0}};
    for (const auto& [setting, wanted] : settings) {
        int now = -1;
        const int code = sqlite3_db_config(m_handle, setting, wanted, &now);
        if (code != SQLITE_OK || now != wanted) return errorFor(code == SQLITE_OK ? SQLITE_ERROR : code);
    }
    return {};
}

bool SqliteConnection::inTransaction() const {
    return sqlite3_get_autocommit(m_handle) == 0;
}

std::int64_t SqliteConnection::changedRows() const {
    return sqlite3_changes64(m_handle);
}

std::int64_t SqliteConnection::lastRowId() const {
    return sqlite3_last_insert_rowid(m_handle);
}

int SqliteConnection::plannedFailure(std::string_view sql) const {
    return m_decideFailure ? m_decideFailure(sql) : SQLITE_OK;
}

Error SqliteConnection::errorFor(int code) const {
    return {errorCodeOf(code), m_place, std::to_string(code)};
}

// --- transaction ---

SqliteTransaction::SqliteTransaction(SqliteTransaction&& other) noexcept
    : m_connection(std::exchange(other.m_connection, nullptr)), m_joined(other.m_joined) {}

Result<SqliteTransaction> SqliteTransaction::begin(SqliteConnection& connection) {
    if (connection.inTransaction()) return SqliteTransaction(connection, true);
    // IMMEDIATE: whoever cannot write learns it now and not in the middle.
    if (auto begun = connection.query("BEGIN IMMEDIATE").run(); !begun) return begun.error();
    connection.m_spoiled = false;
    return SqliteTransaction(connection, false);
}

SqliteTransaction::~SqliteTransaction() {
    if (m_connection == nullptr) return;
    m_connection->m_spoiled = true;
    // After a full disk SQLite has rolled back by itself.
    if (!m_joined && m_connection->inTransaction()) {
        sqlite3_exec(m_connection->m_handle, "ROLLBACK", nullptr, nullptr, nullptr);
    }
}

Status SqliteTransaction::commit() {
    if (m_joined) {
        m_connection = nullptr;
        return {};
    }
    if (m_connection->m_spoiled || !m_connection->inTransaction()) return m_connection->errorFor(SQLITE_ABORT);
    if (auto done = m_connection->query("COMMIT").run(); !done && !isCommitted(m_connection->m_handle, m_connection->m_place)) return done;
    m_connection = nullptr;
    return {};
}

}  // namespace camre
