#include "exports/summary_csv.h"

#include "base/utf8.h"
#include "exports/summary_columns.h"
#include "release/pack_json.h"

namespace camre {
namespace {

std::string headerLine() {
    std::string line;
    for (const SummaryColumn& column : kSummaryColumns) line.append(line.empty() ? "" : ",").append(column.name);
    return line + "\r\n";
}

// The cells that every line of a pack begins with.
std::string headCells(const PackHead& head) {
    std::string cells;
    for (const std::string& text : {std::string(kPackSchema), packId(head), head.organisation, head.lineage,
                                    head.period.start.iso(), head.period.end.iso(), head.catalogue}) {
        cells += csvTextCell(text) + ",";
    }
    return cells;
}

}  // namespace

std::string harmlessCell(std::string_view text) { return (beginsFormula(text) ? "'" : "") + std::string(text); }

std::string csvTextCell(std::string_view text) {
    const std::string cell = harmlessCell(text);
    if (cell.find_first_of(",\"\r\n") == std::string::npos) return cell;
    std::string quoted = "\"";
    for (const char c : cell) quoted += c == '"' ? std::string("\"\"") : std::string(1, c);
    return quoted + '"';
}

std::string summaryCsv(const ProtectedPack& pack) {
    const std::string head = headCells(pack.head());
    std::string csv = headerLine();
    for (const PackRow& row : pack.rows()) {
        csv += head;
        for (const std::string* text : {&row.table, &row.item, &row.groupBy, &row.groupValue, &row.cell}) {
            csv += csvTextCell(*text) + ",";
        }
        // A number, and negative ones are numbers to a spreadsheet too: no apostrophe.
        csv += (row.value ? numberText(*row.value) : std::string()) + "," + row.status + "\r\n";
    }
    return csv;
}

}  // namespace camre
