#pragma once

#include <string_view>

#include "base/result.h"
#include "catalogue/service_profile.h"

namespace camre {

/// Six years: the most months that records may be kept (P38).
inline constexpr int kLongestRetention = 72;

/// A profile that was read, or every problem met in it.
struct ProfileReading {
    ServiceProfile profile;
    Problems problems;
};

/// Reads `*.service.json` (format "camre-service/1") strictly, against the catalogue it chooses from.
ProfileReading readProfile(std::string_view json, const Catalogue& catalogue);

}  // namespace camre
