#pragma once

#include "catalogue/service_profile.h"
#include "form/question_words.h"
#include "papers/print_job.h"

namespace camre {

/// The sentences of the agreement with their pictures, as the screen shows them: the person's language, and the
/// worker's beside it. Whether somebody agreed is not on it.
PrintJob printAgreement(const FormWords& words, const ServiceProfile& profile);

}  // namespace camre
