#include "catalogue/catalogue_reader.h"

#include "support/catalogue_fixture.h"
#include "support/catch.h"
#include "support/damage.h"

using namespace camre;
using camre::tests::with;

namespace {

// Three questions: enough to go wrong in every way.
const std::string kSmall = R"({
 "format":"camre-catalogue/1","id":"small","version":1,"sourceLanguage":"en",
 "themes":[{"id":"work","indicators":["work.activity","work.fair"]},{"id":"home","indicators":["home.suits"]}],
 "scales":[{"id":"agree5/1","levels":5,"picture":"bars"},{"id":"activity3/1","levels":3,"words":"own"}],
 "indicators":[
  {"id":"work.activity","theme":"work","respondents":["adult"],"scale":"activity3/1","direction":"none","answer":"one",
   "providedBy":"person","heldElsewhere":["none"],"sources":[{"framework":"fw","domain":"Work","relation":"related"}],"consultation":[]},
  {"id":"work.fair","theme":"work","respondents":["adult"],"scale":"agree5/1","direction":"higher_better","answer":"one",
   "askedWhen":{"indicator":"work.activity","levels":[1,2]},
   "providedBy":"person","heldElsewhere":["none"],"sources":[{"framework":"fw","number":7,"relation":"proxy"}],"consultation":["2.1"]},
  {"id":"home.suits","theme":"home","respondents":["parent","child"],"scale":"agree5/1","direction":"lower_better","answer":"many",
   "sensitive":true,"mayNotApply":true,
   "providedBy":"parent","heldElsewhere":["none"],"sources":[],"consultation":[]}],
 "background":[{"id":"age_band","values":["16-17","65+"]}]})";

Problems problemsOf(const std::string& json) { return readCatalogue(json).problems; }

// The one problem of a catalogue with one thing wrong.
Error onlyProblem(const std::string& json) {
    const Problems problems = problemsOf(json);
    for (const Error& one : problems) UNSCOPED_INFO(errorName(one.code) << " " << one.place << " " << one.fact);
    REQUIRE(problems.size() == 1);
    return problems.front();
}

Error afterChange(const std::string& from, const std::string& to) { return onlyProblem(with(kSmall, from, to)); }

// `count` indicators with ids of their own, all in the theme "work".
std::string catalogueOf(int count) {
    std::string list, members;
    for (int i = 0; i < count; ++i) {
        const std::string id = "work.q" + std::to_string(i);
        members += (i ? ",\"" : "\"") + id + "\"";
        list += std::string(i ? "," : "") + R"({"id":")" + id +
                R"(","theme":"work","respondents":["adult"],"scale":"agree5/1","direction":"none","answer":"one",)"
                R"("providedBy":"person","heldElsewhere":[],"sources":[],"consultation":[]})";
    }
    return R"({"format":"camre-catalogue/1","id":"many","version":1,"sourceLanguage":"en","themes":[{"id":"work","indicators":[)" +
           members + R"(]}],"scales":[{"id":"agree5/1","levels":5}],"indicators":[)" + list + "]}";
}

}  // namespace

TEST_CASE("a catalogue says the same in memory as on paper", "[catalogue]") {
    const CatalogueReading reading = readCatalogue(kSmall);
    REQUIRE(reading.problems.empty());
    const Catalogue& small = reading.catalogue;
    CHECK(small.id == "small");
    CHECK(small.sourceLanguage.text == "en");
    REQUIRE(small.indicators.size() == 3);
    CHECK(small.scales[0] == Scale{ScaleId("agree5/1"), 5, "bars", false});
    CHECK(small.scales[1] == Scale{ScaleId("activity3/1"), 3, "none", true});
    CHECK(small.indicators[1].askedWhen == AskedWhen{IndicatorId("work.activity"), {1, 2}});
    CHECK(small.indicators[1].sources == std::vector{Source{"fw", "", 7, Relation::Proxy}});
    CHECK(small.indicators[1].direction == Direction::HigherBetter);
    CHECK_FALSE(small.indicators[1].sensitive);
    const Indicator& home = small.indicators[2];
    CHECK(home.respondents == std::vector{Respondent::Parent, Respondent::Child});
    CHECK(home.direction == Direction::LowerBetter);
    CHECK(home.answer == AnswerKind::Many);
    CHECK(home.sensitive);
    CHECK(home.mayNotApply);
    CHECK(home.providedBy == Provider::Parent);
    CHECK(small.background == std::vector{BackgroundQuestion{BackgroundId("age_band"), {"16-17", "65+"}}});
}

