#include "catalogue/profile_reader.h"

#include "catalogue/catalogue_reader.h"
#include "support/catalogue_fixture.h"
#include "support/catch.h"
#include "support/damage.h"

using namespace camre;
using camre::tests::with;

namespace {

// "health.mind" is special category data; "school.settled" is not for adults.
const Catalogue& smallCatalogue() {
    static const Catalogue catalogue = [] {
        CatalogueReading reading = readCatalogue(R"({
 "format":"camre-catalogue/1","id":"small","version":1,"sourceLanguage":"en",
 "themes":[{"id":"all","indicators":["home.suits","health.mind","school.settled"]}],
 "scales":[{"id":"agree5/1","levels":5}],
 "indicators":[
  {"id":"home.suits","theme":"all","respondents":["adult","child"],"scale":"agree5/1","direction":"none","answer":"one",
   "providedBy":"person","heldElsewhere":[],"sources":[],"consultation":[]},
  {"id":"health.mind","theme":"all","respondents":["adult"],"scale":"agree5/1","direction":"none","answer":"one","specialCategory":true,
   "providedBy":"person","heldElsewhere":[],"sources":[],"consultation":[]},
  {"id":"school.settled","theme":"all","respondents":["parent","child"],"scale":"agree5/1","direction":"none","answer":"one",
   "providedBy":"parent","heldElsewhere":[],"sources":[],"consultation":[]}],
 "background":[{"id":"age_band","values":["16-17","65+"]},{"id":"area","values":["a","b"]}]})");
        REQUIRE(reading.problems.empty());
        return reading.catalogue;
    }();
    return catalogue;
}

const std::string kSmall =
    R"({"format":"camre-service/1","id":"advice","version":3,"titles":{"cy":"Cyngor","en":"Advice"},
 "respondent":"adult","questions":["home.suits"],"background":[{"variable":"age_band","reason":"Our funder asks for it"}],
 "languages":["cy","fa-AF"],"followUpMonths":[3,6],"story":true,
 "results":{"period":"half-year","yearStarts":"January","threshold":15,"movementWords":"improved"},
 "privacy":{"controller":"Advice Wales","contact":"01","dpo":"","purposes":"p","lawfulBasis":"l","article9":"","recipients":"r",
  "retentionMonths":36,"complaints":"c","notSharedWithHomeOffice":true,"supportNumbers":"s"}})";

// No results, privacy, background, languages, story or months.
const std::string kBare =
    R"({"format":"camre-service/1","id":"bare","version":1,"titles":{"cy":"Noeth","en":"Bare"},"respondent":"adult","questions":["home.suits"]})";

Problems problemsOf(const std::string& json) { return readProfile(json, smallCatalogue()).problems; }

Error afterChange(const std::string& from, const std::string& to) {
    const Problems problems = problemsOf(with(kSmall, from, to));
    for (const Error& one : problems) UNSCOPED_INFO(errorName(one.code) << " " << one.place << " " << one.fact);
    REQUIRE(problems.size() == 1);
    return problems.front();
}

std::string questions(const std::string& list) { return with(kSmall, R"(["home.suits"])", list); }

}  // namespace

TEST_CASE("a profile says the same in memory as on paper", "[catalogue]") {
    const ProfileReading reading = readProfile(kSmall, smallCatalogue());
    REQUIRE(reading.problems.empty());
    const ServiceProfile& profile = reading.profile;
    CHECK(profile.id.text == "advice");
    CHECK(profile.version == 3);
    CHECK(profile.titles == std::map<std::string, std::string>{{"cy", "Cyngor"}, {"en", "Advice"}});
    CHECK(profile.questions == std::vector{IndicatorId("home.suits")});
    CHECK(profile.background == std::vector{BackgroundChoice{BackgroundId("age_band"), "Our funder asks for it"}});
    CHECK(profile.languages == std::vector{LanguageTag("cy"), LanguageTag("fa-AF")});
    CHECK(profile.followUpMonths == std::vector{3, 6});
    CHECK(profile.story);
    CHECK(profile.results == ResultSettings{PeriodLength::HalfYear, YearStart::January, 15, "improved"});
    CHECK(profile.privacy.controller == "Advice Wales");
    CHECK(profile.privacy.retentionMonths == 36);
    CHECK(profile.privacy.notSharedWithHomeOffice);
}

