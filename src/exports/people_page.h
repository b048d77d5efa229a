#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "base/date.h"
#include "base/result.h"
#include "catalogue/catalogue.h"
#include "release/pack.h"

namespace camre {

/// How many of the people compared, in words: the page for those who answered has no number of a row.
enum class Share { NoneOrVeryFew, Few, Some, Half, Most, NearlyAll };

/// The rule, on protected counts alone: a protected 0 is "none, or very few", never "nobody"; under a fifth "a few"; under two
/// fifths "some"; up to three fifths "about half"; under nine tenths "most"; from there on "nearly everyone", never "everyone".
Share shareOf(double count, double compared);

/// What is said of one theme: from rows that are shown and have at least `kToldFrom` people compared.
struct ToldTheme {
    ThemeId theme;
    Share better = Share::NoneOrVeryFew;
    Share same = Share::NoneOrVeryFew;
    Share harder = Share::NoneOrVeryFew;

    friend bool operator==(const ToldTheme&, const ToldTheme&) = default;
};

/// The fewest people compared for a word about them: as for a percentage.
inline constexpr double kToldFrom = 20;

/// What the people of a released period told the service, all together.
struct PeopleTold {
    double people = 0;  // with two forms; a multiple of five
    Period period;
    std::string organisation;
    bool sample = false;
    std::vector<ToldTheme> themes;  // in the catalogue's order
    std::vector<ThemeId> tooFew;       // asked, and not told: too few people were compared
    std::vector<ThemeId> oneQuestion;  // asked, and not told: one question is not a theme

    [[nodiscard]] bool leftOut() const { return !tooFew.empty(); }

    friend bool operator==(const PeopleTold&, const PeopleTold&) = default;
};

/// Of the adults' forms if anything can be said of them, else of the parents', else of the children's.
/// Errors: TooFewToTell when nothing can be said of any theme.
Result<PeopleTold> peopleTold(const ProtectedPack& pack, const Catalogue& catalogue);

/// The key of the words for a share: "told.half".
std::string_view wordKeyOf(Share share);

/// What the service writes under "What we will do": at most this many letters.
inline constexpr std::size_t kMostLettersWeWill = 600;

/// The text with nothing in it that a printer should not get: line ends of one kind, no other control signs, no blanks at its ends.
/// Errors: NotUtf8; SheetTooLong.
Result<std::string> tidyWeWill(std::string_view text);

}  // namespace camre
