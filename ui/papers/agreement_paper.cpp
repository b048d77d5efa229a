#include "papers/agreement_paper.h"

#include <QCoreApplication>

#include "bridge/qt_text.h"
#include "pack/agreement_sentences.h"
#include "papers/paper_parts.h"

namespace camre {
namespace {

constexpr double kPictureMm = 12;

PrintedRow sentenceRow(const AgreementSentence& sentence, const FormWords& words) {
    PrintedRow row;
    row.aboveMm = 4;
    row.cells.push_back({{}, paperPicture(toQt(sentence.picture), kPictureMm), kPictureMm});
    const TwoTexts texts = words.text(sentence.key);
    row.cells.push_back({{paperWords(words.person(), texts.person, PaperText::Lead)}, {}, 0, 3});
    if (!words.isOneLanguage()) row.cells.push_back({{inGrey(paperWords(words.worker(), texts.worker, PaperText::Second))}, {}, 0, 2});
    return row;
}

// Who asks, so that the sheet can be understood at home.
QString whoAsks(const PrivacyNotice& privacy) {
    QStringList lines;
    for (const std::string& one : {privacy.controller, privacy.contact}) {
        if (!one.empty()) lines << toQt(one);
    }
    return lines.join(QLatin1Char('\n'));
}

}  // namespace

PrintJob printAgreement(const FormWords& words, const ServiceProfile& profile) {
    //: Title of the page that prints the sentences of the agreement
    const QString title = QCoreApplication::translate("AgreementPaper", "Agreement");
    PrintedDocument paper = emptyPaper(title, words.person());
    paper.blocks.push_back(PrintedRow{{inBothLanguages(words, words.text("agreement.title"), PaperText::Title)}, 0});
    for (const AgreementSentence& sentence : agreementSentences(words.catalogue(), profile)) {
        paper.blocks.push_back(sentenceRow(sentence, words));
    }
    const QString who = whoAsks(profile.privacy);
    if (!who.isEmpty()) paper.blocks.push_back(printedLine(asWritten(who, words.worker()), 10));
    return {title, {{toQt(words.person().endonym), std::move(paper)}}, false, {}};
}

}  // namespace camre
