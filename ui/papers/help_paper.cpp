#include "papers/help_paper.h"

#include "bridge/qt_text.h"
#include "help/help_reasons.h"
#include "papers/paper_parts.h"

namespace camre {

PrintJob printGuidance(HelpTopic topic, const Catalogue& catalogue, const InterfaceLanguage& language) {
    const QString title = helpTitle(topic);
    const LanguagePack* pack = language.pack();
    if (pack == nullptr) return {title, {}, false, {}};
    PrintedDocument paper = emptyPaper(title, *pack);
    paper.blocks.push_back(printedLine(paperWords(*pack, title, PaperText::Title), 0));
    for (const HelpPart& part : guidanceParts(topic, catalogue, language)) {
        paper.blocks.push_back(printedHeading(paperWords(*pack, part.heading, PaperText::Heading), 5));
        paper.blocks.push_back(printedLine(paperWords(*pack, part.text), 1));
    }
    return {title, {{toQt(pack->endonym), std::move(paper)}}, false, {}};
}

}  // namespace camre
