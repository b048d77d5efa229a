// Everything that leaves, byte by byte: nothing that was planted in the records may be found in it.
#include <unistd.h>

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <nlohmann/json.hpp>
#include <regex>

#include "../exports/zip_reader.h"
#include "attacker.h"
#include "catalogue/profile_reader.h"
#include "support/catch.h"
#include "support/own_profile.h"
#include "workspace/workspace_fixture.h"

using namespace camre;
using namespace camre::tests;

namespace {

const Period kThirdQuarter{day("2026-07-01"), day("2026-09-30")};

// 137 people with two forms: 7 moved back by one, all others forward by one.
std::map<std::string, PersonCode> addPlanted(WorkspaceFixture& fixture) {
    std::vector<IncomingForm> forms;
    for (int i = 0; i < 137; ++i) {
        const std::string label = "planted-" + std::to_string(i);
        const int before = i < 7 ? 3 : 2;
        const int after = i < 7 ? 2 : 3;
        forms.push_back(fixture.form(2 * i + 1, label, FormKind::Baseline, "2026-01-17", before));
        forms.push_back(fixture.form(2 * i + 2, label, FormKind::FollowUp, "2026-08-19", after));
    }
    Problems problems;
    auto added = fixture.workspace().addForms(forms, problems);
    REQUIRE(added);
    return added.value().newCodes;
}

// Every file of a folder, a workbook's parts by themselves.
std::map<std::string, std::string> everythingIn(const std::filesystem::path& folder) {
    std::map<std::string, std::string> all;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
        if (!entry.is_regular_file()) continue;
        const std::string name = std::filesystem::relative(entry.path(), folder).string();
        const std::string bytes = readBytes(entry.path());
        all[name] = bytes;
        if (!name.ends_with(".xlsx") && !name.ends_with(".zip")) continue;
        for (auto& [part, inside] : unzipped(bytes)) all[name + "/" + part] = inside;
    }
    return all;
}

bool holdsWord(const std::string& text, const std::string& word) {
    const auto isPart = [](char c) { return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '.'; };
    for (auto at = text.find(word); at != std::string::npos; at = text.find(word, at + 1)) {
        const bool before = at > 0 && isPart(text[at - 1]);
        const bool after = at + word.size() < text.size() && isPart(text[at + word.size()]);
        if (!before && !after) return true;
    }
    return false;
}

// What stands between the tags of a page or a sheet. Texts of a workbook are numbered: those numbers are places too.
std::string withoutTags(const std::string& name, std::string text) {
    const bool isSheet = name.find("/sheet") != std::string::npos;
    if (isSheet) text = std::regex_replace(text, std::regex("<c [^>]*t=\"s\"[^>]*><v>[0-9]+</v>"), " ");
    const bool hasTags = name.ends_with(".xml") || name.ends_with(".html") || name.ends_with(".svg");
    return hasTags ? std::regex_replace(text, std::regex("<[^>]*>"), " ") : text;
}

// The numbers of a workbook's sheet, in its order; texts are numbered too, and left out.
std::vector<double> numbersOf(const std::string& sheet) {
    std::vector<double> numbers;
    for (auto at = sheet.find("<v>"); at != std::string::npos; at = sheet.find("<v>", at + 1)) {
        const auto cell = sheet.rfind("<c ", at);
        const bool isText = sheet.substr(cell, at - cell).find("t=\"s\"") != std::string::npos;
        if (!isText) numbers.push_back(std::stod(sheet.substr(at + 3, 40)));
    }
    return numbers;
}

struct Exported {
    WorkspaceFixture fixture;
    std::map<std::string, PersonCode> codes = addPlanted(fixture);
    std::map<std::string, std::string> files;

    Exported() {
        const auto released = fixture.workspace().release(kThirdQuarter, {});
        REQUIRE(released);
        REQUIRE(fixture.workspace().exportRelease(released.value().id, fixture.folder() / "out"));
        files = everythingIn(fixture.folder() / "out");
    }
};

// 137 people with two own questions: 113 are less often too cold at home, 24 as often; 24 do not say anything of neighbours and
// 113 know one more.
struct OwnExported {
    WorkspaceFixture fixture;
    std::map<std::string, std::string> files;
    ProtectedPack pack;

    OwnExported() : pack(make()) { files = everythingIn(fixture.folder() / "own"); }

