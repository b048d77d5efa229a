#include "exports/html_report.h"

#include "exports/caution_words.h"
#include "exports/change_table.h"
#include "exports/count_table.h"
#include "exports/pack_facts.h"
#include "exports/report_sections.h"
#include "exports/report_style.h"
#include "release/pack_json.h"

namespace camre {
namespace {

class HtmlReport {
  public:
    HtmlReport(const ProtectedPack& pack, const WordSource& source, ExportLanguage language)
        : m_pack(pack), m_source(source), m_words(reportWords(language, source.movement)) {}

    std::string write() {
        m_html.open("html", {{"lang", std::string(tagOf(m_words.language))}});
        writeHead();
        m_html.open("body");
        writeChartFills(m_html);
        m_html.open("main");
        writeFacts();
        for (const PeopleCounted& kind : peopleCounted(m_pack)) writeKind(kind);
        writeOwnCount();
        writeCare();
        writeProtection();
        writeLetters();
        writeSources();
        return m_html.finish();
    }

  private:
    void writeHead() {
        m_html.open("head");
        m_html.empty("meta", {{"charset", "utf-8"}});
        m_html.empty("meta", {{"name", "viewport"}, {"content", "width=device-width, initial-scale=1"}});
        m_html.element("title", std::string(m_words.title) + ": " + m_pack.head().organisation + ", " + periodInWords());
        m_html.style(kReportStyle);
        m_html.close();
    }

    void writeFacts() {
        const PackHead& head = m_pack.head();
        m_html.element("h1", m_words.title);
        if (head.sample) m_html.element("p", m_words.sample, {{"class", "sample"}});
        m_html.open("dl");
        m_html.element("dt", m_words.organisation);
        m_html.open("dd");
        m_html.element("bdi", head.organisation);  // a name in another direction turns nothing else round
        m_html.close();
        writeFact(m_words.period, periodInWords());
        for (const PeopleCounted& kind : peopleCounted(m_pack)) {
            writeFact(std::string(m_words.people) + ", " + std::string(whose(kind)), numberText(kind.people));
        }
        m_html.close();
        m_html.element("p", m_words.about);
    }

    void writeFact(std::string_view name, std::string_view text) {
        m_html.element("dt", name);
        m_html.element("dd", text);
    }

    void writeKind(const PeopleCounted& kind) {
        m_html.element("h2", std::string(m_words.change) + ", " + std::string(whose(kind)));
        m_html.element("p", m_words.changeIntro);
        for (const ReportSection& section : reportSections(m_pack, kind.suffix, m_source, m_words)) writeSection(section);
        writeGroups(kind, "change" + std::string(kind.suffix));
        writeBeforeAndAfter(kind);
        writeCounts(kind, m_words.needs, m_words.needsIntro, "profile");
        writeFollowUps(kind);
    }

    [[nodiscard]] std::vector<CountSet> countsOf(const PeopleCounted& kind, std::string_view table) const {
        return countSets(m_pack, std::string(table) + std::string(kind.suffix), m_source, m_words.language);
    }

    void writeTitle(std::string_view title, const PeopleCounted& kind, std::string_view intro) {
        m_html.element("h2", std::string(title) + ", " + std::string(whose(kind)));
        m_html.element("p", intro);
    }

    void writeCounts(const PeopleCounted& kind, std::string_view title, std::string_view intro, std::string_view table) {
        const std::vector<CountSet> sets = countsOf(kind, table);
        if (sets.empty()) return;
        writeTitle(title, kind, intro);
        writeCountTable(m_html, std::string(title) + ", " + std::string(whose(kind)), sets, m_words);
    }

    void writeBeforeAndAfter(const PeopleCounted& kind) {
        const std::vector<CountSet> before = countsOf(kind, "before");
        if (before.empty()) return;
        writeTitle(m_words.beforeAfter, kind, m_words.beforeAfterIntro);
        m_html.element("h3", m_words.before);
        writeCountTable(m_html, std::string(m_words.beforeAfter) + ": " + std::string(m_words.before), before, m_words);
        m_html.element("h3", m_words.after);
        writeCountTable(m_html, std::string(m_words.beforeAfter) + ": " + std::string(m_words.after), countsOf(kind, "after"), m_words);
    }

    void writeFollowUps(const PeopleCounted& kind) {
        writeCounts(kind, m_words.cameBack, m_words.cameBackIntro, "followup_status");
        if (const auto rate = followUpRate(m_pack, "followup_status" + std::string(kind.suffix))) {
            m_html.element("p", std::string(m_words.rate) + wholeNumber(rate->percent) + "% (" + std::string(m_words.interval) + wholeNumber(rate->low) +
                                    std::string(m_words.to) + wholeNumber(rate->high) + ")");
        }
        const std::vector<CountSet> timing = countsOf(kind, "followup_timing");
        m_html.element("h3", m_words.timing);
        writeCountTable(m_html, std::string(m_words.timing) + ", " + std::string(whose(kind)), timing, m_words);
    }

