#pragma once

#include <QString>
#include <optional>

#include "base/date.h"

namespace camre {

/// A day as it stands in the boxes of a sheet: day, month, year. "12042026", "12.4.2026", "12 04 2026".
///
/// @return nothing unless it names a real day with a year of four digits
std::optional<Day> dayFromTyped(const QString& typed);

/// Whether eight digits stand there and nothing else: nothing more is to come.
bool isWholeTypedDay(const QString& typed);

}  // namespace camre