    ProtectedPack make() {
        const std::string json = withOwnQuestions(profileJson(filledProfile("housing")));
        Workspace& workspace = fixture.workspace();
        REQUIRE(workspace.setProfile(readProfile(json, shippedLibrary().catalogue).profile));
        std::vector<IncomingForm> forms;
        for (int i = 0; i < 137; ++i) {
            for (const FormKind kind : {FormKind::Baseline, FormKind::FollowUp}) {
                const bool first = kind == FormKind::Baseline;
                forms.push_back(fixture.form(2 * i + (first ? 1 : 2), "own-" + std::to_string(i), kind, first ? "2026-01-17" : "2026-08-19", first ? 2 : 3));
                auto& answers = forms.back().form.answers;
                answers[IndicatorId("own.housing.heating")] = Answer::chosen(i < 113 && !first ? 3 : 4);
                if (i >= 113) answers[IndicatorId("own.housing.neighbours")] = NoAnswer::PreferNotToSay;
            }
        }
        Problems problems;
        REQUIRE(workspace.addForms(forms, problems));
        const auto released = workspace.release(kThirdQuarter, {});
        REQUIRE(released);
        REQUIRE(workspace.exportRelease(released.value().id, fixture.folder() / "own"));
        return workspace.releasedPack(released.value().id).value();
    }
};

// Made once: nothing is changed in it.
const Exported& onceExported() {
    static const Exported exported;
    return exported;
}

}  // namespace

TEST_CASE("P49, P50: no code, label, path or user name is in any byte that leaves", "[attack][privacy]") {
    const Exported& exported = onceExported();
    REQUIRE(exported.files.size() > 12);
    std::vector<std::string> planted = {"planted-", exported.fixture.folder().string(), exported.fixture.path().filename().string(), kQuickKey};
    for (const auto& [label, code] : exported.codes) planted.push_back(code.text());
    for (const char* variable : {"USER", "LOGNAME", "HOSTNAME"}) {
        const char* value = std::getenv(variable);
        // A name such as "root" is also a word of a file format; only longer ones tell anything here.
        if (value != nullptr && std::string(value).size() > 5) planted.emplace_back(value);
    }
    for (const auto& [name, bytes] : exported.files) {
        INFO(name);
        for (const std::string& text : planted) CHECK(bytes.find(text) == std::string::npos);
    }
}

TEST_CASE("P49: no time of day, no day of a form and no day of release leaves", "[attack][privacy]") {
    const Exported& exported = onceExported();
    const std::regex timeOfDay("[0-2][0-9]:[0-5][0-9](:[0-5][0-9])?");
    for (const auto& [name, bytes] : exported.files) {
        if (name == "summary.xlsx") continue;  // packed: its parts are looked at
        INFO(name);
        for (std::sregex_iterator at(bytes.begin(), bytes.end(), timeOfDay), end; at != end; ++at) {
            const std::string before = bytes.substr(static_cast<std::size_t>(std::max<std::ptrdiff_t>(0, at->position() - 11)), 11);
            CHECK(before == "2000-01-01T");  // the one that the workbook's format asks for
        }
        for (const char* planted : {"2026-01-17", "2026-08-19", "2026-11-22", "17 January", "19 August", "22 November"}) {
            CHECK(bytes.find(planted) == std::string::npos);
        }
    }
}

TEST_CASE("P46: no true count is in any byte that leaves", "[attack][privacy]") {
    const Exported& exported = onceExported();
    for (const auto& [name, bytes] : exported.files) {
        INFO(name);
        // 137 people, 130 forward: 130 is a multiple of five by itself, 137 and its 7 are not. Numbers of rows and
        // places in a drawing stand within tags and tell nothing.
        CHECK_FALSE(holdsWord(withoutTags(name, bytes), "137"));
    }
    for (const std::string& line : [&] {
             std::vector<std::string> lines;
             std::istringstream csv(exported.files.at("summary.csv"));
             for (std::string line; std::getline(csv, line);) lines.push_back(line);
             return lines;
         }()) {
        if (line.find(",declined,") != std::string::npos) CHECK(line.find(",7,") == std::string::npos);
    }
}

