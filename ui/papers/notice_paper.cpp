#include "papers/notice_paper.h"

#include <QCoreApplication>
#include <algorithm>

#include "bridge/qt_text.h"
#include "papers/paper_parts.h"
#include "people/notice_slots.h"

namespace camre {
namespace {

QString said(const char* text) { return QCoreApplication::translate("NoticePaper", text); }

PrintedDocument noticeIn(const LanguagePack& pack, const ServiceProfile& profile, const QString& title) {
    PrintedDocument paper = emptyPaper(title, pack);
    paper.blocks.push_back(printedLine(paperWord(pack, "agreement.full_notice", PaperText::Title), 0));
    for (const NoticeSlot& slot : noticeSlots(pack, profile)) {
        paper.blocks.push_back(printedHeading(paperWords(pack, slot.heading, PaperText::Heading), 4.5));
        for (const NoticeLine& line : slot.lines) {
            PrintedText text = line.written ? asWritten(line.words, pack) : paperWords(pack, line.words);
            paper.blocks.push_back(printedLine(std::move(text), 0.5));
        }
    }
    return paper;
}

// Welsh and English always, or nothing (P23); the person's own language before them where it is ready.
std::vector<const LanguagePack*> packsFor(const FormWords& words, const Library& library) {
    std::vector<const LanguagePack*> packs;
    for (const char* tag : {"cy", "en"}) {
        const LanguagePack* pack = library.pack(LanguageTag(tag));
        if (pack == nullptr || !hasNoticeWords(*pack)) return {};
        packs.push_back(pack);
    }
    const auto own = std::find_if(packs.begin(), packs.end(), [&](const LanguagePack* pack) { return pack->tag == words.person().tag; });
    if (own != packs.end()) {
        std::rotate(packs.begin(), own, own + 1);
    } else if (hasNoticeWords(words.person())) {
        packs.insert(packs.begin(), &words.person());
    }
    return packs;
}

QString headingsOf(const std::vector<std::string>& keys, const LanguagePack& window) {
    QStringList headings;
    for (const std::string& key : keys) headings << QStringLiteral("– ") + toQt(window.text(key));
    return headings.join(QLatin1Char('\n'));
}

}  // namespace

PrintJob printNotice(const FormWords& words, const ServiceProfile& profile, const Library& library) {
    PrintJob job{said(QT_TRANSLATE_NOOP("NoticePaper", "Privacy notice")), {}, false, {}};
    const auto empty = emptyNoticeSlots(words.catalogue(), profile);
    if (!empty.empty()) {
        //: Followed by the headings of the parts that are empty
        job.refusal = said(QT_TRANSLATE_NOOP("NoticePaper", "The privacy notice has gaps, so it cannot be printed. Nothing was printed. Fill these parts in first:")) +
                      QLatin1Char('\n') + headingsOf(empty, words.worker());
        return job;
    }
    for (const LanguagePack* pack : packsFor(words, library)) job.versions.push_back({toQt(pack->endonym), noticeIn(*pack, profile, job.title)});
    if (job.versions.empty()) {
        job.refusal = said(QT_TRANSLATE_NOOP("NoticePaper", "The privacy notice is not complete in Welsh and English. Nothing was printed. Ask whoever looks after the language packs."));
    }
    return job;
}

}  // namespace camre
