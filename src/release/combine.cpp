#include "release/combine.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <set>
#include <tuple>

#include "catalogue/own_question.h"
#include "release/protection.h"
#include "release/received_pack.h"
#include "summary/figures.h"

namespace camre {
namespace {

constexpr std::array<std::string_view, 7> kTableOrder = {"change", "profile", "before", "after", "followup_timing", "followup_status", "own_count"};

std::string periodText(const Period& period) { return period.start.iso() + ".." + period.end.iso(); }

std::string nameOf(const PackHead& head) { return head.organisation.empty() ? head.lineage : head.organisation; }

// Who is counted: one file is one organisation. Two services that kept the same name are two.
const std::string& identityOf(const PackHead& head) { return head.lineage.empty() ? head.organisation : head.lineage; }

// Tables of adults first, each kind in the order of a pack.
std::pair<int, std::size_t> tablePlace(std::string_view table) {
    int respondent = 0;
    for (const std::string_view suffix : {"_child", "_parent"}) {
        if (!table.ends_with(suffix)) continue;
        respondent = suffix == "_child" ? 1 : 2;
        table.remove_suffix(suffix.size());
    }
    const auto found = std::find(kTableOrder.begin(), kTableOrder.end(), table);
    return {respondent, static_cast<std::size_t>(found - kTableOrder.begin())};
}

// The order of the combined file.
struct RowKey {
    std::string table;
    std::string item;

    [[nodiscard]] auto place() const {
        const int kind = item == "overall" ? 2 : item.starts_with("theme:") ? 1 : 0;
        return std::tuple(tablePlace(table), table, kind, item);
    }
    friend bool operator<(const RowKey& a, const RowKey& b) { return a.place() < b.place(); }
};

bool isFigure(std::string_view cell) {
    return cell.starts_with("pct_") || cell.starts_with("net_points") || cell == "p_sign" || cell == "avg_steps";
}

bool isReason(std::string_view cell) {
    constexpr std::array<std::string_view, 7> plain = {"prefer_not_to_say", "dont_know", "no_answer", "not_applicable",
                                                       "not_asked", "form_changed", "too_few_answers"};
    return cell.starts_with("nc_") || std::find(plain.begin(), plain.end(), cell) != plain.end();
}

// The cells of one row of one pack.
struct PartRow {
    std::vector<const PackRow*> cells;

    [[nodiscard]] std::optional<double> value(std::string_view cell) const {
        const auto found = std::find_if(cells.begin(), cells.end(), [&](const PackRow* row) { return row->cell == cell; });
        return found == cells.end() ? std::nullopt : (*found)->value;
    }
    [[nodiscard]] bool shown() const { return value("people").has_value(); }
    // Nobody without an outcome means that nobody has a reason, though reasons are not shown.
    [[nodiscard]] std::optional<double> count(const PackRow& cell) const {
        if (cell.value || !isReason(cell.cell)) return cell.value;
        const bool none = value("not_compared") == 0.0 || value("not_answered") == 0.0;
        return none ? std::optional(0.0) : std::nullopt;
    }
    // Steps forward of all people together: a whole number, since it comes from counts.
    [[nodiscard]] std::optional<double> steps() const {
        const auto average = value("avg_steps");
        return average ? std::optional(std::round(*average * value("compared").value_or(0))) : std::nullopt;
    }
};

using PartRows = std::map<RowKey, PartRow>;

// One row of the combined table in the making.
class RowSum {
  public:
    bool add(const PartRow& row, const std::string& organisation) {
        if (m_names.empty()) {
            for (const PackRow* cell : row.cells) m_names.push_back(cell->cell);
            m_sums.assign(m_names.size(), 0.0);
        }
        if (row.cells.size() != m_names.size()) return false;
        m_asked.insert(organisation);
        if (row.shown()) m_shown.insert(organisation);
        for (std::size_t i = 0; i < m_names.size(); ++i) {
            if (row.cells[i]->cell != m_names[i]) return false;
            if (!row.shown()) continue;
            const auto count = row.count(*row.cells[i]);
            m_sums[i] = m_sums[i] && count ? std::optional(*m_sums[i] + *count) : std::nullopt;
        }
        if (row.shown()) addSteps(row);
        return true;
    }

