#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>

#include "answers/person_code.h"
#include "base/date.h"
#include "base/ids.h"
#include "base/result.h"
#include "store/store_file.h"

namespace camre {

/// Why one person is kept past their retention, and until when (P39).
struct KeptLongerRow {
    std::int64_t person = 0;
    Day until;
    std::string reason;  // of the service, in its own words; names nobody
    Day decided;
    friend bool operator==(const KeptLongerRow&, const KeptLongerRow&) = default;
};

/// What decides how long a person is kept.
struct KeepingRow {
    PersonCode code;
    std::optional<Day> lastForm;   // day of the latest complete form
    std::optional<Day> counted;    // of that form or of an agreement, whichever is later; else of a draft
    ServiceId service;             // whose promise holds: that of the draft, else of the latest form; empty: neither
    int serviceVersion = 0;
    std::optional<KeptLongerRow> kept;
};

/// How long people are kept, and who is kept longer.
class KeepingStore {
  public:
    explicit KeepingStore(StoreFile& file) : m_file(file) {}

    /// Puts this decision in the place of the former one. Errors: UnknownPerson.
    Status keep(const KeptLongerRow& row);
    Result<std::optional<KeptLongerRow>> ofPerson(std::int64_t person);
    /// Visits everybody whose latest form is of this day or before, or who has none: longest ago first, those of one
    /// day by their codes. `visit` says whether to go on.
    Status visitSince(Day last, const std::function<bool(const KeepingRow&)>& visit);

  private:
    StoreFile& m_file;
};

}  // namespace camre
