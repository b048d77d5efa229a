#include "pack/stretched_pack.h"

#include <array>
#include <string>
#include <string_view>

#include "base/hash.h"
#include "base/utf8.h"
#include "pack/fill_words.h"

namespace camre {
namespace {

constexpr std::size_t kMorePercent = 40;  // how much longer than English other languages may well be

// From a to z. High and low marks, so that a line that is too low cuts them visibly.
constexpr std::array<std::string_view, 26> kSmall{"å", "ƀ", "ç", "ð", "é", "ƒ", "ĝ", "ĥ", "î", "ĵ", "ķ", "ļ", "ɱ",
                                                  "ñ", "ö", "þ", "ǫ", "ŕ", "š", "ţ", "û", "ṽ", "ŵ", "ẋ", "ý", "ž"};
constexpr std::array<std::string_view, 26> kCapital{"Å", "Ɓ", "Ç", "Ð", "É", "Ƒ", "Ĝ", "Ĥ", "Î", "Ĵ", "Ķ", "Ļ", "Ṁ",
                                                    "Ñ", "Ö", "Þ", "Ǫ", "Ŕ", "Š", "Ţ", "Û", "Ṽ", "Ŵ", "Ẋ", "Ý", "Ž"};
constexpr std::array<std::string_view, 26> kArabic{"ا", "ب", "چ", "د", "ع", "ف", "گ", "ه", "ی", "ج", "ک", "ل", "م",
                                                   "ن", "و", "پ", "ق", "ر", "س", "ت", "ؤ", "ڤ", "ۋ", "خ", "ئ", "ز"};
constexpr std::array<std::string_view, 3> kLatinFilling{"ļöñĝ", "wöŕðš", "ĥéŕé"};
constexpr std::array<std::string_view, 3> kArabicFilling{"گلم", "سپین", "کور"};

bool isSmall(char c) { return c >= 'a' && c <= 'z'; }
bool isCapital(char c) { return c >= 'A' && c <= 'Z'; }

std::string letterFor(char c, TextDirection direction) {
    const bool arabic = direction == TextDirection::RightToLeft;
    if (isSmall(c)) return std::string((arabic ? kArabic : kSmall).at(static_cast<std::size_t>(c - 'a')));
    if (isCapital(c)) return std::string((arabic ? kArabic : kCapital).at(static_cast<std::size_t>(c - 'A')));
    return {c};
}

// How many signs at the beginning are a word in curly brackets; 0 for none.
std::size_t markLength(std::string_view text) {
    const auto end = text.find('}');
    if (!text.starts_with('{') || end == std::string_view::npos) return 0;
    return marksOf(text.substr(0, end + 1)).empty() ? 0 : end + 1;
}

std::string withOtherLetters(std::string_view text, TextDirection direction) {
    std::string other;
    while (!text.empty()) {
        const std::size_t mark = markLength(text);
        if (mark > 0) other += text.substr(0, mark);
        else other += letterFor(text.front(), direction);
        text.remove_prefix(mark > 0 ? mark : 1);
    }
    return other;
}

std::string stretched(const std::string& english, TextDirection direction) {
    const auto& filling = direction == TextDirection::RightToLeft ? kArabicFilling : kLatinFilling;
    const std::size_t wanted = (characterCount(english) * (100 + kMorePercent) + 99) / 100;
    std::string text = withOtherLetters(english, direction);
    for (std::size_t i = 0; characterCount(text) < wanted; ++i) text += " " + std::string(filling.at(i % filling.size()));
    return "[" + text + "]";
}

}  // namespace

LanguagePack stretchedPack(const LanguagePack& english, TextDirection direction) {
    const bool rightToLeft = direction == TextDirection::RightToLeft;
    LanguagePack pack;
    pack.tag = LanguageTag(rightToLeft ? "ar-XB" : "en-XA");
    pack.endonym = stretched("Test", direction);
    pack.nameEn = rightToLeft ? "Test, right to left" : "Test, stretched";
    pack.nameCy = rightToLeft ? "Prawf, o'r dde i'r chwith" : "Prawf, wedi'i ymestyn";
    pack.script = rightToLeft ? "Arab" : "Latn";
    pack.direction = direction;
    pack.qtLocale = rightToLeft ? "ar" : "en_GB";
    pack.fontFamilies = rightToLeft ? std::vector<std::string>{"Noto Sans Arabic", "Noto Sans"} : std::vector<std::string>{"Noto Sans"};
    pack.sound = "none";
    pack.catalogue = english.catalogue;
    for (const auto& [key, word] : english.words)
        pack.words[key] = {stretched(word.text, direction), textMark(word.text), WordState::Machine, {}};
    pack.state = leastState(pack);
    return pack;
}

}  // namespace camre
