#pragma once

#include <vector>

#include "catalogue/catalogue.h"
#include "help/help_topic.h"
#include "words/interface_language.h"

namespace camre {

/// Everything that stands on a page of guidance; for "why each question" also the reason of every question, in the
/// order of the catalogue and with the very words that a form shows.
std::vector<HelpPart> guidanceParts(HelpTopic topic, const Catalogue& catalogue, const InterfaceLanguage& language);

}  // namespace camre
