#include "support/catalogue_fixture.h"

#include <algorithm>
#include <stdexcept>

#include "catalogue/catalogue_reader.h"
#include "catalogue/profile_reader.h"
#include "support/temp_folder.h"

namespace camre::tests {
namespace {

namespace fs = std::filesystem;

void stopAtProblems(const Problems& problems, const std::string& file) {
    if (!problems.empty()) throw std::runtime_error(file + ": " + describe(problems.front()));
}

std::vector<fs::path> filesIn(const fs::path& folder) {
    std::vector<fs::path> files;
    for (const auto& entry : fs::directory_iterator(folder)) {
        if (entry.path().extension() == ".json") files.push_back(entry.path());
    }
    std::sort(files.begin(), files.end());
    return files;
}

}  // namespace

fs::path sourceFolder() { return CAMRE_SOURCE_DIR; }

const std::string& shippedCatalogueJson() {
    static const std::string json = readBytes(sourceFolder() / "indicators/catalogue.json");
    return json;
}

const Catalogue& shippedCatalogue() {
    static const Catalogue catalogue = [] {
        CatalogueReading reading = readCatalogue(shippedCatalogueJson());
        stopAtProblems(reading.problems, "catalogue.json");
        return std::move(reading.catalogue);
    }();
    return catalogue;
}

std::vector<fs::path> shippedProfileFiles() { return filesIn(sourceFolder() / "indicators/services"); }
std::vector<fs::path> shippedFrameworkFiles() { return filesIn(sourceFolder() / "indicators/frameworks"); }

std::string shippedProfileJson(std::string_view id) {
    return readBytes(sourceFolder() / "indicators/services" / (std::string(id) + ".service.json"));
}

ServiceProfile shippedProfile(std::string_view id) {
    ProfileReading reading = readProfile(shippedProfileJson(id), shippedCatalogue());
    stopAtProblems(reading.problems, std::string(id) + ".service.json");
    return std::move(reading.profile);
}

std::vector<Framework> shippedFrameworks() {
    std::vector<Framework> frameworks;
    for (const auto& file : shippedFrameworkFiles()) {
        FrameworkReading reading = readFramework(readBytes(file));
        stopAtProblems(reading.problems, file.filename().string());
        frameworks.push_back(std::move(reading.framework));
    }
    return frameworks;
}

}  // namespace camre::tests
