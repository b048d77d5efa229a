#include "form/spoken_keys.h"

#include "bridge/qt_text.h"
#include "form/question_voice.h"
#include "pack/agreement_sentences.h"
#include "pack/pack_check.h"

namespace camre {
namespace {

QStringList answerKeys(const Catalogue& catalogue, const Indicator& indicator) {
    QStringList keys;
    for (int level = 1; level <= catalogue.scaleOf(indicator).levels; ++level) keys << toQt(answerKeyFor(catalogue, indicator, level));
    keys << QStringLiteral("answer.dont_know") << QStringLiteral("answer.prefer_not_to_say");
    if (indicator.mayNotApply) keys << QStringLiteral("answer.not_applicable");
    return keys;
}

}  // namespace

QStringList spokenKeys(const Indicator& indicator, const FormWords& words) {
    QStringList keys{toQt(questionKeyFor(indicator, words.respondent()))};
    int number = 0;
    for (const QString& answer : answerKeys(words.catalogue(), indicator)) keys << numberKey(++number) << answer;
    return keys;
}

QStringList spokenInForm(const Catalogue& catalogue, const ServiceProfile& profile) {
    QStringList keys{QStringLiteral("agreement.title")};
    for (const auto& sentence : agreementSentences(catalogue, profile)) keys << toQt(sentence.key);
    for (const IndicatorId& id : profile.questions) {
        const Indicator* indicator = catalogue.indicator(id);
        if (indicator == nullptr) continue;
        keys << toQt(questionKeyFor(*indicator, profile.respondent)) << answerKeys(catalogue, *indicator);
    }
    return keys;
}

}  // namespace camre