TEST_CASE("another format is named and not read further", "[catalogue]") {
    CHECK(onlyProblem(R"({"format":"camre-catalogue/2","novelty":true})") ==
          Error{ErrorCode::WrongFormat, "/format", "camre-catalogue/1"});
    CHECK(afterChange(R"("camre-catalogue/1")", "7") == Error{ErrorCode::WrongFormat, "/format", "camre-catalogue/1"});
    CHECK(afterChange(R"("format":"camre-catalogue/1",)", "") == Error{ErrorCode::MissingKey, "/", "format"});
    CHECK(onlyProblem("[]").code == ErrorCode::WrongType);
    CHECK(onlyProblem("").code == ErrorCode::NotJson);
}

TEST_CASE("a misspelt, missing or doubled name is found at its place", "[catalogue]") {
    CHECK(afterChange(R"("answer":"many")", R"("answer":"many","colour":"red")") ==
          Error{ErrorCode::UnknownKey, "/indicators/2/colour", ""});
    CHECK(afterChange(R"("version":1,)", "") == Error{ErrorCode::MissingKey, "/", "version"});
    CHECK(afterChange(R"("direction":"none",)", "") == Error{ErrorCode::MissingKey, "/indicators/0", "direction"});
    CHECK(afterChange(R"("answer":"many")", R"("answer":"many","answer":"one")").code == ErrorCode::DuplicateKey);
    CHECK(afterChange(R"("sensitive":true)", R"("sensitive":"yes")") ==
          Error{ErrorCode::WrongType, "/indicators/2/sensitive", "true or false"});
    CHECK(afterChange(R"(["adult"])", R"("adult")") ==
          Error{ErrorCode::WrongType, "/indicators/0/respondents", "a list"});
}

TEST_CASE("words outside the agreed ones are refused with the list of them", "[catalogue]") {
    CHECK(afterChange("higher_better", "up") ==
          Error{ErrorCode::NotAllowed, "/indicators/1/direction", "higher_better, lower_better, none"});
    CHECK(afterChange(R"("answer":"many")", R"("answer":"several")").place == "/indicators/2/answer");
    CHECK(afterChange(R"("parent","child")", R"("parent","baby")").place == "/indicators/2/respondents/1");
    CHECK(afterChange(R"("picture":"bars")", R"("picture":"smileys")").place == "/scales/0/picture");
    CHECK(afterChange(R"("words":"own")", R"("words":"mine")").place == "/scales/1/words");
    CHECK(afterChange(R"("relation":"proxy")", R"("relation":"measures")").place == "/indicators/1/sources/0/relation");
    CHECK(afterChange(R"("sourceLanguage":"en")", R"("sourceLanguage":"English!")").place == "/sourceLanguage");
}

