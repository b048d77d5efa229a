#include "pack/text_changes.h"

#include <algorithm>
#include <cstddef>

namespace camre {
namespace {

std::vector<std::string_view> wordsOf(std::string_view text) {
    std::vector<std::string_view> words;
    while (!text.empty()) {
        const std::size_t space = text.find(' ');
        const std::size_t next = space == std::string_view::npos ? text.size() : std::min(text.find_first_not_of(' ', space), text.size());
        words.push_back(text.substr(0, next));
        text.remove_prefix(next);
    }
    return words;
}

std::string_view withoutSpaces(std::string_view word) { return word.substr(0, word.find(' ')); }

void add(std::vector<TextPart>& parts, std::string_view word, bool isChanged) {
    if (parts.empty() || parts.back().isChanged != isChanged) parts.push_back({{}, isChanged});
    parts.back().text += word;
}

// lengths[i][j]: how many words the rests from the i-th and from the j-th word on have in common, in order.
using Lengths = std::vector<std::vector<std::size_t>>;

Lengths commonLengths(const std::vector<std::string_view>& a, const std::vector<std::string_view>& b) {
    Lengths lengths(a.size() + 1, std::vector<std::size_t>(b.size() + 1, 0));
    for (std::size_t i = a.size(); i-- > 0;) {
        for (std::size_t j = b.size(); j-- > 0;) {
            const bool same = withoutSpaces(a[i]) == withoutSpaces(b[j]);
            lengths[i][j] = same ? lengths[i + 1][j + 1] + 1 : std::max(lengths[i + 1][j], lengths[i][j + 1]);
        }
    }
    return lengths;
}

}  // namespace

TextChanges changesBetween(std::string_view before, std::string_view after) {
    const std::vector<std::string_view> a = wordsOf(before);
    const std::vector<std::string_view> b = wordsOf(after);
    const Lengths lengths = commonLengths(a, b);
    TextChanges changes;
    std::size_t i = 0;
    std::size_t j = 0;
    while (i < a.size() || j < b.size()) {
        if (i < a.size() && j < b.size() && withoutSpaces(a[i]) == withoutSpaces(b[j])) {
            add(changes.before, a[i++], false);
            add(changes.after, b[j++], false);
        } else if (j == b.size() || (i < a.size() && lengths[i + 1][j] >= lengths[i][j + 1])) {
            add(changes.before, a[i++], true);
        } else {
            add(changes.after, b[j++], true);
        }
    }
    return changes;
}

}  // namespace camre
