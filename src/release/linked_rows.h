#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "release/rounding.h"

namespace camre {

/// The true counts that a reader who knows how many were compared cannot tell apart.
struct CountRange {
    std::int64_t low = 0;
    std::int64_t high = 0;

    CountRange& operator+=(const CountRange& other);
    friend bool operator==(const CountRange&, const CountRange&) = default;
};

/// What the protected row of one question says about those who moved forward and back on it.
struct QuestionRange {
    CountRange forward;
    CountRange back;
    std::int64_t compared = 0;  // people, exactly

    QuestionRange& operator+=(const QuestionRange& other);
};

/// What the protected row of a theme, or of all questions together, says.
struct ThemeRange {
    CountRange forward;
    CountRange back;
    CountRange forward2;  // by two questions or more
    CountRange back2;
    ThemeRange& operator+=(const ThemeRange& other);
};

/// A theme beside the row of all questions.
struct ThemePart {
    std::vector<std::size_t> questions;  // places among those of the row
    std::optional<ThemeRange> shown;     // nothing: its row is withheld
    std::int64_t notCompared = 0;        // people, exactly
};

/// @param row  true counts of one question in the order of ChangeClass; the row is shown
QuestionRange rangeOfShown(const TrueCells& row);
/// Of a question whose row is not shown: anything up to those compared.
QuestionRange rangeOfHidden(const TrueCells& row);
/// @param shown     the protected row of a theme
/// @param compared  people, exactly
ThemeRange rangeOfTheme(const ProtectedCells& shown, std::int64_t compared);

/// The protected row of a theme (or of all questions together) beside the protected rows of its questions.
///
/// They are about the same people, so they could be played off against each other: whoever moved forward on
/// the theme moved forward on one of its questions at least. The row is rounded as every row is; where that
/// would leave a reader with fewer than three counts of some class, the nearest row that leaves three is shown instead; where
/// none near does, nothing. What is enough hangs on the protected cells of the questions and on how many were compared, on nothing else:
/// that a row was moved says only that it is one of several, and each of those alone would leave enough.
///
/// @param theme      true counts in the order of ChangeClass, and reasons
/// @param questions  of this theme, two at least, for the same people
/// @param parts      themes whose questions are among these: for the row of all questions together
/// @return nothing: the row is to be withheld
std::optional<ProtectedCells> protectedTheme(const TrueCells& theme, std::span<const QuestionRange> questions, std::span<const ThemePart> parts = {});

}  // namespace camre
