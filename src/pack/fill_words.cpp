#include "pack/fill_words.h"

#include <algorithm>
#include <functional>
#include <optional>

namespace camre {
namespace {

bool isMarkLetter(char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_'; }

// The name of the mark that begins exactly here, or nothing.
std::optional<std::string_view> markAt(std::string_view text) {
    if (text.empty() || text.front() != '{') return std::nullopt;
    const auto end = text.find('}');
    if (end == std::string_view::npos || end == 1) return std::nullopt;
    const std::string_view name = text.substr(1, end - 1);
    if (!std::all_of(name.begin(), name.end(), isMarkLetter)) return std::nullopt;
    return name;
}

// The text with each mark replaced by what `replace` says for its name.
std::string withMarks(std::string_view text, const std::function<std::string(std::string_view)>& replace) {
    std::string out;
    while (!text.empty()) {
        const auto name = markAt(text);
        if (name) out += replace(*name);
        else out += text.front();
        text.remove_prefix(name ? name->size() + 2 : 1);
    }
    return out;
}

}  // namespace

std::string fill(std::string_view text, std::initializer_list<std::pair<std::string_view, std::string_view>> values) {
    return withMarks(text, [&](std::string_view name) {
        const auto found =
            std::find_if(values.begin(), values.end(), [&](const auto& one) { return one.first == name; });
        return found == values.end() ? "{" + std::string(name) + "}" : std::string(found->second);
    });
}

std::set<std::string> marksOf(std::string_view text) {
    std::set<std::string> names;
    (void)withMarks(text, [&](std::string_view name) {
        names.emplace(name);
        return std::string();
    });
    return names;
}

std::string withoutMarks(std::string_view text) {
    return withMarks(text, [](std::string_view) { return std::string(); });
}

}  // namespace camre
