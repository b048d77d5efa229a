#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "base/date.h"
#include "base/result.h"

namespace camre {

/// A whole number typed after an option.
/// Errors: WrongUse, which names the option and never what was typed.
Result<std::int64_t> numberOption(std::string_view option, std::string_view typed, std::int64_t low, std::int64_t high);

/// A day typed after an option. Errors: as above.
Result<Day> dayOption(std::string_view option, std::string_view typed);

}  // namespace camre
