#include "exports/change_chart.h"

#include <array>

#include "exports/readable_number.h"

namespace camre {
namespace {

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

constexpr std::array<ChartPart, 3> kParts = {ChartPart::Back, ChartPart::Same, ChartPart::Forward};

std::string nameOf(ChartPart part) { return part == ChartPart::Back ? "back" : part == ChartPart::Same ? "same" : "forward"; }

std::string_view classOf(ChartTextKind kind) {
    switch (kind) {
        case ChartTextKind::Label: return "label";
        case ChartTextKind::Base: return "base";
        case ChartTextKind::Count: return "count";
        case ChartTextKind::Plain: break;
    }
    return "";
}

void writePattern(HtmlWriter& html, ChartPart part, int size) {
    const std::string side = std::to_string(size);
    html.open("pattern", {{"id", "fill-" + nameOf(part)}, {"width", side}, {"height", side}, {"patternUnits", "userSpaceOnUse"}});
    html.empty("rect", {{"class", nameOf(part)}, {"width", side}, {"height", side}});
    if (part == ChartPart::Back) html.empty("path", {{"class", "mark-line"}, {"d", "M-2 2 L2 -2 M0 10 L10 0 M8 12 L12 8"}});
    if (part == ChartPart::Forward) html.empty("circle", {{"class", "mark"}, {"cx", "4"}, {"cy", "4"}, {"r", "1.6"}});
    html.close();
}

void writePatterns(HtmlWriter& html) {
    for (const ChartPart part : kParts) writePattern(html, part, part == ChartPart::Forward ? 8 : 10);
}

void writeBox(HtmlWriter& html, const ChartBox& box) {
    const std::string x = std::to_string(box.x);
    const std::string y = std::to_string(box.y);
    const std::string width = std::to_string(box.width);
    const std::string height = std::to_string(box.height);
    if (box.part) {
        html.empty("rect", {{"x", x}, {"y", y}, {"width", width}, {"height", height}, {"class", "edge"}, {"fill", "url(#fill-" + nameOf(*box.part) + ")"}});
    } else {
        html.empty("rect", {{"class", "plate"}, {"x", x}, {"y", y}, {"width", width}, {"height", height}, {"rx", std::to_string(kPlateCorner)}});
    }
}

void writeText(HtmlWriter& html, const ChartText& text) {
    const std::string x = std::to_string(text.x);
    const std::string y = std::to_string(text.baseline);
    const std::string_view style = classOf(text.kind);
    if (style.empty()) html.element("text", text.words, {{"x", x}, {"y", y}});
    else html.element("text", text.words, {{"class", std::string(style)}, {"x", x}, {"y", y}});
}

void writeShapes(HtmlWriter& html, const ChartDrawing& drawing) {
    for (const auto& shape : drawing.shapes) {
        if (const auto* box = std::get_if<ChartBox>(&shape)) writeBox(html, *box);
        if (const auto* text = std::get_if<ChartText>(&shape)) writeText(html, *text);
    }
}

std::string viewBox(const ChartDrawing& drawing) { return "0 0 " + std::to_string(drawing.width) + " " + std::to_string(drawing.height); }

std::string rowsInWords(const std::vector<ChartRow>& rows, const ReportWords& words) {
    std::string text;
    for (const ChartRow& row : rows) text += (text.empty() ? "" : " ") + row.label + ": " + countsInWords(row.counts, words) + ".";
    return text;
}

}  // namespace

void writeChartFills(HtmlWriter& html) {
    html.open("svg", {{"class", "fills"}, {"width", "0"}, {"height", "0"}, {"aria-hidden", "true"}, {"focusable", "false"}});
    html.open("defs");
    writePatterns(html);
    html.close();
    html.close();
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
    const auto add = [&](std::string_view part, const Figure& count) {
        text += std::string(part) + ": " +
                (count.noneOrVeryFew() || !count.value ? std::string(words.noneOrVeryFew) : readableNumber(*count.value)) + "; ";
    };
    add(words.forward, row.improved);
    add(words.same, row.same);
    add(words.back, row.declined);
    return text + std::string(words.compared) + ": " + readableNumber(*row.compared.value);
}

void writeChangeChart(HtmlWriter& html, const std::string& id, const std::string& title, const std::vector<ChartRow>& rows,
                      const ReportWords& words) {
    const ChartDrawing drawing = drawChart(rows, words);
    html.open("svg", {{"class", "chart"}, {"role", "img"}, {"aria-labelledby", id + "-title " + id + "-desc"}, {"viewBox", viewBox(drawing)}});
    html.element("title", title, {{"id", id + "-title"}});
    html.element("desc", rowsInWords(rows, words), {{"id", id + "-desc"}});
    writeShapes(html, drawing);
    html.close();
}

std::string chartSvg(const std::string& title, const std::vector<ChartRow>& rows, const ReportWords& words, bool sample) {
    const ChartDrawing drawing = drawChartPicture(rows, words, sample);
    const std::string width = std::to_string(drawing.width);
    const std::string height = std::to_string(drawing.height);
    HtmlWriter svg("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
    svg.open("svg", {{"xmlns", "http://www.w3.org/2000/svg"}, {"xml:lang", std::string(tagOf(words.language))}, {"class", "chart"}, {"role", "img"},
                     {"aria-labelledby", "title desc"}, {"width", width}, {"height", height}, {"viewBox", viewBox(drawing)}});
    svg.element("title", title, {{"id", "title"}});
    svg.element("desc", chartSentence(rows, words) + " " + rowsInWords(rows, words), {{"id", "desc"}});
    svg.style(kChartStyle);
    svg.open("defs");
    writePatterns(svg);
    svg.close();
    svg.empty("rect", {{"class", "plate"}, {"width", width}, {"height", height}});
    writeShapes(svg, drawing);
    return svg.finish();
}

}  // namespace camre
