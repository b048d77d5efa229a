#pragma once

#include <QStringList>

#include "catalogue/service_profile.h"
#include "form/question_words.h"

namespace camre {

/// What is read aloud on the page of a question: the question, then the number and the words of every
/// answer, in the order in which they stand.
QStringList spokenKeys(const Indicator& indicator, const FormWords& words);

/// Every text that a person of this service may want to hear: questions with their answers, and the agreement.
QStringList spokenInForm(const Catalogue& catalogue, const ServiceProfile& profile);

}  // namespace camre
