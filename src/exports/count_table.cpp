#include "exports/count_table.h"

#include "exports/readable_number.h"

namespace camre {
namespace {

ReportRowSet setOf(const CountSet& set, const ReportWords& words) {
    ReportRowSet rows{set.name, {}};
    if (set.withheld) {
        rows.rows.push_back({"", ReportRowKind::Answer, {{std::string(words.hidden), ReportCellKind::Hidden, 2}}});
        return rows;
    }
    for (const CountLine& line : set.lines) {
        rows.rows.push_back({line.label, line.isSum ? ReportRowKind::Sum : ReportRowKind::Answer,
                             {{countInWords(line.count, words), ReportCellKind::People}}});
    }
    return rows;
}

}  // namespace

std::string countInWords(const Figure& count, const ReportWords& words) {
    if (count.status == "c") return std::string(words.hidden);
    if (!count.value) return std::string(words.noFigures);
    return count.noneOrVeryFew() ? std::string(words.noneOrVeryFew) : readableNumber(*count.value);
}

ReportTable countTable(std::string caption, const std::vector<CountSet>& sets, const ReportWords& words) {
    ReportTable table{std::move(caption), {std::string(words.answer), std::string(words.peopleShort)}, {}};
    for (const CountSet& set : sets) table.sets.push_back(setOf(set, words));
    return table;
}

}  // namespace camre
