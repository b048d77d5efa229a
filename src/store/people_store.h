#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "answers/form.h"
#include "answers/person_code.h"
#include "base/date.h"
#include "base/result.h"
#include "store/store_file.h"

namespace camre {

/// One person as kept. `id` is for the file's own use and never leaves it.
struct PersonRow {
    std::int64_t id = 0;
    PersonCode code;
    LanguageTag language = {};
    Respondent respondent = Respondent::Adult;
    bool takingPart = true;
    int followUpState = 0;         // 0 planned, 1 tried, 2 moved away, 3 does not want more
    std::optional<Day> nextDue = {};
    int nextNumber = 0;            // which follow-up is due next: 1, 2, …; 0: none
    int formsCount = 0;            // complete forms; kept by FormStore
    std::optional<Day> lastForm = {};  // day of the latest one; kept by FormStore
    bool draftWaiting = false;     // read only
    std::string refMark = {};      // keyed mark of another system's key; empty: none
    std::string background = {};   // packed, see packing.h
};

/// Which part of the list of follow-ups.
struct DueSpan {
    std::optional<Day> first = {};  // nothing: no border
    std::optional<Day> last = {};   // itself included
    bool waitedFor = false;         // without those who moved away or want no more
    std::optional<std::pair<Day, PersonCode>> after = {};  // the row that the page before ended with
};

/// The people of a file: lists are index searches, whatever the number of people.
class PeopleStore {
  public:
    explicit PeopleStore(StoreFile& file) : m_file(file) {}

    /// Stores a new person; `id`, `formsCount`, `lastForm` and `draftWaiting` are not read.
    /// @return the id
    /// Errors: DuplicateId when the code or the mark is there already.
    Result<std::int64_t> add(const PersonRow& person);

    Result<std::optional<PersonRow>> find(const PersonCode& code);
    Result<std::optional<PersonRow>> findByMark(std::string_view refMark);
    Result<std::optional<PersonRow>> findById(std::int64_t id);
    /// In the order of the codes, from just after `after` (nothing: from the start).
    Result<std::vector<PersonRow>> page(const std::optional<PersonCode>& after, int most);
    /// Codes that begin with these signs ("7K4"), in their order.
    Result<std::vector<PersonRow>> withPrefix(std::string_view signs, int most);
    /// People whose next form is due in this span, soonest first, those of one day by their codes.
    Result<std::vector<PersonRow>> due(const DueSpan& span, int most);
    /// Who agreed and has neither a form nor a draft, without those who stopped.
    Result<std::vector<PersonRow>> waiting();
    /// How many there are; counted no further than `most`, so that a huge file answers at once.
    Result<std::int64_t> dueCount(const DueSpan& span, int most);
    Result<std::int64_t> count();

    /// Errors: UnknownPerson when no one has this id (so for each of these).
    Status setLanguage(std::int64_t id, const LanguageTag& language);
    Status setBackground(std::int64_t id, std::string_view packed);
    Status setFollowUpState(std::int64_t id, int state);
    Status setNextDue(std::int64_t id, std::optional<Day> due, int number);
    /// Who stops taking part is no longer due.
    Status setTakingPart(std::int64_t id, bool takingPart);

    /// Removes the person with every form, tick, draft, story and agreement, and overwrites their place (P41). SQLite
    /// may have left copies of their rows elsewhere: `StoreFile::rewrite` afterwards takes these too.
    Status erase(std::int64_t id);

  private:
    Status change(std::int64_t id, std::string_view sql, const std::function<void(SqliteQuery&)>& bind);

    StoreFile& m_file;
};

}  // namespace camre
