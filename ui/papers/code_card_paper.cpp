#include "papers/code_card_paper.h"

#include <QCoreApplication>

#include "bridge/qt_text.h"
#include "kit/text.h"
#include "papers/paper_parts.h"

namespace camre {
namespace {

// The size of a bank card, so that it fits where such cards are kept.
constexpr QSizeF kCardMm(85, 54);

QString words(const char* text) { return QCoreApplication::translate("CodeCardPaper", text); }

PrintedText codeText(const PersonCode& code, const LanguagePack& pack) {
    PrintedText text = paperWords(pack, toQt(code.text()), PaperText::Code);
    // Codes run left to right in every language; their side of the card is that of the words.
    text.words = isolated(text.words);
    return text;
}

QString contactLine(const LanguagePack& pack, const QString& contact) {
    if (contact.isEmpty()) return {};
    return toQt(pack.text("card.contact")).replace(QStringLiteral("{contact}"), isolated(contact));
}

PrintedPanel personSide(const PersonCode& code, const LanguagePack& pack, const QString& contact) {
    PrintedPanel panel{paperLanguage(pack), {}};
    panel.rows.push_back(printedLine(inGrey(paperWord(pack, "card.title", PaperText::Second)), 0));
    panel.rows.push_back(printedLine(codeText(code, pack), 0));
    panel.rows.push_back(printedLine(inBold(paperWord(pack, "card.bring")), 1.5));
    panel.rows.push_back(printedLine(paperWord(pack, "card.keep", PaperText::Small), 1));
    panel.rows.push_back(printedLine(paperWords(pack, contactLine(pack, contact), PaperText::Small), 1.5));
    return panel;
}

// The code, and for each language the little that somebody who finds or is shown the card must know.
PrintedPanel otherSide(const PersonCode& code, const std::vector<const LanguagePack*>& packs, const QString& contact) {
    PrintedPanel panel{paperLanguage(*packs.front()), {}};
    panel.rows.push_back(printedLine(codeText(code, *packs.front()), 0));
    for (const LanguagePack* pack : packs) {
        panel.rows.push_back(printedLine(inBold(paperWord(*pack, "card.bring", PaperText::Second)), 2));
        panel.rows.push_back(printedLine(paperWords(*pack, contactLine(*pack, contact), PaperText::Small), 0.5));
    }
    return panel;
}

std::vector<const LanguagePack*> othersThan(const LanguagePack& person, const Library& library) {
    std::vector<const LanguagePack*> packs;
    for (const char* tag : {"cy", "en"}) {
        const LanguagePack* pack = library.pack(LanguageTag(tag));
        if (pack != nullptr && pack->tag != person.tag) packs.push_back(pack);
    }
    return packs;
}

}  // namespace

PrintJob printCodeCard(const PersonCode& code, const FormWords& forms, const QString& contact, const Library& library) {
    //: Title of the page that prints the card with a person's code
    const QString title = words(QT_TRANSLATE_NOOP("CodeCardPaper", "Code card"));
    PrintedDocument paper = emptyPaper(title, forms.person());
    PrintedCard card{kCardMm, {personSide(code, forms.person(), contact)}};
    const auto others = othersThan(forms.person(), library);
    if (!others.empty()) card.panels.push_back(otherSide(code, others, contact));
    paper.blocks.push_back(std::move(card));
    const QString how = words(QT_TRANSLATE_NOOP("CodeCardPaper", "Cut along the dashed line, then fold along the dotted one."));
    paper.blocks.push_back(printedLine(inGrey(paperWords(forms.worker(), how, PaperText::Small)), 3));
    return {title, {{toQt(forms.person().endonym), std::move(paper)}}, true, {}};
}

}  // namespace camre
