#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "catalogue/catalogue.h"
#include "catalogue/service_profile.h"
#include "pack/language_pack.h"

namespace camre {

/// Every key that a complete pack for this catalogue has: questions, answers, why we ask, and the
/// fixed texts (agreement, card, journey, paper, buttons of self mode), in the order of words.json.
std::vector<std::string> allKeys(const Catalogue& catalogue);

/// The keys that must be present before this service's form is offered in a language, those of its own questions among them.
std::vector<std::string> keysForForm(const Catalogue& catalogue, const ServiceProfile& profile);

/// The words of a question as this respondent meets it (falls to the adult wording only where the
/// catalogue has no separate one for that respondent in English either).
std::string questionKeyFor(const Indicator& indicator, Respondent respondent);

/// The key of one answer of a question.
std::string answerKeyFor(const Catalogue& catalogue, const Indicator& indicator, int level);

/// True when every text of that form is there, with the same {marks} as in English where that is given; those of its own questions are in the profile.
bool isReadyFor(const LanguagePack& pack, const Catalogue& catalogue, const ServiceProfile& profile, const LanguagePack* english = nullptr);
/// True when every text of the page for the people who answered is there.
bool isReadyToTell(const LanguagePack& pack, const Catalogue& catalogue);

/// Missing, extra, stale, same as English, lost placeholders, wrong direction, answer labels not
/// distinct, too long for paper, and what checkSounds finds. Place is the file, fact is the key.
///
/// @param english  the source pack; checking it against itself checks all but the comparison
Problems checkPack(const LanguagePack& pack, const LanguagePack& english, const Catalogue& catalogue);

/// The most characters that a text may have to fit the form on paper: a question 160, an answer 60, a why 260, else 400.
std::size_t mostCharacters(std::string_view key);

}  // namespace camre
