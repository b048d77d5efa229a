#pragma once

#include <cstdint>
#include <functional>
#include <span>
#include <string>
#include <vector>

#include "answers/form.h"
#include "answers/packed_form.h"
#include "base/date.h"
#include "base/result.h"
#include "store/packing.h"
#include "store/store_file.h"

namespace camre {

/// One form as kept, complete or (in a DraftRow) on its way.
struct FormRow {
    std::int64_t person = 0;
    std::int64_t sequence = 0;  // grows with creation in this file; given by `insert`
    FormKind kind = FormKind::Baseline;
    Day date;
    Day entered;                // the day it was typed in
    Respondent respondent = Respondent::Adult;
    ServiceId service;
    int serviceVersion = 1;
    std::string catalogue;
    int catalogueVersion = 1;
    LanguageTag language;
    HowGiven given = HowGiven::Read;
    int agreement = 0;          // number of the person's agreement (AgreementStore); 0: none
    std::int64_t reported = 0;  // the release it was first counted in; 0: none yet
    PackedAnswers answers;
    std::string background;     // packed

    friend bool operator==(const FormRow&, const FormRow&) = default;
};

/// Finds one form again.
struct FormKey {
    std::int64_t person = 0;
    Day date;
    std::int64_t sequence = 0;
    friend bool operator==(const FormKey&, const FormKey&) = default;
};

/// The complete forms of a file: one row for each, in the order person, day, sequence.
class FormStore {
  public:
    explicit FormStore(StoreFile& file) : m_file(file) {}

    /// Stores a complete form and keeps the person's count and latest day. The person, the profile
    /// and the catalogue must be in the file.
    /// @return its sequence
    /// Errors: WrongVersion when the profile or catalogue version is not in the file, UnknownPerson.
    Result<std::int64_t> insert(const FormRow& form);
    Result<std::vector<FormRow>> ofPerson(std::int64_t person);
    Result<std::int64_t> count();

    /// A correction: replaces the answers and the bands (packed) of a form. Errors: StoreFault when there is no such form.
    Status correct(const FormKey& key, const PackedAnswers& answers, std::string_view background);

    /// Visits every form in the order person, day, sequence. The views live until `visit` returns;
    /// `visit` must not write to this file.
    Status scan(const std::function<void(const PackedForm&)>& visit);
    /// The same, until `visit` gives false.
    Status scanWhile(const std::function<bool(const PackedForm&)>& visit);

    /// Notes that these forms were counted in a release; those that already were stay as they are.
    Status markReported(std::span<const FormKey> forms, std::int64_t release);

  private:
    StoreFile& m_file;
};

}  // namespace camre
