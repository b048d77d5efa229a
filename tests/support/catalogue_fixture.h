#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "catalogue/catalogue.h"
#include "catalogue/framework.h"
#include "catalogue/service_profile.h"

// The catalogue that Camre ships, for tests of every module. A test program that uses it lists
// ../support/catalogue_fixture.cpp among its sources.

namespace camre::tests {

/// The folder that holds `indicators/` and `translations/`.
std::filesystem::path sourceFolder();

/// The text of `indicators/catalogue.json`, and the catalogue read from it. A broken one stops the test.
const std::string& shippedCatalogueJson();
const Catalogue& shippedCatalogue();

/// The files of `indicators/services/` and `indicators/frameworks/`, in the order of their names.
std::vector<std::filesystem::path> shippedProfileFiles();
std::vector<std::filesystem::path> shippedFrameworkFiles();

/// The text of `indicators/services/<id>.service.json`, and the profile read from it.
std::string shippedProfileJson(std::string_view id);
ServiceProfile shippedProfile(std::string_view id);

std::vector<Framework> shippedFrameworks();

}  // namespace camre::tests
