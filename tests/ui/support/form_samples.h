#pragma once

#include "catalogue/catalogue.h"
#include "catalogue/service_profile.h"
#include "pack/language_pack.h"
#include "workspace/library.h"

namespace camre::tests {

/// A small catalogue with one question of every sort the conversation knows, in this order:
///   home.suits       five levels with bars
///   work.activity    three levels with words of their own
///   work.skills      hangs on work.activity = 1; may not apply
///   safety.treated   sensitive, how often
///   safety.fear      sensitive, how often, special category
///   people.groups    tick all that are true
///   home.staying     five levels with bars
Catalogue formCatalogue();

/// All of formCatalogue for adults, no background, its privacy entries filled.
ServiceProfile formProfile();

/// A complete pack: each text is its language's name followed by what the text is for, so that a
/// test sees which language a text came from.
LanguagePack formPack(const std::string& tag, const std::string& endonym, TextDirection direction);

/// The catalogue and profile above with packs in Welsh, English, Polish and Arabic (right to left).
Library formLibrary();

}  // namespace camre::tests
