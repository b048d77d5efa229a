#include <algorithm>

#include "support/catch.h"
#include "workspace/workspace_fixture.h"

using namespace camre;
using namespace camre::tests;

TEST_CASE("the shipped library is whole, and both languages are ready for every form", "[workspace]") {
    const Library& library = shippedLibrary();
    for (const Error& problem : library.problems) UNSCOPED_INFO(describe(problem));
    CHECK(library.problems.empty());
    CHECK(library.catalogue.indicators.size() == 30);
    REQUIRE(library.profiles.size() == 7);
    for (const ProfileText& profile : library.profiles) {
        INFO(profile.profile.id.text);
        std::vector<std::string> ready;
        for (const LanguagePack* pack : library.readyPacks(profile.profile)) ready.push_back(pack->tag.text);
        CHECK(std::find(ready.begin(), ready.end(), "cy") != ready.end());
        CHECK(std::find(ready.begin(), ready.end(), "en") != ready.end());
    }
}

TEST_CASE("a folder without a catalogue is refused with its place", "[workspace]") {
    const TempFolder folder;
    const auto none = loadLibrary(folder.path());
    REQUIRE_FALSE(none);
    CHECK(none.error().code == ErrorCode::FileNotFound);
    std::filesystem::create_directories(folder.path() / "indicators");
    writeBytes(folder.path() / "indicators" / "catalogue.json", R"({"format":"camre-catalogue/1","format":1})");
    const auto broken = loadLibrary(folder.path());
    REQUIRE_FALSE(broken);
    CHECK(broken.error() == Error{ErrorCode::DuplicateKey, "catalogue.json/format", ""});
}

TEST_CASE("a user's own pack of a language takes the place of the shipped one", "[workspace]") {
    const TempFolder folder;
    std::filesystem::copy(std::filesystem::path(CAMRE_SOURCE_DIR) / "translations" / "cy", folder.path() / "cy");
    const auto library = loadLibrary(CAMRE_SOURCE_DIR, folder.path());
    REQUIRE(library);
    CHECK(library.value().packs.size() == shippedLibrary().packs.size());
    CHECK(library.value().pack(LanguageTag("cy"))->folder == folder.path() / "cy");
}

TEST_CASE("a copy made with an older Camre takes what it lacks from the shipped language, and nothing else", "[workspace]") {
    const TempFolder folder;
    std::filesystem::copy(std::filesystem::path(CAMRE_SOURCE_DIR) / "translations" / "pl", folder.path() / "pl");
    const std::filesystem::path words = folder.path() / "pl" / "words.json";
    std::string text = readBytes(words);
    const auto line = text.find("    \"home.suits.why\"");
    text.erase(line, text.find('\n', line) + 1 - line);
    const std::string mine = "    \"form.or\": {\"text\": \"";
    text.insert(text.find(mine) + mine.size(), "swoje ");
    writeBytes(words, text);
    const auto library = loadLibrary(CAMRE_SOURCE_DIR, folder.path());
    REQUIRE(library);
    CHECK(library.value().problems.empty());
    const LanguagePack& pack = *library.value().pack(LanguageTag("pl"));
    const LanguagePack& shipped = *shippedLibrary().pack(LanguageTag("pl"));
    CHECK(pack.folder == folder.path() / "pl");
    CHECK(pack.words.at("home.suits.why") == shipped.words.at("home.suits.why"));
    CHECK(pack.text("form.or") == "swoje " + shipped.text("form.or"));
    CHECK(readBytes(words) == text);
    CHECK(library.value().shippedPacks == std::filesystem::path(CAMRE_SOURCE_DIR) / "translations");
}

TEST_CASE("a language in the making, or kept aside, is neither offered nor told as a fault", "[workspace]") {
    const TempFolder folder;
    const std::filesystem::path welsh = std::filesystem::path(CAMRE_SOURCE_DIR) / "translations" / "cy";
    std::filesystem::copy(welsh, folder.path() / "cy.before");
    std::filesystem::create_directory(folder.path() / ".new-0123abcd");
    const auto library = loadLibrary(CAMRE_SOURCE_DIR, folder.path());
    REQUIRE(library);
    CHECK(library.value().problems.empty());
    CHECK(library.value().pack(LanguageTag("cy"))->folder == welsh);
}

TEST_CASE("a newer catalogue that lacks a question of the file leaves the file readable, with its own", "[workspace]") {
    WorkspaceFixture fixture;
    const std::vector forms{fixture.form(1, "A", FormKind::Baseline, "2026-04-12", 2)};
    fixture.close();
    Library newer = shippedLibrary();
    newer.catalogue.version += 1;
    std::erase_if(newer.catalogue.indicators, [](const Indicator& one) { return one.id.text == "home.suits"; });
    const auto opened = Workspace::open(fixture.path(), kQuickKey, newer, fixture.clock());
    REQUIRE(opened);
    Problems problems;
    const auto added = opened.value()->addForms(forms, problems);
    for (const Error& problem : problems) UNSCOPED_INFO(describe(problem));
    CHECK(added);
}

TEST_CASE("a language in which a sentence has lost its mark is not offered to anybody", "[workspace]") {
    auto loaded = loadLibrary(CAMRE_SOURCE_DIR);
    REQUIRE(loaded);
    Library library = std::move(loaded).value();
    const ServiceProfile& core = *library.profile(ServiceId("core"));
    const auto isOffered = [&] {
        const auto ready = library.readyPacks(core);
        return std::any_of(ready.begin(), ready.end(), [](const LanguagePack* one) { return one->tag == LanguageTag("pl"); });
    };
    REQUIRE(isOffered());
    const auto polish = std::find_if(library.packs.begin(), library.packs.end(), [](const LanguagePack& one) { return one.tag == LanguageTag("pl"); });
    std::string& text = polish->words.at("form.question_of").text;
    const std::string mark = "{count}";
    REQUIRE(text.find(mark) != std::string::npos);
    text.replace(text.find(mark), mark.size(), "(count)");
    CHECK_FALSE(isOffered());
}
