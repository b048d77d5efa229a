#include "exports/report.h"

#include "catalogue/own_question.h"
#include "exports/caution_words.h"
#include "exports/change_chart.h"
#include "exports/change_table.h"
#include "exports/count_table.h"
#include "exports/pack_facts.h"
#include "exports/readable_number.h"
#include "exports/report_sections.h"

namespace camre {
namespace {

// A reader who stops after the first page has the numbers, and what to know before quoting them.
class ReportMaker {
  public:
    ReportMaker(const ProtectedPack& pack, const WordSource& source, ExportLanguage language)
        : m_pack(pack), m_source(source), m_words(reportWords(language, source.movement)), m_kinds(peopleCounted(pack)) {}

    Report make() {
        addFacts();
        for (const PeopleCounted& kind : m_kinds) addHeadline(kind);
        paragraph(m_words.about);
        addCare();
        for (const PeopleCounted& kind : m_kinds) addKind(kind);
        addOwnCount();
        addProtection();
        addLetters();
        addSources();
        return std::move(m_report);
    }

  private:
    template <typename Block>
    void add(Block block) { m_report.blocks.emplace_back(std::move(block)); }

    void heading(int level, std::string text) { add(ReportHeading{level, std::move(text)}); }

    void paragraph(std::string_view text) { add(ReportParagraph{std::string(text)}); }

    void addFacts() {
        const PackHead& head = m_pack.head();
        m_report.words = &m_words;
        m_report.title = m_words.title;
        if (head.sample) m_report.sample = m_words.sample;
        m_report.organisationLabel = m_words.organisation;
        m_report.organisation = head.organisation;
        m_report.period = periodInWords(head.period, m_words);
        m_report.facts.emplace_back(m_words.period, m_report.period);
        for (const PeopleCounted& kind : m_kinds) {
            m_report.facts.emplace_back(std::string(m_words.people) + ", " + std::string(whose(kind)), readableNumber(kind.people));
        }
    }

    void addHeadline(const PeopleCounted& kind) {
        for (const ChangeRow& row : changeRows(m_pack, tableOf("change", kind))) {
            if (row.item != "overall" || row.withheld()) continue;
            heading(2, itemText(row.item) + ", " + std::string(whose(kind)));
            add(ReportHeadline{{{std::string(m_words.forward), countText(row.improved, row.pctImproved, m_words)},
                                {std::string(m_words.same), countText(row.same, row.pctSame, m_words)},
                                {std::string(m_words.back), countText(row.declined, row.pctDeclined, m_words)},
                                {std::string(m_words.compared), readableNumber(*row.compared.value)}}});
        }
    }

    void addKind(const PeopleCounted& kind) {
        heading(2, std::string(m_words.change) + ", " + std::string(whose(kind)));
        paragraph(m_words.changeIntro);
        for (const ReportSection& section : reportSections(m_pack, kind.suffix, m_source, m_words)) addSection(section);
        addGroups(kind);
        addBeforeAndAfter(kind);
        addCounts(kind, m_words.needs, m_words.needsIntro, "profile");
        addFollowUps(kind);
    }

    [[nodiscard]] std::vector<CountSet> countsOf(const PeopleCounted& kind, std::string_view table) const {
        return countSets(m_pack, tableOf(table, kind), m_source, m_words.language);
    }

    void addTitle(std::string_view title, const PeopleCounted& kind, std::string_view intro) {
        heading(2, std::string(title) + ", " + std::string(whose(kind)));
        paragraph(intro);
    }

    void addCounts(const PeopleCounted& kind, std::string_view title, std::string_view intro, std::string_view table) {
        const std::vector<CountSet> sets = countsOf(kind, table);
        if (sets.empty()) return;
        addTitle(title, kind, intro);
        add(countTable(std::string(title) + ", " + std::string(whose(kind)), sets, m_words));
    }

    void addBeforeAndAfter(const PeopleCounted& kind) {
        const std::vector<CountSet> before = countsOf(kind, "before");
        if (before.empty()) return;
        addTitle(m_words.beforeAfter, kind, m_words.beforeAfterIntro);
        heading(3, std::string(m_words.before));
        add(countTable(std::string(m_words.beforeAfter) + ": " + std::string(m_words.before), before, m_words));
        heading(3, std::string(m_words.after));
        add(countTable(std::string(m_words.beforeAfter) + ": " + std::string(m_words.after), countsOf(kind, "after"), m_words));
    }

