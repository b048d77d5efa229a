#include "pack/stretched_pack.h"

#include "base/utf8.h"
#include "pack/fill_words.h"
#include "pack/pack_reader.h"
#include "pack/writing_direction.h"
#include "small_pack.h"
#include "support/catalogue_fixture.h"

using namespace camre;
using namespace camre::tests;

namespace {

const LanguagePack& english() {
    static const LanguagePack pack = readPack(sourceFolder() / "translations" / "en").pack;
    return pack;
}

}  // namespace

TEST_CASE("the test language is at least forty in a hundred longer, in brackets, and keeps words in curly brackets", "[pack]") {
    for (const auto direction : {TextDirection::LeftToRight, TextDirection::RightToLeft}) {
        const LanguagePack pack = stretchedPack(english(), direction);
        CHECK(pack.direction == direction);
        REQUIRE(pack.words.size() == english().words.size());
        for (const auto& [key, word] : english().words) {
            INFO(key);
            const std::string& text = pack.text(key);
            const std::size_t longer = characterCount(text) - 2;
            CHECK(longer * 100 >= characterCount(word.text) * 140);
            CHECK(longer <= characterCount(word.text) * 2 + 8);
            CHECK(text.front() == '[');
            CHECK(text.back() == ']');
            CHECK(marksOf(text) == marksOf(word.text));
            CHECK_FALSE(hasUnsafeCharacters(text, true));
        }
    }
}

TEST_CASE("the test language has nothing against it but its length", "[pack]") {
    for (const auto direction : {TextDirection::LeftToRight, TextDirection::RightToLeft}) {
        for (const Error& one : checkPack(stretchedPack(english(), direction), english(), shippedCatalogue())) {
            INFO(one.fact);
            CHECK(one.code == ErrorCode::TextTooLong);
        }
    }
}

TEST_CASE("letters of the test language carry marks, and from right to left they are Arabic", "[pack]") {
    LanguagePack small;
    small.words["a"] = {"Go on, {number} Z", "", WordState::Draft, ""};
    // 17 signs and 40 in a hundred more are 23.8, so 24: one word of four letters and a space are five, and two are eleven.
    CHECK(stretchedPack(small, TextDirection::LeftToRight).text("a") == "[Ĝö öñ, {number} Ž ļöñĝ wöŕðš]");
    const std::string arabic = stretchedPack(small, TextDirection::RightToLeft).text("a");
    CHECK(arabic.starts_with("[گو ون, {number} ز"));
    CHECK(countLetters(withoutMarks(arabic)).leftToRight == 0);
}
