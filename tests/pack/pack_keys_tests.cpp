#include <algorithm>

#include "pack/fixed_words.h"
#include "pack/pack_check.h"
#include "small_pack.h"

using namespace camre;
using namespace camre::tests;

namespace {

bool holds(const std::vector<std::string>& keys, const std::string& key) {
    return std::find(keys.begin(), keys.end(), key) != keys.end();
}

ServiceProfile formOf(Respondent respondent, const std::string& question) {
    ServiceProfile profile;
    profile.respondent = respondent;
    profile.questions = {IndicatorId(question)};
    return profile;
}

std::vector<std::string> childKeys() {
    std::vector<std::string> keys;
    for (const auto key : fixedWords()) {
        if (key.starts_with("agreement.child.")) keys.emplace_back(key);
    }
    return keys;
}

}  // namespace

TEST_CASE("a pack's keys are the questions' own, the shared answers, the background and the fixed texts", "[pack]") {
    const std::vector<std::string> keys = allKeys(smallCatalogue());
    const std::vector<std::string> fromCatalogue(keys.begin(),
                                                 keys.end() - static_cast<std::ptrdiff_t>(fixedWords().size()));
    CHECK(fromCatalogue ==
          std::vector<std::string>{"home.suits.question",
                                   "home.suits.question.child", "home.suits.short", "home.suits.why",
                                   "school.place.question", "school.place.question.parent", "school.place.short",
                                   "school.place.why", "school.place.answer.1", "school.place.answer.2",
                                   "scale.agree3/1.answer.1", "scale.agree3/1.answer.2", "scale.agree3/1.answer.3",
                                   "theme.home.title", "theme.school.title",
                                   "background.age_band.question", "background.age_band.why",
                                   "background.age_band.value.16-17", "background.age_band.value.65+"});
    CHECK(keys.back() == "story.not_agree");
}

TEST_CASE("no key stands twice", "[pack]") {
    std::vector<std::string> keys = allKeys(smallCatalogue());
    std::sort(keys.begin(), keys.end());
    CHECK(std::adjacent_find(keys.begin(), keys.end()) == keys.end());
}

TEST_CASE("P12, P17, P44: the agreement, its limits, and that summaries do not change later are in every pack", "[pack]") {
    const std::vector<std::string> keys = allKeys(smallCatalogue());
    for (const char* key : {"agreement.choice", "agreement.help_same", "agreement.danger", "agreement.stop",
                            "agreement.results", "agreement.agree", "agreement.not_agree", "agreement.child.danger"}) {
        INFO(key);
        CHECK(holds(keys, key));
        const auto respondent =
            std::string(key).find("child") == std::string::npos ? Respondent::Adult : Respondent::Child;
        CHECK(holds(keysForForm(smallCatalogue(), formOf(respondent, "home.suits")), key));
    }
}

TEST_CASE("each respondent meets a question in the words made for them", "[pack]") {
    const Indicator& home = smallCatalogue().indicators[0];
    const Indicator& school = smallCatalogue().indicators[1];
    CHECK(questionKeyFor(home, Respondent::Adult) == "home.suits.question");
    CHECK(questionKeyFor(home, Respondent::Child) == "home.suits.question.child");
    CHECK(questionKeyFor(home, Respondent::Parent) == "home.suits.question");
    CHECK(questionKeyFor(school, Respondent::Parent) == "school.place.question.parent");
    CHECK(answerKeyFor(smallCatalogue(), home, 2) == "scale.agree3/1.answer.2");
    CHECK(answerKeyFor(smallCatalogue(), school, 1) == "school.place.answer.1");
}

TEST_CASE("a form needs its own questions and nothing of the others", "[pack]") {
    const auto adult = keysForForm(smallCatalogue(), formOf(Respondent::Adult, "home.suits"));
    for (const char* key : {"theme.home.title", "home.suits.question", "home.suits.short", "home.suits.why",
                            "scale.agree3/1.answer.3", "answer.passed_over", "paper.title", "card.contact"}) {
        INFO(key);
        CHECK(holds(adult, key));
    }
    for (const char* key :
         {"theme.school.title", "home.suits.question.child", "school.place.question", "school.place.answer.1",
          "background.age_band.question", "agreement.child.agree", "story.question", "told.title"}) {
        INFO(key);
        CHECK_FALSE(holds(adult, key));
    }
    const auto parent = keysForForm(smallCatalogue(), formOf(Respondent::Parent, "school.place"));
    CHECK(holds(parent, "school.place.question.parent"));
    CHECK(holds(parent, "school.place.answer.2"));
    CHECK_FALSE(holds(parent, "scale.agree3/1.answer.1"));
}

TEST_CASE("child words are needed in a child's form, story words where a story is asked, background where chosen",
          "[pack]") {
    const auto child = keysForForm(smallCatalogue(), formOf(Respondent::Child, "home.suits"));
    CHECK(childKeys().size() == 5);
    for (const auto& key : childKeys()) CHECK(holds(child, key));
    ServiceProfile more = formOf(Respondent::Adult, "home.suits");
    more.story = true;
    more.background = {{BackgroundId("age_band"), "because"}};
    const auto keys = keysForForm(smallCatalogue(), more);
    CHECK(holds(keys, "story.warning"));
    CHECK(holds(keys, "background.age_band.why"));
    CHECK(holds(keys, "background.age_band.value.65+"));
}

TEST_CASE("a language is offered for a form only when every text of that form is there", "[pack]") {
    const ServiceProfile adult = formOf(Respondent::Adult, "home.suits");
    LanguagePack welsh = smallWelsh();
    CHECK(isReadyFor(welsh, smallCatalogue(), adult));
    welsh.words.erase("school.place.question");  // of another form
    welsh.words.erase("agreement.child.agree");
    CHECK(isReadyFor(welsh, smallCatalogue(), adult));
    for (const auto& key : keysForForm(smallCatalogue(), adult)) {
        LanguagePack lacking = welsh;
        lacking.words.erase(key);
        INFO(key);
        CHECK_FALSE(isReadyFor(lacking, smallCatalogue(), adult));
    }
    welsh.words["home.suits.question"].text.clear();
    CHECK_FALSE(isReadyFor(welsh, smallCatalogue(), adult));
    LanguagePack other = smallWelsh();
    other.catalogue = "another";
    CHECK_FALSE(isReadyFor(other, smallCatalogue(), adult));
}

TEST_CASE("a pack without the page for those who answered still serves a form, and only that page waits", "[pack]") {
    const Catalogue catalogue = smallCatalogue();
    const ServiceProfile form = formOf(Respondent::Adult, "home.suits");
    LanguagePack pack;
    pack.catalogue = catalogue.id;
    for (const std::string& key : keysForForm(catalogue, form)) pack.words[key].text = "word";
    CHECK(isReadyFor(pack, catalogue, form));
    CHECK_FALSE(isReadyToTell(pack, catalogue));
    for (const std::string& key : allKeys(catalogue)) pack.words[key].text = "word";
    CHECK(isReadyToTell(pack, catalogue));
    pack.words.erase("told.half");
    CHECK_FALSE(isReadyToTell(pack, catalogue));
}
