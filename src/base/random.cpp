#include "base/random.h"

#include <sodium.h>

#include <cstdlib>

namespace camre {

std::uint32_t SystemRandom::below(std::uint32_t bound) {
    // sodium_init is safe to call again; without it the generator may be unseeded.
    if (sodium_init() < 0) std::abort();
    return randombytes_uniform(bound);
}

std::uint64_t SeededRandom::next() {
    m_state += 0x9E3779B97F4A7C15ULL;
    std::uint64_t z = m_state;
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
    return z ^ (z >> 31);
}

std::uint32_t SeededRandom::below(std::uint32_t bound) {
    // Multiply and shift: the bias is below 2^-32 for every bound, and no division differs between machines.
    return static_cast<std::uint32_t>(((next() >> 32) * bound) >> 32);
}

}  // namespace camre
