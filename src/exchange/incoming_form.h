#pragma once

#include <optional>
#include <string>

#include "answers/form.h"
#include "answers/person_code.h"

namespace camre {

/// One complete form from outside, read but not yet matched with a file.
struct IncomingForm {
    int line = 0;                      // where it stands in its file, from 1
    std::optional<PersonCode> person;  // an existing code …
    std::string newPerson;             // … or the label of a new one ("ABC" of "new:ABC")
    std::string ref;                   // another system's key; only a keyed mark of it is kept
    Form form;
    /// A paper form's own words, which the person agreed to have kept (P7); empty: none. No file of forms brings any.
    std::string story = {};
};

}  // namespace camre
