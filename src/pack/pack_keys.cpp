#include <algorithm>

#include "catalogue/own_question.h"
#include "pack/fill_words.h"
#include "pack/fixed_words.h"
#include "pack/own_words.h"
#include "pack/pack_check.h"

namespace camre {
namespace {

using Keys = std::vector<std::string>;

// The page for the people who answered says this in the words of a person's own journey.
constexpr std::string_view kSameWord = "journey.same";

void addScale(Keys& keys, const Scale& scale) {
    for (int level = 1; level <= scale.levels; ++level) keys.push_back(word_key::scaleAnswer(scale.id, level));
}

void addBackground(Keys& keys, const BackgroundQuestion& question) {
    keys.push_back(word_key::background(question.id));
    keys.push_back(word_key::backgroundWhy(question.id));
    for (const auto& value : question.values) keys.push_back(word_key::backgroundValue(question.id, value));
}

// What goes with a question besides its wording; shared answers are added with their scale.
void addCompanions(Keys& keys, const Catalogue& catalogue, const Indicator& indicator) {
    keys.push_back(word_key::shortName(indicator.id));
    keys.push_back(word_key::why(indicator.id));
    const Scale* scale = catalogue.scale(indicator.scale);
    if (!scale || !scale->ownWords) return;
    for (int level = 1; level <= scale->levels; ++level) keys.push_back(word_key::ownAnswer(indicator.id, level));
}

bool isNeeded(std::string_view fixed, const ServiceProfile& profile) {
    if (fixed.starts_with(kChildWords)) return profile.respondent == Respondent::Child;
    if (fixed.starts_with(kStoryWords)) return profile.story;
    if (fixed.starts_with(kToldWords)) return false;
    if (fixed == kOwnTitle) return !profile.ownQuestions.empty();
    return true;
}

// The indicators that a form asks, in its order; ids that the catalogue lacks were refused by the reader.
std::vector<const Indicator*> asked(const Catalogue& catalogue, const ServiceProfile& profile) {
    std::vector<const Indicator*> indicators;
    for (const IndicatorId& id : profile.questions) {
        if (const Indicator* one = catalogue.indicator(id)) indicators.push_back(one);
    }
    return indicators;
}

LanguagePack emptyPackOf(const LanguageTag& tag) {
    LanguagePack pack;
    pack.tag = tag;
    return pack;
}

template <class Uses>
bool anyOf(const std::vector<const Indicator*>& indicators, Uses uses) {
    return std::any_of(indicators.begin(), indicators.end(), [&](const Indicator* one) { return uses(*one); });
}

}  // namespace

std::string questionKeyFor(const Indicator& indicator, Respondent respondent) {
    if (respondent == Respondent::Child && hasChildWording(indicator)) return word_key::childQuestion(indicator.id);
    if (respondent == Respondent::Parent && hasParentWording(indicator)) return word_key::parentQuestion(indicator.id);
    return word_key::question(indicator.id);
}

std::string answerKeyFor(const Catalogue& catalogue, const Indicator& indicator, int level) {
    const Scale* scale = catalogue.scale(indicator.scale);
    if (scale && !scale->ownWords) return word_key::scaleAnswer(scale->id, level);
    return word_key::ownAnswer(indicator.id, level);
}

std::vector<std::string> allKeys(const Catalogue& catalogue) {
    Keys keys;
    for (const Indicator& one : catalogue.indicators) {
        keys.push_back(word_key::question(one.id));
        if (hasChildWording(one)) keys.push_back(word_key::childQuestion(one.id));
        if (hasParentWording(one)) keys.push_back(word_key::parentQuestion(one.id));
        addCompanions(keys, catalogue, one);
    }
    for (const Scale& scale : catalogue.scales) {
        if (!scale.ownWords) addScale(keys, scale);
    }
    for (const Theme& theme : catalogue.themes) {
        if (theme.id.text != kOwnTheme) keys.push_back(word_key::theme(theme.id));
    }
    for (const BackgroundQuestion& one : catalogue.background) addBackground(keys, one);
    keys.insert(keys.end(), fixedWords().begin(), fixedWords().end());
    return keys;
}

std::vector<std::string> keysForForm(const Catalogue& core, const ServiceProfile& profile) {
    Keys keys;
    const Catalogue catalogue = withOwnQuestions(core, profile);
    const auto indicators = asked(catalogue, profile);
    for (const Theme& theme : catalogue.themes) {
        const bool isOwn = theme.id.text == kOwnTheme;  // its title is a fixed word
        if (!isOwn && anyOf(indicators, [&](const Indicator& one) { return one.theme == theme.id; }))
            keys.push_back(word_key::theme(theme.id));
    }
    for (const Indicator* one : indicators) {
        keys.push_back(questionKeyFor(*one, profile.respondent));
        addCompanions(keys, catalogue, *one);
    }
    for (const Scale& scale : catalogue.scales) {
        if (!scale.ownWords && anyOf(indicators, [&](const Indicator& one) { return one.scale == scale.id; }))
            addScale(keys, scale);
    }
    for (const BackgroundChoice& choice : profile.background) {
        if (const BackgroundQuestion* one = catalogue.backgroundQuestion(choice.variable)) addBackground(keys, *one);
    }
    for (const std::string_view fixed : fixedWords()) {
        if (isNeeded(fixed, profile)) keys.emplace_back(fixed);
    }
    return keys;
}

bool isReadyFor(const LanguagePack& pack, const Catalogue& catalogue, const ServiceProfile& profile, const LanguagePack* english) {
    if (pack.catalogue != catalogue.id) return false;
    const Keys keys = keysForForm(catalogue, profile);
    const LanguagePack own = withOwnWords(emptyPackOf(pack.tag), profile.ownQuestions);
    return std::all_of(keys.begin(), keys.end(), [&](const std::string& key) {
        if (isOwnQuestion(key)) return own.has(key);
        if (!pack.has(key)) return false;
        // Without its mark a sentence leaves out what the service fills in.
        return english == nullptr || !english->has(key) || marksOf(pack.text(key)) == marksOf(english->text(key));
    });
}

bool isReadyToTell(const LanguagePack& pack, const Catalogue& catalogue) {
    if (pack.catalogue != catalogue.id || !pack.has(kSameWord)) return false;
    const bool themes = std::all_of(catalogue.themes.begin(), catalogue.themes.end(), [&](const Theme& theme) { return pack.has(word_key::theme(theme.id)); });
    return themes && std::all_of(fixedWords().begin(), fixedWords().end(), [&](std::string_view fixed) {
               return !fixed.starts_with(kToldWords) || pack.has(std::string(fixed));
           });
}

}  // namespace camre
