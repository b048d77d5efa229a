#include "pack/word_place.h"

#include <algorithm>

#include "small_pack.h"
#include "support/catalogue_fixture.h"

using namespace camre;
using namespace camre::tests;

TEST_CASE("a translator is told where each text stands", "[pack]") {
    const LanguagePack english = smallEnglish();
    const auto place = [&](const char* key) { return placeInFile(key, smallCatalogue(), english); };
    const std::string home = " · " + english.text("home.suits.short");
    CHECK(place("home.suits.question") == "Question" + home + "; at most 160 characters");
    CHECK(place("home.suits.question.child") == "Question to a child" + home + "; at most 160 characters");
    CHECK(place("home.suits.why") == "Why we ask" + home + "; at most 260 characters");
    CHECK(place("school.place.answer.2") == "Answer 2 · " + english.text("school.place.short") + "; at most 60 characters");
    CHECK(place("scale.agree3/1.answer.3") == "Answer 3 of several questions, such as" + home + "; at most 60 characters");
    CHECK(place("background.age_band.value.65+") == "A little about you: answer; at most 60 characters");
    CHECK(place("background.age_band.why") == "A little about you: why we ask; at most 260 characters");
    CHECK(place("agreement.child.agree") == "Agreement with a child; at most 400 characters");
    CHECK(place("told.title") == "Sheet for the people who answered; at most 400 characters");
    CHECK(place("nobody.knows") == "Other texts; at most 400 characters");
}

TEST_CASE("every text of the shipped catalogue has a place of its own kind", "[pack]") {
    const auto words = placeWords();
    for (const std::string& key : allKeys(shippedCatalogue())) {
        const WordPlace place = placeOfWord(key, shippedCatalogue());
        INFO(key);
        CHECK(std::find(words.begin(), words.end(), place.words) != words.end());
        CHECK(place.words != "Other texts");
        CHECK((place.words.find("%1") != std::string_view::npos) == (place.level > 0));
    }
}
