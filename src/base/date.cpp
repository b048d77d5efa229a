#include "base/date.h"

#include <chrono>
#include <cstdio>

namespace camre {
namespace {

using std::chrono::last;
using std::chrono::months;
using std::chrono::sys_days;
using std::chrono::year_month_day;

constexpr int kFirstYear = 1900;
constexpr int kLastYear = 2999;

year_month_day civil(Day d) { return year_month_day(sys_days(std::chrono::days(d.number()))); }

Day dayOf(year_month_day ymd) {
    return Day(static_cast<std::int32_t>(sys_days(ymd).time_since_epoch().count()));
}

std::optional<int> digits(std::string_view text) {
    int value = 0;
    for (const char c : text) {
        if (c < '0' || c > '9') return std::nullopt;
        value = value * 10 + (c - '0');
    }
    return value;
}

}  // namespace

std::optional<Day> Day::fromCivil(int y, unsigned m, unsigned d) {
    if (y < kFirstYear || y > kLastYear) return std::nullopt;
    const year_month_day ymd{std::chrono::year(y), std::chrono::month(m), std::chrono::day(d)};
    if (!ymd.ok()) return std::nullopt;
    return dayOf(ymd);
}

std::optional<Day> Day::fromIso(std::string_view text) {
    if (text.size() != 10 || text[4] != '-' || text[7] != '-') return std::nullopt;
    const auto y = digits(text.substr(0, 4));
    const auto m = digits(text.substr(5, 2));
    const auto d = digits(text.substr(8, 2));
    if (!y || !m || !d) return std::nullopt;
    return fromCivil(*y, static_cast<unsigned>(*m), static_cast<unsigned>(*d));
}

std::string Day::iso() const {
    char text[40];
    std::snprintf(text, sizeof text, "%04d-%02u-%02u", year(), month(), dayOfMonth());
    return text;
}

int Day::year() const { return static_cast<int>(civil(*this).year()); }
unsigned Day::month() const { return static_cast<unsigned>(civil(*this).month()); }
unsigned Day::dayOfMonth() const { return static_cast<unsigned>(civil(*this).day()); }

Day Day::plusMonths(int count) const {
    const year_month_day from = civil(*this);
    const auto target = from.year() / from.month() + months(count);
    const year_month_day same = target / from.day();
    return same.ok() ? dayOf(same) : dayOf(year_month_day(target / last));
}

}  // namespace camre
