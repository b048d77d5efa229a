#include "answers/story.h"

#include "base/utf8.h"

namespace camre {
namespace {

constexpr std::string_view kBlank = " \t\r\n";

}  // namespace

std::string trimmedStory(std::string_view text) {
    const auto first = text.find_first_not_of(kBlank);
    if (first == std::string_view::npos) return {};
    const auto last = text.find_last_not_of(kBlank);
    return std::string(text.substr(first, last - first + 1));
}

Status checkStory(std::string_view text) {
    if (!isUtf8(text)) return Error{ErrorCode::NotUtf8, "story", {}};
    if (characterCount(text) > kLongestStory) return Error{ErrorCode::TooLong, "story", std::to_string(kLongestStory)};
    return {};
}

}  // namespace camre
