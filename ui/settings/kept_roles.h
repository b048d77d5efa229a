#pragma once

#include "answers/form.h"
#include "settings/settings.h"
#include "workspace/keeping.h"

namespace camre {

/// The role that an agreement keeps. Whoever translates mostly does something else when asking a person.
WorkerRole roleInAgreement(WorkRole role);
/// The role that the list of events keeps.
ActingRole roleInEvents(WorkRole role);

}  // namespace camre
