#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace camre {

/// One calendar day, without a time and without a time zone: the day on the wall where the form was filled.
class Day {
  public:
    Day() = default;
    /// @param number  whole days since 1970-01-01
    explicit Day(std::int32_t number) : m_number(number) {}

    /// @return nothing unless year, month and day name a real day between the years 1900 and 2999
    static std::optional<Day> fromCivil(int year, unsigned month, unsigned day);
    /// Reads exactly "2026-04-12"; nothing else.
    static std::optional<Day> fromIso(std::string_view text);

    [[nodiscard]] std::int32_t number() const { return m_number; }
    [[nodiscard]] std::string iso() const;
    [[nodiscard]] int year() const;
    [[nodiscard]] unsigned month() const;
    [[nodiscard]] unsigned dayOfMonth() const;

    [[nodiscard]] Day plusDays(int days) const { return Day(m_number + days); }
    /// The same day of a later (or earlier) month; the month's last day where that day does not exist
    /// (31 August plus 6 months is 28 or 29 February).
    [[nodiscard]] Day plusMonths(int months) const;

    friend auto operator<=>(Day, Day) = default;
    friend std::int32_t daysBetween(Day from, Day to) { return to.m_number - from.m_number; }

  private:
    std::int32_t m_number = 0;
};

/// From the first to the last day, both included.
struct Period {
    Day start;
    Day end;

    [[nodiscard]] bool contains(Day day) const { return start <= day && day <= end; }
    [[nodiscard]] bool overlaps(const Period& other) const { return start <= other.end && other.start <= end; }

    friend bool operator==(const Period&, const Period&) = default;
};

}  // namespace camre