TEST_CASE("P4, P7, P38: what a profile does not say is off, or careful", "[catalogue]") {
    const ProfileReading reading = readProfile(kBare, smallCatalogue());
    REQUIRE(reading.problems.empty());
    CHECK(reading.profile.background.empty());
    CHECK_FALSE(reading.profile.story);
    CHECK_FALSE(reading.profile.privacy.notSharedWithHomeOffice);
    CHECK(reading.profile.followUpMonths == std::vector{6, 12});
    CHECK(reading.profile.results == ResultSettings{PeriodLength::Quarter, YearStart::April, 10, "moved"});
    CHECK(reading.profile.privacy.retentionMonths == 24);
    const std::string child = with(kBare, R"("adult")", R"("child")");
    CHECK(readProfile(child, smallCatalogue()).profile.results.threshold == 20);
}

TEST_CASE("a profile with a fault is told where it is", "[catalogue]") {
    CHECK(afterChange("camre-service/1", "camre-service/2") ==
          Error{ErrorCode::WrongFormat, "/format", "camre-service/1"});
    CHECK(afterChange(R"("version":3,)", "") == Error{ErrorCode::MissingKey, "/", "version"});
    CHECK(afterChange(R"("version":3,)", R"("version":3,"colour":1,)") == Error{ErrorCode::UnknownKey, "/colour", ""});
    CHECK(afterChange(R"("advice")", R"("Advice!")") == Error{ErrorCode::BadId, "/id", ""});
    CHECK(afterChange(R"("adult")", R"("grown-up")") ==
          Error{ErrorCode::NotAllowed, "/respondent", "adult, parent, child"});
    CHECK(afterChange(R"("half-year")", R"("month")").place == "/results/period");
    CHECK(afterChange(R"("January")", R"("June")").place == "/results/yearStarts");
    CHECK(afterChange(R"("improved")", R"("better")").place == "/results/movementWords");
    CHECK(afterChange(R"("story":true)", R"("story":1)").place == "/story");
    CHECK(afterChange(R"("recipients":"r")", R"("recipients":["r"])") ==
          Error{ErrorCode::WrongType, "/privacy/recipients", "a text"});
    CHECK(afterChange(R"("dpo":"")", R"("officer":"")") == Error{ErrorCode::UnknownKey, "/privacy/officer", ""});
}

TEST_CASE("P23: a profile has its title in Welsh and in English", "[catalogue]") {
    CHECK(afterChange(R"("cy":"Cyngor",)", "") == Error{ErrorCode::MissingKey, "/titles", "cy"});
    CHECK(afterChange(R"(,"en":"Advice")", "") == Error{ErrorCode::MissingKey, "/titles", "en"});
    CHECK(afterChange(R"("Cyngor")", R"(" ")") == Error{ErrorCode::EmptyText, "/titles/cy", ""});
    CHECK(afterChange(R"("cy":"Cyngor")", R"("cy":"Cyngor","?":"x")").place == "/titles/?");
}

TEST_CASE("a form asks known questions of the right person, each once", "[catalogue]") {
    CHECK(afterChange(R"(["home.suits"])", R"(["home.suits","home.suits"])") ==
          Error{ErrorCode::DuplicateId, "/questions/1", "home.suits"});
    CHECK(afterChange(R"(["home.suits"])", R"(["home.gone"])") ==
          Error{ErrorCode::UnknownIndicator, "/questions/0", "home.gone"});
    CHECK(afterChange(R"(["home.suits"])", R"(["home.suits","school.settled"])") ==
          Error{ErrorCode::NotForThisRespondent, "/questions/1", "adult"});
    CHECK(afterChange(R"(["home.suits"])", "[]") == Error{ErrorCode::WrongType, "/questions", "at least one question"});
    CHECK(afterChange(R"("adult")", R"("parent")") == Error{ErrorCode::NotForThisRespondent, "/questions/0", "parent"});
}

TEST_CASE("a form of more than thirty questions is refused", "[catalogue]") {
    std::string list = "[\"home.suits\"";
    for (int i = 0; i < 30; ++i) list += ",\"home.suits\"";
    const Problems problems = problemsOf(questions(list + "]"));
    REQUIRE(problems.size() == 31);  // thirty repetitions, and the count
    CHECK(problems.back() == Error{ErrorCode::TooManyQuestions, "/questions", "30"});
}

