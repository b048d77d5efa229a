#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "base/date.h"
#include "base/result.h"
#include "catalogue/service_profile.h"

namespace camre {

/// Reads "2026-Q4" (calendar quarter), "2026-27-Q3" (financial quarter, the year from April) or
/// "2026-10-01..2026-12-31" (both days included). Errors: BadPeriod.
Result<Period> readPeriod(std::string_view text);

/// The last `count` whole periods of this length that end before `today`, newest first.
/// Quarters have the same edges in calendar and financial years; half-years and years begin in
/// April or January.
std::vector<Period> pastPeriods(Day today, PeriodLength length, YearStart starts, int count);

/// Three, six or twelve whole months from the first of a month; nothing for any other period.
std::optional<PeriodLength> lengthOf(const Period& period);

/// The whole period of this length in which a day lies.
Period periodAround(Day day, PeriodLength length, YearStart starts);

}  // namespace camre
