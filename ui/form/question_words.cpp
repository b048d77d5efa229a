#include "form/question_words.h"

#include <algorithm>

#include "kit/text.h"
#include "pack/pack_check.h"

namespace camre {
namespace {

QString wordsOf(const LanguagePack& pack, std::string_view key) { return QString::fromStdString(pack.text(key)); }

std::string keyOfReason(NoAnswer reason) {
    switch (reason) {
        case NoAnswer::PreferNotToSay: return "answer.prefer_not_to_say";
        case NoAnswer::DontKnow: return "answer.dont_know";
        case NoAnswer::NotApplicable: return "answer.not_applicable";
        case NoAnswer::PassedOver:
        case NoAnswer::NotAsked: break;
    }
    return "answer.passed_over";
}

TwoTexts joined(const TwoTexts& first, const TwoTexts& second) {
    if (first.person.isEmpty()) return second;
    const QString between = QStringLiteral(" · ");
    return {first.person + between + second.person, first.worker + between + second.worker};
}

}  // namespace

FormWords::FormWords(const LanguagePack& person, const LanguagePack& worker, const Catalogue& catalogue, Respondent respondent)
    : m_person(&person), m_worker(&worker), m_catalogue(&catalogue), m_respondent(respondent) {}

bool FormWords::hasQuestion(const Indicator& indicator) const {
    std::vector<std::string> keys{questionKeyFor(indicator, m_respondent), "answer.dont_know", "answer.prefer_not_to_say"};
    if (indicator.mayNotApply) keys.emplace_back("answer.not_applicable");
    for (int level = 1; level <= m_catalogue->scaleOf(indicator).levels; ++level) {
        keys.push_back(answerKeyFor(*m_catalogue, indicator, level));
    }
    return std::all_of(keys.begin(), keys.end(), [this](const std::string& key) { return m_person->has(key); });
}

TwoTexts FormWords::text(std::string_view key) const { return {personText(key), wordsOf(*m_worker, key)}; }

QString FormWords::personText(std::string_view key) const { return wordsOf(m_person->has(key) ? *m_person : *m_worker, key); }

TwoTexts FormWords::question(const Indicator& indicator) const { return text(questionKeyFor(indicator, m_respondent)); }

TwoTexts FormWords::why(const Indicator& indicator) const { return text(word_key::why(indicator.id)); }

TwoTexts FormWords::shortName(const Indicator& indicator) const { return text(word_key::shortName(indicator.id)); }

TwoTexts FormWords::theme(const ThemeId& theme) const { return text(word_key::theme(theme)); }

TwoTexts FormWords::answer(const Indicator& indicator, const Answer& answer) const {
    if (answer.isChosen()) return text(answerKeyFor(*m_catalogue, indicator, answer.level()));
    if (!answer.isTicked()) return text(keyOfReason(answer.reason()));
    TwoTexts all;
    for (int level = 1; level <= m_catalogue->scaleOf(indicator).levels; ++level) {
        const bool ticked = ((answer.ticks() >> (level - 1)) & 1) != 0;
        if (ticked) all = joined(all, text(answerKeyFor(*m_catalogue, indicator, level)));
    }
    return all;
}

TwoTexts FormWords::band(const BackgroundId& variable, const std::string& value) const {
    if (value == noAnswerName(NoAnswer::PreferNotToSay)) return text("answer.prefer_not_to_say");
    const TwoTexts words = text(word_key::backgroundValue(variable, value));
    const QString stored = isolated(QString::fromStdString(value));
    return words.person.isEmpty() ? TwoTexts{stored, stored} : words;
}

std::vector<AnswerChoice> FormWords::levels(const Indicator& indicator) const {
    const Scale& scale = m_catalogue->scaleOf(indicator);
    std::vector<AnswerChoice> choices;
    for (int level = 1; level <= scale.levels; ++level) {
        const Answer value = indicator.answer == AnswerKind::Many
                                 ? Answer::ticked(static_cast<std::uint16_t>(1U << (level - 1)))
                                 : Answer::chosen(level);
        choices.push_back({value, text(answerKeyFor(*m_catalogue, indicator, level)), scalePicture(scale, level)});
    }
    return choices;
}

std::vector<AnswerChoice> FormWords::otherwise(const Indicator& indicator) const {
    std::vector<AnswerChoice> choices = {
        {NoAnswer::DontKnow, text("answer.dont_know"), QStringLiteral("dont-know")},
        {NoAnswer::PreferNotToSay, text("answer.prefer_not_to_say"), QStringLiteral("prefer-not")}};
    if (indicator.mayNotApply) {
        choices.push_back({NoAnswer::NotApplicable, text("answer.not_applicable"), QStringLiteral("not-applicable")});
    }
    return choices;
}

}  // namespace camre
