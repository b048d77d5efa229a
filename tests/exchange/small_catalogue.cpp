#include "small_catalogue.h"

namespace camre::tests {
namespace {

Indicator question(const char* id, const char* scale, Direction direction) {
    Indicator one;
    one.id = IndicatorId(id);
    one.theme = ThemeId("life");
    one.scale = ScaleId(scale);
    one.direction = direction;
    one.respondents = {Respondent::Adult, Respondent::Child};
    return one;
}

}  // namespace

Catalogue formsCatalogue() {
    Catalogue catalogue;
    catalogue.id = "small";
    catalogue.version = 3;
    catalogue.sourceLanguage = LanguageTag("en");
    catalogue.scales = {{ScaleId("agree5/1"), 5, "bars", false},
                        {ScaleId("often5/1"), 5, "week", false},
                        {ScaleId("activity9/1"), 9, "none", true}};
    catalogue.indicators = {question("work.activity", "activity9/1", Direction::None),
                            question("work.satisfied", "agree5/1", Direction::HigherBetter),
                            question("money.essentials", "often5/1", Direction::LowerBetter),
                            question("home.suits", "agree5/1", Direction::HigherBetter),
                            question("learning.chance", "agree5/1", Direction::HigherBetter),
                            question("help.kinds", "activity9/1", Direction::None)};
    catalogue.indicators[1].askedWhen = AskedWhen{IndicatorId("work.activity"), {1, 2}};
    catalogue.indicators[2].sensitive = true;
    catalogue.indicators[4].mayNotApply = true;
    catalogue.indicators[5].answer = AnswerKind::Many;
    Theme life{ThemeId("life"), {}};
    for (const auto& indicator : catalogue.indicators) life.indicators.push_back(indicator.id);
    catalogue.themes = {life};
    catalogue.background = {{BackgroundId("age_band"), {"16-17", "18-24", "25-44"}}};
    return catalogue;
}

ServiceProfile smallProfile() {
    ServiceProfile profile;
    profile.id = ServiceId("drop-in");
    profile.version = 2;
    for (const auto& indicator : formsCatalogue().indicators) profile.questions.push_back(indicator.id);
    profile.background = {{BackgroundId("age_band"), "to see whom we reach"}};
    return profile;
}

}  // namespace camre::tests
