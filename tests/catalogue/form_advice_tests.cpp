#include "catalogue/form_advice.h"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "support/catalogue_fixture.h"
#include "support/catch.h"
#include "support/temp_folder.h"

using namespace camre;
using namespace camre::tests;

namespace {

std::vector<FormAdvice> adviceFor(const std::vector<std::string>& questions) {
    ServiceProfile profile;
    for (const std::string& id : questions) profile.questions.emplace_back(id);
    return adviseOn(profile, shippedCatalogue());
}

bool advises(const std::vector<FormAdvice>& all, const FormAdvice& wanted) {
    return std::find(all.begin(), all.end(), wanted) != all.end();
}

IndicatorId id(const char* text) { return IndicatorId(text); }

}  // namespace

TEST_CASE("two questions on the same thing are pointed out, two on different things are not", "[catalogue]") {
    // Both measure national indicator 30, loneliness.
    CHECK(advises(adviceFor({"people.lonely", "people.support"}),
                  {FormAdviceKind::SameIndicator, {id("people.lonely"), id("people.support")}, "30"}));
    CHECK(adviceFor({"people.lonely", "home.suits"}).empty());
    // They share a national indicator, but stand in different themes.
    CHECK(adviceFor({"work.activity", "home.suits", "school.settled"}).size() ==
          adviceFor({"work.activity"}).size() + adviceFor({"school.settled"}).size());
}

TEST_CASE("a sensitive question at the beginning or at the end of a form is pointed out", "[catalogue]") {
    CHECK(advises(adviceFor({"safety.treated_badly", "home.suits"}), {FormAdviceKind::SensitiveFirst, {id("safety.treated_badly")}}));
    CHECK(advises(adviceFor({"home.suits", "safety.treated_badly"}), {FormAdviceKind::SensitiveLast, {id("safety.treated_badly")}}));
    const auto between = adviceFor({"home.suits", "safety.treated_badly", "people.mixing"});
    CHECK(std::none_of(between.begin(), between.end(), [](const FormAdvice& one) {
        return one.kind == FormAdviceKind::SensitiveFirst || one.kind == FormAdviceKind::SensitiveLast;
    }));
    CHECK(adviceFor({}).empty());
}

TEST_CASE("an own question with a long sentence is pointed out, in Welsh or in English", "[catalogue]") {
    const auto adviceOn = [](const std::string& welsh, const std::string& english) {
        ServiceProfile profile;
        OwnQuestion own;
        own.id = id("own.housing.heating");
        own.words["cy"].question = welsh;
        own.words["en"].question = english;
        profile.ownQuestions.push_back(own);
        return adviseOn(profile, shippedCatalogue());
    };
    const auto sentence = [](int words) {
        std::string text;
        for (int i = 0; i < words; ++i) text += (i == 0 ? "" : " ") + std::string("gair");
        return text;
    };
    CHECK(adviceOn(sentence(20) + "?", "How often?").empty());
    CHECK(adviceOn(sentence(21) + "?", "How often?") == std::vector<FormAdvice>{{FormAdviceKind::LongSentence, {id("own.housing.heating")}, "21"}});
    CHECK(adviceOn("Pa mor aml?", sentence(24)) == std::vector<FormAdvice>{{FormAdviceKind::LongSentence, {id("own.housing.heating")}, "24"}});
    // Two sentences of the same length together are no long one.
    CHECK(adviceOn("Pa mor aml?", sentence(15) + ". " + sentence(15) + "?").empty());
}

TEST_CASE("no question of the common core has a sentence longer than is asked of own ones", "[catalogue]") {
    for (const char* tag : {"cy", "en"}) {
        const std::string words = readBytes(std::filesystem::path(CAMRE_SOURCE_DIR) / "translations" / tag / "words.json");
        const auto json = nlohmann::json::parse(words);
        ServiceProfile profile;
        for (const auto& [key, word] : json["words"].items()) {
            if (!key.ends_with(".question")) continue;
            OwnQuestion one;
            one.id = IndicatorId(key);
            one.words[tag].question = word["text"].get<std::string>();
            profile.ownQuestions.push_back(one);
        }
        REQUIRE(profile.ownQuestions.size() >= 28);
        CHECK(adviseOn(profile, shippedCatalogue()).empty());
    }
}

TEST_CASE("a question that hangs on another one should stand after it", "[catalogue]") {
    const FormAdvice early{FormAdviceKind::BeforeItsParent, {id("work.satisfied"), id("work.activity")}};
    CHECK(advises(adviceFor({"work.satisfied", "work.activity"}), early));
    CHECK(advises(adviceFor({"work.satisfied"}), early));
    CHECK_FALSE(advises(adviceFor({"work.activity", "work.satisfied"}), early));
}

TEST_CASE("what another record holds already is pointed out with the record", "[catalogue]") {
    CHECK(adviceFor({"health.gp"}) == std::vector{FormAdvice{FormAdviceKind::HeldElsewhere, {id("health.gp")}, "health-record"}});
}

TEST_CASE("a form takes half a minute a question", "[catalogue]") {
    CHECK(minutesToAnswer(0) == 0);
    CHECK(minutesToAnswer(1) == 1);
    CHECK(minutesToAnswer(18) == 9);
    CHECK(minutesToAnswer(19) == 10);
}

TEST_CASE("P11: consent is known as a lawful basis in English and in Welsh, and no other basis is taken for it", "[catalogue][P11]") {
    for (const char* basis : {"Consent", "UK GDPR Article 6(1)(a), consent", "Cydsyniad", "ar sail gydsyniad", "Caniatâd", "chaniatâd"}) CHECK(namesConsent(basis));
    for (const char* basis : {"", "Legitimate interests", "Public task", "Buddiannau cyfreithlon", "Tasg gyhoeddus"}) CHECK_FALSE(namesConsent(basis));
}

TEST_CASE("a form's id comes from its English title", "[catalogue]") {
    CHECK(idFromTitle("Advice in Barry").text == "advice-in-barry");
    CHECK(idFromTitle("  24/7 – Night & Day! ").text == "night-day");
    CHECK(idFromTitle("نصيحة").text == "own-form");
    CHECK(idFromTitle(std::string(100, 'a')).text.size() == 40);
    CHECK(isPlainId(idFromTitle("Tŷ a chartref").text));
}

TEST_CASE("a form under another id takes its own questions with it", "[catalogue]") {
    ServiceProfile profile;
    profile.id = ServiceId("housing");
    profile.questions = {IndicatorId("home.suits"), IndicatorId("own.housing.heating")};
    profile.ownQuestions.push_back({IndicatorId("own.housing.heating"), ScaleId("agree5/1"), Direction::None, Respondent::Adult, false, false, {}});
    const ServiceProfile moved = underId(profile, ServiceId("barry"));
    CHECK(moved.id == ServiceId("barry"));
    CHECK(moved.questions == std::vector{IndicatorId("home.suits"), IndicatorId("own.barry.heating")});
    CHECK(moved.ownQuestions.front().id == IndicatorId("own.barry.heating"));
    CHECK(underId(moved, ServiceId("housing")) == profile);
}
