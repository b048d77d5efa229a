#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "base/date.h"
#include "base/ids.h"
#include "base/result.h"
#include "store/store_file.h"

namespace camre {

/// One person's own words, kept because they agreed to it apart from the form (P7).
struct StoryRow {
    std::int64_t person = 0;
    int formNumber = 0;  // the form it was told with: 0 the baseline, 1 the first follow-up, …
    Day date;            // when it was told and agreed to
    LanguageTag language;
    std::string text;
    friend bool operator==(const StoryRow&, const StoryRow&) = default;
};

/// The stories of a file: at most one for each form. No summary ever reads this table.
class StoryStore {
  public:
    explicit StoryStore(StoreFile& file) : m_file(file) {}

    /// Puts the story in the place of the former one of that form. Errors: UnknownPerson.
    Status save(const StoryRow& story);
    /// In the order of the forms.
    Result<std::vector<StoryRow>> ofPerson(std::int64_t person);
    /// A form is put before others of the person: the stories from this number on belong to the one after it.
    Status moveOn(std::int64_t person, int formNumber);
    /// Overwrites the words; nothing happens when there are none.
    Status remove(std::int64_t person, int formNumber);

  private:
    StoreFile& m_file;
};

}  // namespace camre
