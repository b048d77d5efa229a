#include "pack/writing_direction.h"

#include "support/catch.h"

using namespace camre;

TEST_CASE("letters are counted by the way they are written", "[pack]") {
    CHECK(countLetters("Croeso").leftToRight == 6);
    CHECK(countLetters("ŵŷ łąę їє").leftToRight == 7);  // Welsh, Polish, Ukrainian
    CHECK(countLetters("ሰላም").leftToRight == 3);        // Tigrinya
    CHECK(countLetters("سلام").rightToLeft == 4);
    CHECK(countLetters("שלום").rightToLeft == 4);
    CHECK(countLetters("پښتو Camre").rightToLeft == 4);
    CHECK(countLetters("پښتو Camre").leftToRight == 5);
}

TEST_CASE("digits, signs and vowel marks are no letters", "[pack]") {
    CHECK_FALSE(countLetters("16-17 65+ 3/4 ?!").any());
    CHECK_FALSE(countLetters("۱۲۳ ٤٥ ؟ ، «» … – ×").any());
    CHECK_FALSE(countLetters("\u064B\u0651\u200C\u2068\u2069").any());
    CHECK(countLetters("سَلامٌ").rightToLeft == 4);
}
