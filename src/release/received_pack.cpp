#include "release/received_pack.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <numeric>
#include <set>
#include <span>

#include "catalogue/catalogue.h"
#include "release/pack_rows.h"
#include "release/protection.h"

namespace camre {
namespace {

constexpr double kMostPeople = 1e9;
constexpr double kMostSteps = 2;
constexpr double kNearly = 1e-9;  // another machine's mathematics may end in another digit

constexpr std::array<std::string_view, 6> kReasons = {"prefer_not_to_say", "dont_know", "no_answer", "not_applicable", "not_asked", "form_changed"};
constexpr std::array<std::string_view, 3> kThemeReasons = {"too_few_answers", "not_applicable", "not_asked"};

using Cells = std::span<const PackRow>;

std::string_view baseOf(std::string_view table) {
    for (const std::string_view suffix : {"_child", "_parent"}) {
        if (table.ends_with(suffix)) return table.substr(0, table.size() - suffix.size());
    }
    return table;
}

std::optional<double> valueOf(Cells cells, std::string_view name) {
    const auto found = std::find_if(cells.begin(), cells.end(), [&](const PackRow& cell) { return cell.cell == name; });
    return found == cells.end() ? std::nullopt : found->value;
}

bool isName(std::string_view text) {
    return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '.' || c == '_' || c == ':' || c == '-';
    });
}

void addReasons(RowModel& model, std::span<const std::string_view> reasons, std::string_view prefix) {
    for (const std::string_view reason : reasons) model.reasons.push_back(std::string(prefix).append(reason));
}

// As many as there are: how many a question has stands in its catalogue.
void addLevels(RowModel& model, Cells cells) {
    for (int level = 1; level <= kMostLevels; ++level) {
        const std::string name = "level_" + std::to_string(level);
        if (std::none_of(cells.begin(), cells.end(), [&](const PackRow& cell) { return cell.cell == name; })) return;
        model.outcomes.push_back(name);
    }
}

// What a row of this table is made of; nothing for a table outside the closed list.
std::optional<RowModel> modelOf(Cells cells) {
    const PackRow& first = cells.front();
    RowModel model;
    model.table = first.table;
    model.item = first.item;
    const std::string_view table = baseOf(first.table);
    if (table == "change") {
        model.kind = RowKind::Change;
        for (std::size_t i = 0; i < kChangeClasses; ++i) model.outcomes.emplace_back(changeClassName(static_cast<ChangeClass>(i)));
    } else if (table == "profile" || table == "before" || table == "after") {
        addLevels(model, cells);
    } else if (table == "followup_timing" && first.item == "overall") {
        model.kind = RowKind::Timing;
        model.outcomes = {"under_3_months", "3_to_6_months", "6_to_12_months", "over_12_months"};
    } else if (table == "followup_status" && first.item == "overall") {
        model.kind = RowKind::FollowedUp;
        model.outcomes = {"followed_up", "moved_away", "does_not_want_more", "tried", "not_recorded"};
    } else if (first.table != "own_count" || first.item != "said_no") {
        return std::nullopt;
    }
    const bool isProfile = table == "profile";
    if (isProfile || table == "change" || table == "before" || table == "after") {
        model.withOutcome = isProfile ? "answered" : "compared";
        model.withoutOutcome = isProfile ? "not_answered" : "not_compared";
        const bool isTheme = table == "change" && (first.item == "overall" || first.item.starts_with("theme:"));
        addReasons(model, isTheme ? std::span<const std::string_view>(kThemeReasons) : kReasons, isProfile ? "" : "nc_");
    }
    return model;
}

// The counts behind a row that is shown, as far as they are told: without a split, all who moved moved by one.
ProtectedCells countsOf(const RowModel& model, Cells cells) {
    const auto count = [&](std::string_view name) { return static_cast<std::int64_t>(valueOf(cells, name).value_or(0)); };
    ProtectedCells counts;
    for (const std::string& name : model.outcomes) counts.outcomes.push_back(count(name));
    if (model.kind == RowKind::Change) {
        counts.outcomes[static_cast<std::size_t>(ChangeClass::Improved1)] = count("improved") - count("improved_2plus");
        counts.outcomes[static_cast<std::size_t>(ChangeClass::Declined1)] = count("declined") - count("declined_2plus");
    }
    for (const std::string& name : model.reasons) counts.reasons.push_back(count(name));
    counts.people = count("people");
    counts.withOutcome = model.withOutcome.empty() ? counts.people : count(model.withOutcome);
    counts.withoutOutcome = model.withoutOutcome.empty() ? 0 : count(model.withoutOutcome);
    return counts;
}

bool addsUp(const RowModel& model, const ProtectedCells& counts) {
    const auto sum = [](const std::vector<std::int64_t>& all) { return std::accumulate(all.begin(), all.end(), std::int64_t{0}); };
    if (!model.outcomes.empty() && sum(counts.outcomes) != counts.withOutcome) return false;
    if (counts.withoutOutcome >= kReasonsFrom && sum(counts.reasons) != counts.withoutOutcome) return false;
    return counts.withOutcome + counts.withoutOutcome == counts.people;
}

bool isCount(const PackRow& cell) {
    return !cell.cell.starts_with("pct_") && !cell.cell.starts_with("net_points") && cell.cell != "p_sign" && cell.cell != "avg_steps";
}

