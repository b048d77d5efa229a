#pragma once

#include <string>
#include <vector>

#include "catalogue/catalogue.h"
#include "catalogue/service_profile.h"
#include "exchange/incoming_form.h"

// Forms that are the same in every run, for tests that fill a file in two ways and compare. A test
// program that uses them lists ../support/three_hundred_forms.cpp and ../support/catalogue_fixture.cpp
// among its sources, and nlohmann_json::nlohmann_json.

namespace camre::tests {

/// A profile that may hold real records, with the text it is read from.
struct FilledService {
    ServiceProfile profile;
    std::string json;
};

/// The shipped housing form with its privacy entries filled and the age band asked.
FilledService filledHousing();

/// A first form (January to March 2026) and a follow-up six months later (July to September 2026)
/// of 150 people, each person's two forms together. Only open questions have entries, and none is
/// "not applicable" unless the person said so.
std::vector<IncomingForm> threeHundredForms(const Catalogue& catalogue, const ServiceProfile& profile);

}  // namespace camre::tests
