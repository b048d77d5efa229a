#include "summary/pack_tables.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>
#include <array>

#include "bridge/qt_text.h"
#include "pack/pack_check.h"
#include "summary/summary_rows.h"

namespace camre {
namespace {

struct TableKind {
    PackTable table;
    std::string_view name;
};
constexpr std::array<TableKind, 6> kTables = {{{PackTable::Change, "change"}, {PackTable::FirstForms, "profile"}, {PackTable::BeforeAfter, "before"},
                                               {PackTable::BeforeAfter, "after"}, {PackTable::Timing, "followup_timing"}, {PackTable::FollowUps, "followup_status"}}};

struct CellName {
    std::string_view cell;
    const char* words;
};
constexpr std::array<CellName, 11> kCellNames = {{{"under_3_months", QT_TRANSLATE_NOOP("PackTables", "Under 3 months")},
                                                  {"3_to_6_months", QT_TRANSLATE_NOOP("PackTables", "3 to 6 months")},
                                                  {"6_to_12_months", QT_TRANSLATE_NOOP("PackTables", "6 to 12 months")},
                                                  {"over_12_months", QT_TRANSLATE_NOOP("PackTables", "Over 12 months")},
                                                  {"followed_up", QT_TRANSLATE_NOOP("PackTables", "Came back")},
                                                  {"moved_away", QT_TRANSLATE_NOOP("PackTables", "Moved away")},
                                                  {"does_not_want_more", QT_TRANSLATE_NOOP("PackTables", "Do not want more")},
                                                  {"tried", QT_TRANSLATE_NOOP("PackTables", "Tried, not reached")},
                                                  {"not_recorded", QT_TRANSLATE_NOOP("PackTables", "Nothing written down")},
                                                  {"not_answered", QT_TRANSLATE_NOOP("PackTables", "No answer")},
                                                  {"not_compared", QT_TRANSLATE_NOOP("PackTables", "No answer at both times")}}};

QString say(const char* words) { return QCoreApplication::translate("PackTables", words); }

bool isOf(std::string_view table, std::string_view name) {
    return table == name || (table.starts_with(name) && (table.substr(name.size()) == "_child" || table.substr(name.size()) == "_parent"));
}

// The rows of everybody in the tables of one name, item by item.
using Cells = std::vector<const PackRow*>;
std::vector<Cells> itemsOf(const ProtectedPack& pack, std::string_view name) {
    std::vector<Cells> items;
    for (const PackRow& row : pack.rows()) {
        if (!isOf(row.table, name) || !row.groupBy.empty()) continue;
        const bool isNew = items.empty() || items.back().front()->table != row.table || items.back().front()->item != row.item;
        if (isNew) items.emplace_back();
        items.back().push_back(&row);
    }
    return items;
}

QString figureOf(const Cells& cells, std::string_view name) {
    const auto found = std::find_if(cells.begin(), cells.end(), [&](const PackRow* row) { return row->cell == name; });
    return found == cells.end() ? QStringLiteral("–") : figureText(**found);
}

QString signedPoints(const Cells& cells) {
    const auto found = std::find_if(cells.begin(), cells.end(), [](const PackRow* row) { return row->cell == "net_points"; });
    if (found == cells.end() || !(*found)->value) return figureOf(cells, "net_points");
    const double points = *(*found)->value;
    const QString number = QLocale().toString(std::abs(points), 'f', 0);
    if (number == QStringLiteral("0")) return number;
    return (points < 0 ? QStringLiteral("−") : QStringLiteral("+")) + number;
}

QString answerName(const PackRow& row, const Catalogue& catalogue, const InterfaceLanguage& language) {
    constexpr std::string_view level = "level_";
    if (!row.cell.starts_with(level)) return cellName(row.cell);
    const std::string number = row.cell.substr(level.size());
    const Indicator* indicator = catalogue.indicator(IndicatorId(row.item));
    const QString words = indicator == nullptr ? QString() : language.word(answerKeyFor(catalogue, *indicator, std::atoi(number.c_str())));
    //: %1 the number of an answer whose words are not known here
    return words.isEmpty() ? say(QT_TRANSLATE_NOOP("PackTables", "Answer %1")).arg(toQt(number)) : words;
}

bool isAnswer(const PackRow& row) { return row.cell.starts_with("level_") || row.cell == "not_answered" || row.cell == "not_compared"; }

QString indented(const QString& name) { return QStringLiteral("    ") + name; }

TableWords changeWords(const ProtectedPack& pack, const InterfaceLanguage& language) {
    TableWords table;
    table.heads = QStringList{say(QT_TRANSLATE_NOOP("PackTables", "Question")), say(QT_TRANSLATE_NOOP("PackTables", "Moved\nback")),
                              say(QT_TRANSLATE_NOOP("PackTables", "About\nthe same")), say(QT_TRANSLATE_NOOP("PackTables", "Moved\nforward")),
                              say(QT_TRANSLATE_NOOP("PackTables", "People\ncompared")), say(QT_TRANSLATE_NOOP("PackTables", "Forward less back,\nin 100 people"))};
    for (const SummaryRow& row : releasedRows(pack, language)) {
        table.rows.push_back({{row.isGroup ? indented(row.name) : row.name, row.leavesBack, row.leavesSame, row.leavesForward, row.leavesCompared, {}}, row.isTheme});
    }
    // The same order as above, groups left out there.
    std::size_t at = 0;
    for (const Cells& cells : itemsOf(pack, "change")) {
        while (at < table.rows.size() && table.rows[at].cells.front().startsWith(QLatin1Char(' '))) table.rows[at++].cells.back() = QStringLiteral("–");
        if (at < table.rows.size()) table.rows[at++].cells.back() = signedPoints(cells);
    }
    return table;
}

TableWords firstFormWords(const ProtectedPack& pack, const Catalogue& catalogue, const InterfaceLanguage& language) {
    TableWords table;
    table.heads = QStringList{say(QT_TRANSLATE_NOOP("PackTables", "Question and answers")), say(QT_TRANSLATE_NOOP("PackTables", "People"))};
    for (const Cells& cells : itemsOf(pack, "profile")) {
        table.rows.push_back({{itemName(cells.front()->item, respondentOf(cells.front()->table), language), figureOf(cells, "people")}, true});
        if (cells.front()->status == "c") continue;
        for (const PackRow* cell : cells) {
            if (isAnswer(*cell)) table.rows.push_back({{indented(answerName(*cell, catalogue, language)), figureText(*cell)}, false});
        }
    }
    return table;
}

TableWords beforeAfterWords(const ProtectedPack& pack, const Catalogue& catalogue, const InterfaceLanguage& language) {
    TableWords table;
    table.heads = QStringList{say(QT_TRANSLATE_NOOP("PackTables", "Question and answers")), say(QT_TRANSLATE_NOOP("PackTables", "First\nform")),
                              say(QT_TRANSLATE_NOOP("PackTables", "Follow-up"))};
    const auto after = itemsOf(pack, "after");
    for (const Cells& before : itemsOf(pack, "before")) {
        const PackRow& first = *before.front();
        const auto same = std::find_if(after.begin(), after.end(), [&](const Cells& one) {
            return one.front()->item == first.item && respondentOf(one.front()->table) == respondentOf(first.table);
        });
        const Cells later = same == after.end() ? Cells() : *same;
        table.rows.push_back({{itemName(first.item, respondentOf(first.table), language), figureOf(before, "people"), figureOf(later, "people")}, true});
        if (first.status == "c") continue;
        for (const PackRow* cell : before) {
            if (!isAnswer(*cell)) continue;
            table.rows.push_back({{indented(answerName(*cell, catalogue, language)), figureText(*cell), figureOf(later, cell->cell)}, false});
        }
    }
    return table;
}

QString peopleWords(Respondent respondent) {
    switch (respondent) {
        case Respondent::Child: return say(QT_TRANSLATE_NOOP("PackTables", "Children"));
        case Respondent::Parent: return say(QT_TRANSLATE_NOOP("PackTables", "Parents"));
        case Respondent::Adult: break;
    }
    return say(QT_TRANSLATE_NOOP("PackTables", "Adults"));
}

// One row of the pack, its cells below each other; the groups of a breakdown stay in the files.
TableWords listWords(const ProtectedPack& pack, std::string_view name, const QString& head) {
    TableWords table;
    table.heads = QStringList{head, say(QT_TRANSLATE_NOOP("PackTables", "People"))};
    for (const Cells& cells : itemsOf(pack, name)) {
        table.rows.push_back({{peopleWords(respondentOf(cells.front()->table)), figureOf(cells, "people")}, true});
        for (const PackRow* cell : cells) {
            if (!cellName(cell->cell).isEmpty()) table.rows.push_back({{indented(cellName(cell->cell)), figureText(*cell)}, false});
        }
        const auto rate = std::find_if(cells.begin(), cells.end(), [](const PackRow* cell) { return cell->cell == "pct_followed_up"; });
        if (rate == cells.end() || !(*rate)->value) continue;
        table.rows.push_back({{indented(say(QT_TRANSLATE_NOOP("PackTables", "Came back, per cent"))), figureText(**rate)}, false});
    }
    return table;
}

}  // namespace

std::vector<PackTable> tablesOf(const ProtectedPack& pack) {
    std::vector<PackTable> tables;
    for (const TableKind& kind : kTables) {
        const bool isThere = std::any_of(pack.rows().begin(), pack.rows().end(), [&](const PackRow& row) { return isOf(row.table, kind.name); });
        if (isThere && (tables.empty() || tables.back() != kind.table)) tables.push_back(kind.table);
    }
    return tables;
}

QString tableTitle(PackTable table) {
    switch (table) {
        case PackTable::Change: return say(QT_TRANSLATE_NOOP("PackTables", "How people moved"));
        case PackTable::FirstForms: return say(QT_TRANSLATE_NOOP("PackTables", "Answers of first forms"));
        case PackTable::BeforeAfter: return say(QT_TRANSLATE_NOOP("PackTables", "Before and after"));
        case PackTable::Timing: return say(QT_TRANSLATE_NOOP("PackTables", "Time until the follow-up"));
        case PackTable::FollowUps: break;
    }
    return say(QT_TRANSLATE_NOOP("PackTables", "Who came back"));
}

TableWords tableWords(PackTable table, const ProtectedPack& pack, const Catalogue& catalogue, const InterfaceLanguage& language) {
    switch (table) {
        case PackTable::Change: return changeWords(pack, language);
        case PackTable::FirstForms: return firstFormWords(pack, catalogue, language);
        case PackTable::BeforeAfter: return beforeAfterWords(pack, catalogue, language);
        case PackTable::Timing: return listWords(pack, "followup_timing", say(QT_TRANSLATE_NOOP("PackTables", "Between first form and follow-up")));
        case PackTable::FollowUps: break;
    }
    return listWords(pack, "followup_status", say(QT_TRANSLATE_NOOP("PackTables", "First planned follow-up")));
}

QString cellName(std::string_view cell) {
    const auto found = std::find_if(kCellNames.begin(), kCellNames.end(), [&](const CellName& one) { return one.cell == cell; });
    return found == kCellNames.end() ? QString() : say(found->words);
}

}  // namespace camre
