#include "help/help_reasons.h"

#include <QCoreApplication>

namespace camre {
namespace {

QString said(const char* text) { return QCoreApplication::translate("HelpPage", text); }

}  // namespace

std::vector<HelpPart> guidanceParts(HelpTopic topic, const Catalogue& catalogue, const InterfaceLanguage& language) {
    std::vector<HelpPart> parts = helpParts(topic);
    if (topic != HelpTopic::WhyEachQuestion) return parts;
    for (const Indicator& indicator : catalogue.indicators) {
        parts.push_back({language.word(word_key::shortName(indicator.id)), language.word(word_key::why(indicator.id))});
    }
    const QString aboutPerson = said(QT_TRANSLATE_NOOP("HelpPage", "About the person"));
    for (const BackgroundQuestion& one : catalogue.background) {
        //: %1 "About the person", %2 one of its questions
        const QString heading = said(QT_TRANSLATE_NOOP("HelpPage", "%1: %2")).arg(aboutPerson, language.word(word_key::background(one.id)));
        parts.push_back({heading, language.word(word_key::backgroundWhy(one.id))});
    }
    return parts;
}

}  // namespace camre
