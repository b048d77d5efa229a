#include "exchange/word_place.h"

#include <algorithm>
#include <array>
#include <utility>

#include "pack/pack_check.h"

namespace camre {
namespace {

using Place = std::pair<std::string_view, std::string_view>;

// The first beginning that fits; longer ones stand before their shorter kin.
constexpr std::array<Place, 14> kBeginnings{
    Place{"agreement.child.", "a child's agreement, before the first question"},
    Place{"agreement.", "the agreement, before the first question"},
    Place{"answer.", "answer that stands under every question"},
    Place{"background.", "the page of background questions"},
    Place{"card.", "the card with the person's code"},
    Place{"form.", "the page of a question: lines and buttons"},
    Place{"journey.", "the page that shows then and now"},
    Place{"notice.", "the full privacy notice"},
    Place{"paper.", "the form on paper"},
    Place{"print.", "a person's own answers on paper"},
    Place{"story.", "the page for a person's own words"},
    Place{"thanks.", "the last page"},
    Place{"theme.", "heading of a group of questions"},
    Place{"scale.", "answer to several questions"},
};

constexpr std::array<Place, 6> kEndings{
    Place{".question.child", "question to a child"},
    Place{".question.parent", "question to a parent about the child"},
    Place{".question", "question"},
    Place{".short", "the question's short name, for headings and tables"},
    Place{".why", "why we ask, under the question"},
    Place{"", "text of a form"},
};

std::string_view numberAfterAnswer(std::string_view key) {
    const auto at = key.rfind(".answer.");
    return at == std::string_view::npos ? std::string_view() : key.substr(at + std::string_view(".answer.").size());
}

std::string partOfBackground(std::string_view key) {
    if (key.find(".value.") != std::string_view::npos) return "answer to a background question";
    if (key.ends_with(".why")) return "why we ask, under a background question";
    return key.ends_with(".question") ? "background question" : std::string();
}

std::string placeOf(std::string_view key) {
    const std::string number(numberAfterAnswer(key));
    if (key.starts_with("scale.")) return "answer " + number + " to several questions";
    if (!number.empty()) return "answer " + number + " to a question";
    if (key.starts_with("background.")) {
        std::string part = partOfBackground(key);
        if (!part.empty()) return part;
    }
    for (const auto& [beginning, place] : kBeginnings) {
        if (key.starts_with(beginning)) return std::string(place);
    }
    const auto found = std::find_if(kEndings.begin(), kEndings.end(), [key](const Place& one) { return key.ends_with(one.first); });
    return std::string(found->second);
}

}  // namespace

std::string wordPlace(std::string_view key) {
    return placeOf(key) + "; at most " + std::to_string(mostCharacters(key)) + " characters";
}

}  // namespace camre
