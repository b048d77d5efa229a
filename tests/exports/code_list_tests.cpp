#include "exports/code_list.h"

#include <algorithm>
#include <set>

#include "export_words.h"
#include "release/release_fixture.h"
#include "support/catch.h"

using namespace camre;
using namespace camre::tests;
using Catch::Matchers::ContainsSubstring;

namespace {

const ProtectedPack& dividedPack() {
    static const ProtectedPack pack = [] {
        SeededRandom random(5);
        return protect(tally(randomPeople(random, 120), true), testHead(), {}).value();
    }();
    return pack;
}

bool has(const std::vector<CodeLabel>& labels, const CodeLabel& wanted) {
    return std::find(labels.begin(), labels.end(), wanted) != labels.end();
}

}  // namespace

TEST_CASE("every code of the table has words in Welsh and in English", "[exports]") {
    const auto labels = codeList(dividedPack(), exportWords());
    const auto known = [&](const char* list, const std::string& code, const char* language) {
        return std::any_of(labels.begin(), labels.end(), [&](const CodeLabel& label) {
            return label.list == list && label.code == code && label.language == language;
        });
    };
    for (const PackRow& row : dividedPack().rows()) {
        for (const char* language : {"cy", "en"}) {
            INFO(row.table << " " << row.cell << " " << row.status << " " << language);
            REQUIRE(known("table", row.table, language));
            REQUIRE(known("cell", row.cell, language));
            REQUIRE((row.status.empty() || known("status", row.status, language)));
        }
        REQUIRE(known("item", row.item, "en"));
        REQUIRE((row.groupValue.empty() || known("group_value", row.groupValue, "en")));
    }
}

TEST_CASE("questions, themes, groups and answers take their words from the language packs", "[exports]") {
    const auto labels = codeList(dividedPack(), exportWords());
    CHECK(has(labels, {"item", "work.job", "cy", "Swydd"}));
    CHECK(has(labels, {"item", "work.job", "pl", "Praca"}));
    CHECK(has(labels, {"item", "theme:work", "en", "Work"}));
    CHECK(has(labels, {"item", "overall", "cy", "Y cyfan"}));
    CHECK(has(labels, {"group_by", "gender", "en", "Gender"}));
    CHECK(has(labels, {"group_value", "woman", "cy", "Menyw"}));
    CHECK(has(labels, {"group_value", "other_groups", "en", "Other groups together"}));
    CHECK(has(labels, {"answer", "home.tenure/level_1", "cy", "Rhentu"}));
    CHECK(has(labels, {"table", "change", "cy", "Newid rhwng y ffurflen gyntaf a'r ffurflen ddilynol"}));
    CHECK(has(labels, {"cell", "nc_dont_know", "en", "Not compared: Did not know"}));
    CHECK(has(labels, {"status", "k", "en", "None or very few"}));
}

TEST_CASE("a code stands once in a language, Welsh first, and only where there is a word", "[exports]") {
    const auto labels = codeList(dividedPack(), exportWords());
    std::set<std::string> seen;
    for (const CodeLabel& label : labels) {
        CHECK_FALSE(label.label.empty());
        CHECK(seen.insert(label.list + "|" + label.code + "|" + label.language).second);
    }
    const auto job = std::find_if(labels.begin(), labels.end(), [](const CodeLabel& l) { return l.code == "work.job"; });
    REQUIRE(labels.end() - job > 3);
    CHECK(job[0].language == "cy");
    CHECK(job[1].language == "en");
    CHECK(job[2].language == "pl");
    CHECK(job[3].code == "work.skills");
}

TEST_CASE("the values of a pool have words too, though they have no rows", "[exports]") {
    auto people = copies({"2345-", "3345-", 'w', Respondent::Adult}, 40);
    people = people + copies({"2345-", "3345-", 'm', Respondent::Adult}, 13);
    const auto pack = protect(tally(people, true), testHead(), {}).value();
    CHECK(has(codeList(pack, exportWords()), {"group_value", "man", "en", "Man"}));
}

TEST_CASE("tables of children's forms say whose they are", "[exports]") {
    CHECK(tableLabel("change_child", ExportLanguage::English) == "Change between the first form and the follow-up (children's forms)");
    CHECK(tableLabel("profile_parent", ExportLanguage::Welsh) == "Atebion y ffurflenni cyntaf (ffurflenni rhieni)");
    CHECK(tableLabel("something", ExportLanguage::English).empty());
}

TEST_CASE("codes.csv is written like the table beside it", "[exports]") {
    const std::string csv = codesCsv(codeList(dividedPack(), exportWords()));
    CHECK(csv.rfind("list,code,language,label\r\n", 0) == 0);
    CHECK_THAT(csv, ContainsSubstring("item,work.skills,en,\"Skills, used\"\r\n"));
    CHECK(csv.substr(csv.size() - 2) == "\r\n");
}

TEST_CASE("a question that the program does not know keeps its code", "[exports]") {
    CHECK(itemLabel("old.question", exportWords(), ExportLanguage::English) == "old.question");
    CHECK(itemLabel("theme:work", exportWords(), ExportLanguage::Welsh) == "Gwaith");
    CHECK(groupLabel("gender", "woman", exportWords(), ExportLanguage::Welsh) == "Menyw");
}