TEST_CASE("P4: a background question without a reason is refused", "[catalogue]") {
    CHECK(afterChange(R"(,"reason":"Our funder asks for it")", "") ==
          Error{ErrorCode::BackgroundWithoutReason, "/background/0", ""});
    CHECK(afterChange("Our funder asks for it", "  ") ==
          Error{ErrorCode::BackgroundWithoutReason, "/background/0", ""});
    CHECK(afterChange(R"("Our funder asks for it")", "7") ==
          Error{ErrorCode::WrongType, "/background/0/reason", "a text"});
    CHECK(afterChange(R"("Our funder asks for it")", "null").place == "/background/0/reason");
    CHECK(afterChange(R"("Our funder asks for it")", "\"" + std::string(401, 'x') + "\"").code == ErrorCode::TooLong);
    CHECK(afterChange("age_band", "shoe_size") ==
          Error{ErrorCode::UnknownBackground, "/background/0/variable", "shoe_size"});
    CHECK(afterChange(R"("Our funder asks for it"})", R"("x"},{"variable":"age_band","reason":"y"})") ==
          Error{ErrorCode::DuplicateId, "/background/1/variable", "age_band"});
}

TEST_CASE("the smallest group is 5, 10, 15 or 20, and never 5 where children are asked about", "[catalogue]") {
    for (const char* allowed : {"5", "10", "15", "20"}) {
        CHECK(problemsOf(with(kSmall, R"("threshold":15)", R"("threshold":)" + std::string(allowed))).empty());
    }
    for (const char* refused : {"0", "4", "7", "25", "-10", "1000"}) {
        CHECK(afterChange(R"("threshold":15)", R"("threshold":)" + std::string(refused)) ==
              Error{ErrorCode::BadThreshold, "/results/threshold", "5, 10, 15, 20"});
    }
    CHECK(afterChange(R"("threshold":15)", R"("threshold":"15")").code == ErrorCode::WrongType);
    const std::string child = with(kSmall, R"("adult")", R"("child")");
    CHECK(problemsOf(child).empty());
    CHECK(problemsOf(with(child, R"("threshold":15)", R"("threshold":5)")) ==
          Problems{{ErrorCode::BadThreshold, "/results/threshold", "10, 15, 20"}});
    const std::string parent = with(questions(R"(["school.settled"])"), R"("adult")", R"("parent")");
    CHECK(problemsOf(with(parent, R"("threshold":15)", R"("threshold":5)")).front().code == ErrorCode::BadThreshold);
}

TEST_CASE("P38: nothing is kept for ever, nor longer than six years", "[catalogue]") {
    for (const char* refused : {"0", "73", "-1", "100000"}) {
        CHECK(afterChange(R"("retentionMonths":36)", R"("retentionMonths":)" + std::string(refused)) ==
              Error{ErrorCode::BadRetention, "/privacy/retentionMonths", "72"});
    }
    CHECK(problemsOf(with(kSmall, R"("retentionMonths":36)", R"("retentionMonths":72)")).empty());
    CHECK(problemsOf(with(kSmall, R"("retentionMonths":36)", R"("retentionMonths":1)")).empty());
}

TEST_CASE("follow-ups come one after the other, within five years", "[catalogue]") {
    CHECK(afterChange("[3,6]", "[6,6]") ==
          Error{ErrorCode::OutOfRange, "/followUpMonths/1", "later than the one before it"});
    CHECK(afterChange("[3,6]", "[6,3]").place == "/followUpMonths/1");
    CHECK(afterChange("[3,6]", "[61]").place == "/followUpMonths/0");
    CHECK(afterChange("[3,6]", "[0]").place == "/followUpMonths/0");
    CHECK(afterChange("[3,6]", "[]") == Error{ErrorCode::WrongType, "/followUpMonths", "at least one month"});
}

TEST_CASE("the languages of a profile are language tags, each once", "[catalogue]") {
    CHECK(afterChange(R"("fa-AF")", R"("Dari!")").place == "/languages/1");
    CHECK(afterChange(R"("fa-AF")", R"("cy")") == Error{ErrorCode::DuplicateId, "/languages/1", "cy"});
}

TEST_CASE("P10: a profile says which of its promises are still empty", "[catalogue]") {
    const ServiceProfile bare = readProfile(kBare, smallCatalogue()).profile;
    CHECK(missingPrivacy(bare, smallCatalogue()) == std::vector<std::string>{"controller", "contact", "purposes",
                                                                             "lawfulBasis", "recipients", "complaints"});
    const ServiceProfile filled = readProfile(kSmall, smallCatalogue()).profile;
    CHECK(missingPrivacy(filled, smallCatalogue()).empty());  // no data protection officer is needed
    ServiceProfile blank = filled;
    blank.privacy.contact = " \t";
    CHECK(missingPrivacy(blank, smallCatalogue()) == std::vector<std::string>{"contact"});
}

