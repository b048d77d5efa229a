#pragma once

#include "catalogue/catalogue.h"
#include "catalogue/service_profile.h"

namespace camre::tests {

/// Six questions that meet every case: ordered both ways, sensitive, may not apply, hangs on
/// another one, several ticks, and one without better or worse.
Catalogue formsCatalogue();

/// Asks all six, and the age band.
ServiceProfile smallProfile();

}  // namespace camre::tests
