#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "base/date.h"
#include "base/result.h"
#include "store/store_file.h"

namespace camre {

/// Something that somebody asked for and that has a time limit (P43): what and when, never who.
struct RequestRow {
    std::int64_t id = 0;
    int kind = 0;  // 0 see answers, 1 put right, 2 erase, 3 use no more, 4 complaint
    Day received;
    Day due;
    std::optional<Day> answered = {};
    friend bool operator==(const RequestRow&, const RequestRow&) = default;
};

class RequestStore {
  public:
    explicit RequestStore(StoreFile& file) : m_file(file) {}

    /// @param request  its id is not read
    /// @return the id
    Result<std::int64_t> add(const RequestRow& request);
    /// Errors: UnknownRequest.
    Status setAnswered(std::int64_t id, std::optional<Day> answered);
    /// Those without an answer first, soonest due first; then the answered ones, latest answer first.
    Result<std::vector<RequestRow>> list();

  private:
    StoreFile& m_file;
};

}  // namespace camre
