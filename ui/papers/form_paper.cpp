#include "papers/form_paper.h"

#include <QCoreApplication>
#include <algorithm>

#include "bridge/qt_text.h"
#include "pack/pack_check.h"
#include "print/paper_fit.h"

namespace camre {
namespace {

QString words(const char* text) { return QCoreApplication::translate("FormPaper", text); }

enum Sheet { TheForm, TwoLanguages, Companion };
enum Size { AsLargeAsFits, Usual, Smallest, LargePrint };

// What was chosen so far; shared by all jobs of one page.
struct Chosen {
    LanguageTag language;
    int sheet = TheForm;
    int size = AsLargeAsFits;
    int kind = 0;  // 0: a first form
};

const LanguagePack* packOf(const FormPaperSource& source, const LanguageTag& tag) {
    const auto found = std::find_if(source.packs.begin(), source.packs.end(), [&](const LanguagePack* pack) { return pack->tag == tag; });
    return found == source.packs.end() ? nullptr : *found;
}

// A form that is in the worker's own language needs neither.
bool hasCompanion(const FormPaperSource& source, const LanguagePack& pack) {
    return source.worker != nullptr && source.worker->tag != pack.tag && isReadyFor(*source.worker, *source.catalogue, source.profile);
}

QString noteOf(const PaperFormLayout& layout, const PaperFit& fit, int sheet) {
    //: How a form is printed; both are numbers
    const QString how = words(QT_TRANSLATE_NOOP("FormPaper", "Sides: %1. Size of the text: %2 pt.")).arg(layout.sidesCount()).arg(layout.manner().points);
    if (layout.manner().points > kUsualPaperPoints || layout.sidesCount() <= kMostPaperSides) return how;
    if (sheet == TwoLanguages) {
        return how + QLatin1Char(' ') + words(QT_TRANSLATE_NOOP("FormPaper", "Two languages are too much for two sides: print the form in one language, and a companion in yours."));
    }
    //: After how many sides a form takes; %1 is a number of questions
    return how + QLatin1Char(' ') + words(QT_TRANSLATE_NOOP("FormPaper", "Questions too many for two sides: %1.")).arg(fit.takeOutGrouped > 0 ? fit.takeOutGrouped : fit.takeOut);
}

PrintChoice languages(const FormPaperSource& source, const std::shared_ptr<Chosen>& chosen) {
    PrintChoice choice{QStringLiteral("formLanguage"), words(QT_TRANSLATE_NOOP("FormPaper", "Language of the form")), {}, 0, {}};
    std::vector<LanguageTag> tags;
    for (const LanguagePack* pack : source.packs) {
        if (pack->tag == chosen->language) choice.chosen = static_cast<int>(tags.size());
        tags.push_back(pack->tag);
        choice.options << toQt(pack->endonym);
    }
    choice.choose = [chosen, tags](int option) { chosen->language = tags[static_cast<std::size_t>(option)]; };
    return choice;
}

PrintChoice sizes(const std::shared_ptr<Chosen>& chosen) {
    const QStringList options{words(QT_TRANSLATE_NOOP("FormPaper", "As large as two sides allow")), words(QT_TRANSLATE_NOOP("FormPaper", "14 pt")),
                              words(QT_TRANSLATE_NOOP("FormPaper", "12 pt")), words(QT_TRANSLATE_NOOP("FormPaper", "Large print, 18 pt"))};
    return {QStringLiteral("formSize"), words(QT_TRANSLATE_NOOP("FormPaper", "Size of the text")), options, chosen->size, [chosen](int option) { chosen->size = option; }};
}

PrintChoice kinds(const std::shared_ptr<Chosen>& chosen) {
    const QStringList options{words(QT_TRANSLATE_NOOP("FormPaper", "A first form")), words(QT_TRANSLATE_NOOP("FormPaper", "A later form"))};
    return {QStringLiteral("formKind"), words(QT_TRANSLATE_NOOP("FormPaper", "For")), options, chosen->kind, [chosen](int option) { chosen->kind = option; }};
}

PrintChoice sheets(const std::shared_ptr<Chosen>& chosen) {
    const QStringList options{words(QT_TRANSLATE_NOOP("FormPaper", "The form")), words(QT_TRANSLATE_NOOP("FormPaper", "The form in two languages")),
                              words(QT_TRANSLATE_NOOP("FormPaper", "A companion in your language, to read along"))};
    return {QStringLiteral("formSheet"), words(QT_TRANSLATE_NOOP("FormPaper", "Sheet")), options, chosen->sheet, [chosen](int option) { chosen->sheet = option; }};
}

PaperFit fitOf(const PaperForm& form, int size) {
    if (size == LargePrint) {
        PaperFit large;
        large.manner = {kLargePaperPoints, true, false};
        return large;
    }
    return measurePaper(form, size == Usual ? kUsualPaperPoints : size == Smallest ? kSmallestPaperPoints : 0);
}

PrintJob jobOf(const FormPaperSource& source, const std::shared_ptr<Chosen>& chosen) {
    PrintJob job;
    //: Title of the page that prints a form for filling in by hand; also the name of its PDF
    job.title = words(QT_TRANSLATE_NOOP("FormPaper", "Paper form"));
    if (source.packs.empty()) {
        job.refusal = words(QT_TRANSLATE_NOOP("FormPaper", "No language has every text of this form yet. Nothing can be printed. Add what is missing under Languages."));
        return job;
    }
    const LanguagePack* pack = packOf(source, chosen->language);
    if (pack == nullptr) pack = source.packs.front();
    chosen->language = pack->tag;
    const bool isTwo = hasCompanion(source, *pack);
    const int sheet = isTwo ? chosen->sheet : TheForm;
    PaperFormChoices choices;
    choices.kind = chosen->kind == 0 ? FormKind::Baseline : FormKind::FollowUp;
    choices.isSample = source.isSample;
    choices.companion = sheet == Companion;
    if (sheet == TwoLanguages) choices.second = source.worker;
    const PaperForm form = paperForm(*source.catalogue, source.profile, sheet == Companion ? *source.worker : *pack, choices);
    const PaperFit fit = fitOf(form, chosen->size);
    auto layout = std::make_shared<const PaperFormLayout>(form, fit.manner);
    job.note = noteOf(*layout, fit, sheet);
    if (source.packs.size() > 1) job.choices.push_back(languages(source, chosen));
    job.choices.push_back(kinds(chosen));
    job.choices.push_back(sizes(chosen));
    if (isTwo) job.choices.push_back(sheets(chosen));
    job.hasCopies = true;
    job.versions.push_back({toQt(pack->endonym), {}, std::move(layout)});
    return job;
}

}  // namespace

PrintMaker formPaperMaker(std::function<FormPaperSource()> source) {
    return [source = std::move(source), chosen = std::make_shared<Chosen>()] { return jobOf(source(), chosen); };
}

}  // namespace camre