TEST_CASE("P46: the CSV, the JSON, the workbook and the report say the same numbers", "[attack][privacy]") {
    const Exported& exported = onceExported();
    const auto json = nlohmann::json::parse(exported.files.at("summary.json"));
    std::istringstream csv(exported.files.at("summary.csv"));
    std::string line;
    std::getline(csv, line);
    for (const auto& row : json["rows"]) {
        REQUIRE(std::getline(csv, line));
        const std::string value = row["value"].is_null() ? "" : row["value"].dump();
        const std::string status = row["status"];
        const auto lastComma = line.rfind(',');
        const auto valueComma = line.rfind(',', lastComma - 1);
        const std::string inCsv = line.substr(valueComma + 1, lastComma - valueComma - 1);
        CHECK(line.substr(lastComma + 1) == status + "\r");
        CHECK(inCsv.empty() == value.empty());
        if (!value.empty()) CHECK(std::stod(inCsv) == row["value"].get<double>());
    }
    CHECK_FALSE(std::getline(csv, line));
    // Every number written in a cell of the sheet of figures is one of the CSV's.
    const std::string& sheet = exported.files.at("summary.xlsx/xl/worksheets/sheet3.xml");
    const std::vector<double> numbers = numbersOf(sheet);
    std::size_t place = 0;
    for (const auto& row : json["rows"]) {
        if (row["value"].is_null()) continue;
        REQUIRE(place < numbers.size());
        const double value = row["value"].get<double>();
        CHECK(std::abs(numbers[place++] - value) <= 1e-14 * std::max(1.0, std::abs(value)));  // a workbook keeps 16 digits
    }
    CHECK(place == numbers.size());
}

TEST_CASE("P46: the same period again after a late entry says the same, and the late person is not in it", "[attack][privacy]") {
    Exported exported;
    WorkspaceFixture& fixture = exported.fixture;
    std::vector<IncomingForm> late = {fixture.form(1, "late", FormKind::Baseline, "2026-01-20", 3), fixture.form(2, "late", FormKind::FollowUp, "2026-08-20", 1)};
    Problems problems;
    REQUIRE(fixture.workspace().addForms(late, problems));
    CHECK_FALSE(fixture.workspace().release(kThirdQuarter, {}));
    REQUIRE(fixture.workspace().exportRelease(1, fixture.folder() / "again"));
    CHECK(everythingIn(fixture.folder() / "again") == exported.files);
    // Half of the period, or one day more, would be a difference to subtract.
    CHECK_FALSE(fixture.workspace().release({day("2026-08-01"), day("2026-09-30")}, {}));
    CHECK_FALSE(fixture.workspace().release({day("2026-07-01"), day("2026-10-01")}, {}));
}

TEST_CASE("P46: no true count of a service's own question is in any byte that leaves", "[attack][privacy][own]") {
    const OwnExported exported;
    REQUIRE(exported.files.count("charts/own-en.svg") == 1);
    for (const auto& [name, bytes] : exported.files) {
        INFO(name);
        for (const char* planted : {"137", "113"}) CHECK_FALSE(holdsWord(withoutTags(name, bytes), planted));
        CHECK(bytes.find("own-7") == std::string::npos);
    }
    std::istringstream csv(exported.files.at("summary.csv"));
    int rows = 0;
    for (std::string line; std::getline(csv, line);) {
        if (line.find(",own.housing.") == std::string::npos) continue;
        ++rows;
        CHECK(line.find(",24,") == std::string::npos);
    }
    CHECK(rows > 40);
}

TEST_CASE("P46: an attacker who knows how many answered an own question finds three counts of every class", "[attack][privacy][own]") {
    const OwnExported exported;
    // In the order of the rounding: forward by two and by one, the same, back by one and by two.
    const std::map<std::string, std::vector<std::int64_t>> truths = {{"own.housing.heating", {0, 113, 24, 0, 0}}, {"own.housing.neighbours", {0, 113, 0, 0, 0}}};
    int found = 0;
    for (const PublishedRow& row : publishedRows(exported.pack, "change")) {
        const auto truth = truths.find(row.item);
        if (truth == truths.end()) continue;
        ++found;
        INFO(row.item);
        Knowledge knowledge;
        knowledge.people = 137;
        knowledge.compared = truth->second[1] + truth->second[2];
        const RowFindings findings = attackRow(row, knowledge);
        REQUIRE(findings.classes.size() == row.cells.size());
        for (std::size_t i = 0; i < row.cells.size(); ++i) {
            std::int64_t count = 0;
            for (const std::size_t one : row.cells[i]) count += truth->second[one];
            REQUIRE((findings.classes[i].low <= count && count <= findings.classes[i].high));
            CHECK(findings.classes[i].values() >= 3);
        }
    }
    CHECK(found == 2);
}
