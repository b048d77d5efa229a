#include <algorithm>
#include <set>

#include "pack/pack_check.h"
#include "pack/pack_reader.h"
#include "pack/pack_sound.h"
#include "support/catalogue_fixture.h"
#include "support/catch.h"

using namespace camre;
using namespace camre::tests;

namespace {

LanguagePack shippedPack(const std::string& tag) {
    PackReading reading = readPack(sourceFolder() / "translations" / tag);
    for (const Error& one : reading.problems) UNSCOPED_INFO(errorName(one.code) << " " << one.place << " " << one.fact);
    REQUIRE(reading.problems.empty());
    REQUIRE(reading.soundProblems.empty());
    return std::move(reading.pack);
}

std::vector<std::string> shippedTags() {
    std::vector<std::string> tags;
    for (const auto& entry : std::filesystem::directory_iterator(sourceFolder() / "translations")) {
        if (std::filesystem::exists(entry.path() / "words.json")) tags.push_back(entry.path().filename().string());
    }
    std::sort(tags.begin(), tags.end());
    return tags;
}

}  // namespace

TEST_CASE("P22, P23: the shipped Welsh and English packs are complete and without a problem", "[pack]") {
    const LanguagePack english = shippedPack("en");
    for (const char* tag : {"en", "cy"}) {
        const Problems problems = checkPack(shippedPack(tag), english, shippedCatalogue());
        for (const Error& one : problems) UNSCOPED_INFO(errorName(one.code) << " " << one.fact);
        CHECK(problems.empty());
    }
}

TEST_CASE("P23: Welsh and English say the same things, none more than the other", "[pack]") {
    const LanguagePack english = shippedPack("en");
    const LanguagePack welsh = shippedPack("cy");
    std::set<std::string> inEnglish, inWelsh;
    for (const auto& [key, word] : english.words) inEnglish.insert(key);
    for (const auto& [key, word] : welsh.words) inWelsh.insert(key);
    CHECK(inEnglish == inWelsh);
}

TEST_CASE("every shipped form can be offered in Welsh and in English", "[pack]") {
    for (const char* tag : {"en", "cy"}) {
        const LanguagePack pack = shippedPack(tag);
        for (const char* id :
             {"core", "employment", "housing", "health", "community", "schools-child", "schools-parent"}) {
            INFO(tag << " " << id);
            CHECK(isReadyFor(pack, shippedCatalogue(), shippedProfile(id)));
        }
    }
}

TEST_CASE("every shipped pack, draft or not, reads without a problem and passes the pack check", "[pack]") {
    const LanguagePack english = shippedPack("en");
    for (const std::string& tag : shippedTags()) {
        const LanguagePack pack = shippedPack(tag);
        Problems problems = checkPack(pack, english, shippedCatalogue());
        for (const Error& one : checkSoundFiles(pack)) problems.push_back(one);
        for (const Error& one : problems) UNSCOPED_INFO(errorName(one.code) << " " << one.place << " " << one.fact);
        INFO(tag);
        CHECK(problems.empty());
    }
}

TEST_CASE("P17, P22: each shipped pack has a why for every question, and says the limits of confidentiality",
          "[pack]") {
    for (const std::string& tag : shippedTags()) {
        const LanguagePack pack = shippedPack(tag);
        INFO(tag);
        CHECK(pack.has("agreement.danger"));
        CHECK(pack.has("agreement.child.danger"));
        for (const Indicator& one : shippedCatalogue().indicators) CHECK(pack.has(word_key::why(one.id)));
    }
}

TEST_CASE("a parent is asked about the child in words of their own where the answer is about the child", "[pack]") {
    const auto keyOf = [](const char* id) {
        return questionKeyFor(*shippedCatalogue().indicator(IndicatorId(id)), Respondent::Parent);
    };
    CHECK(keyOf("health.gp") == "health.gp.question.parent");
    CHECK(keyOf("school.settled") == "school.settled.question.parent");
    CHECK(keyOf("health.services") == "health.services.question");
    CHECK(keyOf("people.support") == "people.support.question");
    CHECK(keyOf("rights.know") == "rights.know.question");
}
