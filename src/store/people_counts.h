#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <utility>
#include <vector>

#include "base/date.h"
#include "base/ids.h"
#include "base/result.h"
#include "store/store_file.h"

namespace camre {

/// What is unusual about a person, for summaries.
struct PersonStanding {
    std::int64_t person = 0;
    int followUpState = 0;  // as in PersonRow::followUpState
    bool takingPart = true;
};

/// Figures about all people of a file, for summaries. A call reads every person once.
class PeopleCounts {
  public:
    explicit PeopleCounts(StoreFile& file) : m_file(file) {}

    /// People who stopped taking part.
    Result<std::int64_t> stopped();
    /// Unfinished forms, and own words that were kept.
    Result<std::int64_t> drafts();
    Result<std::int64_t> stories();
    /// The first and the last day of a complete form; nothing where there is none.
    Result<std::optional<Period>> formDays();
    /// The languages of the people, in their order.
    Result<std::vector<LanguageTag>> languages();
    /// The forms of a service, with their versions, that somebody has filled or begun.
    Result<std::vector<std::pair<ServiceId, int>>> servicesUsed();
    /// Visits, in the order of their ids, the people who stopped taking part or whose follow-up is not simply planned.
    Status visitUnusual(const std::function<void(const PersonStanding&)>& visit);

  private:
    StoreFile& m_file;
};

}  // namespace camre
