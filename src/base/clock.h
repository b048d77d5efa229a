#pragma once

#include "base/date.h"

namespace camre {

/// Where "today" comes from. Nothing else in the core asks the machine for the date.
class Clock {
  public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual Day today() const = 0;
};

/// The machine's local calendar.
class SystemClock final : public Clock {
  public:
    [[nodiscard]] Day today() const override;
};

/// A day that stands still until it is set: for tests and `--today`.
class FixedClock final : public Clock {
  public:
    explicit FixedClock(Day day) : m_day(day) {}
    [[nodiscard]] Day today() const override { return m_day; }
    void set(Day day) { m_day = day; }

  private:
    Day m_day;
};

}  // namespace camre
