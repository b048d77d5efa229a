#include "workspace/period_words.h"

#include <string>

namespace camre {
namespace {

constexpr int kMonthsInYear = 12;

Day firstOfMonth(int year, unsigned month) { return *Day::fromCivil(year, month, 1); }

Period monthsFrom(Day start, int months) { return {start, start.plusMonths(months).plusDays(-1)}; }

std::optional<int> number(std::string_view text) {
    int value = 0;
    for (const char c : text) {
        if (c < '0' || c > '9') return std::nullopt;
        value = value * 10 + (c - '0');
    }
    return text.empty() ? std::nullopt : std::optional(value);
}

// The quarter of "…Q1" to "…Q4", or nothing.
std::optional<int> quarterAt(std::string_view text) {
    if (text.size() != 2 || text[0] != 'Q' || text[1] < '1' || text[1] > '4') return std::nullopt;
    return text[1] - '0';
}

std::optional<Period> calendarQuarter(std::string_view text) {
    if (text.size() != 7 || text[4] != '-') return std::nullopt;
    const auto year = number(text.substr(0, 4));
    const auto quarter = quarterAt(text.substr(5));
    if (!year || !quarter || *year < 1900 || *year > 2998) return std::nullopt;
    return monthsFrom(firstOfMonth(*year, static_cast<unsigned>(3 * *quarter - 2)), 3);
}

std::optional<Period> financialQuarter(std::string_view text) {
    if (text.size() != 10 || text[4] != '-' || text[7] != '-') return std::nullopt;
    const auto year = number(text.substr(0, 4));
    const auto next = number(text.substr(5, 2));
    const auto quarter = quarterAt(text.substr(8));
    if (!year || !next || !quarter || *year < 1900 || *year > 2997 || (*year + 1) % 100 != *next) return std::nullopt;
    return monthsFrom(firstOfMonth(*year, 4).plusMonths(3 * (*quarter - 1)), 3);
}

std::optional<Period> dayRange(std::string_view text) {
    if (text.size() != 22 || text.substr(10, 2) != "..") return std::nullopt;
    const auto start = Day::fromIso(text.substr(0, 10));
    const auto end = Day::fromIso(text.substr(12));
    if (!start || !end || *end < *start) return std::nullopt;
    return Period{*start, *end};
}

int monthsIn(PeriodLength length) {
    switch (length) {
        case PeriodLength::Quarter: return 3;
        case PeriodLength::HalfYear: return 6;
        case PeriodLength::Year: return kMonthsInYear;
    }
    return 3;
}

}  // namespace

Result<Period> readPeriod(std::string_view text) {
    for (const auto& read : {calendarQuarter(text), financialQuarter(text), dayRange(text)}) {
        if (read) return *read;
    }
    return Error{ErrorCode::BadPeriod, std::string(text), {}};
}

std::vector<Period> pastPeriods(Day today, PeriodLength length, YearStart starts, int count) {
    const int months = monthsIn(length);
    const Day edge = periodAround(today, length, starts).start;
    std::vector<Period> periods;
    for (int i = 1; i <= count; ++i) periods.push_back(monthsFrom(edge.plusMonths(-months * i), months));
    return periods;
}

std::optional<PeriodLength> lengthOf(const Period& period) {
    for (const PeriodLength length : {PeriodLength::Quarter, PeriodLength::HalfYear, PeriodLength::Year}) {
        if (period.start.dayOfMonth() == 1 && monthsFrom(period.start, monthsIn(length)) == period) return length;
    }
    return std::nullopt;
}

Period periodAround(Day day, PeriodLength length, YearStart starts) {
    const int months = monthsIn(length);
    // Quarters have the same edges whatever month the year starts in.
    const unsigned firstMonth = starts == YearStart::April ? 4 : 1;
    Day edge = firstOfMonth(day.year() - 1, firstMonth);
    while (edge.plusMonths(months) <= day) edge = edge.plusMonths(months);
    return monthsFrom(edge, months);
}

}  // namespace camre
