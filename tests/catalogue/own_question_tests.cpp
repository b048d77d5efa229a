#include "catalogue/own_question.h"

#include "catalogue/catalogue_reader.h"
#include "catalogue/catalogue_rules.h"
#include "catalogue/forbidden_topics.h"
#include "catalogue/profile_reader.h"
#include "support/catalogue_fixture.h"
#include "support/catch.h"
#include "support/damage.h"
#include "support/own_profile.h"

using namespace camre;
using namespace camre::tests;

namespace {

const IndicatorId kHeating("own.housing.heating");
const IndicatorId kNeighbours("own.housing.neighbours");

const std::string& housing() {
    static const std::string json = withOwnQuestions(shippedProfileJson("housing"));
    return json;
}

ProfileReading reading(const std::string& json) { return readProfile(json, shippedCatalogue()); }

ServiceProfile profile() {
    ProfileReading read = reading(housing());
    for (const Error& one : read.problems) UNSCOPED_INFO(errorName(one.code) << " " << one.place << " " << one.fact);
    REQUIRE(read.problems.empty());
    return read.profile;
}

Problems after(const std::string& from, const std::string& to) { return reading(with(housing(), from, to)).problems; }

Error onlyProblem(const std::string& from, const std::string& to) {
    const Problems problems = after(from, to);
    for (const Error& one : problems) UNSCOPED_INFO(errorName(one.code) << " " << one.place << " " << one.fact);
    REQUIRE(problems.size() == 1);
    return problems.front();
}

}  // namespace

TEST_CASE("a service's own questions are read with their words", "[catalogue][own]") {
    const ServiceProfile housing = profile();
    REQUIRE(housing.ownQuestions.size() == 2);
    const OwnQuestion& heating = housing.ownQuestions.front();
    CHECK(heating.id == kHeating);
    CHECK(heating.scale.text == "often5/1");
    CHECK(heating.direction == Direction::LowerBetter);
    CHECK(heating.respondent == Respondent::Adult);
    CHECK_FALSE(heating.sensitive);
    CHECK(heating.words.at("pl") == OwnWording{"Jak często w domu jest za zimno?", "Za zimno w domu", "Pomagamy ludziom ogrzać domy."});
    CHECK(housing.ownQuestions.back().sensitive);
    CHECK(housing.questions.back() == kNeighbours);
}

TEST_CASE("own questions stand in the open file's catalogue in a theme of their own", "[catalogue][own]") {
    const Catalogue& core = shippedCatalogue();
    const Catalogue all = withOwnQuestions(core, profile());
    CHECK(all.id == core.id);
    CHECK(all.version == core.version);
    CHECK(all.indicators.size() == core.indicators.size() + 2);
    REQUIRE(all.themes.size() == core.themes.size() + 1);
    CHECK(all.themes.back() == Theme{ThemeId("own"), {kHeating, kNeighbours}});
    CHECK(all.indicator(kHeating)->direction == Direction::LowerBetter);
    CHECK(all.scaleOf(*all.indicator(kHeating)).levels == 5);
    CHECK(withOwnQuestions(all, profile()) == all);
    ServiceProfile none = profile();
    none.ownQuestions.clear();
    CHECK(withOwnQuestions(core, none) == core);
}

