#include "exports/change_rows.h"

#include <string_view>
#include <utility>

namespace camre {
namespace {

constexpr std::pair<std::string_view, Figure ChangeRow::*> kCells[] = {
    {"improved", &ChangeRow::improved},        {"same", &ChangeRow::same},         {"declined", &ChangeRow::declined},
    {"compared", &ChangeRow::compared},        {"pct_improved", &ChangeRow::pctImproved}, {"pct_same", &ChangeRow::pctSame},
    {"pct_declined", &ChangeRow::pctDeclined}, {"net_points", &ChangeRow::net},    {"net_points_low", &ChangeRow::netLow},
    {"net_points_high", &ChangeRow::netHigh}};

void take(ChangeRow& into, const PackRow& cell) {
    for (const auto& [name, figure] : kCells) {
        if (cell.cell == name) into.*figure = {cell.value, cell.status};
    }
}

std::vector<ChangeRow> rowsOf(const ProtectedPack& pack, const std::string& table, bool grouped) {
    std::vector<ChangeRow> rows;
    for (const PackRow& cell : pack.rows()) {
        if (cell.table != table || cell.groupBy.empty() == grouped) continue;
        if (rows.empty() || rows.back().item != cell.item || rows.back().group != cell.groupValue) {
            ChangeRow row;
            row.item = cell.item;
            row.group = cell.groupValue;
            rows.push_back(std::move(row));
        }
        take(rows.back(), cell);
    }
    return rows;
}

}  // namespace

std::vector<ChangeRow> changeRows(const ProtectedPack& pack, const std::string& table) { return rowsOf(pack, table, false); }

std::vector<ChangeRow> groupRows(const ProtectedPack& pack, const std::string& table) { return rowsOf(pack, table, true); }

}  // namespace camre
