#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "base/result.h"

struct sqlite3;
struct sqlite3_stmt;

namespace camre {

class SqliteConnection;

/// One use of a prepared statement. The statement itself is kept by its connection and used again;
/// when this object goes, it is reset and its values are forgotten.
///
///     SqliteQuery query = db.query("SELECT id FROM person WHERE code = ?1");
///     query.bindText(1, code.compact());
///     auto row = query.step();               // a row, or none, or an Error
///     if (row && row.value()) use(query.integer(0));
///
/// What goes wrong while preparing or binding is told by the first `step` or `run`.
class SqliteQuery {
  public:
    SqliteQuery(SqliteQuery&& other) noexcept;
    SqliteQuery(const SqliteQuery&) = delete;
    SqliteQuery& operator=(const SqliteQuery&) = delete;
    SqliteQuery& operator=(SqliteQuery&&) = delete;
    ~SqliteQuery();

    /// Parameters are counted from 1 (?1, ?2, …).
    SqliteQuery& bindText(int parameter, std::string_view text);
    SqliteQuery& bindInteger(int parameter, std::int64_t number);
    SqliteQuery& bindBlob(int parameter, std::string_view bytes);
    SqliteQuery& bindNull(int parameter);

    /// @return true when there is a row to read, false after the last one
    Result<bool> step();
    /// For statements that give no rows: runs to the end, and can then be bound and run again.
    Status run();

    /// Columns of the row that `step` found, counted from 0. A text lives until the next step.
    [[nodiscard]] std::int64_t integer(int column) const;
    [[nodiscard]] std::string_view text(int column) const;
    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] bool isInteger(int column) const;

  private:
    friend class SqliteConnection;
    SqliteQuery(SqliteConnection& connection, std::string_view sql, sqlite3_stmt* statement, bool kept, int failure);
    void noteFailure(int code);

    SqliteConnection* m_connection;
    std::string_view m_sql;
    sqlite3_stmt* m_statement;
    bool m_kept;  // belongs to the connection's store of statements
    int m_failure;
};

/// How the read of the first page went, told apart because each failure has other words for the person.
enum class FirstRead { Fine, NotADatabase, Corrupt, Other };

/// An open database. Not for two threads at once: the owner takes turns.
class SqliteConnection {
  public:
    enum class Access { ReadOnly, ReadWrite };

    /// Opens an existing file; changes nothing in it.
    ///
    /// @param vfs  name of another file layer, for tests; empty: the usual one
    static Result<std::unique_ptr<SqliteConnection>> open(const std::filesystem::path& path, Access access,
                                                          const std::string& vfs = {});
    ~SqliteConnection();
    SqliteConnection(const SqliteConnection&) = delete;
    SqliteConnection& operator=(const SqliteConnection&) = delete;

    /// False when built on plain SQLite.
    static bool canEncrypt();

    /// Gives the passphrase, exactly as typed, before anything is read. Does nothing in a plain build.
    Status setKey(std::string_view passphrase);

    /// Writes every page anew for another passphrase, in one transaction. Whatever comes back, this connection is not to be
    /// used any more.
    Status changeKey(std::string_view passphrase);

    /// Prepares (or takes from the store) one statement. `sql` must be a literal or outlive the query.
    SqliteQuery query(std::string_view sql);
    /// Runs one or several statements that give no rows.
    Status execute(const std::string& sql);
    /// The first column of the first row.
    Result<std::int64_t> readNumber(std::string_view sql);
    Result<std::string> readText(std::string_view sql);

    /// Reads the first page and nothing else. `Other` is explained by `firstReadError`.
    FirstRead readFirstPage();
    [[nodiscard]] Error firstReadError() const { return errorFor(m_firstReadCode); }
    /// Raw bytes of the file, as they stand on disk, through SQLite's own file handle: a second handle
    /// would, when closed, drop the locks of this process. Shorter than asked at the end of the file.
    Result<std::string> rawBytes(std::int64_t offset, int count);
    Result<std::int64_t> rawSize();
    /// Refuses statements that could write to the schema's own tables, and functions hidden in a schema.
    Status setDefensive();

    [[nodiscard]] bool inTransaction() const;
    /// How many rows the last INSERT, UPDATE or DELETE touched, and the row id the last INSERT gave.
    [[nodiscard]] std::int64_t changedRows() const;
    [[nodiscard]] std::int64_t lastRowId() const;
    [[nodiscard]] const std::string& place() const { return m_place; }

    /// A seam for tests: asked before every call with the statement's text; a SQLite result code
    /// other than 0 makes that call fail with it instead of being made.
    void failCalls(std::function<int(std::string_view sql)> decide) { m_decideFailure = std::move(decide); }

    /// The Error for a SQLite result code (extended codes are understood).
    [[nodiscard]] Error errorFor(int code) const;

  private:
    friend class SqliteQuery;
    friend class SqliteTransaction;
    struct Kept;
    SqliteConnection(sqlite3* handle, std::string place);
    [[nodiscard]] int plannedFailure(std::string_view sql) const;

    sqlite3* m_handle;
    std::string m_place;
    std::unique_ptr<Kept> m_kept;
    std::function<int(std::string_view)> m_decideFailure;
    int m_firstReadCode = 0;
    bool m_spoiled = false;  // an inner transaction failed: the outer one cannot be committed
};

/// Undone unless committed. One inside another joins it: the outer one decides, and cannot be
/// committed any more once an inner one was not.
class SqliteTransaction {
  public:
    static Result<SqliteTransaction> begin(SqliteConnection& connection);
    SqliteTransaction(SqliteTransaction&& other) noexcept;
    SqliteTransaction(const SqliteTransaction&) = delete;
    SqliteTransaction& operator=(const SqliteTransaction&) = delete;
    SqliteTransaction& operator=(SqliteTransaction&&) = delete;
    ~SqliteTransaction();

    /// Durable when it returns without an error; otherwise nothing of it has happened.
    Status commit();

  private:
    SqliteTransaction(SqliteConnection& connection, bool joined) : m_connection(&connection), m_joined(joined) {}

    SqliteConnection* m_connection;  // null once decided
    bool m_joined;
};

}  // namespace camre
