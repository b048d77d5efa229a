#include "cli/answer_words.h"

#include "pack/pack_check.h"

namespace camre {
namespace {

std::string wordsOr(const LanguagePack& pack, const std::string& key, const std::string& fallback) {
    return pack.has(key) ? pack.text(key) : fallback;
}

std::string levelWords(const LanguagePack& pack, const Catalogue& catalogue, const Indicator& indicator, int level) {
    return wordsOr(pack, answerKeyFor(catalogue, indicator, level), std::to_string(level));
}

std::string reasonWords(const LanguagePack& pack, NoAnswer reason) {
    switch (reason) {
        case NoAnswer::PreferNotToSay: return wordsOr(pack, "answer.prefer_not_to_say", "prefer not to say");
        case NoAnswer::DontKnow: return wordsOr(pack, "answer.dont_know", "do not know");
        case NoAnswer::PassedOver: return wordsOr(pack, "answer.passed_over", "passed over");
        case NoAnswer::NotApplicable: return wordsOr(pack, "answer.not_applicable", "does not apply");
        case NoAnswer::NotAsked: break;
    }
    return "not asked";
}

}  // namespace

std::string questionWords(const LanguagePack& pack, const Catalogue& catalogue, const IndicatorId& id, Respondent respondent) {
    const Indicator* indicator = catalogue.indicator(id);
    return indicator == nullptr ? id.text : wordsOr(pack, questionKeyFor(*indicator, respondent), id.text);
}

std::string answerWords(const LanguagePack& pack, const Catalogue& catalogue, const IndicatorId& id, const Answer& answer) {
    if (!answer.isAnswered()) return reasonWords(pack, answer.reason());
    const Indicator* indicator = catalogue.indicator(id);
    if (answer.isChosen()) {
        return indicator == nullptr ? std::to_string(answer.level())
                                    : levelWords(pack, catalogue, *indicator, answer.level());
    }
    std::string words;
    for (int level = 1; level <= kMostLevels; ++level) {
        if ((answer.ticks() & (1U << static_cast<unsigned>(level - 1))) == 0) continue;
        const std::string one = indicator == nullptr ? std::to_string(level) : levelWords(pack, catalogue, *indicator, level);
        words += (words.empty() ? "" : "; ") + one;
    }
    return words;
}

}  // namespace camre
