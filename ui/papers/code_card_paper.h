#pragma once

#include "answers/person_code.h"
#include "form/question_words.h"
#include "papers/print_job.h"
#include "workspace/library.h"

namespace camre {

/// The code card, to be cut out and folded to 85 × 54 mm: the person's language on one side, Welsh and English on the
/// other. No name, no logo, nothing that tells a stranger what it is.
///
/// @param contact  of the service; may be empty
PrintJob printCodeCard(const PersonCode& code, const FormWords& words, const QString& contact, const Library& library);

}  // namespace camre
