#include "exports/change_table.h"

#include <cmath>
#include <cstdlib>

#include "exports/readable_number.h"

namespace camre {
namespace {

constexpr int kColumnsOfFigures = 5;

// Half away from zero, as people round.
long whole(double number) { return std::lround(number); }

std::string netText(const ChangeRow& row, const ReportWords& words) {
    if (!row.net.value) return std::string(words.noFigures);
    std::string text = signedNumber(*row.net.value);
    if (!row.netLow.value || !row.netHigh.value) return text;
    return text + " (" + std::string(words.interval) + signedNumber(*row.netLow.value) + std::string(words.to) + signedNumber(*row.netHigh.value) + ")";
}

std::string noteText(const ChangeRow& row, const ReportWords& words) {
    if (!row.pctImproved.value) return std::string(words.countsOnly);
    return row.compared.status == "u" ? statusLabel("u", words.language) : std::string();
}

ReportRow rowOf(const ChartRow& row, const ReportWords& words) {
    const ChangeRow& counts = row.counts;
    if (counts.withheld()) {
        return {row.label, ReportRowKind::Question,
                {{std::string(words.hidden), ReportCellKind::Hidden, kColumnsOfFigures}, {"", ReportCellKind::Note}}};
    }
    return {row.label, ReportRowKind::Question,
            {{countText(counts.improved, counts.pctImproved, words)},
             {countText(counts.same, counts.pctSame, words)},
             {countText(counts.declined, counts.pctDeclined, words)},
             {readableNumber(*counts.compared.value)},
             {netText(counts, words)},
             {noteText(counts, words), ReportCellKind::Note}}};
}

bool hasNotes(const ReportTable& table) {
    for (const ReportRowSet& set : table.sets) {
        for (const ReportRow& row : set.rows) {
            if (!row.cells.back().text.empty()) return true;
        }
    }
    return false;
}

// A column of nothing is read out cell by cell all the same.
void withoutNotes(ReportTable& table) {
    table.columns.pop_back();
    for (ReportRowSet& set : table.sets) {
        for (ReportRow& row : set.rows) row.cells.pop_back();
    }
}

}  // namespace

std::string wholeNumber(double number) {
    const long rounded = whole(number);
    return (rounded < 0 ? "−" : "") + std::to_string(std::labs(rounded));
}

std::string signedNumber(double number) { return (whole(number) > 0 ? "+" : "") + wholeNumber(number); }

std::string countText(const Figure& count, const Figure& percent, const ReportWords& words) {
    if (count.noneOrVeryFew() || !count.value) return std::string(words.noneOrVeryFew);
    return readableNumber(*count.value) + (percent.value ? " (" + wholeNumber(*percent.value) + "%)" : std::string());
}

ReportTable changeTable(std::string caption, std::string_view rowHeader, const std::vector<RowSet>& sets, const ReportWords& words) {
    ReportTable table{std::move(caption), {}, {}};
    for (const std::string_view title : {rowHeader, words.forward, words.same, words.back, words.compared, words.net, words.note}) {
        table.columns.emplace_back(title);
    }
    for (const RowSet& set : sets) {
        table.sets.push_back({set.name, {}});
        for (const ChartRow& row : set.rows) table.sets.back().rows.push_back(rowOf(row, words));
    }
    if (!hasNotes(table)) withoutNotes(table);
    return table;
}

}  // namespace camre
