#include "file_state.h"

#include <sqlite3.h>

#include <memory>
#include <set>
#include <stdexcept>
#include <vector>

namespace camre::tests {
namespace {

const std::set<std::string> kByChance = {"person.code", "event.time", "draft.saved", "backup.time", "backup.name"};

using Rows = std::vector<std::vector<std::string>>;

Rows rowsOf(sqlite3* db, const std::string& sql) {
    sqlite3_stmt* statement = nullptr;
    if (sqlite3_prepare_v2(db, sql.c_str(), -1, &statement, nullptr) != SQLITE_OK) throw std::runtime_error(sqlite3_errmsg(db));
    const std::unique_ptr<sqlite3_stmt, int (*)(sqlite3_stmt*)> owner(statement, sqlite3_finalize);
    Rows rows;
    int code = SQLITE_ROW;
    while ((code = sqlite3_step(statement)) == SQLITE_ROW) {
        std::vector<std::string>& row = rows.emplace_back();
        for (int i = 0; i < sqlite3_column_count(statement); ++i) {
            const auto* text = reinterpret_cast<const char*>(sqlite3_column_text(statement, i));
            row.push_back(text == nullptr ? "NULL" : std::string(text));
        }
    }
    if (code != SQLITE_DONE) throw std::runtime_error(sqlite3_errmsg(db));
    return rows;
}

std::string columnsOf(sqlite3* db, const std::string& table) {
    std::string columns;
    for (const auto& column : rowsOf(db, "SELECT name FROM pragma_table_info('" + table + "')")) {
        if (kByChance.contains(table + '.' + column[0])) continue;
        columns += (columns.empty() ? "" : ", ") + column[0];
    }
    return columns;
}

void expectWhole(sqlite3* db) {
    const Rows said = rowsOf(db, "PRAGMA integrity_check(1)");
    if (said.size() != 1 || said[0][0] != "ok") throw std::runtime_error("the tables are not whole");
    if (!rowsOf(db, "PRAGMA foreign_key_check").empty()) throw std::runtime_error("a row belongs to nobody");
}

}  // namespace

std::string stateOf(const std::filesystem::path& file, [[maybe_unused]] const std::string& key) {
    sqlite3* opened = nullptr;
    const int code = sqlite3_open_v2(file.c_str(), &opened, SQLITE_OPEN_READWRITE, nullptr);
    const std::unique_ptr<sqlite3, int (*)(sqlite3*)> db(opened, sqlite3_close);
    if (code != SQLITE_OK) throw std::runtime_error("the file cannot be opened");
#if CAMRE_ENCRYPTION
    sqlite3_key(opened, key.data(), static_cast<int>(key.size()));
#endif
    expectWhole(opened);
    std::string state = rowsOf(opened, "PRAGMA user_version")[0][0] + '\n';
    for (const auto& table : rowsOf(opened, "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")) {
        for (const auto& row : rowsOf(opened, "SELECT " + columnsOf(opened, table[0]) + " FROM " + table[0])) {
            if (table[0] == "setting" && (row[0] == "lineage" || row[0] == "mark_key")) continue;
            state += table[0];
            for (const std::string& value : row) state += '|' + value;
            state += '\n';
        }
    }
    return state;
}

}  // namespace camre::tests
