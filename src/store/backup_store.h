#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "base/date.h"
#include "base/result.h"
#include "store/store_file.h"

namespace camre {

/// A copy of the file that was made on purpose.
struct BackupRow {
    std::int64_t number = 0;     // given by `begin`
    Day day;
    std::string time;            // "10:42", local
    std::string name;            // the copy's own name, without its folder: that could name a person
    std::int64_t peopleCount = 0;
    std::int64_t formsCount = 0;
    std::int64_t releasesCount = 0;
    Day deleteBy;                // the last day on which it may be there
    bool proved = false;         // read back whole; false while it is made, and when that was cut off
    friend bool operator==(const BackupRow&, const BackupRow&) = default;
};

/// The backups that a file knows of, so that whoever is erased can be told how long they are still in one (P42).
class BackupStore {
  public:
    explicit BackupStore(StoreFile& file) : m_file(file) {}

    /// Notes a backup before it is made: one that is cut off may still lie somewhere. `number` is not read.
    /// @return its number
    Result<std::int64_t> begin(const BackupRow& backup);
    /// Notes that it was read back, with these counts.
    Status prove(std::int64_t number, std::int64_t people, std::int64_t forms, std::int64_t releases);
    /// It was not made, or is deleted. Nothing happens when the number is unknown.
    Status forget(std::int64_t number);
    /// In the order in which they were begun.
    Result<std::vector<BackupRow>> list();

  private:
    StoreFile& m_file;
};

}  // namespace camre
