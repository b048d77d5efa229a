#include "exports/count_sets.h"


namespace camre {
namespace {

bool isLevel(const std::string& cell) { return cell.starts_with("level_"); }

bool isSum(const std::string& cell) {
    return cell == "answered" || cell == "not_answered" || cell == "compared" || cell == "not_compared" || cell == "people";
}

// What follows the sums of a row, and what is worked out from it, is not in these tables.
bool isWanted(const std::string& table, const std::string& cell) {
    const bool ofFollowUps = table.starts_with("followup_");
    if (ofFollowUps) return !cell.starts_with("pct_");
    return isLevel(cell) || (isSum(cell) && cell != "people");
}

const PackRow* find(const ProtectedPack& pack, const std::string& table, std::string_view cell) {
    for (const PackRow& row : pack.rows()) {
        if (row.table == table && row.groupBy.empty() && row.cell == cell) return &row;
    }
    return nullptr;
}

}  // namespace

std::vector<CountSet> countSets(const ProtectedPack& pack, const std::string& table, const WordSource& words, ExportLanguage language) {
    std::vector<CountSet> sets;
    std::string item;
    for (const PackRow& row : pack.rows()) {
        if (row.table != table || !row.groupBy.empty()) continue;
        if (sets.empty() || row.item != item) {
            item = row.item;
            sets.push_back({item == "overall" ? std::string() : markedItemLabel(item, words, language), row.status == "c", {}});
        }
        if (!isWanted(table, row.cell)) continue;
        sets.back().lines.push_back({isLevel(row.cell) ? answerLabel(item, row.cell, words, language) : cellLabel(row.cell, language),
                                     {row.value, row.status}, isSum(row.cell)});
    }
    return sets;
}

std::optional<FollowUpRate> followUpRate(const ProtectedPack& pack, const std::string& table) {
    const PackRow* rate = find(pack, table, "pct_followed_up");
    const PackRow* low = find(pack, table, "pct_followed_up_low");
    const PackRow* high = find(pack, table, "pct_followed_up_high");
    if (rate == nullptr || low == nullptr || high == nullptr || !rate->value || !low->value || !high->value) return std::nullopt;
    return FollowUpRate{*rate->value, *low->value, *high->value};
}

std::optional<Figure> saidNo(const ProtectedPack& pack) {
    const PackRow* row = find(pack, "own_count", "people");
    return row == nullptr ? std::nullopt : std::optional(Figure{row->value, row->status});
}

}  // namespace camre
