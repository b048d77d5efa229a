#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "base/date.h"
#include "base/ids.h"
#include "base/result.h"

namespace camre {

/// A person's own words beside their ticks: asked only where the service turned it on, kept only when the
/// person agreed to that by itself, and part of no summary (P7).
struct Story {
    int formNumber = 0;  // the form it was told with: 0 the baseline, 1 the first follow-up, …
    Day date;
    LanguageTag language;
    std::string text;

    friend bool operator==(const Story&, const Story&) = default;
};

/// The longest story, in letters (code points): about a page by hand.
inline constexpr std::size_t kLongestStory = 2000;

/// Without the spaces and empty lines around it.
std::string trimmedStory(std::string_view text);

/// Errors: NotUtf8, TooLong (fact: the limit); place is "story", never a word of it.
Status checkStory(std::string_view text);

}  // namespace camre
