#include "exports/change_chart.h"

#include <algorithm>
#include <array>

#include "release/pack_json.h"

namespace camre {
namespace {

// Lengths in the units of the drawing; it is as wide as the page lets it be.
constexpr int kWidth = 720;
constexpr int kKeyHeight = 34;
constexpr int kRowHeight = 62;
constexpr int kLineHeight = 18;
constexpr int kBarHeight = 28;
constexpr int kGap = 2;
constexpr int kMargin = 16;  // around a chart that is a file of its own
constexpr std::size_t kLettersInLine = 62;  // of a label, beside the number compared

// The report's own colours, for paper and for documents of other people: no reader's settings reach a picture.
constexpr std::string_view kChartStyle = R"(
.chart text{font:15px "Noto Sans",sans-serif;fill:#16211c}
.chart .label{font-weight:600}
.chart .base{text-anchor:end;fill:#4a5751}
.chart .count{text-anchor:middle;font-weight:700;font-size:14px}
.back{fill:#b3541e}.same{fill:#8a9690}.forward{fill:#1b6e9c}
.mark{fill:#fff}
.mark-line{stroke:#fff;stroke-width:2}
.edge{stroke:#16211c;stroke-width:1}
.plate{fill:#fff}
)";

struct Part {
    std::string_view name;  // of its class and its fill
    Figure ChangeRow::*count;
    std::string_view ReportWords::*words;
};

constexpr std::array<Part, 3> kParts = {{{"back", &ChangeRow::declined, &ReportWords::back},
                                         {"same", &ChangeRow::same, &ReportWords::same},
                                         {"forward", &ChangeRow::improved, &ReportWords::forward}}};

bool hasBar(const ChangeRow& row) { return row.compared.value.value_or(0) >= kBarsFrom; }

std::string fillOf(const Part& part) { return "url(#fill-" + std::string(part.name) + ")"; }

bool startsLetter(char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }

std::size_t lettersIn(std::string_view text) { return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), startsLetter)); }

// A long label goes on under itself, broken at spaces.
std::vector<std::string> linesOf(const std::string& label) {
    std::vector<std::string> lines(1);
    for (std::size_t at = 0; at < label.size();) {
        const std::size_t end = std::min(label.find(' ', at), label.size());
        const std::string word = label.substr(at, end - at);
        if (!lines.back().empty() && lettersIn(lines.back()) + lettersIn(word) >= kLettersInLine) lines.emplace_back();
        lines.back() += (lines.back().empty() ? "" : " ") + word;
        at = end + 1;
    }
    return lines;
}

void writePattern(HtmlWriter& html, const Part& part, int size) {
    const std::string side = std::to_string(size);
    html.open("pattern", {{"id", "fill-" + std::string(part.name)}, {"width", side}, {"height", side}, {"patternUnits", "userSpaceOnUse"}});
    html.empty("rect", {{"class", std::string(part.name)}, {"width", side}, {"height", side}});
    if (part.name == "back") html.empty("path", {{"class", "mark-line"}, {"d", "M-2 2 L2 -2 M0 10 L10 0 M8 12 L12 8"}});
    if (part.name == "forward") html.empty("circle", {{"class", "mark"}, {"cx", "4"}, {"cy", "4"}, {"r", "1.6"}});
    html.close();
}

void writeKey(HtmlWriter& html, const ReportWords& words) {
    int x = 0;
    for (const Part& part : kParts) {
        html.empty("rect", {{"x", std::to_string(x)}, {"y", "2"}, {"width", "26"}, {"height", "16"}, {"class", "edge"}, {"fill", fillOf(part)}});
        html.element("text", words.*part.words, {{"x", std::to_string(x + 34)}, {"y", "15"}});
        x += kWidth / 3;
    }
}

// A count stands on a plate of the page's colour, so that it can be read on any fill. Plates of
// narrow parts are moved along, so that none lies on another.
void writeCounts(HtmlWriter& html, const std::array<int, 4>& edges, const ChangeRow& row, int top) {
    int free = 0;
    for (std::size_t i = 0; i < kParts.size(); ++i) {
        const double count = (row.*kParts[i].count).value.value_or(0);
        if (count <= 0) continue;
        const std::string text = numberText(count);
        const int width = 12 + 9 * static_cast<int>(text.size());
        const int rest = static_cast<int>(kParts.size() - 1 - i) * (width + kGap);
        const int x = std::max(free, std::min((edges[i] + edges[i + 1] - width) / 2, kWidth - width - (edges[i + 1] == kWidth ? 0 : rest)));
        html.empty("rect", {{"class", "plate"}, {"x", std::to_string(x)}, {"y", std::to_string(top + 4)}, {"width", std::to_string(width)},
                            {"height", std::to_string(kBarHeight - 8)}, {"rx", "3"}});
        html.element("text", text, {{"class", "count"}, {"x", std::to_string(x + width / 2)}, {"y", std::to_string(top + 19)}});
        free = x + width + kGap;
    }
}

void writeBar(HtmlWriter& html, const ChangeRow& row, int top) {
    const double compared = row.compared.value.value_or(1);
    std::array<int, 4> edges{};
    double sum = 0;
    for (std::size_t i = 0; i < kParts.size(); ++i) {
        sum += (row.*kParts[i].count).value.value_or(0);
        edges[i + 1] = static_cast<int>(kWidth * sum / compared);
        const int width = edges[i + 1] - edges[i] - (edges[i + 1] == kWidth ? 0 : kGap);
        if (width <= 0) continue;
        html.empty("rect", {{"class", "edge"}, {"x", std::to_string(edges[i])}, {"y", std::to_string(top)}, {"width", std::to_string(width)},
                            {"height", std::to_string(kBarHeight)}, {"fill", fillOf(kParts[i])}});
    }
    writeCounts(html, edges, row, top);
}

// Returns where the next row begins.
int writeRow(HtmlWriter& html, const ChartRow& row, int top, const ReportWords& words) {
    int baseline = top + 14;
    const std::string compared = row.counts.withheld() ? "" : std::string(words.compared) + ": " + numberText(*row.counts.compared.value);
    html.element("text", compared, {{"class", "base"}, {"x", std::to_string(kWidth)}, {"y", std::to_string(baseline)}});
    for (const std::string& line : linesOf(row.label)) {
        html.element("text", line, {{"class", "label"}, {"x", "0"}, {"y", std::to_string(baseline)}});
        baseline += kLineHeight;
    }
    const int bar = baseline - kLineHeight + 8;
    if (hasBar(row.counts)) {
        writeBar(html, row.counts, bar);
    } else {
        html.element("text", row.counts.withheld() ? words.hidden : words.noBar, {{"x", "0"}, {"y", std::to_string(bar + 14)}});
    }
    return bar + kRowHeight - 22;
}

void writePatterns(HtmlWriter& html) {
    for (const Part& part : kParts) writePattern(html, part, part.name == "forward" ? 8 : 10);
}

void writeRows(HtmlWriter& html, const std::vector<ChartRow>& rows, const ReportWords& words) {
    writeKey(html, words);
    int top = kKeyHeight;
    for (const ChartRow& row : rows) top = writeRow(html, row, top, words);
}

std::string rowsInWords(const std::vector<ChartRow>& rows, const ReportWords& words) {
    std::string text;
    for (const ChartRow& row : rows) text += (text.empty() ? "" : " ") + row.label + ": " + countsInWords(row.counts, words) + ".";
    return text;
}

int heightOf(const std::vector<ChartRow>& rows) {
    int height = kKeyHeight;
    for (const ChartRow& row : rows) height += kRowHeight + kLineHeight * (static_cast<int>(linesOf(row.label).size()) - 1);
    return height;
}

}  // namespace

void writeChartFills(HtmlWriter& html) {
    html.open("svg", {{"class", "fills"}, {"width", "0"}, {"height", "0"}, {"aria-hidden", "true"}, {"focusable", "false"}});
    html.open("defs");
    writePatterns(html);
    html.close();
    html.close();
}

bool hasBars(const std::vector<ChartRow>& rows) {
    return std::any_of(rows.begin(), rows.end(), [](const ChartRow& row) { return hasBar(row.counts); });
}

std::string chartSentence(const std::vector<ChartRow>& rows, const ReportWords& words) {
    int bars = 0;
    int forward = 0;
    int back = 0;
    for (const ChartRow& row : rows) {
        if (!hasBar(row.counts)) continue;
        ++bars;
        forward += row.counts.improved.value > row.counts.declined.value ? 1 : 0;
        back += row.counts.improved.value < row.counts.declined.value ? 1 : 0;
    }
    const auto number = [&](int count) { return count == 0 ? std::string(words.noRow) : std::to_string(count); };
    return std::string(words.saysForward) + number(forward) + std::string(words.saysOf) + std::to_string(bars) + std::string(words.saysBack) +
           number(back) + std::string(words.saysEnd);
}

std::string countsInWords(const ChangeRow& row, const ReportWords& words) {
    if (row.withheld()) return std::string(words.hidden);
    std::string text;
    for (auto part = kParts.rbegin(); part != kParts.rend(); ++part) {
        const Figure& count = row.*part->count;
        text += std::string(words.*part->words) + ": " +
                (count.noneOrVeryFew() || !count.value ? std::string(words.noneOrVeryFew) : numberText(*count.value)) + "; ";
    }
    return text + std::string(words.compared) + ": " + numberText(*row.compared.value);
}

void writeChangeChart(HtmlWriter& html, const std::string& id, const std::string& title, const std::vector<ChartRow>& rows,
                      const ReportWords& words) {
    html.open("svg", {{"class", "chart"}, {"role", "img"}, {"aria-labelledby", id + "-title " + id + "-desc"},
                      {"viewBox", "0 0 " + std::to_string(kWidth) + " " + std::to_string(heightOf(rows))}});
    html.element("title", title, {{"id", id + "-title"}});
    html.element("desc", rowsInWords(rows, words), {{"id", id + "-desc"}});
    writeRows(html, rows, words);
    html.close();
}

std::string chartSvg(const std::string& title, const std::vector<ChartRow>& rows, const ReportWords& words, bool sample) {
    const int below = heightOf(rows);
    const int height = below + 2 * kMargin + (sample ? kLineHeight : 0);
    const int width = kWidth + 2 * kMargin;
    HtmlWriter svg("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
    svg.open("svg", {{"xmlns", "http://www.w3.org/2000/svg"}, {"xml:lang", std::string(tagOf(words.language))}, {"class", "chart"}, {"role", "img"},
                     {"aria-labelledby", "title desc"}, {"width", std::to_string(width)}, {"height", std::to_string(height)},
                     {"viewBox", std::to_string(-kMargin) + " " + std::to_string(-kMargin) + " " + std::to_string(width) + " " + std::to_string(height)}});
    svg.element("title", title, {{"id", "title"}});
    svg.element("desc", chartSentence(rows, words) + " " + rowsInWords(rows, words), {{"id", "desc"}});
    svg.style(kChartStyle);
    svg.open("defs");
    writePatterns(svg);
    svg.close();
    svg.empty("rect", {{"class", "plate"}, {"x", std::to_string(-kMargin)}, {"y", std::to_string(-kMargin)}, {"width", std::to_string(width)}, {"height", std::to_string(height)}});
    writeRows(svg, rows, words);
    if (sample) svg.element("text", words.sample, {{"class", "label"}, {"x", "0"}, {"y", std::to_string(below + kLineHeight)}});
    return svg.finish();
}

}  // namespace camre
