#include "catalogue/profile_writer.h"

#include <algorithm>

#include "base/random.h"
#include "catalogue/profile_reader.h"
#include "support/catalogue_fixture.h"
#include "support/catch.h"
#include "support/damage.h"
#include "support/own_profile.h"

using namespace camre;
using namespace camre::tests;

namespace {

ServiceProfile readBack(const std::string& json) {
    ProfileReading reading = readProfile(json, shippedCatalogue());
    for (const Error& one : reading.problems) UNSCOPED_INFO(describe(one));
    REQUIRE(reading.problems.empty());
    return reading.profile;
}

std::vector<IndicatorId> someQuestions(Respondent respondent, SeededRandom& random) {
    std::vector<IndicatorId> ids;
    for (const Indicator& one : shippedCatalogue().indicators) {
        const bool fits = std::find(one.respondents.begin(), one.respondents.end(), respondent) != one.respondents.end();
        if (fits && (ids.empty() || random.below(2) == 0)) ids.insert(ids.begin() + random.below(static_cast<std::uint32_t>(ids.size() + 1)), one.id);
    }
    return ids;
}

// Signs that a person types and that JSON, a shell or a spreadsheet would read otherwise.
ServiceProfile drawnProfile(SeededRandom& random) {
    ServiceProfile profile;
    profile.id = ServiceId("drawn");
    profile.version = 1 + static_cast<int>(random.below(1000));
    profile.titles = {{"cy", "Tŷ a \"chartref\""}, {"en", "Home \\ house"}, {"ar", "منزل"}};
    profile.respondent = static_cast<Respondent>(random.below(3));
    profile.questions = someQuestions(profile.respondent, random);
    profile.background = {{BackgroundId("age_band"), "Our funder's / wish <b>"}};
    if (random.below(2) == 0) profile.languages = {LanguageTag("cy"), LanguageTag("fa-AF")};
    profile.followUpMonths = {1 + static_cast<int>(random.below(9)), 12};
    profile.story = random.below(2) == 0;
    profile.results = {static_cast<PeriodLength>(random.below(3)), static_cast<YearStart>(random.below(2)), 15, "improved"};
    profile.privacy.controller = "=1+1; \u20ac '\u0301";
    profile.privacy.retentionMonths = 1 + static_cast<int>(random.below(72));
    profile.privacy.notSharedWithHomeOffice = random.below(2) == 0;
    if (profile.respondent != Respondent::Child) profile.adultsFrom = 16 + static_cast<int>(random.below(10));
    else profile.children = {"The office", Day::fromIso("2026-09-01"), "the child"};
    return profile;
}

}  // namespace

TEST_CASE("a form that is written reads back the same, and gives the same bytes every time", "[catalogue]") {
    SeededRandom random(11);
    for (int i = 0; i < 300; ++i) {
        const ServiceProfile profile = drawnProfile(random);
        const std::string json = profileJson(profile);
        INFO(json);
        CHECK(readBack(json) == profile);
        CHECK(profileJson(readBack(json)) == json);
    }
}

TEST_CASE("every shipped form keeps all it says when it is written again", "[catalogue]") {
    for (const auto& path : shippedProfileFiles()) {
        INFO(path.string());
        const std::string id = path.stem().stem().string();
        CHECK(readBack(profileJson(shippedProfile(id))) == shippedProfile(id));
    }
}

TEST_CASE("a form keeps the service's own questions with their words in every language", "[catalogue][own]") {
    const ServiceProfile own = readBack(withOwnQuestions(shippedProfileJson("housing")));
    REQUIRE(own.ownQuestions.size() == 2);
    CHECK(readBack(profileJson(own)) == own);
    ServiceProfile odd = own;
    odd.ownQuestions.front().specialCategory = true;
    odd.ownQuestions.front().words["en"].question = "=1+1 \"quoted\" \\ <b>, بارد";
    CHECK(readBack(profileJson(odd)) == odd);
    CHECK(profileJson(readBack(profileJson(odd))) == profileJson(odd));
}

TEST_CASE("P25: a child's form keeps its safeguards, and an adult's form has none", "[catalogue][P25]") {
    ServiceProfile child = shippedProfile("schools-child");
    child.children = {"The school office", Day::fromIso("2026-09-01"), "the child"};
    CHECK(readBack(profileJson(child)).children == child.children);
    ServiceProfile adult = shippedProfile("housing");
    adult.children = child.children;
    CHECK(profileJson(adult).find("safeguardingLead") == std::string::npos);
}

TEST_CASE("whatever a written form is damaged to, the reader answers", "[catalogue]") {
    withDamagedCopies(profileJson(shippedProfile("housing")), 5, 100, [](const std::string& text) {
        const ProfileReading reading = readProfile(text, shippedCatalogue());
        if (reading.problems.empty()) CHECK_FALSE(reading.profile.questions.empty());
    });
}
