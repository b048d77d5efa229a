#include "pack/own_words.h"

#include <algorithm>

#include "catalogue/profile_reader.h"
#include "pack/pack_check.h"
#include "pack/pack_reader.h"
#include "pack/pack_sound.h"
#include "support/catalogue_fixture.h"
#include "support/catch.h"
#include "support/damage.h"
#include "support/own_profile.h"

using namespace camre;
using namespace camre::tests;

namespace {

const std::string kQuestionKey = "own.housing.heating.question";

ServiceProfile profileOf(const std::string& json) {
    ProfileReading reading = readProfile(json, shippedCatalogue());
    for (const Error& one : reading.problems) UNSCOPED_INFO(errorName(one.code) << " " << one.place << " " << one.fact);
    REQUIRE(reading.problems.empty());
    return reading.profile;
}

ServiceProfile housing() { return profileOf(withOwnQuestions(shippedProfileJson("housing"))); }

LanguagePack pack(const char* tag) { return readPack(sourceFolder() / "translations" / tag).pack; }

bool isReady(const char* tag, const ServiceProfile& profile) { return isReadyFor(pack(tag), shippedCatalogue(), profile); }

}  // namespace

TEST_CASE("a pack with own words speaks them like its own, as drafts without sound", "[pack][own]") {
    const LanguagePack polish = withOwnWords(pack("pl"), housing().ownQuestions);
    CHECK(polish.text(kQuestionKey) == "Jak często w domu jest za zimno?");
    CHECK(polish.text("own.housing.heating.short") == "Za zimno w domu");
    CHECK(polish.text("own.housing.heating.why") == "Pomagamy ludziom ogrzać domy.");
    CHECK(polish.words.at(kQuestionKey).state == WordState::Draft);
    CHECK(soundFile(polish, kQuestionKey).empty());
    CHECK_FALSE(withOwnWords(pack("lt"), housing().ownQuestions).has(kQuestionKey));
}

TEST_CASE("a form with own questions is offered only in languages that have their words", "[pack][own]") {
    const ServiceProfile own = housing();
    CHECK(isReady("pl", own));
    CHECK(isReady("ar", own));
    CHECK(isReady("cy", own));
    CHECK_FALSE(isReady("lt", own));
    CHECK(isReady("lt", profileOf(shippedProfileJson("housing"))));
    // What an earlier version said in this language does not help.
    ServiceProfile later = own;
    later.ownQuestions.back().words.erase("pl");
    CHECK_FALSE(isReadyFor(withOwnWords(pack("pl"), own.ownQuestions), shippedCatalogue(), later));
}

TEST_CASE("the texts of a form are those of its own questions too, each once", "[pack][own]") {
    const auto has = [](const std::vector<std::string>& keys, const std::string& key) { return std::count(keys.begin(), keys.end(), key); };
    const ServiceProfile own = housing();
    const auto keys = keysForForm(shippedCatalogue(), own);
    CHECK(has(keys, kQuestionKey) == 1);
    CHECK(has(keys, "theme.own.title") == 1);
    CHECK(has(keys, "scale.often5/1.answer.5") == 1);
    CHECK(has(keysForForm(withOwnQuestions(shippedCatalogue(), own), own), "theme.own.title") == 1);
    CHECK(has(keysForForm(shippedCatalogue(), profileOf(shippedProfileJson("housing"))), "theme.own.title") == 0);
    // Translators have the title, and no service's questions.
    const auto all = allKeys(shippedCatalogue());
    CHECK(has(all, "theme.own.title") == 1);
    CHECK(has(all, kQuestionKey) == 0);
    CHECK(has(allKeys(withOwnQuestions(shippedCatalogue(), own)), "theme.own.title") == 1);
}

TEST_CASE("a parent and a child are asked a service's own words", "[pack][own]") {
    for (const char* id : {"schools-parent", "schools-child"}) {
        std::string questions = kOwnQuestions;
        for (std::size_t at; (at = questions.find("own.housing.")) != std::string::npos;) questions.replace(at, 12, std::string("own.") + id + ".");
        const std::string prefix = std::string("\"own.") + id + ".";
        const ServiceProfile own = profileOf(withOwnQuestions(shippedProfileJson(id), questions, prefix + "heating\"," + prefix + "neighbours\""));
        const Catalogue catalogue = withOwnQuestions(shippedCatalogue(), own);
        const Indicator& heating = *catalogue.indicator(own.ownQuestions.front().id);
        INFO(id);
        CHECK(withOwnWords(pack("en"), own.ownQuestions).text(questionKeyFor(heating, own.respondent)) == "How often is it too cold at home?");
        CHECK(isReady("en", own));
    }
}

TEST_CASE("own words in the wrong script, left in English, or in a language without a pack are found", "[pack][own]") {
    const std::vector<LanguagePack> packs{pack("cy"), pack("en"), pack("pl"), pack("ar")};
    CHECK(checkOwnWords(housing(), packs).empty());
    const auto problems = [&](const std::string& from, const std::string& to) {
        return checkOwnWords(profileOf(with(withOwnQuestions(shippedProfileJson("housing")), from, to)), packs);
    };
    CHECK(problems("كم مرة يكون البيت باردًا جدًا؟", "Kam marra yakun albayt baridan?") == Problems{{ErrorCode::WrongDirection, "/ownQuestions/0/words/ar", "question"}});
    CHECK(problems("Jak często w domu jest za zimno?", "How often is it too cold at home?") == Problems{{ErrorCode::SameAsEnglish, "/ownQuestions/0/words/pl", "question"}});
    CHECK(problems("\"pl\"", "\"xx\"") == Problems{{ErrorCode::UnknownLanguage, "/ownQuestions/0/words/xx", "xx"}});
}

TEST_CASE("a file without own questions shows the library's packs themselves", "[pack][own]") {
    const LanguagePack english = pack("en");
    FileWords words;
    CHECK(&words.over(english, 0) == &english);
    words.set(housing().ownQuestions);
    const LanguagePack& over = words.over(english, 0);
    CHECK(over.has(kQuestionKey));
    CHECK(&words.over(over, 0) == &over);
    words.set({});
    CHECK(&words.over(english, 0) == &english);
}

TEST_CASE("what a translator changes is shown in an open file with own questions, at the same place", "[pack][own]") {
    LanguagePack polish = pack("pl");
    FileWords words;
    words.set(housing().ownQuestions);
    const LanguagePack& over = words.over(polish, 0);
    polish.words["form.title"].text = "Nowy tytuł";
    CHECK(&words.over(polish, 1) == &over);
    CHECK(over.text("form.title") == "Nowy tytuł");
    CHECK(over.has(kQuestionKey));
}
