#include "base/clock.h"

#include <ctime>

namespace camre {

Day SystemClock::today() const {
    const std::time_t now = std::time(nullptr);
    std::tm local{};
    localtime_r(&now, &local);
    const auto day = Day::fromCivil(local.tm_year + 1900, static_cast<unsigned>(local.tm_mon) + 1,
                                    static_cast<unsigned>(local.tm_mday));
    return day.value_or(Day());
}

}  // namespace camre
