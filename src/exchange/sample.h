#pragma once

#include <cstdint>
#include <functional>
#include <span>
#include <vector>

#include "base/date.h"
#include "catalogue/catalogue.h"
#include "catalogue/service_profile.h"
#include "exchange/incoming_form.h"

namespace camre {

struct SampleOptions {
    int people = 200;
    std::uint64_t seed = 1;
    Day today;                           // no form is later
    std::vector<LanguageTag> languages;  // the first are spoken most; empty: the catalogue's own
};

/// Takes the forms of one made-up person, oldest first; false stops the making.
using TakePerson = std::function<bool(std::span<const IncomingForm>)>;

/// Makes people up, one after another, so that a million cost no more memory than one. The same
/// options give the same people on every machine. Labels are "S000001" and on.
///
/// What is believable about them: first forms lie in the last 18 months; about 70 % of those due
/// come to the first follow-up and about 40 % of these to the second; answers of one person hang
/// together, mostly stay, often move forward and sometimes back; sensitive questions are passed over more.
///
/// @return how many people were taken
int makeSample(const Catalogue& catalogue, const ServiceProfile& profile, const SampleOptions& options,
               const TakePerson& take);

}  // namespace camre
