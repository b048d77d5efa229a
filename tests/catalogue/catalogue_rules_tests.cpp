#include "catalogue/catalogue_rules.h"

#include "catalogue/catalogue_reader.h"
#include "support/catch.h"
#include "support/damage.h"

using namespace camre;
using camre::tests::with;

namespace {

const std::string kSmall = R"({
 "format":"camre-catalogue/1","id":"small","version":1,"sourceLanguage":"en",
 "themes":[{"id":"work","indicators":["work.activity"]},{"id":"home","indicators":["home.suits"]}],
 "scales":[{"id":"agree5/1","levels":5}],
 "indicators":[
  {"id":"work.activity","theme":"work","respondents":["adult"],"scale":"agree5/1","direction":"none","answer":"one",
   "providedBy":"person","heldElsewhere":[],"sources":[{"framework":"home-office-2019","domain":"Work","relation":"related"}],"consultation":[]},
  {"id":"home.suits","theme":"home","respondents":["adult"],"scale":"agree5/1","direction":"none","answer":"one",
   "providedBy":"person","heldElsewhere":[],"sources":[{"framework":"home-office-2019","domain":"Housing","relation":"related"},
   {"framework":"wellbeing-2021","number":31,"relation":"related"}],"consultation":[]}],
 "background":[{"id":"main_reason","values":["work","family"]}]})";

std::vector<Framework> frameworks() {
    Framework homeOffice, wellbeing;
    homeOffice.id = "home-office-2019";
    homeOffice.entries = {{"Work", 0, "Work", "", Certainty::ReadInSource},
                          {"Housing", 0, "Housing", "", Certainty::ReadInSource}};
    wellbeing.id = "wellbeing-2021";
    wellbeing.entries = {{"", 31, "Hazard-free homes", "", Certainty::Inferred}};
    return {homeOffice, wellbeing};
}

Problems check(const std::string& json) {
    const CatalogueReading reading = readCatalogue(json);
    REQUIRE(reading.problems.empty());
    return checkCatalogue(reading.catalogue, frameworks(), [](const IndicatorId&) { return true; });
}

Error afterChange(const std::string& from, const std::string& to) {
    const Problems problems = check(with(kSmall, from, to));
    for (const Error& one : problems) UNSCOPED_INFO(errorName(one.code) << " " << one.place << " " << one.fact);
    REQUIRE(problems.size() == 1);
    return problems.front();
}

}  // namespace

TEST_CASE("a small catalogue that keeps every rule has no problems", "[catalogue]") { CHECK(check(kSmall).empty()); }

TEST_CASE("each indicator says where it comes from", "[catalogue]") {
    CHECK(check(with(kSmall, R"([{"framework":"home-office-2019","domain":"Work","relation":"related"}])", "[]")) ==
          Problems{{ErrorCode::MissingSource, "/indicators/0/sources", ""},
                   {ErrorCode::DomainNotReached, "/indicators", "Work"}});
    CHECK(afterChange("wellbeing-2021", "wellbeing-2031") ==
          Error{ErrorCode::UnknownFramework, "/indicators/1/sources/1/framework", "wellbeing-2031"});
    CHECK(afterChange("31", "32") == Error{ErrorCode::UnknownFramework, "/indicators/1/sources/1/number", "32"});
    const Problems misspelt = check(with(kSmall, R"("domain":"Housing")", R"("domain":"Houses")"));
    REQUIRE(misspelt.size() == 2);
    CHECK(misspelt[0] == Error{ErrorCode::UnknownFramework, "/indicators/1/sources/0/domain", "Houses"});
    CHECK(misspelt[1] == Error{ErrorCode::DomainNotReached, "/indicators", "Housing"});
}

TEST_CASE("domains are counted only where the framework of domains is there", "[catalogue]") {
    const Catalogue small = readCatalogue(kSmall).catalogue;
    std::vector<Framework> more = frameworks();
    more[0].entries.push_back({"Safety", 0, "Safety", "", Certainty::Inferred});
    const auto yes = [](const IndicatorId&) { return true; };
    CHECK(checkCatalogue(small, more, yes) == Problems{{ErrorCode::DomainNotReached, "/indicators", "Safety"}});
    const Problems none = checkCatalogue(small, {}, yes);
    REQUIRE(none.size() == 3);  // three sources, and no word about domains
    CHECK(none.back().code == ErrorCode::UnknownFramework);
}

TEST_CASE("P22: an indicator without a why is told", "[catalogue]") {
    const Catalogue small = readCatalogue(kSmall).catalogue;
    const auto onlyWork = [](const IndicatorId& id) { return id.text == "work.activity"; };
    CHECK(checkCatalogue(small, frameworks(), onlyWork) == Problems{{ErrorCode::MissingWhy, "/indicators/1", "en"}});
}

TEST_CASE("P5: immigration status, nationality, religion, orientation and diagnoses are never asked", "[catalogue]") {
    const std::string id = R"("id":"main_reason")";
    CHECK(afterChange(id, R"("id":"immigration_status")") ==
          Error{ErrorCode::ForbiddenTopic, "/background/0/id", "immigration status"});
    CHECK(afterChange(id, R"("id":"nationality")").fact == "nationality");
    CHECK(afterChange(id, R"("id":"country_of_origin")").fact == "nationality");
    CHECK(afterChange(id, R"("id":"religion")").fact == "religion");
    CHECK(afterChange(id, R"("id":"sexual_orientation")").fact == "sexual orientation");
    CHECK(afterChange(id, R"("id":"health-diagnosis")").fact == "a diagnosis");
    CHECK(afterChange(R"(["work","family"])", R"(["work","asylum"])") ==
          Error{ErrorCode::ForbiddenTopic, "/background/0/values/1", "immigration status"});
    std::string everywhere = with(with(kSmall, "home.suits", "home.religion"), "home.suits", "home.religion");
    CHECK(check(everywhere) == Problems{{ErrorCode::ForbiddenTopic, "/indicators/1/id", "religion"}});
    everywhere = with(with(kSmall, R"({"id":"home")", R"({"id":"faith")"), R"("theme":"home")", R"("theme":"faith")");
    CHECK(check(everywhere) == Problems{{ErrorCode::ForbiddenTopic, "/themes/1/id", "religion"}});
    CHECK(check(with(kSmall, id, R"("id":"advisability")")).empty());  // a word that only holds "visa" inside
}

TEST_CASE("a theme lists exactly the indicators that name it", "[catalogue]") {
    CHECK(afterChange(R"(["home.suits"])", "[]") == Error{ErrorCode::EmptyTheme, "/themes/1", "home.suits"});
    CHECK(afterChange(R"(["home.suits"]})", R"(["home.suits"]},{"id":"money","indicators":[]})") ==
          Error{ErrorCode::EmptyTheme, "/themes/2", "none"});
    CHECK(check(with(kSmall, R"("theme":"home")", R"("theme":"work")")) ==
          Problems{{ErrorCode::EmptyTheme, "/themes/0", "home.suits"},
                   {ErrorCode::EmptyTheme, "/themes/1", "home.suits"}});
}

TEST_CASE("the language that the words are made from is a language", "[catalogue]") {
    Catalogue small = readCatalogue(kSmall).catalogue;
    small.sourceLanguage = LanguageTag("");
    CHECK(checkCatalogue(small, frameworks(), [](const IndicatorId&) { return true; }) ==
          Problems{{ErrorCode::UnknownLanguage, "/sourceLanguage", ""}});
}
