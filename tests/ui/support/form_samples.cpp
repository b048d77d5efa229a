#include "support/form_samples.h"

#include "pack/pack_check.h"

namespace camre::tests {
namespace {

Indicator question(const std::string& id, const std::string& theme, const std::string& scale) {
    Indicator indicator;
    indicator.id = IndicatorId(id);
    indicator.theme = ThemeId(theme);
    indicator.respondents = {Respondent::Adult};
    indicator.scale = ScaleId(scale);
    indicator.direction = Direction::HigherBetter;
    return indicator;
}

std::vector<Indicator> questions() {
    std::vector<Indicator> all = {
        question("home.suits", "home", "agree5/1"),     question("work.activity", "work", "activity3/1"),
        question("work.skills", "work", "agree5/1"),    question("safety.treated", "safety", "often5/1"),
        question("safety.fear", "safety", "often5/1"),  question("people.groups", "people", "groups3/1"),
        question("home.staying", "home", "agree5/1"),
    };
    all[1].direction = Direction::None;
    all[2].askedWhen = AskedWhen{IndicatorId("work.activity"), {1}};
    all[2].mayNotApply = true;
    all[3].sensitive = all[4].sensitive = true;
    all[3].direction = all[4].direction = Direction::LowerBetter;
    all[4].specialCategory = true;
    all[5].answer = AnswerKind::Many;
    return all;
}

PrivacyNotice filledPrivacy() {
    PrivacyNotice notice;
    notice.controller = "Drop-in";
    notice.contact = "01792 000000";
    notice.purposes = "To see what helps";
    notice.lawfulBasis = "legitimate interests";
    notice.article9 = "explicit consent";
    notice.recipients = "Workers here";
    notice.complaints = "Ask for the manager";
    notice.supportNumbers = "C.A.L.L. 0800 132 737";
    return notice;
}

}  // namespace

Catalogue formCatalogue() {
    Catalogue catalogue;
    catalogue.id = "form-tests";
    catalogue.version = 1;
    catalogue.sourceLanguage = LanguageTag("en");
    catalogue.scales = {{ScaleId("agree5/1"), 5, "bars", false},
                        {ScaleId("often5/1"), 5, "week", false},
                        {ScaleId("activity3/1"), 3, "none", true},
                        {ScaleId("groups3/1"), 3, "none", true}};
    catalogue.indicators = questions();
    for (const auto& indicator : catalogue.indicators) {
        if (catalogue.theme(indicator.theme) == nullptr) catalogue.themes.push_back({indicator.theme, {}});
        for (auto& theme : catalogue.themes) {
            if (theme.id == indicator.theme) theme.indicators.push_back(indicator.id);
        }
    }
    catalogue.background = {{BackgroundId("age_band"), {"16-17", "18-24", "25-44", "45-64", "65+"}}};
    return catalogue;
}

ServiceProfile formProfile() {
    ServiceProfile profile;
    profile.id = ServiceId("form-tests");
    profile.titles = {{"cy", "Profion"}, {"en", "Tests"}};
    for (const auto& indicator : formCatalogue().indicators) profile.questions.push_back(indicator.id);
    profile.privacy = filledPrivacy();
    return profile;
}

LanguagePack formPack(const std::string& tag, const std::string& endonym, TextDirection direction) {
    LanguagePack pack;
    pack.tag = LanguageTag(tag);
    pack.endonym = endonym;
    pack.nameEn = "English name of " + tag;
    pack.nameCy = "Enw Cymraeg " + tag;
    pack.script = direction == TextDirection::RightToLeft ? "Arab" : "Latn";
    pack.direction = direction;
    pack.qtLocale = tag;
    pack.fontFamilies = {"Noto Sans"};
    if (direction == TextDirection::RightToLeft) pack.fontFamilies.emplace_back("Noto Sans Arabic");
    pack.sound = "none";
    pack.state = "checked";
    pack.catalogue = "form-tests";
    for (const auto& key : allKeys(formCatalogue())) {
        pack.words[key] = Word{endonym + " " + key, {}, WordState::Checked, {}};
    }
    pack.words["form.question_of"].text = endonym + " {number} / {count}";
    pack.words["thanks.next"].text = endonym + " {months}";
    pack.words["card.contact"].text = endonym + " {contact}";
    return pack;
}

Library formLibrary() {
    Library library;
    library.catalogue = formCatalogue();
    library.profiles = {{formProfile(), "{}"}};
    library.packs = {formPack("ar", "العربية", TextDirection::RightToLeft),
                     formPack("cy", "Cymraeg", TextDirection::LeftToRight),
                     formPack("en", "English", TextDirection::LeftToRight),
                     formPack("pl", "Polski", TextDirection::LeftToRight)};
    return library;
}

}  // namespace camre::tests
