#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/date.h"
#include "base/result.h"
#include "catalogue/service_profile.h"

namespace camre {

/// Reads "2026-Q4" (calendar), "2026-27-Q3" (financial, from April), "2026-H1" is not a form we
/// know; "2026-10-01..2026-12-31". Errors: BadPeriod.
Result<Period> readPeriod(std::string_view text);

/// The last `count` whole periods of this length that end before `today`, newest first.
std::vector<Period> pastPeriods(Day today, PeriodLength length, YearStart starts, int count);

}  // namespace camre
