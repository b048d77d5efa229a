#include "exports/html_report.h"

#include "exports/change_chart.h"
#include "exports/report_style.h"

namespace camre {
namespace {

class HtmlReport {
  public:
    explicit HtmlReport(const Report& report) : m_report(report), m_words(*report.words) {}

    std::string write() {
        m_html.open("html", {{"lang", std::string(tagOf(m_words.language))}});
        writeHead();
        m_html.open("body");
        writeChartFills(m_html);
        m_html.open("main");
        writeFacts();
        for (const ReportBlock& block : m_report.blocks) {
            std::visit([this](const auto& one) { write(one); }, block);
        }
        return m_html.finish();
    }

  private:
    void writeHead() {
        m_html.open("head");
        m_html.empty("meta", {{"charset", "utf-8"}});
        m_html.empty("meta", {{"name", "viewport"}, {"content", "width=device-width, initial-scale=1"}});
        m_html.element("title", m_report.title + ": " + m_report.organisation + ", " + m_report.period);
        m_html.style(kReportStyle);
        m_html.close();
    }

    void writeFacts() {
        m_html.element("h1", m_report.title);
        if (!m_report.sample.empty()) m_html.element("p", m_report.sample, {{"class", "sample"}});
        m_html.open("dl");
        m_html.element("dt", m_report.organisationLabel);
        m_html.open("dd");
        m_html.element("bdi", m_report.organisation);  // a name in another direction turns nothing else round
        m_html.close();
        writeTerms(m_report.facts);
        m_html.close();
    }

    void writeTerms(const std::vector<std::pair<std::string, std::string>>& terms) {
        for (const auto& [name, text] : terms) {
            m_html.element("dt", name);
            m_html.element("dd", text);
        }
    }

    void write(const ReportHeading& heading) { m_html.element(heading.level == 2 ? "h2" : "h3", heading.text); }

    void write(const ReportParagraph& paragraph) { m_html.element("p", paragraph.text); }

    void write(const ReportList& list) {
        m_html.open("ul");
        for (const std::string& line : list.lines) m_html.element("li", line);
        m_html.close();
    }

    void write(const ReportTerms& letters) {
        m_html.open("dl", {{"class", "letters"}});
        writeTerms(letters.terms);
        m_html.close();
    }

    void write(const ReportHeadline& headline) {
        m_html.open("dl", {{"class", "headline"}});
        for (const auto& figure : headline.figures) {
            m_html.open("div");
            writeTerms({figure});
            m_html.close();
        }
        m_html.close();
    }

    void write(const ReportChart& chart) {
        m_html.element("p", chart.sentence, {{"class", "says"}});
        openWide(chart.name);
        writeChangeChart(m_html, "chart-" + std::to_string(++m_charts), chart.name, chart.rows, m_words);
        m_html.close();
    }

    // What is too wide for the window is scrolled by keyboard too, so it takes the focus and has a name.
    void openWide(const std::string& name) {
        m_html.open("section", {{"class", "wide"}, {"aria-label", name}, {"tabindex", "0"}});
    }

    void write(const ReportTable& table) {
        openWide(table.caption);
        m_html.open("table");
        m_html.element("caption", table.caption);
        m_html.open("thead");
        m_html.open("tr");
        for (const std::string& column : table.columns) m_html.element("th", column, {{"scope", "col"}});
        m_html.close();
        m_html.close();
        for (const ReportRowSet& set : table.sets) writeSet(set, table.columns.size());
        m_html.close();
        m_html.close();
    }

    void writeSet(const ReportRowSet& set, std::size_t columns) {
        m_html.open("tbody");
        if (!set.name.empty()) {
            m_html.open("tr");
            m_html.element("th", set.name, {{"scope", "rowgroup"}, {"colspan", std::to_string(columns)}, {"class", "set"}});
            m_html.close();
        }
        for (const ReportRow& row : set.rows) writeRow(row);
        m_html.close();
    }

    void writeRow(const ReportRow& row) {
        m_html.open("tr");
        if (row.kind == ReportRowKind::Question) m_html.element("th", row.label, {{"scope", "row"}});
        else if (!row.label.empty()) m_html.element("th", row.label, {{"scope", "row"}, {"class", row.kind == ReportRowKind::Sum ? "sum" : "answer"}});
        for (const ReportCell& cell : row.cells) writeCell(cell);
        m_html.close();
    }

    void writeCell(const ReportCell& cell) {
        switch (cell.kind) {
            case ReportCellKind::Change: return m_html.element("td", cell.text);
            case ReportCellKind::People: return m_html.element("td", cell.text, {{"class", "people"}});
            case ReportCellKind::Note: return m_html.element("td", cell.text, {{"class", "note"}});
            case ReportCellKind::Hidden: break;
        }
        m_html.element("td", cell.text, {{"class", "hidden"}, {"colspan", std::to_string(cell.columns)}});
    }

    const Report& m_report;
    const ReportWords& m_words;
    HtmlWriter m_html;
    int m_charts = 0;
};

}  // namespace

std::string htmlReport(const Report& report) { return HtmlReport(report).write(); }

std::string htmlReport(const ProtectedPack& pack, const WordSource& words, ExportLanguage language) {
    return htmlReport(makeReport(pack, words, language));
}

}  // namespace camre
