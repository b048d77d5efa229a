#include "print/report_paper.h"

#include <algorithm>
#include <array>
#include <iterator>

#include "pack/writing_direction.h"

namespace camre {
namespace {

constexpr double kBetweenColumnsMm = 2.5;
// The figures of a table of change; its first column has what is left. They hold the longest words of both languages.
constexpr std::array<double, 6> kChangeColumnsMm = {20, 22, 20, 19, 37, 22};
constexpr double kPeopleColumnMm = 60;
constexpr double kFactNameMm = 75;
constexpr double kBulletMm = 3;
constexpr double kLetterMm = 6;
constexpr int kHighestChart = 620;  // in units of the drawing: half a sheet
constexpr std::size_t kRowsTogether = 12;  // a set of rows is kept on one sheet up to this many
constexpr std::size_t kLongestLargeFigure = 10;  // "1,265 (8%)": more would be broken in a quarter of the sheet
constexpr double kBandMm = 1.6;
constexpr double kSheetInsideMm = 180;
constexpr char kBand[] = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1800 16\"><path d=\"M0 0H1800V16H0z\" fill=\"#0b5d45\"/></svg>";

PaperLanguage languageOf(ExportLanguage language) {
    PaperLanguage paper;
    if (language == ExportLanguage::Welsh) paper.locale = QLocale(QStringLiteral("cy_GB"));
    return paper;
}

template <typename Block>
bool is(const ReportBlock& block) { return std::holds_alternative<Block>(block); }

class ReportPaper {
  public:
    explicit ReportPaper(const Report& report) : m_report(report), m_language(languageOf(report.words->language)) {}

    PrintedDocument make() {
        m_paper.language = m_language;
        const QString organisation = QString::fromStdString(m_report.organisation);
        const QString period = QString::fromStdString(m_report.period);
        m_paper.title = QString::fromStdString(m_report.title) + QStringLiteral(": ") + organisation + QStringLiteral(", ") + period;
        // The name keeps its own direction and turns nothing else round.
        m_paper.foot = text(QStringLiteral("\u2068") + organisation + QStringLiteral("\u2069, ") + period, PaperText::Small, false, true);
        if (!m_report.sample.empty()) m_paper.mark = {text(m_report.sample, PaperText::Body, true)};
        addTop();
        for (auto block = m_report.blocks.begin(); block != m_report.blocks.end(); ++block) {
            // What introduces a chart or a table stands on the same sheet with its beginning.
            const auto next = std::find_if(std::next(block), m_report.blocks.end(), [](const ReportBlock& one) { return !is<ReportParagraph>(one); });
            m_introduces = next != m_report.blocks.end() && !(is<ReportHeading>(*next) && std::get<ReportHeading>(*next).level == 2);
            std::visit([this](const auto& one) { add(one); }, *block);
        }
        return std::move(m_paper);
    }

  private:
    [[nodiscard]] PrintedText text(const QString& words, PaperText size, bool bold = false, bool muted = false) const {
        return {words, m_language, size, bold, muted};
    }
    [[nodiscard]] PrintedText text(const std::string& words, PaperText size, bool bold = false, bool muted = false) const {
        return text(QString::fromStdString(words), size, bold, muted);
    }

    void addTop() {
        PrintedRow band;
        band.aboveMm = 0;
        band.cells.push_back({{}, PrintedPicture{QByteArray(kBand), {kSheetInsideMm, kBandMm}}, kSheetInsideMm});
        m_paper.blocks.emplace_back(std::move(band));
        m_paper.blocks.emplace_back(printedLine(text(m_report.title, PaperText::Title), 4));
        PrintedText name = text(m_report.organisation, PaperText::Second, true);
        const LetterCount letters = countLetters(m_report.organisation);
        if (letters.rightToLeft > letters.leftToRight) name.language.direction = Qt::RightToLeft;
        addFact(m_report.organisationLabel, std::move(name), 4);
        for (const auto& [label, value] : m_report.facts) addFact(label, text(value, PaperText::Second, true), 1);
    }

    void addFact(const std::string& label, PrintedText value, double aboveMm) {
        PrintedRow row;
        row.aboveMm = aboveMm;
        row.cells.push_back({{text(label, PaperText::Second, false, true)}, {}, kFactNameMm});
        row.cells.push_back({{std::move(value)}, {}});
        m_paper.blocks.emplace_back(std::move(row));
    }

    void add(const ReportHeading& heading) {
        m_heading = heading.text;
        const bool isPart = heading.level == 2;
        m_paper.blocks.emplace_back(printedHeading(text(heading.text, isPart ? PaperText::Heading : PaperText::Body, true), isPart ? 9 : 5));
    }

    void add(const ReportParagraph& paragraph) {
        PrintedRow row = printedLine(text(paragraph.text, PaperText::Second), 2);
        row.withNext = m_introduces;
        m_paper.blocks.emplace_back(std::move(row));
    }

    void add(const ReportList& list) {
        for (const std::string& line : list.lines) addTerm(kBulletMm, text(QStringLiteral("•"), PaperText::Second), line);
    }

    void add(const ReportTerms& letters) {
        for (const auto& [name, meaning] : letters.terms) {
            addTerm(kLetterMm, text(name, PaperText::Second, true), meaning);
            std::get<PrintedRow>(m_paper.blocks.back()).withNext = name != letters.terms.back().first;
        }
    }

