#include "papers/account_paper.h"

#include <QCoreApplication>
#include <algorithm>

#include "bridge/qt_text.h"
#include "papers/paper_parts.h"
#include "words/error_words.h"

namespace camre {
namespace {

constexpr int kLinesToWrite = 3;
constexpr double kWritingMm = 8;

QString said(const char* text) { return QCoreApplication::translate("AccountPaper", text); }

QString titleOf(AccountSheet sheet) {
    return sheet == AccountSheet::Dpia ? said(QT_TRANSLATE_NOOP("AccountPaper", "Data protection impact assessment: a starter"))
                                       : said(QT_TRANSLATE_NOOP("AccountPaper", "Record of processing"));
}

void addRoomToWrite(PrintedDocument& paper, const LanguagePack& pack, int lines) {
    for (int i = 0; i < lines; ++i) {
        // A space keeps the row as high as a line of writing.
        PrintedRow row = printedLine(paperWords(pack, QStringLiteral(" ")), kWritingMm / 2);
        row.ruled = true;
        paper.blocks.push_back(std::move(row));
    }
}

void addLine(PrintedDocument& paper, const LanguagePack& pack, const AccountLine& line) {
    const QString words = toQt(line.words);
    switch (line.kind) {
        case AccountLine::Kind::Title: paper.blocks.push_back(printedLine(paperWords(pack, words, PaperText::Title), 0)); break;
        case AccountLine::Kind::Heading: paper.blocks.push_back(printedHeading(paperWords(pack, words, PaperText::Heading), 5)); break;
        case AccountLine::Kind::Text: paper.blocks.push_back(printedLine(paperWords(pack, words), 1)); break;
        case AccountLine::Kind::Point: paper.blocks.push_back(printedLine(paperWords(pack, QStringLiteral("• ") + words), 1)); break;
        case AccountLine::Kind::Blank:
            paper.blocks.push_back(printedHeading(inBold(paperWords(pack, words)), 3));
            addRoomToWrite(paper, pack, kLinesToWrite);
            break;
        case AccountLine::Kind::Written:
            if (words.isEmpty()) addRoomToWrite(paper, pack, 1);
            else paper.blocks.push_back(printedLine(asWritten(words, pack), 1));
            break;
    }
}

}  // namespace

PrintJob printAccountSheet(AccountSheet sheet, const Library& library, const LanguagePack& window, const ServiceProfile* profile) {
    PrintJob job{titleOf(sheet), {}, false, {}};
    for (const char* tag : {"cy", "en"}) {
        const LanguagePack* pack = library.pack(LanguageTag(tag));
        const auto lines = pack == nullptr ? Result<std::vector<AccountLine>>(Error{ErrorCode::UnknownLanguage, {}, tag}) : accountSheet(*pack, sheet, profile);
        if (!lines) {
            job.versions.clear();
            job.refusal = errorText(lines.error());
            return job;
        }
        PrintedDocument paper = emptyPaper(job.title, *pack);
        for (const AccountLine& line : lines.value()) addLine(paper, *pack, line);
        job.versions.push_back({toQt(pack->endonym), std::move(paper)});
    }
    if (window.tag == LanguageTag("en")) std::swap(job.versions.front(), job.versions.back());
    return job;
}

}  // namespace camre
