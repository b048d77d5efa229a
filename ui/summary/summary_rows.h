#pragma once

#include <QString>
#include <vector>

#include "release/preview.h"
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

    /// Too few people for anything of it to leave.
    [[nodiscard]] bool isWithheld() const { return leavesCompared == QLatin1String("[c]"); }
    [[nodiscard]] int compared() const { return back + same + forward; }
};

/// A row's name in the window's language: of a question, a theme or "overall".
QString itemName(const std::string& item, Respondent respondent, const InterfaceLanguage& language);

/// The lines of a preview in its own order, named in the window's language.
std::vector<SummaryRow> summaryRows(const Preview& preview, const InterfaceLanguage& language);

/// "moved back 9, about the same 31, moved forward 40; people compared 80" for each line: the chart in words.
QString summaryInWords(const std::vector<SummaryRow>& rows);

}  // namespace camre
