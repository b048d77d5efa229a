#include "release/cautions.h"

#include <map>
#include <utility>

#include "release/protection.h"

namespace camre {
namespace {

using Cells = std::map<std::string, double>;  // those shown

class CautionFinder {
  public:
    CautionFinder(const ProtectedPack& pack, const Catalogue& catalogue) : m_catalogue(catalogue) {
        for (const PackRow& row : pack.rows()) {
            if (!row.groupBy.empty()) continue;
            if (m_order.empty() || m_order.back() != std::pair(row.table, row.item)) m_order.emplace_back(row.table, row.item);
            if (row.value) m_rows[{row.table, row.item}][row.cell] = *row.value;
        }
    }

    std::vector<Caution> find() {
        for (const char* suffix : {"", "_child", "_parent"}) lookAtRespondent(suffix);
        return std::move(m_cautions);
    }

  private:
    void lookAtRespondent(const std::string& suffix) {
        const std::string table = "change" + suffix;
        bool any = false;
        for (const auto& [rowTable, item] : m_order) {
            if (rowTable != table) continue;
            any = true;
            lookAtChange(table, item);
            lookAtProfile(table, "profile" + suffix, item);
        }
        if (any) lookAtFollowUp("followup_status" + suffix);
    }

    [[nodiscard]] const Cells& cells(const std::string& table, const std::string& item) const {
        static const Cells none;
        const auto found = m_rows.find({table, item});
        return found == m_rows.end() ? none : found->second;
    }

    static double valueOf(const Cells& cells, const std::string& cell) {
        const auto found = cells.find(cell);
        return found == cells.end() ? 0 : found->second;
    }

    void lookAtChange(const std::string& table, const std::string& item) {
        const Cells& row = cells(table, item);
        if (!row.count("compared")) return;
        const double compared = valueOf(row, "compared");
        const double people = valueOf(row, "people");
        if (compared < kFiguresFrom) add(CautionKind::TooFewForFigures, table, item, compared, people);
        else if (compared < kReliableFrom) add(CautionKind::LowReliability, table, item, compared, people);
        const double notCompared = valueOf(row, "not_compared");
        if (notCompared > 0.4 * people) add(CautionKind::ManyNotCompared, table, item, notCompared, people);
        const double changed = valueOf(row, "nc_form_changed");
        if (changed > 0) add(CautionKind::FormChanged, table, item, changed, people);
    }

    void lookAtProfile(const std::string& table, const std::string& profile, const std::string& item) {
        const Indicator* indicator = m_catalogue.indicator(IndicatorId(item));
        const Cells& row = cells(profile, item);
        if (indicator == nullptr || indicator->direction == Direction::None || !row.count("answered")) return;
        const std::string first = "level_1";
        const std::string last = "level_" + std::to_string(m_catalogue.scaleOf(*indicator).levels);
        const bool higherBetter = indicator->direction == Direction::HigherBetter;
        const double answered = valueOf(row, "answered");
        const double top = valueOf(row, higherBetter ? last : first);
        const double bottom = valueOf(row, higherBetter ? first : last);
        if (2 * top >= answered) add(CautionKind::ManyAtTop, table, item, top, answered);
        if (2 * bottom >= answered) add(CautionKind::ManyAtBottom, table, item, bottom, answered);
    }

    void lookAtFollowUp(const std::string& table) {
        const Cells& row = cells(table, "overall");
        const double people = valueOf(row, "people");
        if (people <= 0) return add(CautionKind::CameBackUnknown, table, "overall", 0, 0);
        const double followedUp = valueOf(row, "followed_up");
        if (followedUp < 0.6 * people) add(CautionKind::FewCameBack, table, "overall", followedUp, people);
    }

    void add(CautionKind kind, const std::string& table, const std::string& item, double part, double whole) {
        m_cautions.push_back({kind, table, item, part, whole});
    }

    const Catalogue& m_catalogue;
    std::vector<std::pair<std::string, std::string>> m_order;
    std::map<std::pair<std::string, std::string>, Cells> m_rows;
    std::vector<Caution> m_cautions;
};

}  // namespace

std::vector<Caution> cautionsOf(const ProtectedPack& pack, const Catalogue& catalogue) { return CautionFinder(pack, catalogue).find(); }

}  // namespace camre
