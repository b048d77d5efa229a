#pragma once

#include <QString>
#include <string_view>

#include "pack/word_place.h"

namespace camre {

/// Where the text of a key is met, in the window's language: "Question · Feeling lonely", "Agreement", "Code card".
///
/// @param worker  the pack of the window's language: the short names of questions and themes come from it
QString placeText(std::string_view key, const Catalogue& catalogue, const LanguagePack& worker);

}  // namespace camre
