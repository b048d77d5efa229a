#pragma once

#include <string>

#include "catalogue/service_profile.h"

namespace camre {

/// The bytes of a `*.service.json`: every entry in a fixed order, one question a line, so that two versions of a form can
/// be compared line by line. The same profile always gives the same bytes, and `readProfile` reads the same profile from them.
std::string profileJson(const ServiceProfile& profile);

}  // namespace camre
