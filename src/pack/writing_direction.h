#pragma once

#include <string_view>

namespace camre {

/// How many letters of a text are written each way; digits, signs and vowel marks take the
/// direction of what surrounds them and are not counted.
struct LetterCount {
    int leftToRight = 0;
    int rightToLeft = 0;

    [[nodiscard]] bool any() const { return leftToRight + rightToLeft > 0; }
};

LetterCount countLetters(std::string_view text);

}  // namespace camre
