#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/random.h"
#include "exchange/translation_files.h"
#include "pack/pack_writer.h"
#include "pack/small_pack.h"

namespace camre::tests {

inline const std::string kSampleKey = "home.suits.short";

/// A language of which every text begins with "Tekst", with its neighbours on the sheet.
struct Sheet {
    LanguagePack english = smallEnglish();
    LanguagePack welsh = smallWelsh();
    LanguagePack pack = smallPack("pl", "Tekst");

    [[nodiscard]] TranslationTexts texts() const { return {pack, english, &welsh, smallCatalogue()}; }
    [[nodiscard]] const Word& word(const std::string& key = kSampleKey) const { return pack.words.at(key); }
    Word& word(const std::string& key = kSampleKey) { return pack.words.at(key); }
};

inline bool isSameWords(const LanguagePack& a, const LanguagePack& b) {
    return wordsJson(a, smallCatalogue()) == wordsJson(b, smallCatalogue());
}

/// Every text made of signs that are easily lost on the way, with notes and all states, some missing, some stale.
inline void makeRandom(Sheet& sheet, SeededRandom& random) {
    static const std::vector<std::string> signs{"=", "+", "-", "@", "'", "\"", ",", ";", "<b>", "&lt;", "&", "]]>", "{number}", "1", "/", "\\", " ", "ŵ", "پ", "ކ", "😀", "e\u0301", "\u2068", "\u00A0", "x"};
    const auto any = [&](std::uint32_t most) {
        std::string text;
        for (std::uint32_t i = random.below(most); i > 0; --i) text += signs[random.below(static_cast<std::uint32_t>(signs.size()))];
        return text;
    };
    for (const auto& key : allKeys(smallCatalogue())) {
        sheet.pack.words.erase(key);
        if (random.below(5) == 0) continue;
        REQUIRE(putWord(sheet.pack, key, any(3) + "a" + any(12), sheet.english));
        REQUIRE(putNote(sheet.pack, key, any(6)));
        Word& word = sheet.word(key);
        word.state = static_cast<WordState>(random.below(3));
        if (random.below(4) == 0) word.of = "00000000";
    }
    sheet.pack.state = leastState(sheet.pack);
}

}  // namespace camre::tests
