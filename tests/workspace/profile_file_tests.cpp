#include "workspace/profile_file.h"

#include <algorithm>

#include "catalogue/profile_writer.h"
#include "support/catch.h"
#include "support/damage.h"
#include "workspace/workspace_fixture.h"

using namespace camre;
using namespace camre::tests;

namespace {

Problems problemsOf(const std::string& text) {
    const TempFolder folder;
    writeBytes(folder.file("ours.service.json"), text);
    const auto read = readProfileFile(folder.file("ours.service.json"), shippedLibrary().catalogue, shippedLibrary());
    CHECK(read.profile.json.empty());
    return read.problems;
}

std::string housing() { return profileJson(filledProfile("housing")); }

}  // namespace

TEST_CASE("a form is shared as one file and is the same form on the other computer", "[workspace]") {
    const TempFolder folder;
    const ServiceProfile ours = filledProfile("housing", {"age_band"});
    REQUIRE(writeProfileFile(ours, folder.file("ours.service.json")));
    const auto read = readProfileFile(folder.file("ours.service.json"), shippedLibrary().catalogue, shippedLibrary());
    CHECK(read.problems.empty());
    CHECK(read.profile.profile == ours);
    CHECK(read.profile.json == profileJson(ours));
}

TEST_CASE("a form that cannot be used says what is wrong and where, and gives nothing", "[workspace]") {
    const auto first = [](const std::string& text) { return problemsOf(text).at(0); };
    CHECK(first(with(housing(), "\"people.support\"", "\"people.suport\"")) ==
          Error{ErrorCode::UnknownIndicator, "ours.service.json/questions/3", "people.suport"});
    CHECK(first(with(housing(), "\"story\": false", "\"story\": \"no\"")).place == "ours.service.json/story");
    CHECK(first(with(housing(), "\"version\": 1", "\"version\": \"1\"")).place == "ours.service.json/version");
    CHECK(first(with(housing(), "\"cy\": \"Cartref a thai\",", "")) == Error{ErrorCode::MissingKey, "ours.service.json/titles", "cy"});
    CHECK(first(with(housing(), "\"languages\": []", "\"languages\": [\"cy\", \"xx\"]")) ==
          Error{ErrorCode::UnknownLanguage, "ours.service.json/languages/1", "xx"});
    CHECK(first(with(housing(), "\"story\"", "\"storey\"")).code == ErrorCode::UnknownKey);
    CHECK(first("{").code == ErrorCode::NotJson);
    CHECK(first("").code == ErrorCode::NotJson);
}

TEST_CASE("a form with a 31st question is refused with the limit", "[workspace]") {
    std::string list;
    for (const Indicator& one : shippedLibrary().catalogue.indicators) list += "\"" + one.id.text + "\",\n";
    const Problems problems = problemsOf(with(housing(), "\"home.suits\"", list + "\"one.more\""));
    CHECK(std::any_of(problems.begin(), problems.end(), [](const Error& one) {
        return one == Error{ErrorCode::TooManyQuestions, "ours.service.json/questions", "30"};
    }));
}

TEST_CASE("a file that is not there, or is far too large, is no form", "[workspace]") {
    const TempFolder folder;
    const auto read = [&] { return readProfileFile(folder.file("x.service.json"), shippedLibrary().catalogue, shippedLibrary()).problems; };
    REQUIRE(read().size() == 1);
    CHECK(read()[0] == Error{ErrorCode::FileNotFound, folder.file("x.service.json").string(), ""});
    writeBytes(folder.file("x.service.json"), std::string(1'100'000, ' '));
    CHECK(read().at(0).code == ErrorCode::FileTooLarge);
}

TEST_CASE("a form whose file cannot be written leaves the old one as it was", "[workspace]") {
    const TempFolder folder;
    CHECK(writeProfileFile(filledProfile("housing"), folder.file("none") / "x.service.json").error().code == ErrorCode::FolderMissing);
    CHECK_FALSE(std::filesystem::exists(folder.file("none")));
}
