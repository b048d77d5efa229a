// Papers by which a service accounts for what it does.
#include <algorithm>
#include <set>

#include "release/protection.h"
#include "release/thresholds.h"
#include "support/catch.h"
#include "workspace/accountability.h"
#include "workspace/workspace_fixture.h"

using namespace camre;
using namespace camre::tests;

namespace {

const LanguagePack& packOf(const char* tag) { return *shippedLibrary().pack(LanguageTag(tag)); }

std::vector<AccountLine> sheetIn(const char* tag, AccountSheet sheet, const ServiceProfile* profile = nullptr) {
    auto lines = accountSheet(packOf(tag), sheet, profile);
    if (!lines) FAIL(describe(lines.error()));
    return std::move(lines).value();
}

std::string wordsOf(const std::vector<AccountLine>& lines) {
    std::string all;
    for (const AccountLine& line : lines) all += line.words + "\n";
    return all;
}

// The marks in curly brackets and the names of promises, line by line.
std::vector<std::string> marksIn(const std::filesystem::path& path) {
    const std::string text = readBytes(path);
    std::vector<std::string> marks;
    for (std::size_t at = 0; at < text.size();) {
        const auto end = std::min(text.find('\n', at), text.size());
        const std::string line = text.substr(at, end - at);
        std::multiset<std::string> inLine;
        for (auto open = line.find('{'); open != std::string::npos; open = line.find('{', open + 1)) inLine.insert(line.substr(open, line.find('}', open) - open + 1));
        std::string found = line.substr(0, line.find(' '));
        const bool isMark = found == "#" || found == "##" || found == "-" || found == "?" || found == "=";
        found = isMark ? found : "text";
        if (found == "=") found = line;
        for (const std::string& one : inLine) found += one;
        marks.push_back(found);
        at = end + 1;
    }
    return marks;
}

}  // namespace

TEST_CASE("P53: the papers carry the version and the limits of this very build", "[workspace][privacy]") {
    const auto numbers = numbersOfThisBuild();
    CHECK(numbers.at("threshold") == std::to_string(Thresholds{}.adult));
    CHECK(numbers.at("childThreshold") == std::to_string(Thresholds{}.child));
    CHECK(numbers.at("splitFrom") == std::to_string(kSplitFrom));
    CHECK(numbers.at("version") == CAMRE_VERSION_HERE);
    for (const char* tag : {"cy", "en"}) {
        INFO(tag);
        const std::string words = wordsOf(sheetIn(tag, AccountSheet::Dpia));
        for (const char* name : {"version", "threshold", "childThreshold", "questions", "passphrase", "reminderDays", "backupMonths", "retentionMost"}) {
            INFO(name);
            CHECK(words.find(numbers.at(name)) != std::string::npos);
        }
        CHECK(words.find('{') == std::string::npos);
    }
}

TEST_CASE("P29: the starter says why the Children's Code is followed although it may not apply", "[workspace][privacy]") {
    CHECK(wordsOf(sheetIn("en", AccountSheet::Dpia)).find("Children's Code") != std::string::npos);
    CHECK(wordsOf(sheetIn("cy", AccountSheet::Dpia)).find("Cod Plant") != std::string::npos);
}

TEST_CASE("P23, P53: Welsh and English papers say the same things in the same order", "[workspace][privacy]") {
    for (const char* name : {"dpia.txt", "records-of-processing.txt"}) {
        INFO(name);
        const auto welsh = marksIn(packOf("cy").folder / name);
        CHECK(welsh == marksIn(packOf("en").folder / name));
        CHECK(welsh.size() > 20);
        CHECK(std::count_if(welsh.begin(), welsh.end(), [](const std::string& mark) { return mark[0] == '?'; }) >= 3);
    }
}

TEST_CASE("the record of processing holds what the service promised, and room where it promised nothing", "[workspace][privacy]") {
    const ServiceProfile profile = filledProfile("housing");
    const std::string words = wordsOf(sheetIn("en", AccountSheet::RecordsOfProcessing, &profile));
    for (const std::string& promise : {profile.privacy.controller, profile.privacy.contact, profile.privacy.purposes, profile.privacy.lawfulBasis,
                                       profile.privacy.article9, profile.privacy.recipients, profile.privacy.complaints}) {
        INFO(promise);
        CHECK(words.find(promise) != std::string::npos);
    }
    const auto empty = sheetIn("cy", AccountSheet::RecordsOfProcessing);
    const auto blanks = std::count(empty.begin(), empty.end(), AccountLine{AccountLine::Kind::Written, ""});
    CHECK(blanks == 9);
}

TEST_CASE("a language without these papers is told so, and a mark that nothing fills is found with its line", "[workspace]") {
    CHECK(accountSheet(packOf("pl"), AccountSheet::Dpia, nullptr).error().code == ErrorCode::UnknownLanguage);
    TempFolder folder;
    LanguagePack pack = packOf("en");
    pack.folder = folder.path();
    writeBytes(folder.file("dpia.txt"), "# One\n- {threshold} and {nothing}\n");
    const auto broken = accountSheet(pack, AccountSheet::Dpia, nullptr);
    REQUIRE_FALSE(broken);
    CHECK(broken.error().code == ErrorCode::WrongFormat);
    CHECK(broken.error().place.find("line 2") != std::string::npos);
}
