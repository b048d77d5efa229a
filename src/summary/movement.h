#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "answers/answer.h"
#include "catalogue/catalogue.h"

namespace camre {

/// Which way a person went on one question or theme.
enum class Movement { Forward, Same, Back };

/// What happened between two answers to one question; the order is that of every table, because
/// the rounding of a release runs along it.
enum class ChangeClass : std::uint8_t { Improved2, Improved1, Same, Declined1, Declined2, NotCompared };

/// Why two answers (or two forms, for a theme) are not compared, in the order of every table.
/// `TooFewAnswers` belongs to themes and the overall row alone, where it stands for the three
/// reasons before it; `FormChanged` to questions alone.
enum class NotComparedReason : std::uint8_t {
    PreferNotToSay,
    DontKnow,
    PassedOver,
    TooFewAnswers,
    NotApplicable,
    NotAsked,
    FormChanged
};

inline constexpr std::size_t kChangeClasses = 5;
inline constexpr std::size_t kNotComparedReasons = 7;

/// Exactly one class, or the reason why there is none.
struct Change {
    ChangeClass kind = ChangeClass::NotCompared;
    NotComparedReason reason = NotComparedReason::NotAsked;  // only when not compared

    [[nodiscard]] constexpr bool isCompared() const { return kind != ChangeClass::NotCompared; }

    friend constexpr bool operator==(const Change& a, const Change& b) {
        return a.kind == b.kind && (a.isCompared() || a.reason == b.reason);
    }
};

/// Only of a class other than `NotCompared`.
Movement movementOf(ChangeClass kind);

/// "improved_2plus", "improved_1", "same", "declined_1", "declined_2plus", "not_compared".
std::string_view changeClassName(ChangeClass kind);
/// "prefer_not_to_say", "dont_know", "no_answer", "too_few_answers", "not_applicable", "not_asked", "form_changed".
std::string_view notComparedName(NotComparedReason reason);

/// The level counted so that more is better: direction is applied here and nowhere else.
///
/// @param levels  how many levels the scale has
constexpr int orientedLevel(int level, int levels, Direction direction) {
    return direction == Direction::LowerBetter ? levels + 1 - level : level;
}

/// How far a person moved on one question between two forms.
///
/// @param sameScale  both answers were given on one scale id; others are never compared by guess
/// @param levels     levels of that scale
Change changeOf(const Answer& before, const Answer& after, bool sameScale, int levels, Direction direction);

/// The class of a whole number of steps forward (negative: back).
constexpr ChangeClass classOfSteps(int steps) {
    if (steps >= 2) return ChangeClass::Improved2;
    if (steps == 1) return ChangeClass::Improved1;
    if (steps == 0) return ChangeClass::Same;
    return steps == -1 ? ChangeClass::Declined1 : ChangeClass::Declined2;
}

/// How many people fell into each class and each reason.
struct ChangeCounts {
    std::array<std::int64_t, kChangeClasses> classes{};
    std::array<std::int64_t, kNotComparedReasons> reasons{};

    void add(const Change& change) {
        if (change.isCompared()) ++classes[static_cast<std::size_t>(change.kind)];
        else ++reasons[static_cast<std::size_t>(change.reason)];
    }
    ChangeCounts& operator+=(const ChangeCounts& other);

    [[nodiscard]] std::int64_t compared() const;
    [[nodiscard]] std::int64_t notCompared() const;

    friend bool operator==(const ChangeCounts&, const ChangeCounts&) = default;
};

}  // namespace camre
