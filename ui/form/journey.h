#pragma once

#include <string_view>
#include <vector>

#include "answers/form.h"
#include "catalogue/catalogue.h"
#include "workspace/workspace.h"

namespace camre {

/// Where a person's own answers to one theme sit, then and now, in five places (1..5; 5 is furthest on).
struct ThemeJourney {
    ThemeId theme;
    bool enough = false;  // two questions answered in both forms; else the places say nothing
    int then = 0;
    int now = 0;
    bool changed = false;  // not enough, because questions of the theme are asked on other scales now

    friend bool operator==(const ThemeJourney&, const ThemeJourney&) = default;
};

/// One row for each theme of the catalogue that either form touches, in catalogue order. A place is the
/// mean of the theme's answers, each turned so that further on is higher; questions without a direction
/// and answers that are no levels are left out. It is a picture for one person, never a figure.
///
/// @param then, now  two forms of the same person
/// @param changed  questions that either form answered on another scale: they are left out
std::vector<ThemeJourney> journeyBetween(const Catalogue& catalogue, const Form& then, const Form& now,
                                         const std::vector<IndicatorId>& changed = {});

/// The questions that one of two forms answered on another scale than is asked now.
std::vector<IndicatorId> changedBetween(const StoredForm& then, const StoredForm& now);

/// The key of the words that say how a theme moved: "journey.forward", "journey.back" …
std::string_view journeyKey(const ThemeJourney& row);

/// Fewer answered questions than this tell nothing about a theme.
inline constexpr int kLeastAnswered = 2;
inline constexpr int kPlaces = 5;

}  // namespace camre
