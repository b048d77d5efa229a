#include "support/fake_library.h"

namespace camre::tests {
namespace {

Indicator indicator(const char* id, const char* theme, const char* scale, Direction direction) {
    Indicator one;
    one.id = IndicatorId(id);
    one.theme = ThemeId(theme);
    one.respondents = {Respondent::Adult};
    one.scale = ScaleId(scale);
    one.direction = direction;
    return one;
}

Catalogue catalogue() {
    Catalogue all;
    all.id = "camre-core";
    all.version = 1;
    all.sourceLanguage = LanguageTag("en");
    all.scales = {{ScaleId("agree5/1"), 5, "bars", false}, {ScaleId("often5/1"), 5, "week", false}};
    all.indicators = {indicator("home.suits", "home", "agree5/1", Direction::HigherBetter),
                      indicator("home.staying", "home", "agree5/1", Direction::HigherBetter),
                      indicator("belonging.local_area", "people", "agree5/1", Direction::HigherBetter),
                      indicator("people.lonely", "people", "often5/1", Direction::LowerBetter)};
    all.indicators[1].sensitive = true;
    all.themes = {{ThemeId("home"), {IndicatorId("home.suits"), IndicatorId("home.staying")}},
                  {ThemeId("people"), {IndicatorId("belonging.local_area"), IndicatorId("people.lonely")}}};
    all.background = {{BackgroundId("age_band"), {"16-17", "18-24", "25-44", "45-64", "65+"}}};
    return all;
}

ServiceProfile profile(const Catalogue& catalogue) {
    ServiceProfile one;
    one.id = ServiceId("housing");
    one.titles = {{"cy", "Cyngor tai"}, {"en", "Housing advice"}};
    for (const Indicator& question : catalogue.indicators) one.questions.push_back(question.id);
    one.background = {{BackgroundId("age_band"), "To see whether older people are left out."}};
    one.privacy = {"Swansea drop-in", "01792 000000", "", "To see whether our help works.", "Legitimate interests", "",
                   "Our three workers", 24, "Write to the trustees.", true, "116 123"};
    return one;
}

void addWords(LanguagePack& pack, const Catalogue& catalogue) {
    const auto add = [&pack](const std::string& key) {
        pack.words[key] = Word{pack.tag.text + ": " + key, "00000000", WordState::Checked, ""};
    };
    for (const Indicator& one : catalogue.indicators) {
        for (const char* part : {".question", ".short", ".why"}) add(one.id.text + part);
    }
    for (const Scale& scale : catalogue.scales) {
        for (int level = 1; level <= scale.levels; ++level) {
            add("scale." + scale.id.text + ".answer." + std::to_string(level));
        }
    }
    for (const Theme& theme : catalogue.themes) add("theme." + theme.id.text + ".title");
    for (const BackgroundQuestion& one : catalogue.background) {
        add("background." + one.id.text + ".question");
        add("background." + one.id.text + ".why");
        for (const std::string& value : one.values) add("background." + one.id.text + ".value." + value);
    }
    for (const char* key : {"answer.dont_know", "answer.prefer_not_to_say", "answer.not_applicable", "answer.passed_over"}) {
        add(key);
    }
}

LanguagePack pack(const char* tag, const char* endonym, const char* en, const char* cy, const char* script,
                  const char* locale, TextDirection direction, std::vector<std::string> families) {
    LanguagePack one;
    one.tag = LanguageTag(tag);
    one.endonym = endonym;
    one.nameEn = en;
    one.nameCy = cy;
    one.script = script;
    one.direction = direction;
    one.qtLocale = locale;
    one.fontFamilies = std::move(families);
    one.sound = "none";
    one.state = "checked";
    one.catalogue = "camre-core";
    // The interface words come from the checkout; the words of questions are made up here.
    one.folder = std::filesystem::path(CAMRE_SOURCE_DIR) / "translations" / tag;
    return one;
}

}  // namespace

Library fakeLibrary() {
    Library library;
    library.catalogue = catalogue();
    library.catalogueJson = "{}";
    library.profiles = {{profile(library.catalogue), "{}"}};
    const auto ltr = TextDirection::LeftToRight;
    library.packs = {pack("ar", "العربية", "Arabic", "Arabeg", "Arab", "ar", TextDirection::RightToLeft, {"Noto Sans", "Noto Sans Arabic"}),
                     pack("cy", "Cymraeg", "Welsh", "Cymraeg", "Latn", "cy_GB", ltr, {"Noto Sans"}),
                     pack("en", "English", "English", "Saesneg", "Latn", "en_GB", ltr, {"Noto Sans"}),
                     pack("pl", "Polski", "Polish", "Pwyleg", "Latn", "pl_PL", ltr, {"Noto Sans"})};
    for (LanguagePack& one : library.packs) addWords(one, library.catalogue);
    return library;
}

}  // namespace camre::tests