bool countsAreProtected(Cells cells) {
    return std::all_of(cells.begin(), cells.end(), [](const PackRow& cell) {
        if (!cell.value || !isCount(cell)) return true;
        return *cell.value >= 0 && *cell.value <= kMostPeople && std::fmod(*cell.value, kRoundingBase) == 0;
    });
}

// The average hangs on the split, which smaller rows do not tell; still it comes from whole steps.
bool isAverage(const PackRow& cell, std::int64_t compared) {
    if (!cell.value) return false;
    const double steps = *cell.value * static_cast<double>(compared);
    return std::abs(*cell.value) <= kMostSteps && std::abs(steps - std::round(steps)) < 1e-6;
}

bool isAsMade(const PackRow& cell, const PackRow& made, bool splitTold, std::int64_t compared) {
    if (cell.cell != made.cell || cell.status != made.status || cell.value.has_value() != made.value.has_value()) return false;
    if (!cell.value) return true;
    if (cell.cell == "avg_steps" && !splitTold) return isAverage(cell, compared);
    return std::abs(*cell.value - *made.value) <= (isCount(cell) ? 0 : kNearly * std::max(1.0, std::abs(*made.value)));
}

// One row: every cell is what the protector makes of its counts.
bool isRow(Cells cells, int threshold) {
    std::set<std::string_view> names;
    for (const PackRow& cell : cells) names.insert(cell.cell);
    if (names.size() != cells.size()) return false;
    const auto model = modelOf(cells);
    if (!model || !isName(model->item) || !countsAreProtected(cells)) return false;
    std::optional<ProtectedCells> counts;
    if (valueOf(cells, "people")) counts = countsOf(*model, cells);
    if (counts && (counts->withOutcome < threshold || !addsUp(*model, *counts))) return false;
    std::vector<PackRow> made;
    addPackRows(*model, {cells.front().groupBy, cells.front().groupValue}, counts, made);
    const std::int64_t compared = counts ? counts->withOutcome : 0;
    return std::equal(cells.begin(), cells.end(), made.begin(), made.end(), [&](const PackRow& cell, const PackRow& as) {
        return isAsMade(cell, as, compared >= kSplitFrom, compared);
    });
}

// Everybody is the sum of the groups, in every count that both tell.
bool isSumOf(Cells everybody, const std::vector<Cells>& groups) {
    return std::all_of(everybody.begin(), everybody.end(), [&](const PackRow& cell) {
        if (!isCount(cell)) return true;
        double sum = 0;
        for (const Cells& group : groups) {
            const auto part = valueOf(group, cell.cell);
            if (!part) return true;
            sum += *part;
        }
        return cell.value == sum;
    });
}

class ReceivedPack {
  public:
    explicit ReceivedPack(const ProtectedPack& pack) : m_pack(pack) {}

    Status check() {
        const auto& rows = m_pack.rows();
        for (std::size_t first = 0; first < rows.size();) {
            std::size_t end = first + 1;
            while (end < rows.size() && isSameRow(rows[first], rows[end])) ++end;
            if (!take(Cells(rows).subspan(first, end - first))) return changed(rows[first].table, rows[first].item);
            first = end;
        }
        for (const auto& [row, groups] : m_groups) {
            const auto everybody = m_everybody.find(row);
            if (everybody == m_everybody.end() || groups.size() < 2 || !isSumOf(everybody->second, groups)) return changed(row.first, row.second);
        }
        return {};
    }

  private:
    using Name = std::pair<std::string, std::string>;  // table, item

    static bool isSameRow(const PackRow& a, const PackRow& b) {
        return a.table == b.table && a.item == b.item && a.groupBy == b.groupBy && a.groupValue == b.groupValue;
    }

    // Nothing of a stranger's file is said again that is not a name as ours are.
    static Error changed(const std::string& table, const std::string& item) {
        return {ErrorCode::PackChanged, isName(table) && isName(item) ? table + ", " + item : std::string("rows"), {}};
    }

    [[nodiscard]] int thresholdOf(std::string_view table) const {
        const PackHead& head = m_pack.head();
        if (table.ends_with("_child") && head.childThreshold > 0) return head.childThreshold;
        return table.ends_with("_parent") && head.parentThreshold > 0 ? head.parentThreshold : head.threshold;
    }

    bool take(Cells cells) {
        const PackRow& first = cells.front();
        const Name name{first.table, first.item};
        if (!isRow(cells, thresholdOf(first.table))) return false;
        if (first.groupBy.empty()) return first.groupValue.empty() && m_everybody.emplace(name, cells).second;
        if (first.groupBy != m_pack.head().groupBy || !isName(first.groupValue)) return false;
        if (!m_seen.insert({first.table, first.item, first.groupValue}).second) return false;
        m_groups[name].push_back(cells);
        return true;
    }

    const ProtectedPack& m_pack;
    std::map<Name, Cells> m_everybody;
    std::map<Name, std::vector<Cells>> m_groups;
    std::set<std::array<std::string, 3>> m_seen;
};

}  // namespace

Status checkReceived(const ProtectedPack& pack) { return ReceivedPack(pack).check(); }

}  // namespace camre
