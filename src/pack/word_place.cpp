#include "pack/word_place.h"

#include <algorithm>
#include <array>
#include <charconv>

#include "pack/pack_check.h"

namespace camre {
namespace {

using namespace std::string_view_literals;

constexpr auto kAnswer = "Answer %1"sv;
constexpr auto kSharedAnswer = "Answer %1 of several questions, such as"sv;
constexpr auto kTold = "Sheet for the people who answered"sv;
constexpr auto kOther = "Other texts"sv;

struct Place {
    std::string_view part;
    std::string_view words;
};

// What stands behind a question's id.
constexpr std::array kParts{Place{"question", "Question"}, Place{"question.child", "Question to a child"},
                            Place{"question.parent", "Question to a parent"}, Place{"short", "Short name of a question"},
                            Place{"why", "Why we ask"}};

// Pages and papers by how their keys begin; longer beginnings stand before their shorter kin.
constexpr std::array kPages{Place{"agreement.child.", "Agreement with a child"},
                            Place{"agreement.", "Agreement"},
                            Place{"notice.", "Privacy notice"},
                            Place{"card.", "Code card"},
                            Place{"background.", "A little about you"},
                            Place{"thanks.", "Thank you page"},
                            Place{"journey.", "Your journey so far"},
                            Place{"print.", "Answers on paper"},
                            Place{"paper.", "Form on paper"},
                            Place{"told.", kTold},
                            Place{"story.", "Own words"},
                            Place{"theme.", "Name of a theme"},
                            Place{"answer.", "Answer under every question"},
                            Place{"form.", "Buttons and lines round the questions"}};

// Parts of the page of background questions, by how their keys end or what is in them.
constexpr auto kBackgroundAnswer = "A little about you: answer"sv;
constexpr auto kBackgroundWhy = "A little about you: why we ask"sv;
constexpr auto kBackgroundQuestion = "A little about you: question"sv;

constexpr auto kAllWords = [] {
    std::array<std::string_view, kParts.size() + kPages.size() + 6> all{};
    std::size_t at = 0;
    for (const Place& one : kParts) all[at++] = one.words;
    for (const Place& one : kPages) all[at++] = one.words;
    for (const std::string_view one : {kAnswer, kSharedAnswer, kBackgroundAnswer, kBackgroundWhy, kBackgroundQuestion, kOther}) all[at++] = one;
    return all;
}();

constexpr auto kScale = "scale."sv;
constexpr auto kLevel = ".answer."sv;

int levelOf(std::string_view key) {
    const auto at = key.rfind(kLevel);
    int level = 0;
    if (at != std::string_view::npos) std::from_chars(key.data() + at + kLevel.size(), key.data() + key.size(), level);
    return level;
}

// "scale.agree5/1.answer.3" -> "agree5/1"
std::string_view scaleOf(std::string_view key) {
    if (!key.starts_with(kScale)) return {};
    const std::string_view rest = key.substr(kScale.size());
    return rest.substr(0, rest.find(kLevel));
}

const Indicator* questionOf(std::string_view key, const Catalogue& catalogue) {
    const std::string_view scale = scaleOf(key);
    for (const Indicator& one : catalogue.indicators) {
        const bool isItsOwn = key.size() > one.id.text.size() && key.starts_with(one.id.text) && key[one.id.text.size()] == '.';
        if (scale.empty() ? isItsOwn : one.scale.text == scale) return &one;
    }
    return nullptr;
}

std::string_view pageOf(std::string_view key) {
    if (key.starts_with("background.")) {
        if (key.find(".value.") != std::string_view::npos) return kBackgroundAnswer;
        if (key.ends_with(".why")) return kBackgroundWhy;
        if (key.ends_with(".question")) return kBackgroundQuestion;
    }
    const auto found = std::find_if(kPages.begin(), kPages.end(), [key](const Place& one) { return key.starts_with(one.part); });
    return found == kPages.end() ? kOther : found->words;
}

}  // namespace

WordPlace placeOfWord(std::string_view key, const Catalogue& catalogue) {
    const Indicator* question = questionOf(key, catalogue);
    if (question == nullptr) return {pageOf(key), nullptr, 0};
    if (!scaleOf(key).empty()) return {kSharedAnswer, question, levelOf(key)};
    const std::string_view part = key.substr(question->id.text.size() + 1);
    const auto found = std::find_if(kParts.begin(), kParts.end(), [part](const Place& one) { return one.part == part; });
    if (found != kParts.end()) return {found->words, question, 0};
    return {kAnswer, question, levelOf(key)};
}

std::span<const std::string_view> placeWords() { return kAllWords; }

std::string placeInFile(std::string_view key, const Catalogue& catalogue, const LanguagePack& english) {
    const WordPlace place = placeOfWord(key, catalogue);
    std::string words(place.words);
    if (const auto mark = words.find("%1"); mark != std::string::npos) words.replace(mark, 2, std::to_string(place.level));
    if (place.question != nullptr) words += " · " + english.text(word_key::shortName(place.question->id));
    return words + "; at most " + std::to_string(mostCharacters(key)) + " characters";
}

}  // namespace camre
