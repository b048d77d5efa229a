#include "release/pack_rows.h"

#include <algorithm>

#include "release/protection.h"
#include "summary/figures.h"

namespace camre {
namespace {

ProtectedCells emptyCells(const RowModel& model) {
    ProtectedCells cells;
    cells.outcomes.resize(model.outcomes.size());
    cells.reasons.resize(model.reasons.size());
    return cells;
}

class RowWriter {
  public:
    RowWriter(const RowModel& model, const RowGroup& group, const std::optional<ProtectedCells>& cells,
              std::vector<PackRow>& rows)
        : m_model(model), m_group(group), m_withheld(!cells), m_cells(cells ? *cells : emptyCells(model)), m_rows(rows) {}

    void write() {
        if (m_model.kind == RowKind::Change) writeChange();
        else writeOutcomes();
        writeSums();
        if (m_model.kind == RowKind::Change) writeFigures();
        if (m_model.kind == RowKind::FollowedUp) writeRate();
    }

  private:
    void writeChange() {
        const FiveCounts five = fiveCounts();
        count("improved", five.improved());
        count("same", five.same);
        count("declined", five.declined());
        for (std::size_t i = 0; i < m_cells.outcomes.size(); ++i) {
            const bool isSame = i == static_cast<std::size_t>(ChangeClass::Same);
            if (!isSame) count(m_model.outcomes[i], m_cells.outcomes[i], m_cells.withOutcome >= kSplitFrom);
        }
    }

    void writeOutcomes() {
        for (std::size_t i = 0; i < m_cells.outcomes.size(); ++i) count(m_model.outcomes[i], m_cells.outcomes[i]);
    }

    void writeSums() {
        if (!m_model.withOutcome.empty()) {
            count(m_model.withOutcome, m_cells.withOutcome);
            count(m_model.withoutOutcome, m_cells.withoutOutcome);
        }
        count("people", m_cells.people);
        for (std::size_t i = 0; i < m_cells.reasons.size(); ++i) {
            count(m_model.reasons[i], m_cells.reasons[i], m_cells.withoutOutcome >= kReasonsFrom);
        }
    }

    void writeFigures() {
        const RowFigures figures = rowFigures(fiveCounts()).value_or(RowFigures{});
        share("pct_improved", figures.improved.value);
        share("pct_same", figures.same.value);
        share("pct_declined", figures.declined.value);
        figure("pct_improved_low", 100 * figures.improved.low);
        figure("pct_improved_high", 100 * figures.improved.high);
        figure("net_points", 100 * figures.net.value);
        figure("net_points_low", 100 * figures.net.low);
        figure("net_points_high", 100 * figures.net.high);
        figure("p_sign", figures.signP);
        figure("avg_steps", figures.avgStepsCapped);
    }

    void writeRate() {
        const Share rate = m_cells.people > 0 ? wilsonShare(m_cells.outcomes.front(), m_cells.people) : Share{};
        share("pct_followed_up", rate.value);
        figure("pct_followed_up_low", 100 * rate.low);
        figure("pct_followed_up_high", 100 * rate.high);
    }

    // In the order of ChangeClass.
    [[nodiscard]] FiveCounts fiveCounts() const {
        const auto& cells = m_cells.outcomes;
        return {cells[0], cells[1], cells[2], cells[3], cells[4]};
    }

    void count(const std::string& cell, std::int64_t people, bool shown = true) {
        add(cell, static_cast<double>(people), shown, people == 0);
    }
    // A share of 0 may hide people just as a count of 0 does.
    void share(const std::string& cell, double value) { add(cell, 100 * value, figuresShown(), value == 0); }
    void figure(const std::string& cell, double value) { add(cell, value, figuresShown(), false); }

    [[nodiscard]] bool figuresShown() const { return m_cells.withOutcome >= kFiguresFrom; }

    void add(const std::string& cell, double value, bool shown, bool isNoneOrVeryFew) {
        PackRow row{m_model.table, m_model.item, m_group.by, m_group.value, cell, std::nullopt, {}};
        if (m_withheld) row.status = "c";
        else if (!shown) row.status = "x";
        else {
            row.value = value + 0.0;  // never "-0"
            if (isNoneOrVeryFew) row.status = "k";
            else if (m_cells.withOutcome < kReliableFrom) row.status = "u";
        }
        m_rows.push_back(std::move(row));
    }

    const RowModel& m_model;
    const RowGroup& m_group;
    bool m_withheld;
    ProtectedCells m_cells;
    std::vector<PackRow>& m_rows;
};

}  // namespace

void addPackRows(const RowModel& model, const RowGroup& group, const std::optional<ProtectedCells>& cells,
                 std::vector<PackRow>& rows) {
    RowWriter(model, group, cells, rows).write();
}

}  // namespace camre
