#include "base/utf8.h"

#include <algorithm>
#include <array>

namespace camre {
namespace {

struct Lead {
    std::size_t length;
    char32_t bits;
    char32_t smallest;
};

std::optional<Lead> leadOf(unsigned char c) {
    if (c < 0x80) return Lead{1, c, 0};
    if (c >= 0xC2 && c <= 0xDF) return Lead{2, c & 0x1FU, 0x80};
    if (c >= 0xE0 && c <= 0xEF) return Lead{3, c & 0x0FU, 0x800};
    if (c >= 0xF0 && c <= 0xF4) return Lead{4, c & 0x07U, 0x10000};
    return std::nullopt;
}

}  // namespace

std::optional<NextCharacter> nextCharacter(std::string_view text) {
    if (text.empty()) return std::nullopt;
    const auto lead = leadOf(static_cast<unsigned char>(text.front()));
    if (!lead || text.size() < lead->length) return std::nullopt;
    char32_t character = lead->bits;
    for (std::size_t i = 1; i < lead->length; ++i) {
        const auto c = static_cast<unsigned char>(text[i]);
        if ((c & 0xC0U) != 0x80U) return std::nullopt;
        character = (character << 6U) | (c & 0x3FU);
    }
    const bool surrogate = character >= 0xD800 && character <= 0xDFFF;
    if (character < lead->smallest || character > 0x10FFFF || surrogate) return std::nullopt;
    return NextCharacter{character, text.substr(lead->length)};
}

bool isUtf8(std::string_view bytes) {
    while (!bytes.empty()) {
        const auto next = nextCharacter(bytes);
        if (!next) return false;
        bytes = next->rest;
    }
    return true;
}

std::size_t characterCount(std::string_view text) {
    std::size_t count = 0;
    for (auto next = nextCharacter(text); next; next = nextCharacter(next->rest)) ++count;
    return count;
}

int wordCount(std::string_view text) {
    int words = 0;
    bool inside = false;
    for (const char c : text) {
        const bool space = c == ' ';
        if (!space && !inside) ++words;
        inside = !space;
    }
    return words;
}

bool hasUnsafeCharacters(std::string_view text, bool isolatesAllowed) {
    for (auto next = nextCharacter(text); next; next = nextCharacter(next->rest)) {
        const char32_t c = next->character;
        const bool control = c < 0x20 || (c >= 0x7F && c <= 0x9F);
        const bool turning = c >= 0x202A && c <= 0x202E;
        const bool isolate = c >= 0x2066 && c <= 0x2069;
        if (control || turning || (isolate && !isolatesAllowed)) return true;
    }
    return false;
}

bool beginsFormula(std::string_view text) {
    constexpr std::array<std::string_view, 11> signs{"=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠"};
    return std::any_of(signs.begin(), signs.end(), [text](std::string_view sign) { return text.starts_with(sign); });
}

}  // namespace camre
