#pragma once

#include <string>

#include "answers/answer.h"
#include "catalogue/catalogue.h"
#include "pack/language_pack.h"

namespace camre {

/// The question as this respondent read it; its id where the pack has no words for it.
std::string questionWords(const LanguagePack& pack, const Catalogue& catalogue, const IndicatorId& id, Respondent respondent);

/// The answer in words; the level's number where the pack has none.
std::string answerWords(const LanguagePack& pack, const Catalogue& catalogue, const IndicatorId& id, const Answer& answer);

}  // namespace camre
