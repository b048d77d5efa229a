#include "store/note_store.h"

#include <utility>

namespace camre {
namespace {

Result<std::vector<Event>> allOf(SqliteQuery found) {
    std::vector<Event> events;
    for (;;) {
        const auto row = found.step();
        if (!row) return row.error();
        if (!row.value()) return events;
        events.push_back({Day(static_cast<std::int32_t>(found.integer(0))), std::string(found.text(1)),
                          std::string(found.text(2)), std::string(found.text(3))});
    }
}

}  // namespace

Status SettingStore::set(std::string_view key, std::string_view value) {
    return m_file.inTransaction([&] {
        return m_file.connection()
            .query("INSERT OR REPLACE INTO setting (key, value) VALUES (?1, ?2)")
            .bindText(1, key)
            .bindText(2, value)
            .run();
    });
}

Result<std::optional<std::string>> SettingStore::get(std::string_view key) {
    SqliteQuery found = m_file.connection().query("SELECT value FROM setting WHERE key = ?1");
    const auto row = found.bindText(1, key).step();
    if (!row) return row.error();
    return row.value() ? std::optional(std::string(found.text(0))) : std::nullopt;
}

Result<std::map<std::string, std::string>> SettingStore::all() {
    SqliteQuery found = m_file.connection().query("SELECT key, value FROM setting");
    std::map<std::string, std::string> settings;
    for (;;) {
        const auto row = found.step();
        if (!row) return row.error();
        if (!row.value()) return settings;
        settings.emplace(found.text(0), found.text(1));
    }
}

Status EventStore::add(const Event& event) {
    return m_file.inTransaction([&] {
        return m_file.connection()
            .query("INSERT INTO event (day, time, role, what) VALUES (?1, ?2, ?3, ?4)")
            .bindInteger(1, event.day.number())
            .bindText(2, event.time)
            .bindText(3, event.role)
            .bindText(4, event.what)
            .run();
    });
}

Result<std::vector<Event>> EventStore::list() {
    return allOf(m_file.connection().query("SELECT day, time, role, what FROM event ORDER BY id"));
}

Result<std::vector<Event>> EventStore::newest(int most) {
    SqliteQuery found = m_file.connection().query("SELECT day, time, role, what FROM event ORDER BY id DESC LIMIT ?1");
    found.bindInteger(1, most);
    return allOf(std::move(found));
}

Status ErasureStore::add(std::string_view mark, Day day) {
    return m_file.inTransaction([&] {
        return m_file.connection()
            .query("INSERT OR REPLACE INTO erasure_mark (mark, day) VALUES (?1, ?2)")
            .bindText(1, mark)
            .bindInteger(2, day.number())
            .run();
    });
}

Result<bool> ErasureStore::has(std::string_view mark) {
    SqliteQuery found = m_file.connection().query("SELECT 1 FROM erasure_mark WHERE mark = ?1");
    return found.bindText(1, mark).step();
}

Result<std::vector<ErasureMark>> ErasureStore::list() {
    SqliteQuery found = m_file.connection().query("SELECT mark, day FROM erasure_mark ORDER BY mark");
    std::vector<ErasureMark> marks;
    for (;;) {
        const auto row = found.step();
        if (!row) return row.error();
        if (!row.value()) return marks;
        marks.push_back({std::string(found.text(0)), Day(static_cast<std::int32_t>(found.integer(1)))});
    }
}

Status ErasureStore::dropBefore(Day day) {
    return m_file.inTransaction([&] {
        return m_file.connection()
            .query("DELETE FROM erasure_mark WHERE day < ?1")
            .bindInteger(1, day.number())
            .run();
    });
}

}  // namespace camre
