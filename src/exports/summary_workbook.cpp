#include "exports/summary_workbook.h"

#include <algorithm>
#include <cmath>

#include "exports/caution_words.h"
#include "exports/change_table.h"
#include "exports/count_sets.h"
#include "exports/pack_facts.h"
#include "exports/readme_text.h"
#include "exports/report_words.h"
#include "exports/summary_columns.h"
#include "exports/summary_csv.h"
#include "exports/workbook.h"
#include "release/pack_json.h"

namespace camre {
namespace {

struct SheetWords {
    ExportLanguage language;
    const char* sheet;
    std::string_view title;
    std::string_view sample;
    std::string_view organisation;
    std::string_view period;
    std::string_view to;
    std::string_view people;
    std::string_view adults;
    std::string_view children;
    std::string_view parents;
    std::string_view change;
    const char* question;
    const char* forward;
    const char* same;
    const char* back;
    const char* compared;
    const char* forwardPct;
    const char* samePct;
    const char* backPct;
    const char* note;
    std::string_view care;
};

constexpr SheetWords kWelsh = {ExportLanguage::Welsh, "Crynodeb", "Camre – crynodeb o'r pellter a deithiwyd",
    "DATA ENGHREIFFTIOL: pobl ddychmygol yw'r rhain. Peidiwch â'u dyfynnu.", "Sefydliad", "Cyfnod", " hyd ",
    "Pobl a gyfrifwyd (i'r pump agosaf)", "oedolion", "ffurflenni plant", "ffurflenni rhieni", "Newid fesul cwestiwn", "Cwestiwn",
    "Wedi symud ymlaen", "Tua'r un fath", "Wedi symud yn ôl", "Cymharwyd", "% ymlaen", "% tua'r un fath", "% yn ôl", "Nodyn",
    "Darllenwch yn ofalus"};

constexpr SheetWords kEnglish = {ExportLanguage::English, "Summary", "Camre – a summary of distance travelled",
    "SAMPLE DATA: these people are made up. Do not quote them.", "Organisation", "Period", " to ",
    "People counted (to the nearest five)", "adults", "children's forms", "parents' forms", "Change by question", "Question",
    "Moved forward", "About the same", "Moved back", "Compared", "% forward", "% about the same", "% back", "Note",
    "Read this with care"};

// The cells of one row of the table of change, in the order of its columns.
constexpr std::string_view kShown[] = {"improved", "same", "declined", "compared", "pct_improved", "pct_same", "pct_declined"};
constexpr std::uint16_t kNoteColumn = 8;

class ReadingSheet {
  public:
    ReadingSheet(const ProtectedPack& pack, const WordSource& words, const SheetWords& own, Sheet sheet)
        : m_pack(pack), m_words(words), m_own(own), m_report(reportWords(own.language, words.movement)), m_sheet(sheet) {}

    void write() {
        m_sheet.widths({44, 11, 11, 11, 11, 11, 11, 11, 60});
        writeHead();
        for (const PeopleCounted& kind : peopleCounted(m_pack)) writeChange(kind);
        for (const PeopleCounted& kind : peopleCounted(m_pack)) writeOtherTables(kind);
        writeOwnCount();
        m_sheet.line(m_own.care, CellLook::Bold);
        for (const std::string& caution : cautionWords(m_pack, m_words, m_own.language)) m_sheet.line(caution);
    }

  private:
    void writeHead() {
        const PackHead& head = m_pack.head();
        m_sheet.line(m_own.title, CellLook::Title);
        if (head.sample) m_sheet.line(m_own.sample, CellLook::Bold);
        pair(m_own.organisation, harmlessCell(head.organisation));
        pair(m_own.period, dayInWords(head.period.start, m_own.language) + std::string(m_own.to) + dayInWords(head.period.end, m_own.language));
        for (const PeopleCounted& kind : peopleCounted(m_pack)) {
            m_sheet.text(0, std::string(m_own.people) + ", " + std::string(whose(kind)));
            m_sheet.number(1, kind.people);
            m_sheet.nextRow();
        }
        m_sheet.nextRow();
    }

