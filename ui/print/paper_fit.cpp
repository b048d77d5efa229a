#include "print/paper_fit.h"

#include <algorithm>
#include <tuple>

#include "print/form_flow.h"

namespace camre {
namespace {

// More of it is worse.
auto room(const PaperFit& fit) { return std::tuple(fit.state, !fit.groupingHelps, fit.takeOut, fit.takeOutGrouped); }

bool fits(const PaperForm& form, const PaperManner& manner) {
    const FormSetter setter(form, manner);
    return FormFlow(setter, manner).tightest().sides <= kMostPaperSides;
}

bool fitsWithout(PaperForm form, int lastQuestions, const PaperManner& manner) {
    form.questions.resize(form.questions.size() - std::min(form.questions.size(), static_cast<std::size_t>(lastQuestions)));
    return fits(form, manner);
}

// Whether a form takes no more room than another that was measured: at most two settings, where measuring takes up to eight and
// more. False may only mean that it is not known.
bool surelyNeedsNoMore(const PaperForm& form, const PaperFit& than) {
    const PaperManner single{kSmallestPaperPoints, false, false};
    if (than.state == PaperFitState::At14) return fits(form, {kUsualPaperPoints, true, false}) || fits(form, {kUsualPaperPoints, false, false});
    if (than.state == PaperFitState::At12) return fits(form, single);
    return fitsWithout(form, than.takeOut, single) && fitsWithout(form, than.takeOutGrouped, {kSmallestPaperPoints, false, true});
}

qsizetype lettersIn(const PaperForm& form) {
    qsizetype letters = 0;
    for (const PaperQuestion& question : form.questions) {
        letters += question.words.first.size() + question.onlyIf.first.size();
        for (const auto* ticks : {&question.levels, &question.otherwise}) {
            for (const PaperTick& tick : *ticks) letters += tick.words.first.size();
        }
    }
    return letters;
}

// How many of the last questions must go until it is two sides. Each try is set anew: with another last question a group may
// end, and a heading go with it.
int tooMany(PaperForm form, const PaperManner& manner) {
    const std::size_t all = form.questions.size();
    for (;;) {
        const FormSetter setter(form, manner);
        const FormFlow::Result result = FormFlow(setter, manner).tightest();
        const std::size_t gone = all - form.questions.size();
        if (result.sides <= kMostPaperSides || form.questions.empty()) return static_cast<int>(gone);
        form.questions.resize(form.questions.size() - std::clamp<std::size_t>(static_cast<std::size_t>(result.questionsBeyond), 1, form.questions.size()));
    }
}

}  // namespace

PaperFit measurePaper(const PaperForm& form, double points) {
    PaperFit fit;
    const auto fitsIn = [&](const PaperManner& manner) {
        fit.manner = manner;
        return fits(form, manner);
    };
    const auto fitsAt = [&](double size, bool grouped) {
        if (points != 0 && size != points) return false;
        return fitsIn({size, true, grouped}) || fitsIn({size, false, grouped});
    };
    for (const auto& [size, state] : {std::pair(kUsualPaperPoints, PaperFitState::At14), std::pair(kSmallestPaperPoints, PaperFitState::At12)}) {
        fit.state = state;
        if (fitsAt(size, false)) return fit;
    }
    fit.state = PaperFitState::TooLong;
    fit.takeOut = tooMany(form, fit.manner);
    fit.groupingHelps = fitsAt(kUsualPaperPoints, true) || fitsAt(kSmallestPaperPoints, true);
    if (!fit.groupingHelps) fit.takeOutGrouped = tooMany(form, fit.manner);
    return fit;
}

// The longest first: the others are then only asked whether they take more, and most do not.
WorstPaperFit measurePaper(const Catalogue& catalogue, const ServiceProfile& profile, std::span<const LanguagePack* const> packs, const std::function<bool()>& isStopped) {
    std::vector<std::pair<LanguageTag, PaperForm>> forms;
    for (const LanguagePack* pack : packs) forms.emplace_back(pack->tag, paperForm(catalogue, profile, *pack));
    std::stable_sort(forms.begin(), forms.end(), [](const auto& a, const auto& b) { return lettersIn(a.second) > lettersIn(b.second); });
    WorstPaperFit worst;
    for (const auto& [language, form] : forms) {
        if (isStopped && isStopped()) break;
        if (!worst.language.empty() && surelyNeedsNoMore(form, worst.fit)) continue;
        const PaperFit fit = measurePaper(form);
        if (worst.language.empty() || room(fit) > room(worst.fit)) worst = {language, fit};
    }
    return worst;
}

}  // namespace camre
