#pragma once

#include <vector>

#include "base/json.h"
#include "catalogue/own_question.h"
#include "catalogue/service_profile.h"

// Include this only in .cpp files that read JSON: it brings base/json.h.

namespace camre {

/// Reads `ownQuestions` of a profile: at most five; each with an id under the service's prefix, a scale of the catalogue
/// whose answers are the same for every question, and words in Welsh, English and every language that the profile names.
///
/// @param profile  whose id, respondent and languages were read already
/// Problems at "/ownQuestions/0/words/pl/why" and the like; OwnQuestionNotAsked is for `checkOwnAreAsked`.
std::vector<OwnQuestion> readOwnQuestions(const JsonPlace& place, const Catalogue& catalogue, const ServiceProfile& profile);

/// Reports every own question that the form's list of questions leaves out. Errors: OwnQuestionNotAsked at its id.
void checkOwnAreAsked(const JsonPlace& place, const ServiceProfile& profile);

}  // namespace camre
