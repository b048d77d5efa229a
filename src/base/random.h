#pragma once

#include <cstdint>

namespace camre {

/// Where random numbers come from, so that samples and tests can repeat them.
class RandomSource {
  public:
    virtual ~RandomSource() = default;
    /// @return a number from 0 to bound - 1, each equally likely; bound is at least 1
    virtual std::uint32_t below(std::uint32_t bound) = 0;
};

/// The operating system's generator (libsodium): for person codes, ids and keys.
class SystemRandom final : public RandomSource {
  public:
    std::uint32_t below(std::uint32_t bound) override;
};

/// The same numbers on every machine for the same seed (SplitMix64): for samples and tests only.
class SeededRandom final : public RandomSource {
  public:
    explicit SeededRandom(std::uint64_t seed) : m_state(seed) {}
    std::uint32_t below(std::uint32_t bound) override;

  private:
    std::uint64_t next();
    std::uint64_t m_state;
};

}  // namespace camre
