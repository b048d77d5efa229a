#pragma once

#include <cstdint>
#include <functional>

#include "base/result.h"
#include "store/store_file.h"

namespace camre {

/// Figures about all people of a file, for summaries. Each call reads every person once.
class PeopleCounts {
  public:
    explicit PeopleCounts(StoreFile& file) : m_file(file) {}

    /// People who stopped taking part.
    Result<std::int64_t> stopped();
    /// Visits, in the order of their ids, the people whose follow-up is not simply planned.
    ///
    /// @param visit  takes the person's id and the state as in PersonRow::followUpState
    Status visitFollowUpStates(const std::function<void(std::int64_t person, int state)>& visit);

  private:
    StoreFile& m_file;
};

}  // namespace camre