    void writeOwnCount() {
        const auto count = saidNo(m_pack);
        if (!count) return;
        m_html.element("h2", m_words.ownCount);
        m_html.element("p", std::string(m_words.saidNo) + countInWords(*count, m_words) + ".");
    }

    void writeSection(const ReportSection& section) {
        const std::string& title = section.title;
        const std::vector<ChartRow>& rows = section.rows;
        m_html.element("h3", title);
        if (hasBars(rows)) {
            m_html.element("p", chartSentence(rows, m_words), {{"class", "says"}});
            const std::string name = title + ", " + std::string(m_words.chart) + ": " + std::string(m_words.caption);
            m_html.open("div", {{"class", "wide"}, {"role", "region"}, {"aria-label", name}, {"tabindex", "0"}});
            writeChangeChart(m_html, "chart-" + std::to_string(++m_charts), name, rows, m_words);
            m_html.close();
        }
        writeChangeTable(m_html, title + ": " + std::string(m_words.caption), section.ofThemes ? m_words.questionOrTheme : m_words.question, {{"", rows}}, m_words);
    }

    void writeGroups(const PeopleCounted& kind, const std::string& table) {
        std::vector<RowSet> sets;
        std::string item;
        for (const ChangeRow& row : groupRows(m_pack, table)) {
            if (sets.empty() || row.item != item) sets.push_back({itemText(item = row.item), {}});
            sets.back().rows.push_back({groupText(row.group), row});
        }
        if (sets.empty()) return;
        const std::string question = variableLabel(m_pack.head().groupBy, m_source, m_words.language);
        m_html.element("h2", std::string(m_words.groups) + ", " + std::string(whose(kind)) + ": " + question);
        m_html.element("p", m_words.groupsIntro);
        writePooled(table);
        writeChangeTable(m_html, question + ": " + std::string(m_words.caption), m_words.group, sets, m_words);
    }

    void writePooled(const std::string& table) {
        for (const PooledGroups& pool : m_pack.head().pooled) {
            if (pool.table != table || pool.values.empty()) continue;
            std::string names;
            for (const std::string& value : pool.values) names += (names.empty() ? "" : ", ") + groupText(value);
            m_html.element("p", std::string(m_words.pooled) + names + ".");
        }
    }

    void writeCare() {
        m_html.element("h2", m_words.care);
        m_html.open("ul");
        for (const std::string& caution : cautionWords(m_pack, m_source, m_words.language)) m_html.element("li", caution);
        m_html.close();
    }

    void writeProtection() {
        m_html.element("h2", m_words.protection);
        m_html.open("ul");
        for (const std::string_view line : m_words.protectionLines) m_html.element("li", line);
        for (const PeopleCounted& kind : peopleCounted(m_pack)) {
            m_html.element("li", std::string(m_words.least) + ", " + std::string(whose(kind)) + ": " + std::to_string(kind.threshold) + ".");
        }
        m_html.close();
    }

    void writeLetters() {
        m_html.element("h2", m_words.letters);
        m_html.element("p", m_words.lettersIntro);
        m_html.open("dl", {{"class", "letters"}});
        for (const char letter : kStatusLetters) writeFact({&letter, 1}, statusLabel({&letter, 1}, m_words.language));
        m_html.close();
    }

    void writeSources() {
        m_html.element("h2", m_words.otherFiles);
        m_html.element("p", m_words.otherFilesLine);
        m_html.element("h2", m_words.source);
        m_html.element("p", m_words.attribution);
    }

    [[nodiscard]] std::string itemText(const std::string& item) const { return itemLabel(item, m_source, m_words.language); }

    [[nodiscard]] std::string groupText(const std::string& value) const {
        return groupLabel(m_pack.head().groupBy, value, m_source, m_words.language);
    }

    [[nodiscard]] std::string_view whose(const PeopleCounted& kind) const {
        return kind.suffix == "_child" ? m_words.children : kind.suffix == "_parent" ? m_words.parents : m_words.adults;
    }

    [[nodiscard]] std::string periodInWords() const {
        const Period& period = m_pack.head().period;
        return dayInWords(period.start, m_words.language) + std::string(m_words.to) + dayInWords(period.end, m_words.language);
    }

    const ProtectedPack& m_pack;
    const WordSource& m_source;
    const ReportWords& m_words;
    HtmlWriter m_html;
    int m_charts = 0;
};

}  // namespace

std::string htmlReport(const ProtectedPack& pack, const WordSource& words, ExportLanguage language) {
    return HtmlReport(pack, words, language).write();
}

}  // namespace camre
