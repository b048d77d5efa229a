#pragma once

#include <string>

#include "exchange/incoming_form.h"

namespace camre {

/// One form as one line of JSON, without the line end, that `readForms` takes back unchanged. The
/// keys stand in a fixed order, answers and background in the order of their ids.
std::string writeFormLine(const IncomingForm& form);

/// The same for a stored form of a person.
std::string writeFormLine(const PersonCode& person, const Form& form);

}  // namespace camre
