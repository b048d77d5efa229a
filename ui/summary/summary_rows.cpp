#include "summary/summary_rows.h"

#include <QCoreApplication>
#include <QLocale>

#include "bridge/qt_text.h"
#include "catalogue/own_question.h"
#include "kit/text.h"

namespace camre {
namespace {

constexpr std::string_view kThemePrefix = "theme:";

QString words(const char* text) { return QCoreApplication::translate("SummaryRows", text); }

bool isTheme(const std::string& item) { return item.rfind(kThemePrefix, 0) == 0; }

std::string tableOf(Respondent respondent) {
    switch (respondent) {
        case Respondent::Adult: return "change";
        case Respondent::Parent: return "change_parent";
        case Respondent::Child: break;
    }
    return "change_child";
}

// The cells of one table, item and group that may leave.
struct Leaving {
    const std::vector<PackRow>* rows = nullptr;
    std::string table;
    std::string item;
    std::string groupValue;

    [[nodiscard]] QString cell(const char* name) const {
        if (rows == nullptr) return QStringLiteral("–");
        for (const PackRow& row : *rows) {
            if (row.table == table && row.item == item && row.groupValue == groupValue && row.cell == name) return figureText(row);
        }
        return QStringLiteral("–");
    }
};

void fillLeaving(SummaryRow& row, const Leaving& leaving) {
    row.leavesBack = leaving.cell("declined");
    row.leavesSame = leaving.cell("same");
    row.leavesForward = leaving.cell("improved");
    row.leavesCompared = leaving.cell("compared");
}

// The groups of an item's breakdown, in the pack's order, each once.
std::vector<PackRow> groupsOf(const Leaving& leaving) {
    std::vector<PackRow> groups;
    if (leaving.rows == nullptr) return groups;
    for (const PackRow& row : *leaving.rows) {
        const bool isNew = row.table == leaving.table && row.item == leaving.item && !row.groupBy.empty() &&
                           (groups.empty() || groups.back().groupValue != row.groupValue);
        if (isNew) groups.push_back(row);
    }
    return groups;
}

QString groupName(const PackRow& row, const InterfaceLanguage& language) {
    const QString name = language.word(word_key::backgroundValue(BackgroundId(row.groupBy), row.groupValue));
    if (!name.isEmpty()) return name;
    if (row.groupValue == "other_groups") return words(QT_TRANSLATE_NOOP("SummaryRows", "Other groups"));
    if (row.groupValue == "not_answered") return words(QT_TRANSLATE_NOOP("SummaryRows", "Not answered"));
    return toQt(row.groupValue);
}

int countOf(const PackRow& row) { return row.value ? static_cast<int>(*row.value) : 0; }

void addCell(SummaryRow& row, const PackRow& cell) {
    if (cell.cell == "declined") {
        row.back = countOf(cell);
        row.leavesBack = figureText(cell);
    } else if (cell.cell == "same") {
        row.same = countOf(cell);
        row.leavesSame = figureText(cell);
    } else if (cell.cell == "improved") {
        row.forward = countOf(cell);
        row.leavesForward = figureText(cell);
    } else if (cell.cell == "compared") {
        row.leavesCompared = figureText(cell);
    }
}

}  // namespace

QString peopleText(int people) { return QLocale().toString(people); }

QString figureText(const PackRow& row) {
    // The letters of StatsWales: c is withheld, k a low figure. The page says so under its table.
    if (row.status == "c" || row.status == "k") return QStringLiteral("[%1]").arg(toQt(row.status));
    if (!row.value) return QStringLiteral("–");
    return QLocale().toString(*row.value, 'f', 0);
}

Respondent respondentOf(std::string_view table) {
    if (table.ends_with("_child")) return Respondent::Child;
    return table.ends_with("_parent") ? Respondent::Parent : Respondent::Adult;
}

std::vector<SummaryRow> releasedRows(const ProtectedPack& pack, const InterfaceLanguage& language) {
    std::vector<SummaryRow> rows;
    const PackRow* last = nullptr;
    for (const PackRow& cell : pack.rows()) {
        if (!cell.table.starts_with("change")) continue;
        const bool isNew = last == nullptr || last->table != cell.table || last->item != cell.item || last->groupValue != cell.groupValue;
        if (isNew) {
            SummaryRow row;
            row.isGroup = !cell.groupBy.empty();
            row.isTheme = !row.isGroup && (isTheme(cell.item) || cell.item == "overall");
            row.name = row.isGroup ? groupName(cell, language) : itemName(cell.item, respondentOf(cell.table), language);
            rows.push_back(row);
        }
        addCell(rows.back(), cell);
        last = &cell;
    }
    for (SummaryRow& row : rows) {
        if (row.isWithheld()) row.noBar = words(QT_TRANSLATE_NOOP("SummaryRows", "withheld to protect people"));
    }
    return rows;
}

QString itemName(const std::string& item, Respondent respondent, const InterfaceLanguage& language) {
    QString name = language.word(word_key::shortName(IndicatorId(item)));
    if (isTheme(item)) name = language.word(word_key::theme(ThemeId(item.substr(kThemePrefix.size()))));
    if (item == "overall") name = QCoreApplication::translate("SummaryRows", "All questions together");
    if (name.isEmpty()) name = toQt(item);
    //: %1 a question's short name: one that this service added to those that all services have in common
    if (isOwnQuestion(item)) name = QCoreApplication::translate("SummaryRows", "%1 (this service's own question)").arg(isolated(name));
    //: After a question's name: whose forms are counted
    if (respondent == Respondent::Child) name += QCoreApplication::translate("SummaryRows", " (children)");
    if (respondent == Respondent::Parent) name += QCoreApplication::translate("SummaryRows", " (parents)");
    return name;
}

std::vector<SummaryRow> summaryRows(const Preview& preview, const InterfaceLanguage& language) {
    std::vector<SummaryRow> rows;
    for (const TrueRow& inside : preview.rows) {
        Leaving leaving{preview.wouldLeave ? &preview.wouldLeave->rows() : nullptr, tableOf(inside.respondent), inside.item, ""};
        SummaryRow row;
        row.name = itemName(inside.item, inside.respondent, language);
        row.isTheme = isTheme(inside.item) || inside.item == "overall";
        row.back = inside.declined1 + inside.declined2;
        row.same = inside.same;
        row.forward = inside.improved1 + inside.improved2;
        fillLeaving(row, leaving);
        rows.push_back(row);
        for (const PackRow& group : groupsOf(leaving)) {
            SummaryRow part;
            part.name = groupName(group, language);
            part.isGroup = true;
            leaving.groupValue = group.groupValue;
            fillLeaving(part, leaving);
            rows.push_back(part);
        }
    }
    return rows;
}

std::vector<FigureRow> insideAndLeaving(const std::vector<SummaryRow>& rows) {
    std::vector<FigureRow> figures;
    for (const SummaryRow& row : rows) {
        const auto inside = [&row](int count) { return row.isGroup ? QStringLiteral("–") : peopleText(count); };
        const QString indent = row.isGroup ? QStringLiteral("    ") : QString();
        figures.push_back({{indent + row.name, inside(row.back), inside(row.same), inside(row.forward), inside(row.compared()), row.leavesBack,
                            row.leavesSame, row.leavesForward, row.leavesCompared},
                           row.isTheme});
    }
    return figures;
}

QString summaryInWords(const std::vector<SummaryRow>& rows) {
    QStringList lines;
    for (const SummaryRow& row : rows) {
        if (row.isGroup) continue;
        if (!row.noBar.isEmpty()) {
            lines.append(QStringLiteral("%1: %2.").arg(row.name, row.noBar));
            continue;
        }
        //: One line of the chart in words: %1 a question, the others numbers of people
        lines.append(QCoreApplication::translate("SummaryRows", "%1: moved back %2, about the same %3, moved forward %4; people compared %5.")
                         .arg(row.name).arg(row.back).arg(row.same).arg(row.forward).arg(row.compared()));
    }
    return lines.join(QLatin1Char(' '));
}

}  // namespace camre
