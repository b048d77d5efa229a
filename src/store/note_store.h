#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/date.h"
#include "base/result.h"
#include "store/store_file.h"

namespace camre {

/// Settings that change results and travel with the file, as key and text.
class SettingStore {
  public:
    explicit SettingStore(StoreFile& file) : m_file(file) {}

    Status set(std::string_view key, std::string_view value);
    Result<std::optional<std::string>> get(std::string_view key);
    Result<std::map<std::string, std::string>> all();

  private:
    StoreFile& m_file;
};

/// Something that happened to the file: who as a role, never a name; what, never a code.
struct Event {
    Day day;
    std::string time;  // "10:42", local
    std::string role;  // "caseworker", "coordinator", "translator", "command line"; empty: nobody said
    std::string what;  // "1 person erased"
    friend bool operator==(const Event&, const Event&) = default;
};

class EventStore {
  public:
    explicit EventStore(StoreFile& file) : m_file(file) {}

    Status add(const Event& event);
    /// In the order in which they happened.
    Result<std::vector<Event>> list();
    /// Newest first, no more than these.
    Result<std::vector<Event>> newest(int most);

  private:
    StoreFile& m_file;
};

/// A keyed one-way mark of something erased, and when that was.
struct ErasureMark {
    std::string mark;
    Day day;
    friend bool operator==(const ErasureMark&, const ErasureMark&) = default;
};

/// Keyed one-way marks of erased codes, so that a restored backup can be cleaned again (P42).
class ErasureStore {
  public:
    explicit ErasureStore(StoreFile& file) : m_file(file) {}

    Status add(std::string_view mark, Day day);
    Result<bool> has(std::string_view mark);
    /// In the order of the marks.
    Result<std::vector<ErasureMark>> list();
    /// Drops the marks made before this day: no backup is as old as that any more.
    Status dropBefore(Day day);

  private:
    StoreFile& m_file;
};

}  // namespace camre
