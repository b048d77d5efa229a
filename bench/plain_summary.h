#pragma once

#include <array>
#include <cstdint>
#include <functional>
#include <string>
#include <vector>

#include "answers/packed_form.h"
#include "base/date.h"

namespace camre::bench {

/// How many people moved on one question: forward, about the same, back.
struct Moves {
    std::array<std::int64_t, 3> people{};
    friend bool operator==(const Moves&, const Moves&) = default;
};

/// Two forms of one person that are compared.
struct PlainPair {
    std::string before;
    std::string after;
};

/// The shortest program that pairs forms as a summary does: the first form, and the latest follow-up
/// of at least 28 days later, both up to the end of the period. For files without releases and with
/// adults' forms only, which is what the benchmarks' files are.
class PlainPairing {
  public:
    PlainPairing(Period period, std::function<void(const std::string& before, const std::string& after)> visit)
        : m_period(period), m_visit(std::move(visit)) {}
    void take(std::int64_t person, Day date, FormKind kind, std::string_view answers);
    void finish();

  private:
    Period m_period;
    std::function<void(const std::string&, const std::string&)> m_visit;
    std::int64_t m_person = -1;
    bool m_hasFirst = false;
    bool m_hasLatest = false;
    Day m_firstDate;
    std::string m_first;
    std::string m_latest;
};

/// The shortest program that counts movements: compares two levels at each slot with a direction.
class PlainCounting {
  public:
    explicit PlainCounting(const std::vector<Slot>& slots);
    void count(const std::string& before, const std::string& after);
    /// By slot; empty for slots without a direction.
    [[nodiscard]] const std::vector<Moves>& moves() const { return m_moves; }

  private:
    std::vector<int> m_ways;  // by slot: 1 higher is better, -1 lower is better, 0 not compared
    std::array<std::int8_t, 256> m_levels{};
    std::vector<Moves> m_moves;
};

}  // namespace camre::bench
