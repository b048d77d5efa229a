#include "exports/count_table.h"

#include "release/pack_json.h"

namespace camre {
namespace {

void writeLine(HtmlWriter& html, const CountLine& line, const ReportWords& words) {
    html.open("tr");
    html.element("th", line.label, {{"scope", "row"}, {"class", line.isSum ? "sum" : "answer"}});
    html.element("td", countInWords(line.count, words), {{"class", "people"}});
    html.close();
}

void writeSet(HtmlWriter& html, const CountSet& set, const ReportWords& words) {
    html.open("tbody");
    if (!set.name.empty()) {
        html.open("tr");
        html.element("th", set.name, {{"scope", "rowgroup"}, {"colspan", "2"}, {"class", "set"}});
        html.close();
    }
    if (set.withheld) {
        html.open("tr");
        html.element("td", words.hidden, {{"class", "hidden"}, {"colspan", "2"}});
        html.close();
    } else {
        for (const CountLine& line : set.lines) writeLine(html, line, words);
    }
    html.close();
}

}  // namespace

std::string countInWords(const Figure& count, const ReportWords& words) {
    if (count.status == "c") return std::string(words.hidden);
    if (!count.value) return std::string(words.noFigures);
    return count.noneOrVeryFew() ? std::string(words.noneOrVeryFew) : numberText(*count.value);
}

void writeCountTable(HtmlWriter& html, const std::string& caption, const std::vector<CountSet>& sets, const ReportWords& words) {
    html.open("div", {{"class", "wide"}, {"role", "region"}, {"aria-label", caption}, {"tabindex", "0"}});
    html.open("table");
    html.element("caption", caption);
    html.open("thead");
    html.open("tr");
    html.element("th", words.answer, {{"scope", "col"}});
    html.element("th", words.peopleShort, {{"scope", "col"}});
    html.close();
    html.close();
    for (const CountSet& set : sets) writeSet(html, set, words);
    html.close();
    html.close();
}

}  // namespace camre
