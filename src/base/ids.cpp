#include "base/ids.h"

#include <algorithm>

namespace camre {
namespace {

constexpr std::size_t kLongestId = 64;
constexpr std::size_t kLongestTag = 35;  // BCP 47 asks readers to take at least 35

bool isLower(char c) { return c >= 'a' && c <= 'z'; }
bool isUpper(char c) { return c >= 'A' && c <= 'Z'; }
bool isDigit(char c) { return c >= '0' && c <= '9'; }

}  // namespace

bool isPlainId(std::string_view text) {
    if (text.empty() || text.size() > kLongestId || !isLower(text.front())) return false;
    return std::all_of(text.begin(), text.end(), [](char c) {
        return isLower(c) || isDigit(c) || c == '_' || c == '-' || c == '.';
    });
}

bool isLanguageTag(std::string_view text) {
    if (text.size() < 2 || text.size() > kLongestTag || !isLower(text.front()) || text.back() == '-') return false;
    return std::all_of(text.begin(), text.end(), [](char c) {
        return isLower(c) || isUpper(c) || isDigit(c) || c == '-';
    });
}

}  // namespace camre