    void write(const RowKey& key, std::vector<PackRow>& rows) const {
        rows.push_back({key.table, key.item, {}, {}, "organisations", static_cast<double>(m_shown.size()), {}});
        rows.push_back({key.table, key.item, {}, {}, "organisations_asked", static_cast<double>(m_asked.size()), {}});
        const std::map<std::string, double> figures = figuresOfRow();
        for (std::size_t i = 0; i < m_names.size(); ++i) {
            PackRow row{key.table, key.item, {}, {}, m_names[i], std::nullopt, {}};
            const auto figure = figures.find(m_names[i]);
            if (!isFigure(m_names[i])) row.value = m_sums[i];
            else if (figure != figures.end()) row.value = figure->second + 0.0;  // never "-0"
            if (m_shown.empty()) row.value.reset();
            row.status = statusOf(row);
            rows.push_back(std::move(row));
        }
    }

  private:
    [[nodiscard]] double sum(std::string_view cell) const {
        const auto found = std::find(m_names.begin(), m_names.end(), cell);
        return found == m_names.end() ? 0 : m_sums[static_cast<std::size_t>(found - m_names.begin())].value_or(0);
    }

    [[nodiscard]] bool has(std::string_view cell) const { return std::find(m_names.begin(), m_names.end(), cell) != m_names.end(); }

    // The people on whom the status of the row hangs.
    [[nodiscard]] double base() const { return sum(has("compared") ? "compared" : has("answered") ? "answered" : "people"); }

    void addSteps(const PartRow& row) {
        const auto steps = row.steps();
        m_steps = m_steps && steps ? std::optional(*m_steps + *steps) : std::nullopt;
    }

    // The split within forward and back is not needed for any of these but the steps, which have their own sum.
    [[nodiscard]] std::map<std::string, double> figuresOfRow() const {
        if (base() < kFiguresFrom) return {};
        if (has("pct_followed_up")) {
            const Share rate = wilsonShare(static_cast<std::int64_t>(sum("followed_up")), static_cast<std::int64_t>(sum("people")));
            return {{"pct_followed_up", 100 * rate.value}, {"pct_followed_up_low", 100 * rate.low}, {"pct_followed_up_high", 100 * rate.high}};
        }
        if (!has("improved")) return {};
        const RowFigures row = rowFigures({0, static_cast<std::int64_t>(sum("improved")), static_cast<std::int64_t>(sum("same")),
                                           static_cast<std::int64_t>(sum("declined")), 0}).value_or(RowFigures{});
        std::map<std::string, double> figures = {
            {"pct_improved", 100 * row.improved.value}, {"pct_same", 100 * row.same.value}, {"pct_declined", 100 * row.declined.value},
            {"pct_improved_low", 100 * row.improved.low}, {"pct_improved_high", 100 * row.improved.high},
            {"net_points", 100 * row.net.value}, {"net_points_low", 100 * row.net.low}, {"net_points_high", 100 * row.net.high},
            {"p_sign", row.signP}};
        if (m_steps) figures["avg_steps"] = *m_steps / base();
        return figures;
    }

    // The same letters as in a pack (decision 10).
    [[nodiscard]] std::string statusOf(const PackRow& row) const {
        if (m_shown.empty()) return "c";
        if (!row.value) return "x";
        const bool isShare = row.cell == "pct_improved" || row.cell == "pct_same" || row.cell == "pct_declined" || row.cell == "pct_followed_up";
        if (*row.value == 0 && (isShare || !isFigure(row.cell))) return "k";
        return base() < kReliableFrom ? "u" : "";
    }

    std::vector<std::string> m_names;
    std::vector<std::optional<double>> m_sums;  // by name; nothing: one of the shown rows lacks it
    std::optional<double> m_steps = 0.0;
    std::set<std::string> m_shown;
    std::set<std::string> m_asked;
};

}  // namespace

class Combiner {
  public:
    explicit Combiner(std::span<const ProtectedPack* const> packs) : m_packs(packs.begin(), packs.end()) {
        std::sort(m_packs.begin(), m_packs.end(), [](const ProtectedPack* a, const ProtectedPack* b) { return order(*a) < order(*b); });
        const auto same = [](const ProtectedPack* a, const ProtectedPack* b) { return a->sha256() == b->sha256(); };
        m_packs.erase(std::unique(m_packs.begin(), m_packs.end(), same), m_packs.end());
        m_isOneFile = areOfOneFile();
    }

