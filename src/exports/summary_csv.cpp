#include "exports/summary_csv.h"

#include "release/pack_json.h"

namespace camre {
namespace {

constexpr std::string_view kHeader =
    "schema,pack,org,lineage,period_start,period_end,catalogue,table,item,group_by,group_value,cell,value,status\r\n";

bool wouldRun(std::string_view text) {
    return !text.empty() && std::string_view("=+-@\t\r").find(text.front()) != std::string_view::npos;
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

std::string csvTextCell(std::string_view text) {
    std::string cell = wouldRun(text) ? "'" : "";
    cell += text;
    if (cell.find_first_of(",\"\r\n") == std::string::npos) return cell;
    std::string quoted = "\"";
    for (const char c : cell) quoted += c == '"' ? std::string("\"\"") : std::string(1, c);
    return quoted + '"';
}

std::string summaryCsv(const ProtectedPack& pack) {
    const std::string head = headCells(pack.head());
    std::string csv(kHeader);
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