    void pair(std::string_view label, std::string_view text) {
        m_sheet.text(0, label);
        m_sheet.text(1, text);
        m_sheet.nextRow();
    }

    [[nodiscard]] std::string_view whose(const PeopleCounted& kind) const {
        return kind.suffix == "_child" ? m_own.children : kind.suffix == "_parent" ? m_own.parents : m_own.adults;
    }

    [[nodiscard]] std::vector<std::string> headings() const {
        if (m_words.movement == MovementWords::Moved) {
            return {m_own.question, m_own.forward, m_own.same, m_own.back, m_own.compared, m_own.forwardPct, m_own.samePct, m_own.backPct, m_own.note};
        }
        const std::string forward(m_report.forward);
        const std::string back(m_report.back);
        return {m_own.question, forward, m_own.same, back, m_own.compared, "% " + forward, m_own.samePct, "% " + back, m_own.note};
    }

    void writeChange(const PeopleCounted& kind) {
        m_sheet.line(std::string(m_own.change) + ", " + std::string(whose(kind)), CellLook::Bold);
        std::uint16_t column = 0;
        for (const std::string& title : headings()) m_sheet.text(column++, title, CellLook::Bold);
        m_sheet.nextRow();
        const std::string table = "change" + std::string(kind.suffix);
        std::string item;
        for (const PackRow& row : m_pack.rows()) {
            if (row.table != table || !row.groupBy.empty()) continue;
            if (row.item != item) startItem(item = row.item);
            addCell(row);
        }
        finishItem();
        m_sheet.nextRow();
    }

    void writeOtherTables(const PeopleCounted& kind) {
        writeCounts(kind, std::string(m_report.beforeAfter) + ": " + std::string(m_report.before), "before");
        writeCounts(kind, std::string(m_report.beforeAfter) + ": " + std::string(m_report.after), "after");
        writeCounts(kind, std::string(m_report.needs), "profile");
        writeCounts(kind, std::string(m_report.cameBack), "followup_status");
        if (const auto rate = followUpRate(m_pack, "followup_status" + std::string(kind.suffix))) {
            m_sheet.line(std::string(m_report.rate) + wholeNumber(rate->percent) + "% (" + std::string(m_report.interval) + wholeNumber(rate->low) +
                         std::string(m_report.to) + wholeNumber(rate->high) + ")");
            m_sheet.nextRow();
        }
        writeCounts(kind, std::string(m_report.timing), "followup_timing");
    }

    void writeCounts(const PeopleCounted& kind, const std::string& title, std::string_view table) {
        const auto sets = countSets(m_pack, std::string(table) + std::string(kind.suffix), m_words, m_own.language);
        if (sets.empty()) return;
        m_sheet.line(title + ", " + std::string(whose(kind)), CellLook::Bold);
        for (const CountSet& set : sets) {
            if (!set.name.empty()) m_sheet.line(harmlessCell(set.name), CellLook::Bold);
            if (set.withheld) m_sheet.line(m_report.hidden);
            for (const CountLine& line : set.lines) {
                if (!set.withheld) writeCount(line);
            }
        }
        m_sheet.nextRow();
    }

    void writeCount(const CountLine& line) {
        m_sheet.text(0, harmlessCell(line.label), CellLook::Wrapped);
        if (line.count.value) m_sheet.number(1, *line.count.value);
        if (!line.count.status.empty()) {
            m_sheet.text(kNoteColumn, (line.count.noneOrVeryFew() ? "0: " : "") + statusLabel(line.count.status, m_own.language), CellLook::Wrapped);
        }
        m_sheet.nextRow();
    }

    void writeOwnCount() {
        const auto count = saidNo(m_pack);
        if (!count) return;
        m_sheet.line(m_report.ownCount, CellLook::Bold);
        writeCount({sharedLabel("said_no", m_own.language), *count, false});
        m_sheet.nextRow();
    }