TEST_CASE("every id stands once", "[catalogue]") {
    CHECK(afterChange(R"({"id":"home","indicators":["home.suits"]})",
                      R"({"id":"home","indicators":["home.suits"]},{"id":"work","indicators":[]})") ==
          Error{ErrorCode::DuplicateId, "/themes/2/id", "work"});
    CHECK(afterChange(R"(["home.suits"])", R"(["home.suits","work.fair"])") ==
          Error{ErrorCode::DuplicateId, "/themes/1/indicators/1", "work.fair"});
    CHECK(afterChange(R"("levels":3,"words":"own"})", R"("levels":3,"words":"own"},{"id":"agree5/1","levels":5})") ==
          Error{ErrorCode::DuplicateId, "/scales/2/id", "agree5/1"});
    const Problems twice = problemsOf(with(kSmall, R"({"id":"home.suits")", R"({"id":"work.fair")"));
    REQUIRE(twice.size() == 2);
    CHECK(twice[0] == Error{ErrorCode::DuplicateId, "/indicators/2/id", "work.fair"});
    CHECK(twice[1] == Error{ErrorCode::UnknownIndicator, "/themes/1/indicators/0", "home.suits"});
    CHECK(afterChange(R"(["16-17","65+"])", R"(["16-17","16-17"])") ==
          Error{ErrorCode::DuplicateId, "/background/0/values/1", "16-17"});
    CHECK(afterChange(R"(["16-17","65+"]})", R"(["16-17","65+"]},{"id":"age_band","values":["a","b"]})") ==
          Error{ErrorCode::DuplicateId, "/background/1/id", "age_band"});
    CHECK(afterChange(R"(["parent","child"])", R"(["child","child"])") ==
          Error{ErrorCode::DuplicateId, "/indicators/2/respondents/1", "child"});
}

TEST_CASE("ids hold small letters, and scales carry the number of their wording", "[catalogue]") {
    CHECK(afterChange(R"("id":"small")", R"("id":"Small one")") == Error{ErrorCode::BadId, "/id", ""});
    for (const std::string bad :
         {"agree5", "agree5/", "agree5/0", "agree5/01", "agree5/x", "/1", "Agree/1", "agree5/1/1", "agree5/1000"}) {
        const Problems problems = problemsOf(with(kSmall, R"("id":"agree5/1")", R"("id":")" + bad + "\""));
        INFO(bad);
        REQUIRE_FALSE(problems.empty());
        CHECK(problems.front() == Error{ErrorCode::BadId, "/scales/0/id", ""});
    }
    for (const std::string bad : {"Over 65", "prefer_not_to_say", "-17", "ä"}) {
        CHECK(afterChange("65+", bad) ==
              Error{ErrorCode::NotAllowed, "/background/0/values/1", "small letters, digits, '-' and '+'"});
    }
}

TEST_CASE("an indicator names a theme and a scale that are there", "[catalogue]") {
    CHECK(afterChange(R"("theme":"home")", R"("theme":"garden")") ==
          Error{ErrorCode::UnknownTheme, "/indicators/2/theme", "garden"});
    CHECK(afterChange(R"("scale":"agree5/1","direction":"lower_better")",
                      R"("scale":"agree5/2","direction":"lower_better")") ==
          Error{ErrorCode::UnknownScale, "/indicators/2/scale", "agree5/2"});
    CHECK(afterChange(R"("indicators":["home.suits"])", R"("indicators":["home.suits","home.new"])") ==
          Error{ErrorCode::UnknownIndicator, "/themes/1/indicators/1", "home.new"});
}

TEST_CASE("a scale has two to eleven levels", "[catalogue]") {
    for (const std::string levels : {"1", "12", "0", "-3", "4294967298"}) {
        CHECK(afterChange(R"("levels":5)", R"("levels":)" + levels) ==
              Error{ErrorCode::OutOfRange, "/scales/0/levels", "a whole number from 2 to 11"});
    }
    CHECK(problemsOf(with(kSmall, R"("levels":5)", R"("levels":2)")).empty());
    CHECK(problemsOf(with(kSmall, R"("levels":5)", R"("levels":11)")).empty());
    CHECK(afterChange(R"("levels":5)", R"("levels":5.0)").code == ErrorCode::WrongType);
}

TEST_CASE("thirty indicators are taken and thirty-one are not", "[catalogue]") {
    CHECK(problemsOf(catalogueOf(30)).empty());
    CHECK(onlyProblem(catalogueOf(31)) == Error{ErrorCode::TooManyIndicators, "/indicators", "30"});
    CHECK(onlyProblem(catalogueOf(900)) == Error{ErrorCode::TooManyIndicators, "/indicators", "30"});
}