    void addTerm(double nameMm, PrintedText name, const std::string& meaning) {
        PrintedRow row;
        row.aboveMm = 1;
        row.betweenMm = kBetweenColumnsMm;
        row.cells.push_back({{std::move(name)}, {}, nameMm});
        row.cells.push_back({{text(meaning, PaperText::Second)}, {}});
        m_paper.blocks.emplace_back(std::move(row));
    }

    void add(const ReportHeadline& headline) {
        PrintedRow row;
        row.aboveMm = 2;
        row.ruled = true;
        // Words in the place of a figure would not fit as large, nor would large figures beside three others.
        const auto fits = [](const auto& one) { return one.second.size() <= kLongestLargeFigure; };
        const bool allFit = std::all_of(headline.figures.begin(), headline.figures.end(), fits);
        for (const auto& [label, figure] : headline.figures) {
            const bool isNumber = allFit && !figure.empty() && figure.front() >= '0' && figure.front() <= '9';
            row.cells.push_back({{text(figure, isNumber ? PaperText::Title : PaperText::Heading), text(label, PaperText::Second)}, {}});
        }
        m_paper.blocks.emplace_back(std::move(row));
    }

    void add(const ReportChart& chart) {
        m_heading.clear();
        PrintedRow says = printedLine(text(chart.sentence, PaperText::Second), 2);
        says.withNext = true;
        m_paper.blocks.emplace_back(std::move(says));
        std::vector<ChartRow> part;
        for (const ChartRow& row : chart.rows) {
            part.push_back(row);
            if (drawChart(part, *m_report.words).height <= kHighestChart) continue;
            part.pop_back();
            addChart(part, false);
            part = {row};
        }
        addChart(part, true);
    }

    void addChart(const std::vector<ChartRow>& rows, bool withTable) {
        if (!rows.empty()) m_paper.blocks.emplace_back(PrintedChart{drawChart(rows, *m_report.words), kSheetInsideMm, withTable});
    }

    void add(const ReportTable& table) {
        // Straight under a heading that says the same, the caption would say it twice.
        const bool isSaid = table.caption == m_heading || table.caption.starts_with(m_heading + ", ");
        if (m_heading.empty() || !isSaid) addCaption(table);
        const std::size_t columns = table.columns.size();
        PrintedTable printed;
        printed.head = tableRow();
        for (std::size_t column = 0; column < columns; ++column) {
            addCell(*printed.head, table.columns[column], {true, false}, widthOf(column, 1, columns));
        }
        for (const ReportRowSet& set : table.sets) addSet(printed, set, columns);
        m_paper.blocks.emplace_back(std::move(printed));
    }

    void addCaption(const ReportTable& table) {
        PrintedRow caption = printedLine(text(table.caption, PaperText::Small, false, true), 3);
        caption.withNext = true;
        m_paper.blocks.emplace_back(std::move(caption));
    }

    void addSet(PrintedTable& table, const ReportRowSet& set, std::size_t columns) const {
        if (!set.name.empty()) {
            PrintedRow name = tableRow();
            name.aboveMm = 3;
            name.withNext = true;
            addCell(name, set.name, {true, false}, 0);
            table.rows.push_back(std::move(name));
        }
        for (const ReportRow& row : set.rows) {
            table.rows.push_back(rowOf(row, columns));
            table.rows.back().withNext = set.rows.size() <= kRowsTogether && &row != &set.rows.back();
        }
    }

    [[nodiscard]] PrintedRow rowOf(const ReportRow& row, std::size_t columns) const {
        PrintedRow printed = tableRow();
        std::size_t column = 0;
        if (!row.label.empty()) {
            addCell(printed, row.label, {row.kind == ReportRowKind::Question, row.kind == ReportRowKind::Sum}, widthOf(column, 1, columns));
            ++column;
        }
        for (const ReportCell& cell : row.cells) {
            const bool isSecond = cell.kind == ReportCellKind::Note || cell.kind == ReportCellKind::Hidden || row.kind == ReportRowKind::Sum;
            addCell(printed, cell.text, {false, isSecond}, widthOf(column, cell.columns, columns));
            column += static_cast<std::size_t>(cell.columns);
        }
        return printed;
    }

    struct Manner {
        bool bold = false;
        bool muted = false;
    };

    void addCell(PrintedRow& row, const std::string& words, Manner manner, double widthMm) const {
        row.cells.push_back({{text(words, PaperText::Small, manner.bold, manner.muted)}, {}, widthMm});
    }

    static PrintedRow tableRow() {
        PrintedRow row;
        row.ruled = true;
        row.betweenMm = kBetweenColumnsMm;
        return row;
    }

    // 0: what the others leave.
    static double widthOf(std::size_t column, int span, std::size_t columns) {
        if (column == 0) return 0;
        if (columns == 2) return kPeopleColumnMm;
        double width = (span - 1) * kBetweenColumnsMm;
        for (int i = 0; i < span; ++i) width += kChangeColumnsMm[column - 1 + static_cast<std::size_t>(i)];
        return width;
    }

    const Report& m_report;
    PaperLanguage m_language;
    PrintedDocument m_paper;
    std::string m_heading;  // the last one, while nothing but texts stands under it
    bool m_introduces = false;
};

}  // namespace

PrintedDocument reportPaper(const Report& report) { return ReportPaper(report).make(); }

}  // namespace camre
