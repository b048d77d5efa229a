#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/ids.h"
#include "base/result.h"
#include "store/form_store.h"
#include "store/store_file.h"

namespace camre {

/// An unfinished form: at most one for each person. Its `sequence` and `reported` are not kept.
struct DraftRow {
    FormRow form;
    IndicatorId at;     // the question that was open; empty at the start
    std::string saved;  // local time of the last save as "10:42"

    friend bool operator==(const DraftRow&, const DraftRow&) = default;
};

/// The drafts of a file. A save is one row in one transaction, whatever the number of people.
class DraftStore {
  public:
    explicit DraftStore(StoreFile& file) : m_file(file) {}

    /// Puts the draft in the place of the person's former one. Durable when it returns.
    /// Errors: WrongVersion when the profile or catalogue version is not in the file, UnknownPerson.
    Status save(const DraftRow& draft);
    Result<std::optional<DraftRow>> ofPerson(std::int64_t person);
    /// All drafts, in the order of the people's ids.
    Result<std::vector<DraftRow>> list();
    /// Nothing happens when there is none.
    Status remove(std::int64_t person);

  private:
    StoreFile& m_file;
};

}  // namespace camre