TEST_CASE("P6, P10: the condition for special category data is needed only where such a question is asked",
          "[catalogue]") {
    ServiceProfile profile = readProfile(questions(R"(["home.suits","health.mind"])"), smallCatalogue()).profile;
    CHECK(missingPrivacy(profile, smallCatalogue()) == std::vector<std::string>{"article9"});
    profile.privacy.article9 = "Explicit consent";
    CHECK(missingPrivacy(profile, smallCatalogue()).empty());
}

TEST_CASE("a damaged profile never brings the program down", "[catalogue]") {
    int refused = 0;
    tests::withDamagedCopies(kSmall, 5, 1500,
                             [&](const std::string& json) { refused += problemsOf(json).empty() ? 0 : 1; });
    const auto real = [&](const std::string& json) {
        refused += readProfile(json, tests::shippedCatalogue()).problems.empty() ? 0 : 1;
    };
    tests::withDamagedCopies(tests::shippedProfileJson("core"), 6, 300, real);
    CHECK(refused > 1800);
}

TEST_CASE("profile parts of the wrong kind are told and nothing falls over", "[catalogue]") {
    for (const char* key : {"titles", "respondent", "questions", "background", "languages", "followUpMonths", "story",
                            "results", "privacy"}) {
        for (const char* wrong : {"null", "7", "\"x\"", "[null]", "[[]]", "true", "{\"a\":1}"}) {
            const std::string json =
                R"({"format":"camre-service/1","id":"a","version":1,")" + std::string(key) + "\":" + wrong + "}";
            INFO(json);
            CHECK_FALSE(problemsOf(json).empty());
        }
    }
}

TEST_CASE("P25: a child's form is off until the safeguards stand, and what is missing is listed", "[catalogue]") {
    const std::string filled = R"("privacy":{"controller":"c","contact":"c","purposes":"p","lawfulBasis":"l","recipients":"r","complaints":"c"})";
    const auto childsForm = [&](const std::string& children) {
        const std::string bare = with(kBare, R"("adult")", R"("child")");
        return with(bare, R"(["home.suits"]})", R"(["home.suits"],)" + filled + children + "}");
    };
    const auto missing = [&](const std::string& children) {
        const ProfileReading reading = readProfile(childsForm(children), smallCatalogue());
        REQUIRE(reading.problems.empty());
        return missingPrivacy(reading.profile, smallCatalogue());
    };
    using Names = std::vector<std::string>;
    const Names all{"children.safeguardingLead", "children.dpiaDone", "children.agreementBy"};
    CHECK(missing("") == all);
    CHECK(missing(R"(,"children":{"safeguardingLead":" ","dpiaDone":"","agreementBy":""})") == all);
    CHECK(missing(R"(,"children":{"safeguardingLead":"Ring 01","dpiaDone":"2026-09-01","agreementBy":""})") == Names{"children.agreementBy"});
    CHECK(missing(R"(,"children":{"safeguardingLead":"Ring 01","dpiaDone":"2026-09-01","agreementBy":"a parent"})").empty());
    const ProfileReading reading = readProfile(childsForm(R"(,"children":{"safeguardingLead":"Ring 01","dpiaDone":"2026-09-01","agreementBy":"a parent"})"), smallCatalogue());
    CHECK(reading.profile.children == ChildSafeguards{"Ring 01", Day::fromIso("2026-09-01"), "a parent"});
    CHECK(problemsOf(childsForm(R"(,"children":{"dpiaDone":"1 September"})")) == Problems{{ErrorCode::BadDate, "/children/dpiaDone", ""}});
    CHECK(problemsOf(childsForm(R"(,"children":{"name":"Ann"})")) == Problems{{ErrorCode::UnknownKey, "/children/name", ""}});
}

TEST_CASE("P25: nobody else's form waits for the children's safeguards", "[catalogue]") {
    const ProfileReading reading = readProfile(kSmall, smallCatalogue());
    CHECK(missingPrivacy(reading.profile, smallCatalogue()).empty());
    CHECK(afterChange(R"("story":true,)", R"("story":true,"children":{},)") == Error{ErrorCode::UnknownKey, "/children", ""});
}

TEST_CASE("P24: a service may ask people of an age of its own, never younger than 16", "[catalogue]") {
    CHECK(readProfile(kSmall, smallCatalogue()).profile.adultsFrom == 16);
    CHECK(readProfile(with(kSmall, R"("story":true,)", R"("story":true,"adultsFrom":18,)"), smallCatalogue()).profile.adultsFrom == 18);
    CHECK(afterChange(R"("story":true,)", R"("story":true,"adultsFrom":15,)").code == ErrorCode::OutOfRange);
    CHECK(afterChange(R"("story":true,)", R"("story":true,"adultsFrom":26,)").place == "/adultsFrom");
}