    Result<CombinedPack> combine(const std::stop_token& stop) {
        if (Status fit = checkHeads(); !fit) return fit.error();
        for (const ProtectedPack* pack : m_packs) {
            if (stop.stop_requested()) return Error{ErrorCode::NotAllowed, "stopped", {}};
            if (Status added = add(*pack); !added) return added.error();
        }
        for (const auto& [key, sum] : m_sums) sum.write(key, m_combined.m_rows);
        m_combined.m_leftOut.assign(m_leftOut.begin(), m_leftOut.end());
        return std::move(m_combined);
    }

  private:
    static std::tuple<std::string, std::string, Day, Day, std::string> order(const ProtectedPack& pack) {
        const PackHead& head = pack.head();
        return {nameOf(head), head.lineage, head.period.start, head.period.end, pack.sha256()};
    }

    Status checkHeads() const {
        const PackHead& first = m_packs.front()->head();
        for (std::size_t i = 0; i < m_packs.size(); ++i) {
            const PackHead& head = m_packs[i]->head();
            if (head.catalogue != first.catalogue) return Error{ErrorCode::PacksAskOther, nameOf(head), first.catalogue};
            if (head.sample != first.sample) return Error{ErrorCode::SampleMixed, nameOf(head.sample ? head : first), {}};
            for (std::size_t j = 0; j < i; ++j) {
                if (Status apart = checkApart(m_packs[j]->head(), head); !apart) return apart;
            }
        }
        return {};
    }

    // Each person's review may be counted once.
    static Status checkApart(const PackHead& a, const PackHead& b) {
        if (a.lineage != b.lineage || !a.period.overlaps(b.period)) return {};
        if (a.period == b.period) return Error{ErrorCode::PacksDiverge, nameOf(b) + ", " + periodText(b.period), {}};
        return Error{ErrorCode::PeriodOverlaps, periodText(b.period), periodText(a.period)};
    }

    Status add(const ProtectedPack& pack) {
        const std::string name = nameOf(pack.head());
        if (Status made = checkReceived(pack); !made) return Error{made.error().code, name + " (" + made.error().place + ")", {}};
        PartRows rows;
        for (const PackRow& row : pack.rows()) {
            const bool isMixed = isOwnQuestion(row.item) && !m_isOneFile;
            if (isMixed) m_leftOut.insert(row.item);
            else if (row.groupBy.empty()) rows[{row.table, row.item}].cells.push_back(&row);
        }
        for (const auto& [key, row] : rows) {
            if (!m_sums[key].add(row, identityOf(pack.head()))) {
                return Error{ErrorCode::PackChanged, name + " (" + key.table + ", " + key.item + ")", {}};
            }
        }
        m_combined.m_parts.push_back({pack.head(), pack.sha256()});
        return {};
    }

    // A pack without a lineage may be of any file.
    [[nodiscard]] bool areOfOneFile() const {
        const std::string& lineage = m_packs.front()->head().lineage;
        return m_packs.size() == 1 || (!lineage.empty() && std::all_of(m_packs.begin(), m_packs.end(), [&](const ProtectedPack* pack) {
                   return pack->head().lineage == lineage;
               }));
    }

    std::vector<const ProtectedPack*> m_packs;
    bool m_isOneFile = true;
    std::set<std::string> m_leftOut;
    std::map<RowKey, RowSum> m_sums;
    CombinedPack m_combined;
};

Period CombinedPack::period() const {
    Period all = m_parts.front().head.period;
    for (const CombinedPart& part : m_parts) {
        all.start = std::min(all.start, part.head.period.start);
        all.end = std::max(all.end, part.head.period.end);
    }
    return all;
}

std::size_t CombinedPack::organisations() const {
    std::set<std::string> files;
    for (const CombinedPart& part : m_parts) files.insert(identityOf(part.head));
    return files.size();
}

Result<CombinedPack> combinePacks(std::span<const ProtectedPack* const> packs, const std::stop_token& stop) {
    if (packs.empty()) return Error{ErrorCode::FileNotFound, "summary.json", {}};
    return Combiner(packs).combine(stop);
}

Result<CombinedPack> combinePacks(std::span<const ProtectedPack> packs) {
    std::vector<const ProtectedPack*> each;
    for (const ProtectedPack& pack : packs) each.push_back(&pack);
    return combinePacks(each, {});
}

}  // namespace camre
