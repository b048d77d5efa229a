#pragma once

#include <cstdint>
#include <vector>

#include "answers/form.h"
#include "base/result.h"
#include "store/store_file.h"

namespace camre {

/// One agreement of one person (P14). `formNumber` is the form it was given for: 0 the baseline, 1 the
/// first follow-up, …
struct AgreementRow {
    std::int64_t person = 0;
    int number = 0;  // counted from 1 for each person; given by `add`
    int formNumber = 0;
    Agreement agreement;
    friend bool operator==(const AgreementRow&, const AgreementRow&) = default;
};

class AgreementStore {
  public:
    explicit AgreementStore(StoreFile& file) : m_file(file) {}

    /// @return the agreement's number within this person, for FormRow::agreement
    /// Errors: UnknownPerson.
    Result<int> add(std::int64_t person, int formNumber, const Agreement& agreement);
    /// In the order in which they were given.
    Result<std::vector<AgreementRow>> ofPerson(std::int64_t person);
    /// Takes an agreement back, unless a form or a draft stands on it.
    Status removeUnused(std::int64_t person, int number);

  private:
    StoreFile& m_file;
};

}  // namespace camre
