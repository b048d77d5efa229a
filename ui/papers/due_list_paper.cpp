#include "papers/due_list_paper.h"

#include <QCoreApplication>

#include "bridge/qt_text.h"
#include "papers/paper_parts.h"

namespace camre {
namespace {

QString words(const char* text) { return QCoreApplication::translate("DueListPaper", text); }

PrintedRow ruled(std::vector<PrintedCell> cells) {
    PrintedRow row;
    row.cells = std::move(cells);
    row.aboveMm = 2;
    row.ruled = true;
    return row;
}

PrintedTable tableOf(const std::vector<PersonFacts>& people, const LanguagePack& window) {
    PrintedTable table;
    table.head = ruled({{{inBold(paperWords(window, words(QT_TRANSLATE_NOOP("DueListPaper", "Code"))))}, {}},
                        {{inBold(paperWords(window, words(QT_TRANSLATE_NOOP("DueListPaper", "Due"))))}, {}, 0, 2}});
    for (const PersonFacts& one : people) {
        if (!one.nextDue) continue;
        PrintedText code = inBold(paperWords(window, toQt(one.code.text())));
        code.language.direction = Qt::LeftToRight;
        table.rows.push_back(ruled({{{std::move(code)}, {}}, {{paperWords(window, paperDay(*one.nextDue, paperLanguage(window)))}, {}, 0, 2}}));
    }
    return table;
}

}  // namespace

PrintJob printDueList(const std::vector<PersonFacts>& people, Day today, const LanguagePack& window) {
    const QString title = words(QT_TRANSLATE_NOOP("DueListPaper", "Follow-ups"));
    PrintedDocument paper = emptyPaper(title, window);
    paper.blocks.push_back(printedLine(paperWords(window, title, PaperText::Title)));
    //: Above the list of follow-ups on paper; %1 is a day
    const QString asOf = words(QT_TRANSLATE_NOOP("DueListPaper", "As it stood on %1. Codes and days only.")).arg(paperDay(today, paperLanguage(window)));
    paper.blocks.push_back(printedLine(inGrey(paperWords(window, asOf))));
    paper.blocks.push_back(printedLine(inGrey(paperWords(window, words(QT_TRANSLATE_NOOP("DueListPaper", "Keep this list apart from any list of names, and shred it when it is done.")))), 0.5));
    PrintedTable table = tableOf(people, window);
    const QString none = words(QT_TRANSLATE_NOOP("DueListPaper", "No follow-ups are due."));
    table.rows.empty() ? paper.blocks.push_back(printedLine(paperWords(window, none), 6)) : paper.blocks.push_back(std::move(table));
    return {title, {{toQt(window.endonym), std::move(paper)}}, false, {}};
}

}  // namespace camre
