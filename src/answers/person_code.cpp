#include "answers/person_code.h"

#include <algorithm>
#include <array>
#include <cstdint>

namespace camre {
namespace {

constexpr std::string_view kSigns = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr std::size_t kRandomSigns = 6;

// The check sign is a weighted sum over the field of 32 elements (x^5 + x^2 + 1), with the weights
// a, a^2, … a^6 and 1 for the check sign itself. All weights differ and none is 0, so one wrong sign
// or two signs changed about always changes the sum.
std::uint32_t timesTwo(std::uint32_t element) {
    element <<= 1U;
    return element & 0x20U ? element ^ 0x25U : element;
}

std::uint32_t times(std::uint32_t a, std::uint32_t b) {
    std::uint32_t product = 0;
    for (; b != 0; b >>= 1U, a = timesTwo(a)) {
        if (b & 1U) product ^= a;
    }
    return product;
}

std::optional<std::uint32_t> valueOf(char sign) {
    if (sign >= 'a' && sign <= 'z') sign = static_cast<char>(sign - 'a' + 'A');
    if (sign == 'O') sign = '0';
    if (sign == 'I' || sign == 'L') sign = '1';
    const auto at = kSigns.find(sign);
    if (at == std::string_view::npos) return std::nullopt;
    return static_cast<std::uint32_t>(at);
}

std::uint32_t checkValue(const std::array<std::uint32_t, kRandomSigns>& values) {
    std::uint32_t sum = 0;
    std::uint32_t weight = 1;
    for (const auto value : values) {
        weight = timesTwo(weight);
        sum ^= times(value, weight);
    }
    return sum;
}

}  // namespace

PersonCode PersonCode::random(RandomSource& random) {
    std::array<std::uint32_t, kRandomSigns> values{};
    std::string signs;
    for (auto& value : values) {
        value = random.below(static_cast<std::uint32_t>(kSigns.size()));
        signs += kSigns[value];
    }
    signs += kSigns[checkValue(values)];
    return PersonCode(signs);
}

std::optional<PersonCode> PersonCode::fromTyped(std::string_view typed) {
    std::array<std::uint32_t, kRandomSigns + 1> values{};
    std::size_t count = 0;
    std::string signs;
    for (const char sign : typed) {
        if (sign == '-' || sign == ' ') continue;
        const auto value = valueOf(sign);
        if (!value || count == values.size()) return std::nullopt;
        values[count++] = *value;
        signs += kSigns[*value];
    }
    if (count != values.size()) return std::nullopt;
    std::array<std::uint32_t, kRandomSigns> first{};
    std::copy_n(values.begin(), kRandomSigns, first.begin());
    if (checkValue(first) != values.back()) return std::nullopt;
    return PersonCode(signs);
}

CodeSlip slipIn(std::string_view typed) {
    std::size_t count = 0;
    for (const char sign : typed) {
        if (sign == '-' || sign == ' ') continue;
        if (!valueOf(sign)) return CodeSlip::UnknownSign;
        ++count;
    }
    if (count <= kRandomSigns) return CodeSlip::TooShort;
    if (count > kRandomSigns + 1) return CodeSlip::TooLong;
    return PersonCode::fromTyped(typed) ? CodeSlip::None : CodeSlip::CheckDiffers;
}

std::string PersonCode::text() const { return m_signs.substr(0, 4) + "-" + m_signs.substr(4); }

}  // namespace camre