TEST_CASE("each own question has words in Welsh, in English and in every language of the form", "[catalogue][own]") {
    CHECK(onlyProblem(R"(  "cy":{"question":"Pa mor aml mae'n rhy oer gartref?","short":"Rhy oer gartref","why":"Rydym yn helpu pobl i wresogi eu cartrefi."},
)", "") == Error{ErrorCode::OwnWordsMissing, "/ownQuestions/0/words", "cy"});
}

TEST_CASE("a language that a form names without own words is met at each own question", "[catalogue][own]") {
    const Problems problems = after(R"("languages": [])", R"("languages": ["pl","uk"])");
    CHECK(problems == Problems{{ErrorCode::OwnWordsMissing, "/ownQuestions/0/words", "uk"}, {ErrorCode::OwnWordsMissing, "/ownQuestions/1/words", "uk"}});
}

TEST_CASE("an own question needs the service's prefix and one word", "[catalogue][own]") {
    const std::string place = "/ownQuestions/0/id";
    for (const char* wrong : {"home.suits", "own.health.heating", "own.housing.", "own.housing.too.hot", "heating"}) {
        const Problems problems = after(R"("id":"own.housing.heating")", std::string(R"("id":")") + wrong + "\"");
        INFO(wrong);
        REQUIRE_FALSE(problems.empty());
        CHECK(problems.front() == Error{ErrorCode::OwnPrefix, place, "own.housing."});
    }
    const Problems twice = after(R"("id":"own.housing.neighbours")", R"("id":"own.housing.heating")");
    CHECK(twice.front() == Error{ErrorCode::DuplicateId, "/ownQuestions/1/id", "own.housing.heating"});
}

TEST_CASE("an own question uses a scale of the catalogue whose answers all questions share", "[catalogue][own]") {
    const std::string place = "/ownQuestions/0/scale";
    CHECK(onlyProblem(R"("scale":"often5/1")", R"("scale":"often7/1")") == Error{ErrorCode::UnknownScale, place, "often7/1"});
    CHECK(onlyProblem(R"("scale":"often5/1")", R"("scale":"yesno/1")") == Error{ErrorCode::OwnScaleWithoutWords, place, "yesno/1"});
    CHECK(onlyProblem(R"("direction":"lower_better")", R"("direction":"down")").place == "/ownQuestions/0/direction");
    CHECK(onlyProblem(R"("scale":"often5/1",)", R"("scale":"often5/1","levels":5,)") == Error{ErrorCode::UnknownKey, "/ownQuestions/0/levels", {}});
}

TEST_CASE("a sixth own question is refused, and one that the form does not ask", "[catalogue][own]") {
    CHECK(onlyProblem(R"(,"own.housing.neighbours")", "") == Error{ErrorCode::OwnQuestionNotAsked, "/ownQuestions/1/id", "own.housing.neighbours"});
    CHECK(onlyProblem(R"("own.housing.heating","own.housing.neighbours")", R"("own.housing.heating","own.housing.neighbours","own.housing.damp")").code ==
          ErrorCode::UnknownIndicator);
    std::string questions = R"("ownQuestions":[)";
    std::string ids;
    for (int i = 1; i <= 6; ++i) {
        const std::string id = "\"own.housing.q" + std::to_string(i) + "\"";
        questions += std::string(i == 1 ? "" : ",") + "{\"id\":" + id + R"(,"scale":"agree5/1","direction":"none","words":{"cy":{"question":"c","short":"c","why":"c"},"en":{"question":"e","short":"e","why":"e"}}})";
        ids += (i == 1 ? "" : ",") + id;
    }
    const Problems problems = reading(withOwnQuestions(shippedProfileJson("housing"), questions + "]", ids)).problems;
    CHECK(problems == Problems{{ErrorCode::TooManyOwnQuestions, "/ownQuestions", "5"}});
}

TEST_CASE("own questions count among the thirty", "[catalogue][own]") {
    std::string all;
    int count = 0;
    for (const Indicator& one : shippedCatalogue().indicators) {
        const bool forAdults = std::find(one.respondents.begin(), one.respondents.end(), Respondent::Adult) != one.respondents.end();
        if (forAdults) all += (count++ == 0 ? "\"" : ",\"") + one.id.text + "\"";
    }
    // Two short of thirty, filled up with copies so that only the number is at fault beside them.
    for (; count < 29; ++count) all += ",\"home.suits\"";
    std::string json = shippedProfileJson("housing");
    const auto from = json.find('[', json.find("\"questions\"")) + 1;
    json.replace(from, json.find(']', from) - from, all);
    const Problems problems = reading(withOwnQuestions(json)).problems;
    REQUIRE_FALSE(problems.empty());
    CHECK(problems.back() == Error{ErrorCode::TooManyQuestions, "/questions", "30"});
}

TEST_CASE("P5: an own question about status, nationality, religion, orientation or a diagnosis is refused", "[catalogue][own]") {
    const std::string question = "How often is it too cold at home?";
    const std::string place = "/ownQuestions/0/words/en/question";
    const auto asked = [&](const char* words) { return onlyProblem(question, words); };
    CHECK(asked("Has the Home  Office decided your ASYLUM claim?") == Error{ErrorCode::ForbiddenTopic, place, "immigration status"});
    CHECK(asked("Which country of birth is in your passport?") == Error{ErrorCode::ForbiddenTopic, place, "nationality"});
    CHECK(asked("How often do you go to worship?") == Error{ErrorCode::ForbiddenTopic, place, "religion"});
    CHECK(asked("Are you gay or bisexual?") == Error{ErrorCode::ForbiddenTopic, place, "sexual orientation"});
    CHECK(asked("Has a doctor diagnosed you?") == Error{ErrorCode::ForbiddenTopic, place, "a diagnosis"});
    CHECK(onlyProblem("Rhy oer gartref", "Fy nghrefydd a'm crefydd") == Error{ErrorCode::ForbiddenTopic, "/ownQuestions/0/words/cy/short", "religion"});
    CHECK(onlyProblem("We help people to heat their homes.", "Your visa").place == "/ownQuestions/0/words/en/why");
    // Words that only sound like one of them.
    CHECK(after(question, "Do you feel welcome at our refugee drop-in, and in the original group?").empty());
    const Problems named = after(R"("id":"own.housing.heating")", R"("id":"own.housing.my_religion")");
    CHECK(named.front() == Error{ErrorCode::ForbiddenTopic, "/ownQuestions/0/id", "religion"});
}

TEST_CASE("P22: the reason for an own question is there, and short", "[catalogue][own]") {
    const std::string why = R"("why":"We help people to heat their homes.")";
    const std::string place = "/ownQuestions/0/words/en";
    CHECK(onlyProblem("," + why, "") == Error{ErrorCode::MissingKey, place, "why"});
    CHECK(onlyProblem(why, R"("why":"  ")") == Error{ErrorCode::EmptyText, place + "/why", {}});
    std::string words;
    for (int i = 0; i < 26; ++i) words += "word ";
    CHECK(onlyProblem(why, "\"why\":\"" + words + "\"") == Error{ErrorCode::TooLong, place + "/why", "25 words"});
    CHECK(onlyProblem(R"("short":"Too cold at home")", "\"short\":\"" + std::string(61, 'x') + "\"") == Error{ErrorCode::TooLong, place + "/short", "60"});
    CHECK(onlyProblem("How often is it too cold at home?", std::string(161, 'x')) == Error{ErrorCode::TooLong, place + "/question", "160"});
    CHECK(after("How often is it too cold at home?", std::string(160, 'x')).empty());
}

TEST_CASE("signs that turn a text unseen are refused in own words, and right-to-left letters are not", "[catalogue][own]") {
    for (const char* sign : {"\u202e", "\u2066", "\u2067", "\u202a"}) {
        const Problems problems = after("Too cold at home", std::string("Too cold") + sign);
        REQUIRE_FALSE(problems.empty());
        CHECK(problems.front().place.find("/ownQuestions/0/words/en") == 0);
    }
    CHECK(after("Too cold at home", "بارد جدًا").empty());
    CHECK(after("Too cold at home", "<b>=1+1</b>&amp;").empty());
}

TEST_CASE("an id keeps its meaning: other answers or another Welsh or English question are another question", "[catalogue][own]") {
    const ServiceProfile before = profile();
    const auto changedBy = [&](const std::string& from, const std::string& to) {
        const ServiceProfile now = reading(with(housing(), from, to)).profile;
        const OwnQuestion* changed = changedQuestion(now, std::vector{before});
        return changed == nullptr ? std::string() : changed->id.text;
    };
    CHECK(changedBy("How often is it too cold at home?", "How often is it too warm at home?") == kHeating.text);
    CHECK(changedBy("Pa mor aml mae'n rhy oer gartref?", "Pa mor aml mae'n rhy boeth?") == kHeating.text);
    CHECK(changedBy(R"("scale":"often5/1")", R"("scale":"ease5/1")") == kHeating.text);
    CHECK(changedBy(R"("direction":"higher_better")", R"("direction":"none")") == kNeighbours.text);
    CHECK(changedBy("Jak często w domu jest za zimno?", "Jak często jest Panu/Pani zimno w domu?").empty());
    CHECK(changedBy("Too cold at home", "A cold home").empty());
    CHECK(changedBy("We help people to heat their homes.", "So that we can help with heating.").empty());
}

TEST_CASE("the newest version's words come first, and an older one's for languages that it lacks", "[catalogue][own]") {
    ServiceProfile first = profile();
    ServiceProfile second = first;
    second.version = 2;
    second.ownQuestions.erase(second.ownQuestions.begin() + 1);
    second.ownQuestions.front().words.erase("pl");
    second.ownQuestions.front().words["en"].shortName = "A cold home";
    const auto all = ownQuestionsOf(std::vector{first, second});
    REQUIRE(all.size() == 2);
    CHECK(all.front().words.at("en").shortName == "A cold home");
    CHECK(all.front().words.at("pl").shortName == "Za zimno w domu");
    CHECK(all.back().id == kNeighbours);
}

TEST_CASE("no catalogue may use the name of services' own questions", "[catalogue][own]") {
    const std::string& json = shippedCatalogueJson();
    const Problems asQuestion = readCatalogue(with(json, "\"id\": \"home.suits\"", "\"id\": \"own.suits\"")).problems;
    REQUIRE_FALSE(asQuestion.empty());
    CHECK(asQuestion.front().code == ErrorCode::ReservedId);
    CHECK(asQuestion.front().place.ends_with("/id"));
    const Problems asTheme = readCatalogue(with(json, "\"id\": \"home\"", "\"id\": \"own\"")).problems;
    REQUIRE_FALSE(asTheme.empty());
    CHECK(asTheme.front().code == ErrorCode::ReservedId);
}

TEST_CASE("P6: an own question about health asks for the condition of Article 9", "[catalogue][own]") {
    ServiceProfile community = profile();
    for (IndicatorId& id : community.questions) {
        if (const Indicator* one = shippedCatalogue().indicator(id); one != nullptr && one->specialCategory) id = IndicatorId("home.suits");
    }
    const auto needs = [&] {
        const auto missing = missingPrivacy(community, shippedCatalogue());
        return std::find(missing.begin(), missing.end(), "article9") != missing.end();
    };
    CHECK_FALSE(needs());
    community.ownQuestions.front().specialCategory = true;
    CHECK(needs());
}

TEST_CASE("a damaged profile with own questions is answered with problems and nothing worse", "[catalogue][own]") {
    withDamagedCopies(housing(), 20, 300, [](const std::string& text) { (void)reading(text); });
}
