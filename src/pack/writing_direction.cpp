#include "pack/writing_direction.h"

#include <algorithm>
#include <array>

#include "base/utf8.h"

namespace camre {
namespace {

struct Range {
    char32_t first;
    char32_t last;
};

// Blocks of the scripts written from right to left (Hebrew, Arabic and its supplements, Syriac,
// Thaana, N'Ko and their neighbours, presentation forms, the old scripts, Adlam).
constexpr std::array kRightToLeft{Range{0x0590, 0x08FF}, Range{0xFB1D, 0xFDFF}, Range{0xFE70, 0xFEFC},
                                  Range{0x10800, 0x10FFF}, Range{0x1E800, 0x1EFFF}};

// Within those blocks: vowel marks, punctuation and digits, which are no letters.
constexpr std::array kNoLetters{
    Range{0x0591, 0x05BD}, Range{0x05BF, 0x05C7}, Range{0x0600, 0x061F}, Range{0x064B, 0x066D}, Range{0x0670, 0x0670},
    Range{0x06D4, 0x06ED}, Range{0x06F0, 0x06F9}, Range{0x0700, 0x070F}, Range{0x0730, 0x074A}, Range{0x08D3, 0x08FF}};

// Signs outside them that are above the plain letters: general punctuation to the symbols, CJK
// punctuation, private signs, variation selectors and pictures.
constexpr std::array kSigns{Range{0x00D7, 0x00D7}, Range{0x00F7, 0x00F7}, Range{0x02B0, 0x036F},
                            Range{0x2000, 0x2BFF}, Range{0x3000, 0x3004}, Range{0xE000, 0xF8FF},
                            Range{0xFE00, 0xFE6F}, Range{0xFEFD, 0xFF20}, Range{0x1F000, 0x1FAFF}};

template <class Ranges>
bool isIn(char32_t c, const Ranges& ranges) {
    return std::any_of(ranges.begin(), ranges.end(),
                       [&](const Range& range) { return c >= range.first && c <= range.last; });
}

bool isPlainLetter(char32_t c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

bool isLeftToRight(char32_t c) {
    return isPlainLetter(c) || c == 0xAA || c == 0xB5 || c == 0xBA || (c >= 0xC0 && !isIn(c, kSigns));
}

}  // namespace

LetterCount countLetters(std::string_view text) {
    LetterCount count;
    for (auto next = nextCharacter(text); next; next = nextCharacter(next->rest)) {
        const char32_t c = next->character;
        if (isIn(c, kRightToLeft)) count.rightToLeft += isIn(c, kNoLetters) ? 0 : 1;
        else if (isLeftToRight(c)) ++count.leftToRight;
    }
    return count;
}

}  // namespace camre
