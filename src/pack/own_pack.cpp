#include "pack/own_pack.h"

#include "base/hash.h"
#include "pack/earlier_texts.h"
#include "pack/pack_writer.h"

namespace camre {

void completeFrom(LanguagePack& own, const LanguagePack& shipped) {
    for (const auto& [key, word] : shipped.words) {
        if (!own.has(key) && !word.text.empty()) own.words[key] = word;
    }
    own.state = leastState(own);
}

std::vector<std::string> newerTexts(const LanguagePack& own, const LanguagePack& shipped, const LanguagePack& english) {
    std::vector<std::string> keys;
    if (own.tag == english.tag) return keys;
    for (const auto& [key, word] : shipped.words) {
        const auto mine = own.words.find(key);
        if (mine == own.words.end() || mine->second.text.empty() || !english.has(key)) continue;
        const std::string today = textMark(english.text(key));
        if (word.of == today && mine->second.of != today) keys.push_back(key);
    }
    return keys;
}

void takeTexts(LanguagePack& own, const LanguagePack& shipped, const std::vector<std::string>& keys) {
    for (const std::string& key : keys) {
        if (const auto word = shipped.words.find(key); word != shipped.words.end()) own.words[key] = word->second;
    }
    own.state = leastState(own);
}

Result<LanguagePack> keepOwnPack(const LanguagePack& before, LanguagePack changed, const Catalogue& catalogue,
                                 const std::filesystem::path& userPacks) {
    const auto own = ownCopyOf(before, userPacks);
    if (!own) return own.error();
    changed.folder = own.value().folder;
    const EarlierTexts replaced = textsReplaced(before, changed);
    // Before the new text: a stop between the two must not lose what the translations were made from.
    if (before.tag == catalogue.sourceLanguage && !replaced.empty()) {
        if (Status kept = keepEarlierTexts(replaced, changed.tag, changed.folder); !kept) return kept.error();
    }
    if (Status written = writePack(changed, catalogue, changed.folder); !written) return written.error();
    return changed;
}

}  // namespace camre
