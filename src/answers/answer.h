#pragma once

#include <cassert>
#include <cstdint>
#include <optional>
#include <string_view>

namespace camre {

/// Why there is no answer. None of these is a level, and none is a zero (P8).
/// The order is that of every table (design: not answers).
enum class NoAnswer { PreferNotToSay, DontKnow, PassedOver, NotApplicable, NotAsked };

/// "prefer_not_to_say", "dont_know", "no_answer", "not_applicable", "not_asked".
std::string_view noAnswerName(NoAnswer reason);
std::optional<NoAnswer> noAnswerFromName(std::string_view name);

/// What a person answered to one question: a level, several ticks, or a reason why not.
class Answer {
  public:
    /// A question that nobody asked yet.
    Answer() = default;
    Answer(NoAnswer reason) : m_reason(reason) {}
    /// @param level  1..11, as printed on the form
    static Answer chosen(int level);
    /// @param ticks  bit 0 is level 1; at least one bit is set
    static Answer ticked(std::uint16_t ticks);

    [[nodiscard]] bool isChosen() const { return m_level > 0; }
    [[nodiscard]] bool isTicked() const { return m_ticks != 0; }
    [[nodiscard]] bool isAnswered() const { return isChosen() || isTicked(); }
    [[nodiscard]] int level() const {
        assert(isChosen());
        return m_level;
    }
    [[nodiscard]] std::uint16_t ticks() const { return m_ticks; }
    /// Only when `isAnswered()` is false.
    [[nodiscard]] NoAnswer reason() const { return m_reason; }

    friend bool operator==(const Answer&, const Answer&) = default;

  private:
    int m_level = 0;
    std::uint16_t m_ticks = 0;
    NoAnswer m_reason = NoAnswer::NotAsked;
};

/// The longest scale (levels 1..11).
inline constexpr int kMostLevels = 11;

}  // namespace camre
