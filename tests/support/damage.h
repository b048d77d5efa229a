#pragma once

#include <cstdint>
#include <functional>
#include <stdexcept>
#include <string>

#include "base/random.h"

namespace camre::tests {

/// Calls `read` with the text cut short, with single bytes dropped, flipped and doubled, each at
/// many places that are the same in every run: whatever comes in, a reader answers and does not fall.
inline void withDamagedCopies(const std::string& text, std::uint64_t seed, int count,
                              const std::function<void(const std::string&)>& read) {
    SeededRandom random(seed);
    const auto size = static_cast<std::uint32_t>(text.size());
    for (int i = 0; i < count; ++i) {
        const std::size_t at = random.below(size);
        read(text.substr(0, at));
        std::string dropped = text;
        read(dropped.erase(at, 1));
        std::string flipped = text;
        flipped[at] = static_cast<char>(static_cast<unsigned char>(flipped[at]) ^ (1U << random.below(8)));
        read(flipped);
        std::string signs = text;
        signs[at] = "{}[]\",:0-n"[random.below(10)];
        read(signs);
        std::string doubled = text;
        read(doubled.insert(at, 1, text[at]));
    }
}

/// The text with its first `from` replaced by `to`; stops the test when there is none.
inline std::string with(std::string text, const std::string& from, const std::string& to) {
    const auto at = text.find(from);
    if (at == std::string::npos) throw std::runtime_error("no such text to replace: " + from);
    return text.replace(at, from.size(), to);
}

}  // namespace camre::tests
