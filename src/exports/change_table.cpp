#include "exports/change_table.h"

#include <cmath>
#include <cstdlib>

#include "release/pack_json.h"

namespace camre {
namespace {

constexpr std::string_view kColumnsOfFigures = "5";

// Half away from zero, as people round.
long whole(double number) { return std::lround(number); }

// "20 (67%)", "20", "none or very few".
std::string countText(const Figure& count, const Figure& percent, const ReportWords& words) {
    if (count.noneOrVeryFew() || !count.value) return std::string(words.noneOrVeryFew);
    return numberText(*count.value) + (percent.value ? " (" + wholeNumber(*percent.value) + "%)" : std::string());
}

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

void writeRow(HtmlWriter& html, const ChartRow& row, const ReportWords& words) {
    const ChangeRow& counts = row.counts;
    html.open("tr");
    html.element("th", row.label, {{"scope", "row"}});
    if (counts.withheld()) {
        html.element("td", words.hidden, {{"class", "hidden"}, {"colspan", std::string(kColumnsOfFigures)}});
    } else {
        html.element("td", countText(counts.improved, counts.pctImproved, words));
        html.element("td", countText(counts.same, counts.pctSame, words));
        html.element("td", countText(counts.declined, counts.pctDeclined, words));
        html.element("td", numberText(*counts.compared.value));
        html.element("td", netText(counts, words));
    }
    html.element("td", counts.withheld() ? std::string() : noteText(counts, words), {{"class", "note"}});
    html.close();
}

void writeHeader(HtmlWriter& html, std::string_view rowHeader, const ReportWords& words) {
    html.open("thead");
    html.open("tr");
    for (const std::string_view title : {rowHeader, words.forward, words.same, words.back, words.compared, words.net, words.note}) {
        html.element("th", title, {{"scope", "col"}});
    }
    html.close();
    html.close();
}

void writeSet(HtmlWriter& html, const RowSet& set, const ReportWords& words) {
    html.open("tbody");
    if (!set.name.empty()) {
        html.open("tr");
        html.element("th", set.name, {{"scope", "rowgroup"}, {"colspan", "7"}, {"class", "set"}});
        html.close();
    }
    for (const ChartRow& row : set.rows) writeRow(html, row, words);
    html.close();
}

}  // namespace

std::string wholeNumber(double number) {
    const long rounded = whole(number);
    return (rounded < 0 ? "−" : "") + std::to_string(std::labs(rounded));
}

std::string signedNumber(double number) { return (whole(number) > 0 ? "+" : "") + wholeNumber(number); }

void writeChangeTable(HtmlWriter& html, const std::string& caption, std::string_view rowHeader, const std::vector<RowSet>& sets,
                      const ReportWords& words) {
    // A table that is too wide for the window is scrolled by keyboard too, so it takes the focus and has a name.
    html.open("div", {{"class", "wide"}, {"role", "region"}, {"aria-label", caption}, {"tabindex", "0"}});
    html.open("table");
    html.element("caption", caption);
    writeHeader(html, rowHeader, words);
    for (const RowSet& set : sets) writeSet(html, set, words);
    html.close();
    html.close();
}

}  // namespace camre
