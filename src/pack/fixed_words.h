#pragma once

#include <span>
#include <string_view>

#include "catalogue/catalogue.h"

namespace camre {

/// The keys of the texts that every form has whatever it asks (buttons, agreement, card, journey,
/// paper), in the order in which a person meets them.
std::span<const std::string_view> fixedWords();

/// The part of a fixed key that decides who needs it: "agreement.child." only a child's form,
/// "story." only a form with a story.
inline constexpr std::string_view kChildWords = "agreement.child.";
inline constexpr std::string_view kStoryWords = "story.";
/// The page that tells people afterwards what they said together. No form needs these, so a pack without them still serves one.
inline constexpr std::string_view kToldWords = "told.";

/// The title of a service's own questions: needed where a form has any.
inline constexpr std::string_view kOwnTitle = "theme.own.title";

/// True when a parent is asked this about their child, and so needs words of their own; where a
/// parent answers about themselves, the adult's words serve.
bool hasParentWording(const Indicator& indicator);

/// True when a child is asked this: a child's words are always their own.
bool hasChildWording(const Indicator& indicator);

}  // namespace camre
