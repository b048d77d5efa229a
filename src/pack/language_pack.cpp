#include "pack/language_pack.h"

#include <algorithm>

namespace camre {
namespace {

const Word* find(const LanguagePack& pack, std::string_view key) {
    const auto found = pack.words.find(std::string(key));
    return found == pack.words.end() ? nullptr : &found->second;
}

}  // namespace

const std::string& LanguagePack::text(std::string_view key) const {
    static const std::string none;
    const Word* word = find(*this, key);
    return word ? word->text : none;
}

bool LanguagePack::has(std::string_view key) const {
    const Word* word = find(*this, key);
    return word && !word->text.empty();
}

std::string leastState(const LanguagePack& pack) {
    const auto some = [&](WordState state) {
        return std::any_of(pack.words.begin(), pack.words.end(),
                           [&](const auto& one) { return one.second.state == state; });
    };
    if (some(WordState::Machine)) return "machine";
    return some(WordState::Draft) || pack.words.empty() ? "draft" : "checked";
}

namespace word_key {

std::string question(const IndicatorId& id) { return id.text + ".question"; }
std::string childQuestion(const IndicatorId& id) { return id.text + ".question.child"; }
std::string parentQuestion(const IndicatorId& id) { return id.text + ".question.parent"; }
std::string shortName(const IndicatorId& id) { return id.text + ".short"; }
std::string why(const IndicatorId& id) { return id.text + ".why"; }
std::string ownAnswer(const IndicatorId& id, int level) { return id.text + ".answer." + std::to_string(level); }
std::string scaleAnswer(const ScaleId& id, int level) {
    return "scale." + id.text + ".answer." + std::to_string(level);
}
std::string theme(const ThemeId& id) { return "theme." + id.text + ".title"; }
std::string background(const BackgroundId& id) { return "background." + id.text + ".question"; }
std::string backgroundWhy(const BackgroundId& id) { return "background." + id.text + ".why"; }
std::string backgroundValue(const BackgroundId& id, std::string_view value) {
    return "background." + id.text + ".value." + std::string(value);
}

}  // namespace word_key

}  // namespace camre