    void startItem(const std::string& item) {
        finishItem();
        m_inItem = true;
        m_sheet.text(0, harmlessCell(markedItemLabel(item, m_words, m_own.language)), CellLook::Wrapped);
    }

    void addCell(const PackRow& row) {
        std::uint16_t column = 1;
        for (const std::string_view cell : kShown) {
            if (row.cell == cell) {
                if (row.value) m_sheet.number(column, std::round(*row.value));
                if (!row.status.empty() && m_statuses.find(row.status) == std::string::npos) m_statuses += row.status;
            }
            ++column;
        }
    }

    void finishItem() {
        if (!m_inItem) return;
        std::string note;
        for (const char letter : m_statuses) {
            note += (note.empty() ? "" : "; ") + (letter == 'k' ? "0: " : std::string()) + statusLabel({&letter, 1}, m_own.language);
        }
        m_sheet.text(kNoteColumn, note, CellLook::Wrapped);
        m_sheet.nextRow();
        m_statuses.clear();
        m_inItem = false;
    }

    const ProtectedPack& m_pack;
    const WordSource& m_words;
    const SheetWords& m_own;
    const ReportWords& m_report;
    Sheet m_sheet;
    std::string m_statuses;  // letters met in the row at hand
    bool m_inItem = false;
};

void writeFigures(const ProtectedPack& pack, Sheet sheet) {
    const PackHead& head = pack.head();
    const std::string headCells[] = {std::string(kPackSchema), packId(head), head.organisation, head.lineage,
                                     head.period.start.iso(), head.period.end.iso(), head.catalogue};
    sheet.widths({17, 18, 24, 34, 12, 12, 15, 16, 28, 14, 18, 20, 12, 8});
    sheet.keepRowsInSight(1);
    std::uint16_t column = 0;
    for (const SummaryColumn& one : kSummaryColumns) sheet.text(column++, one.name, CellLook::Bold);
    sheet.nextRow();
    for (const PackRow& row : pack.rows()) {
        column = 0;
        for (const std::string& cell : headCells) sheet.text(column++, harmlessCell(cell));
        for (const std::string* cell : {&row.table, &row.item, &row.groupBy, &row.groupValue, &row.cell}) sheet.text(column++, harmlessCell(*cell));
        if (row.value) sheet.number(column, *row.value);
        sheet.text(++column, row.status);
        sheet.nextRow();
    }
}

void writeCodes(std::span<const CodeLabel> codes, Sheet sheet) {
    sheet.widths({14, 34, 10, 70});
    sheet.keepRowsInSight(1);
    std::uint16_t column = 0;
    for (const char* name : {"list", "code", "language", "label"}) sheet.text(column++, name, CellLook::Bold);
    sheet.nextRow();
    for (const CodeLabel& code : codes) {
        column = 0;
        for (const std::string* cell : {&code.list, &code.code, &code.language, &code.label}) sheet.text(column++, harmlessCell(*cell));
        sheet.nextRow();
    }
}

void writeNotes(const ProtectedPack& pack, const WordSource& words, Sheet sheet) {
    sheet.widths({130});
    const std::string text = readmeText(pack, words);
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        sheet.line(std::string_view(text).substr(at, end - at));
        at = end + 1;
    }
}

}  // namespace

Result<std::string> summaryWorkbook(const ProtectedPack& pack, const WordSource& words, std::span<const CodeLabel> codes) {
    const PackHead& head = pack.head();
    auto book = Workbook::make(head.organisation + ", " + head.period.start.iso() + "/" + head.period.end.iso());
    if (!book) return book.error();
    for (const SheetWords* own : {&kWelsh, &kEnglish}) ReadingSheet(pack, words, *own, book.value()->addSheet(own->sheet)).write();
    writeFigures(pack, book.value()->addSheet("summary.csv"));
    writeCodes(codes, book.value()->addSheet("codes.csv"));
    writeNotes(pack, words, book.value()->addSheet("README"));
    return book.value()->bytes();
}

}  // namespace camre
