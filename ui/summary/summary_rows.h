#pragma once

#include <QString>
#include <string>
#include <string_view>
#include <vector>

#include "release/preview.h"
#include "summary/figure_table.h"
#include "words/interface_language.h"

namespace camre {

/// One line of the summary: what is true inside this file, and beside it exactly what would leave.
struct SummaryRow {
    QString name;        // "Work", "Home suits me"
    bool isTheme = false;
    bool isGroup = false;  // a group of the breakdown: only what would leave
    int back = 0;
    int same = 0;
    int forward = 0;
    // As words, because a figure may be withheld.
    QString leavesBack;
    QString leavesSame;
    QString leavesForward;
    QString leavesCompared;
    QString noBar;  // said in the chart in the place of a bar; empty: "fewer than 10 people" where there are

    /// Too few people for anything of it to leave.
    [[nodiscard]] bool isWithheld() const { return leavesCompared == QLatin1String("[c]"); }
    [[nodiscard]] int compared() const { return back + same + forward; }
};

/// A row's name in the window's language: of a question, a theme or "overall".
QString itemName(const std::string& item, Respondent respondent, const InterfaceLanguage& language);

/// The lines of a preview in its own order, named in the window's language.
std::vector<SummaryRow> summaryRows(const Preview& preview, const InterfaceLanguage& language);

/// Name, four true counts, four that would leave: the cells of a table.
std::vector<FigureRow> insideAndLeaving(const std::vector<SummaryRow>& rows);

/// The lines of change that a released pack holds: its protected counts, in its own order, groups below their line.
std::vector<SummaryRow> releasedRows(const ProtectedPack& pack, const InterfaceLanguage& language);

/// "12", "1,234": a number of people as people read it.
QString peopleText(int people);
/// "12", "[c]", "[k]", or "–" where a figure is not shown.
QString figureText(const PackRow& row);

/// Who filled the forms of a table: "change_child" are children's.
Respondent respondentOf(std::string_view table);

/// "moved back 9, about the same 31, moved forward 40; people compared 80" for each line: the chart in words.
QString summaryInWords(const std::vector<SummaryRow>& rows);

}  // namespace camre