    void addFollowUps(const PeopleCounted& kind) {
        addCounts(kind, m_words.cameBack, m_words.cameBackIntro, "followup_status");
        if (const auto rate = followUpRate(m_pack, tableOf("followup_status", kind))) {
            paragraph(std::string(m_words.rate) + wholeNumber(rate->percent) + "% (" + std::string(m_words.interval) + wholeNumber(rate->low) +
                      std::string(m_words.to) + wholeNumber(rate->high) + ")");
        }
        heading(3, std::string(m_words.timing));
        add(countTable(std::string(m_words.timing) + ", " + std::string(whose(kind)), countsOf(kind, "followup_timing"), m_words));
    }

    void addOwnCount() {
        const auto count = saidNo(m_pack);
        if (!count) return;
        heading(2, std::string(m_words.ownCount));
        paragraph(std::string(m_words.saidNo) + countInWords(*count, m_words) + ".");
    }

    void addSection(const ReportSection& section) {
        heading(3, section.title);
        if (section.id == kOwnTheme) paragraph(m_words.ownIntro);
        if (hasBars(section.rows)) {
            add(ReportChart{section.title + ", " + std::string(m_words.chart) + ": " + std::string(m_words.caption),
                            chartSentence(section.rows, m_words), section.rows});
        }
        add(changeTable(section.title + ": " + std::string(m_words.caption), section.ofThemes ? m_words.questionOrTheme : m_words.question,
                        {{"", section.rows}}, m_words));
    }

    void addGroups(const PeopleCounted& kind) {
        const std::string table = tableOf("change", kind);
        std::vector<RowSet> sets;
        std::string item;
        for (const ChangeRow& row : groupRows(m_pack, table)) {
            if (sets.empty() || row.item != item) sets.push_back({itemText(item = row.item), {}});
            sets.back().rows.push_back({groupText(row.group), row});
        }
        if (sets.empty()) return;
        const std::string question = variableLabel(m_pack.head().groupBy, m_source, m_words.language);
        heading(2, std::string(m_words.groups) + ", " + std::string(whose(kind)) + ": " + question);
        paragraph(m_words.groupsIntro);
        addPooled(table);
        add(changeTable(question + ": " + std::string(m_words.caption), m_words.group, sets, m_words));
    }

    void addPooled(const std::string& table) {
        for (const PooledGroups& pool : m_pack.head().pooled) {
            if (pool.table != table || pool.values.empty()) continue;
            std::string names;
            for (const std::string& value : pool.values) names += (names.empty() ? "" : ", ") + groupText(value);
            paragraph(std::string(m_words.pooled) + names + ".");
        }
    }

    void addCare() {
        heading(2, std::string(m_words.care));
        add(ReportList{cautionWords(m_pack, m_source, m_words.language)});
    }

    void addProtection() {
        heading(2, std::string(m_words.protection));
        ReportList list;
        for (const std::string_view line : m_words.protectionLines) list.lines.emplace_back(line);
        for (const PeopleCounted& kind : m_kinds) {
            list.lines.push_back(std::string(m_words.least) + ", " + std::string(whose(kind)) + ": " + std::to_string(kind.threshold) + ".");
        }
        add(std::move(list));
    }

    void addLetters() {
        heading(2, std::string(m_words.letters));
        paragraph(m_words.lettersIntro);
        ReportTerms letters;
        for (const char letter : kStatusLetters) letters.terms.emplace_back(std::string(1, letter), statusLabel({&letter, 1}, m_words.language));
        add(std::move(letters));
    }

    void addSources() {
        heading(2, std::string(m_words.otherFiles));
        paragraph(m_words.otherFilesLine);
        heading(2, std::string(m_words.source));
        paragraph(m_words.attribution);
    }

    static std::string tableOf(std::string_view table, const PeopleCounted& kind) { return std::string(table) + std::string(kind.suffix); }

    [[nodiscard]] std::string itemText(const std::string& item) const { return markedItemLabel(item, m_source, m_words.language); }

    [[nodiscard]] std::string groupText(const std::string& value) const {
        return groupLabel(m_pack.head().groupBy, value, m_source, m_words.language);
    }

    [[nodiscard]] std::string_view whose(const PeopleCounted& kind) const {
        return kind.suffix == "_child" ? m_words.children : kind.suffix == "_parent" ? m_words.parents : m_words.adults;
    }

    const ProtectedPack& m_pack;
    const WordSource& m_source;
    const ReportWords& m_words;
    std::vector<PeopleCounted> m_kinds;
    Report m_report;
};

}  // namespace

Report makeReport(const ProtectedPack& pack, const WordSource& source, ExportLanguage language) {
    return ReportMaker(pack, source, language).make();
}

}  // namespace camre
