#include "exports/summary_csv.h"

#include <algorithm>
#include <vector>

#include "release/pack_json.h"
#include "release/release_fixture.h"
#include "support/catch.h"

using namespace camre;
using namespace camre::tests;

namespace {

ProtectedPack madePack(const PackHead& head = testHead()) {
    SeededRandom random(5);
    return protect(tally(randomPeople(random, 120), true), head, {}).value();
}

// A plain reader of RFC 4180, to read back what was written.
std::vector<std::vector<std::string>> readCsv(const std::string& csv) {
    std::vector<std::vector<std::string>> lines(1, std::vector<std::string>(1));
    bool quoted = false;
    for (std::size_t i = 0; i < csv.size(); ++i) {
        std::string& cell = lines.back().back();
        const char c = csv[i];
        if (quoted && c == '"' && i + 1 < csv.size() && csv[i + 1] == '"') cell += csv[++i];
        else if (c == '"') quoted = !quoted;
        else if (!quoted && c == ',') lines.back().emplace_back();
        else if (!quoted && c == '\r') continue;
        else if (!quoted && c == '\n') lines.emplace_back(1);
        else cell += c;
    }
    lines.pop_back();
    return lines;
}

}  // namespace

TEST_CASE("the table has the agreed columns and one line for each figure", "[exports]") {
    const auto pack = madePack();
    const std::string csv = summaryCsv(pack);
    CHECK(csv.rfind("schema,pack,org,lineage,period_start,period_end,catalogue,table,item,group_by,group_value,cell,value,status\r\n", 0) == 0);
    const auto lines = readCsv(csv);
    REQUIRE(lines.size() == pack.rows().size() + 1);
    for (const auto& line : lines) REQUIRE(line.size() == 14);
    CHECK(lines[1] == std::vector<std::string>{"camre-summary/1", packId(pack.head()), "swansea-drop-in",
                                               "00112233445566778899aabbccddeeff", "2026-04-01", "2026-06-30", "small/1",
                                               "change", "work.job", "", "", "improved", lines[1][12], lines[1][13]});
}

TEST_CASE("the table says exactly what the pack says", "[exports]") {
    const auto pack = madePack();
    const auto lines = readCsv(summaryCsv(pack));
    for (std::size_t i = 0; i < pack.rows().size(); ++i) {
        const PackRow& row = pack.rows()[i];
        const auto& line = lines[i + 1];
        REQUIRE(std::vector<std::string>{line.begin() + 7, line.begin() + 12} ==
                std::vector<std::string>{row.table, row.item, row.groupBy, row.groupValue, row.cell});
        REQUIRE(line[12] == (row.value ? numberText(*row.value) : ""));
        REQUIRE(line[13] == row.status);
    }
}

TEST_CASE("every line ends as other programs expect, and no mark stands before the first", "[exports]") {
    const std::string csv = summaryCsv(madePack());
    CHECK(csv.front() == 's');
    CHECK(csv.substr(csv.size() - 2) == "\r\n");
    CHECK(std::count(csv.begin(), csv.end(), '\r') == std::count(csv.begin(), csv.end(), '\n'));
}

TEST_CASE("quotes stand only where they are needed", "[exports]") {
    CHECK(csvTextCell("plain") == "plain");
    CHECK(csvTextCell("") == "");
    CHECK(csvTextCell("Bwyd, Bws") == "\"Bwyd, Bws\"");
    CHECK(csvTextCell("the \"Hub\"") == "\"the \"\"Hub\"\"\"");
    CHECK(csvTextCell("two\nlines") == "\"two\nlines\"");
    CHECK(csvTextCell("Tŷ Croeso") == "Tŷ Croeso");
}

TEST_CASE("a name that a spreadsheet would run is defused", "[exports]") {
    CHECK(csvTextCell("=1+1") == "'=1+1");
    CHECK(csvTextCell("+44") == "'+44");
    CHECK(csvTextCell("-x") == "'-x");
    CHECK(csvTextCell("@cmd") == "'@cmd");
    CHECK(csvTextCell("\tx") == "'\tx");
    CHECK(csvTextCell("\rx") == "\"'\rx\"");
    CHECK(csvTextCell("\nx") == "\"'\nx\"");
    CHECK(csvTextCell("＝1+1") == "'＝1+1");
    CHECK(csvTextCell("＠x") == "'＠x");
    CHECK(csvTextCell("Ŵyn = ŵyn") == "Ŵyn = ŵyn");
    PackHead head = testHead();
    head.organisation = "=HYPERLINK(\"http://x\",\"y\")";
    const auto lines = readCsv(summaryCsv(madePack(head)));
    CHECK(lines[1][2] == "'=HYPERLINK(\"http://x\",\"y\")");
}

TEST_CASE("numbers have a point and no grouping, and a negative one stays a number", "[exports]") {
    const auto back = protect(tally(copies({"3333-", "2333-", 'w', Respondent::Adult}, 1500)), testHead(), {}).value();
    const auto lines = readCsv(summaryCsv(back));
    const auto found = std::find_if(lines.begin(), lines.end(), [](const auto& line) { return line[11] == "net_points"; });
    REQUIRE(found != lines.end());
    CHECK((*found)[12] == "-100");
    CHECK(std::any_of(lines.begin(), lines.end(), [](const auto& line) { return line[12] == "1500"; }));
}
