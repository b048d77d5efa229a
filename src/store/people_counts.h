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

/// Figures about all people of a file, for summaries. Each call reads every person once.
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
    /// Visits, in the order of their ids, the people whose follow-up is not simply planned.
    ///
    /// @param visit  takes the person's id and the state as in PersonRow::followUpState
    Status visitFollowUpStates(const std::function<void(std::int64_t person, int state)>& visit);

  private:
    StoreFile& m_file;
};

}  // namespace camre
