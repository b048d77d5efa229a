#include "print/paper_fit.h"

#include <algorithm>
#include <tuple>

#include "print/form_flow.h"

namespace camre {
namespace {

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
    const auto fits = [&](const PaperManner& manner) {
        fit.manner = manner;
        const FormSetter setter(form, manner);
        return FormFlow(setter, manner).tightest().sides <= kMostPaperSides;
    };
    const auto fitsAt = [&](double size, bool grouped) {
        if (points != 0 && size != points) return false;
        return fits({size, true, grouped}) || fits({size, false, grouped});
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

WorstPaperFit measurePaper(const Catalogue& catalogue, const ServiceProfile& profile, const std::vector<const LanguagePack*>& packs) {
    WorstPaperFit worst;
    const auto room = [](const PaperFit& fit) { return std::tuple(fit.state, !fit.groupingHelps, fit.takeOut, fit.takeOutGrouped); };
    for (const LanguagePack* pack : packs) {
        const PaperFit fit = measurePaper(paperForm(catalogue, profile, *pack));
        if (worst.language.text.empty() || room(fit) > room(worst.fit)) worst = {pack->tag, fit};
    }
    return worst;
}

}  // namespace camre
