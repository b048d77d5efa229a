#include "store/people_counts.h"

namespace camre {

Result<std::int64_t> PeopleCounts::stopped() {
    return m_file.connection().readNumber("SELECT count(*) FROM person WHERE taking_part = 0");
}

Status PeopleCounts::visitFollowUpStates(const std::function<void(std::int64_t, int)>& visit) {
    SqliteQuery query =
        m_file.connection().query("SELECT id, follow_up_state FROM person WHERE follow_up_state <> 0 ORDER BY id");
    for (;;) {
        const auto row = query.step();
        if (!row) return row.error();
        if (!row.value()) return {};
        visit(query.integer(0), static_cast<int>(query.integer(1)));
    }
}

}  // namespace camre
