// What libFuzzer began with and what it found, read again by every build: whatever is in the files, each reader comes back.
#include <algorithm>
#include <set>

#include "readers.h"
#include "support/catalogue_fixture.h"
#include "support/catch.h"
#include "support/damage.h"
#include "support/temp_folder.h"

using namespace camre::tests;

namespace {

std::vector<std::filesystem::path> inputsOf(const std::string& reader) {
    std::vector<std::filesystem::path> inputs;
    for (const auto& entry : std::filesystem::directory_iterator(sourceFolder() / "tests/fuzz/corpus" / reader)) inputs.push_back(entry.path());
    std::sort(inputs.begin(), inputs.end());
    return inputs;
}

void replay(const Reader& reader) {
    INFO(reader.name);
    const auto inputs = inputsOf(reader.name);
    CHECK_FALSE(inputs.empty());
    for (const auto& input : inputs) {
        INFO(input);
        const std::string bytes = readBytes(input);
        reader.read(bytes);
        if (bytes.size() > 1) withDamagedCopies(bytes, 7, 4, [&](const std::string& damaged) { reader.read(damaged); });
    }
}

}  // namespace

TEST_CASE("whatever bytes come in, each reader says what is wrong with them and goes on", "[fuzz]") {
    std::set<std::string> folders = {"interface"};
    for (const Reader& reader : coreReaders()) {
        folders.insert(reader.name);
        reader.read({});
        replay(reader);
    }
    // No folder without a reader.
    for (const auto& entry : std::filesystem::directory_iterator(sourceFolder() / "tests/fuzz/corpus")) CHECK(folders.contains(entry.path().filename().string()));
}

#ifdef CAMRE_READS_INTERFACE
TEST_CASE("whatever bytes come in as the words of a window, they are taken whole or not at all", "[fuzz]") {
    replay({"interface", readInterface});
}
#endif
