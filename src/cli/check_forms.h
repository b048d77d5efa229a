#pragma once

#include <span>

#include "exchange/incoming_form.h"
#include "workspace/library.h"

namespace camre {

/// How forms fit the catalogue and the profiles, without a file of records: unknown service or
/// version, questions not in the form, answers outside scales. What hangs on earlier forms (a second
/// first form, a follow-up without one) is found when the forms are added.
///
/// Place is "line 12/answers/work.activity".
Problems checkFormsAgainst(const Library& library, std::span<const IncomingForm> forms);

}  // namespace camre
