#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace camre {

/// A stretch of a text, and whether the other text has it too.
struct TextPart {
    std::string text;
    bool isChanged = false;
    friend bool operator==(const TextPart&, const TextPart&) = default;
};

/// Two wordings of one text; the parts of each, put together, are that wording.
struct TextChanges {
    std::vector<TextPart> before;  // changed: taken out
    std::vector<TextPart> after;   // changed: put in
};

/// What changed from one wording to another, word by word (the longest row of words that both have stays). A word is what
/// stands between spaces; the space behind a word belongs to it.
TextChanges changesBetween(std::string_view before, std::string_view after);

}  // namespace camre
