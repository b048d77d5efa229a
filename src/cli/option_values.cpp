#include "cli/option_values.h"

#include <charconv>

#include "answers/person_code.h"
#include "workspace/period_words.h"

namespace camre {

Result<std::int64_t> numberOption(std::string_view option, std::string_view typed, std::int64_t low, std::int64_t high) {
    std::int64_t number = 0;
    const char* end = typed.data() + typed.size();
    const auto read = std::from_chars(typed.data(), end, number);
    if (read.ec == std::errc() && read.ptr == end && number >= low && number <= high) return number;
    return Error{ErrorCode::WrongUse,
                 std::string(option) + " needs a whole number from " + std::to_string(low) + " to " + std::to_string(high),
                 {}};
}

Result<Day> dayOption(std::string_view option, std::string_view typed) {
    const auto day = Day::fromIso(typed);
    if (day) return *day;
    return Error{ErrorCode::WrongUse, std::string(option) + " needs a day such as 2026-10-01", {}};
}

Result<Period> periodOption(std::string_view typed) {
    auto period = readPeriod(typed);
    if (period) return period;
    return Error{ErrorCode::BadPeriod, "What stands after --period", {}};
}

Result<std::optional<BackgroundId>> breakdownOption(std::string_view typed) {
    if (typed.empty()) return std::optional<BackgroundId>();
    if (repeatable(typed) == typed) return std::optional(BackgroundId(typed));
    return Error{ErrorCode::WrongUse, "--by needs a background question such as age_band", {}};
}

Result<std::optional<std::int64_t>> ownCountOption(std::string_view option, std::string_view typed) {
    constexpr std::int64_t most = 1'000'000;
    if (typed.empty()) return std::optional<std::int64_t>();
    const auto count = numberOption(option, typed, 0, most);
    if (!count) return count.error();
    return std::optional(count.value());
}

std::string repeatable(std::string_view typed) {
    const bool shaped = isPlainId(typed) || isLanguageTag(typed);
    return shaped && !PersonCode::fromTyped(typed) ? std::string(typed) : "?";
}

}  // namespace camre
