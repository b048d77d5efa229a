#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "base/date.h"
#include "base/ids.h"
#include "base/result.h"

namespace camre {

/// A whole number typed after an option.
/// Errors: WrongUse, which names the option and never what was typed.
Result<std::int64_t> numberOption(std::string_view option, std::string_view typed, std::int64_t low, std::int64_t high);

/// A day typed after an option. Errors: as above.
Result<Day> dayOption(std::string_view option, std::string_view typed);

/// The period after `--period`. Errors: BadPeriod.
Result<Period> periodOption(std::string_view typed);

/// The background question after `--by`; nothing when there is none. Errors: WrongUse.
Result<std::optional<BackgroundId>> breakdownOption(std::string_view typed);

/// A count that the service made itself; nothing when it is not given. Errors: WrongUse.
Result<std::optional<std::int64_t>> ownCountOption(std::string_view option, std::string_view typed);

/// An id or a language tag as it was typed, for an error to repeat; "?" for anything else, which may
/// be a code or a passphrase put in the wrong place (P35).
std::string repeatable(std::string_view typed);

}  // namespace camre
