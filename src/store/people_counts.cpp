#include "store/people_counts.h"

namespace camre {

Result<std::int64_t> PeopleCounts::stopped() {
    return m_file.connection().readNumber("SELECT count(*) FROM person WHERE taking_part = 0");
}

Result<std::int64_t> PeopleCounts::drafts() { return m_file.connection().readNumber("SELECT count(*) FROM draft"); }

Result<std::int64_t> PeopleCounts::stories() { return m_file.connection().readNumber("SELECT count(*) FROM story"); }

Result<std::optional<Period>> PeopleCounts::formDays() {
    SqliteQuery found = m_file.connection().query("SELECT min(day), max(day) FROM form");
    if (const auto row = found.step(); !row) return row.error();
    if (found.isNull(0)) return std::optional<Period>();
    const auto dayAt = [&found](int column) { return Day(static_cast<std::int32_t>(found.integer(column))); };
    return std::optional(Period{dayAt(0), dayAt(1)});
}

Result<std::vector<LanguageTag>> PeopleCounts::languages() {
    SqliteQuery found = m_file.connection().query("SELECT DISTINCT language FROM person ORDER BY language");
    std::vector<LanguageTag> tags;
    for (;;) {
        const auto row = found.step();
        if (!row) return row.error();
        if (!row.value()) return tags;
        tags.emplace_back(found.text(0));
    }
}

Result<std::vector<std::pair<ServiceId, int>>> PeopleCounts::servicesUsed() {
    SqliteQuery found = m_file.connection().query(
        "SELECT id, version FROM library WHERE number IN (SELECT profile FROM form UNION SELECT profile FROM draft) ORDER BY id, version");
    std::vector<std::pair<ServiceId, int>> services;
    for (;;) {
        const auto row = found.step();
        if (!row) return row.error();
        if (!row.value()) return services;
        services.emplace_back(ServiceId(found.text(0)), static_cast<int>(found.integer(1)));
    }
}

Status PeopleCounts::visitUnusual(const std::function<void(const PersonStanding&)>& visit) {
    SqliteQuery query = m_file.connection().query(
        "SELECT id, follow_up_state, taking_part FROM person WHERE follow_up_state <> 0 OR taking_part = 0 ORDER BY id");
    for (;;) {
        const auto row = query.step();
        if (!row) return row.error();
        if (!row.value()) return {};
        visit({query.integer(0), static_cast<int>(query.integer(1)), query.integer(2) != 0});
    }
}

}  // namespace camre
