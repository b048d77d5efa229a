#pragma once

#include <QString>
#include <string_view>

#include "catalogue/catalogue.h"
#include "pack/language_pack.h"

namespace camre {

/// Where the text of a key is met, in the window's language: "Question · Feeling lonely", "Agreement", "Code card".
///
/// @param worker  the pack of the window's language: the short names of questions and themes come from it
QString placeOfWord(std::string_view key, const Catalogue& catalogue, const LanguagePack& worker);

/// The question that a key belongs to, or nothing: `home.suits.why` belongs to `home.suits`; an answer of a scale to the
/// first question that has the scale.
const Indicator* questionOfWord(std::string_view key, const Catalogue& catalogue);

}  // namespace camre
