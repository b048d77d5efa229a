#pragma once

#include "form/question_words.h"
#include "papers/print_job.h"
#include "workspace/library.h"

namespace camre {

/// The full privacy notice (P19), in the person's language, in Welsh and in English: each language with the same thirteen
/// slots (P23). Refused while the service has left a slot empty, or where Welsh or English words are missing.
///
/// @param words  the person's language comes first, if its pack has the words
PrintJob printNotice(const FormWords& words, const ServiceProfile& profile, const Library& library);

}  // namespace camre
