#pragma once

#include <string_view>
#include <vector>

#include "answers/form.h"
#include "catalogue/catalogue.h"

namespace camre {

/// Where a person's own answers to one theme sit, then and now, in five places (1..5; 5 is furthest on).
struct ThemeJourney {
    ThemeId theme;
    bool enough = false;  // two questions answered in both forms; else the places say nothing
    int then = 0;
    int now = 0;

    friend bool operator==(const ThemeJourney&, const ThemeJourney&) = default;
};

/// One row for each theme of the catalogue that either form touches, in catalogue order. A place is the
/// mean of the theme's answers, each turned so that further on is higher; questions without a direction
/// and answers that are no levels are left out. It is a picture for one person, never a figure.
///
/// @param then, now  two forms of the same person
std::vector<ThemeJourney> journeyBetween(const Catalogue& catalogue, const Form& then, const Form& now);

/// The key of the words that say how a theme moved: "journey.forward", "journey.back" …
std::string_view journeyKey(const ThemeJourney& row);

/// Fewer answered questions than this tell nothing about a theme.
inline constexpr int kLeastAnswered = 2;
inline constexpr int kPlaces = 5;

}  // namespace camre