TEST_CASE("a question can wait only for an answer that is there", "[catalogue]") {
    CHECK(afterChange(R"({"indicator":"work.activity","levels":[1,2]})", R"({"indicator":"work.gone","levels":[1]})") ==
          Error{ErrorCode::UnknownIndicator, "/indicators/1/askedWhen/indicator", "work.gone"});
    CHECK(afterChange("[1,2]", "[1,4]") ==
          Error{ErrorCode::OutOfRange, "/indicators/1/askedWhen/levels/1", "a whole number from 1 to 3"});
    CHECK(afterChange("[1,2]", "[0]").place == "/indicators/1/askedWhen/levels/0");
    CHECK(afterChange("[1,2]", "[2,2]").code == ErrorCode::DuplicateId);
    CHECK(afterChange("[1,2]", "[]") ==
          Error{ErrorCode::WrongType, "/indicators/1/askedWhen/levels", "at least one level"});
}

TEST_CASE("questions that wait for each other in a circle are told once, with their names", "[catalogue]") {
    const std::string toFair = R"("direction":"none","askedWhen":{"indicator":"work.fair","levels":[1]})";
    CHECK(afterChange(R"("direction":"none")", toFair) ==
          Error{ErrorCode::Cycle, "/indicators/0/askedWhen", "work.activity, work.fair"});
    CHECK(afterChange(R"({"indicator":"work.activity")", R"({"indicator":"work.fair")") ==
          Error{ErrorCode::Cycle, "/indicators/1/askedWhen", "work.fair"});
    // A third question that waits for a circle is not part of it.
    const std::string third =
        with(kSmall, R"("sensitive":true)", R"("sensitive":true,"askedWhen":{"indicator":"work.fair","levels":[1]})");
    CHECK(problemsOf(third).empty());
    CHECK(onlyProblem(with(third, R"("direction":"none")", toFair)).place == "/indicators/0/askedWhen");
}

TEST_CASE("a source is a domain or a number, never both and never neither", "[catalogue]") {
    CHECK(afterChange(R"("number":7)", R"("number":7,"domain":"Work")") ==
          Error{ErrorCode::WrongType, "/indicators/1/sources/0", "either a domain or a number"});
    CHECK(afterChange(R"("number":7,)", "").place == "/indicators/1/sources/0");
}

TEST_CASE("all problems of a catalogue are told, not only the first", "[catalogue]") {
    const Problems problems =
        problemsOf(with(with(with(kSmall, R"("levels":5)", R"("levels":99)"), "higher_better", "up"),
                        R"("theme":"home")", R"("theme":"x")"));
    REQUIRE(problems.size() == 3);
    CHECK(problems[0].place == "/scales/0/levels");
    CHECK(problems[1].place == "/indicators/1/direction");
    CHECK(problems[2].place == "/indicators/2/theme");
}

TEST_CASE("elements of the wrong kind are told and nothing falls over", "[catalogue]") {
    for (const std::string wrong : {"null", "7", "\"x\"", "[]", "true"}) {
        const std::string json =
            R"({"format":"camre-catalogue/1","id":"a","version":1,"sourceLanguage":"en","themes":[)" + wrong +
            R"(],"scales":[)" + wrong + R"(],"indicators":[)" + wrong + R"(],"background":[)" + wrong + "]}";
        CHECK(problemsOf(json).size() >= 4);
        CHECK_FALSE(problemsOf(R"({"format":"camre-catalogue/1","themes":)" + wrong + R"(,"scales":)" + wrong +
                               R"(,"indicators":)" + wrong + "}")
                        .empty());
    }
}

TEST_CASE("a damaged catalogue is refused or read, and never brings the program down", "[catalogue]") {
    int refused = 0;
    const auto read = [&](const std::string& json) { refused += problemsOf(json).empty() ? 0 : 1; };
    tests::withDamagedCopies(kSmall, 1, 1500, read);
    tests::withDamagedCopies(tests::shippedCatalogueJson(), 2, 150, read);
    CHECK(refused > 1650);  // at the least every copy that was cut short
}
