#include <algorithm>

#include "catalogue/catalogue_reader.h"
#include "catalogue/catalogue_rules.h"
#include "catalogue/profile_reader.h"
#include "support/catalogue_fixture.h"
#include "support/catch.h"
#include "support/temp_folder.h"

using namespace camre;
using namespace camre::tests;

namespace {

void checkNone(const Problems& problems, const std::string& file) {
    INFO(file);
    for (const Error& one : problems) UNSCOPED_INFO(errorName(one.code) << " " << one.place << " " << one.fact);
    CHECK(problems.empty());
}

}  // namespace

TEST_CASE("the shipped catalogue reads without a problem and asks thirty questions", "[catalogue]") {
    const CatalogueReading reading = readCatalogue(shippedCatalogueJson());
    checkNone(reading.problems, "catalogue.json");
    CHECK(reading.catalogue.id == "camre-core");
    CHECK(reading.catalogue.indicators.size() == 30);
    CHECK(reading.catalogue.themes.size() == 7);
}

TEST_CASE("the shipped frameworks read without a problem", "[catalogue]") {
    for (const auto& file : shippedFrameworkFiles()) {
        checkNone(readFramework(readBytes(file)).problems, file.filename().string());
    }
    std::vector<std::string> ids;
    for (const Framework& one : shippedFrameworks()) ids.push_back(one.id);
    CHECK(ids == std::vector<std::string>{"home-office-2019", "mif-2023", "wellbeing-2016", "wellbeing-2021"});
}

TEST_CASE("P5: the shipped catalogue keeps every rule and reaches all fourteen Home Office domains", "[catalogue]") {
    const auto frameworks = shippedFrameworks();
    const auto homeOffice = std::find_if(frameworks.begin(), frameworks.end(),
                                         [](const Framework& one) { return one.id == "home-office-2019"; });
    REQUIRE(homeOffice != frameworks.end());
    CHECK(homeOffice->entries.size() == 14);
    checkNone(checkCatalogue(shippedCatalogue(), frameworks, [](const IndicatorId&) { return true; }),
              "catalogue.json");
}

TEST_CASE("the shipped profiles read without a problem, each under its own name", "[catalogue]") {
    const auto files = shippedProfileFiles();
    CHECK(files.size() == 7);
    for (const auto& file : files) {
        const ProfileReading reading = readProfile(readBytes(file), shippedCatalogue());
        checkNone(reading.problems, file.filename().string());
        CHECK(reading.profile.id.text + ".service.json" == file.filename().string());
    }
}

TEST_CASE("P4, P10: shipped profiles ask no background question and make no promise in a service's name",
          "[catalogue]") {
    for (const char* id : {"core", "employment", "housing", "health", "community", "schools-child", "schools-parent"}) {
        const ServiceProfile profile = shippedProfile(id);
        INFO(id);
        CHECK(profile.background.empty());
        CHECK_FALSE(profile.story);
        CHECK_FALSE(profile.privacy.notSharedWithHomeOffice);
        CHECK(missingPrivacy(profile, shippedCatalogue()).size() >= 6);
    }
}

TEST_CASE("P6: questions about health are marked as special category data", "[catalogue]") {
    for (const char* id : {"health.general", "wellbeing.worried"}) {
        const Indicator* indicator = shippedCatalogue().indicator(IndicatorId(id));
        REQUIRE(indicator != nullptr);
        CHECK(indicator->specialCategory);
    }
    const auto missing = missingPrivacy(shippedProfile("health"), shippedCatalogue());
    CHECK(std::find(missing.begin(), missing.end(), "article9") != missing.end());
}
