#include "exports/data_package.h"

#include <nlohmann/json.hpp>
#include <regex>
#include <set>

#include "base/hash.h"
#include "export_words.h"
#include "exports/code_list.h"
#include "exports/summary_csv.h"
#include "release/pack_json.h"
#include "release/release_fixture.h"
#include "support/catch.h"

using namespace camre;
using namespace camre::tests;
using Json = nlohmann::ordered_json;

namespace {

ProtectedPack madePack(const PackHead& head = testHead()) {
    return protect(tally(copies({"2345-", "3345-", 'w', Respondent::Adult}, 32)), head, {}).value();
}

Json package(const ProtectedPack& pack) {
    return Json::parse(dataPackageJson(pack, summaryCsv(pack), codesCsv(codeList(pack, exportWords()))));
}

// The names of the first line of a CSV file.
std::vector<std::string> columnsOf(const std::string& csv) {
    std::vector<std::string> names(1);
    for (const char c : csv.substr(0, csv.find('\r'))) {
        if (c == ',') names.emplace_back();
        else names.back() += c;
    }
    return names;
}

void checkNames(const Json& object, const std::set<std::string>& known) {
    for (const auto& [name, value] : object.items()) {
        INFO(name);
        CHECK((known.count(name) != 0 || name.starts_with("camre:")));
    }
}

void checkSchema(const Json& schema) {
    checkNames(schema, {"fields", "missingValues", "primaryKey", "foreignKeys", "uniqueKeys", "fieldsMatch"});
    std::set<std::string> fields;
    for (const Json& field : schema["fields"]) {
        checkNames(field, {"name", "type", "format", "title", "description", "constraints", "rdfType"});
        CHECK(fields.insert(field["name"]).second);
        checkNames(field.value("constraints", Json::object()), {"required", "unique", "pattern", "enum", "minimum", "maximum"});
    }
    for (const Json& key : schema.value("uniqueKeys", Json::array())) {
        for (const Json& field : key) CHECK(fields.count(field) == 1);
    }
}

}  // namespace

TEST_CASE("the data package names both tables with their sizes and sums", "[exports]") {
    const auto pack = madePack();
    const Json json = package(pack);
    REQUIRE(json["resources"].size() == 2);
    const std::string summary = summaryCsv(pack);
    CHECK(json["resources"][0]["path"] == "summary.csv");
    CHECK(json["resources"][0]["bytes"] == summary.size());
    CHECK(json["resources"][0]["hash"] == "sha256:" + sha256Hex(summary));
    const std::string codes = codesCsv(codeList(pack, exportWords()));
    CHECK(json["resources"][1]["path"] == "codes.csv");
    CHECK(json["resources"][1]["bytes"] == codes.size());
    CHECK(json["resources"][1]["hash"] == "sha256:" + sha256Hex(codes));
}

TEST_CASE("the data package has what both versions of the standard ask for", "[exports]") {
    const Json json = package(madePack());
    CHECK(json["$schema"] == "https://datapackage.org/profiles/2.0/datapackage.json");
    CHECK(json["profile"] == "tabular-data-package");
    CHECK(std::regex_match(json["name"].get<std::string>(), std::regex("[-a-z0-9._/]+")));
    for (const Json& resource : json["resources"]) {
        CHECK(resource["profile"] == "tabular-data-resource");
        CHECK(resource["type"] == "table");
        CHECK(std::regex_match(resource["hash"].get<std::string>(), std::regex("[^:]+:[a-f0-9]{64}")));
        CHECK(resource["dialect"]["lineTerminator"] == "\r\n");
        CHECK(resource["encoding"] == "utf-8");
        for (const Json& field : resource["schema"]["fields"]) {
            const std::string type = field["type"];
            CHECK((type == "string" || type == "date" || type == "number"));
        }
    }
}

TEST_CASE("the data package uses no property that version 1 or version 2 of the standard does not know, but its own", "[exports]") {
    const Json json = package(madePack());
    checkNames(json, {"$schema", "profile", "name", "id", "title", "description", "homepage", "version", "keywords", "contributors", "sources", "resources"});
    CHECK_FALSE(json["contributors"][0]["title"].get<std::string>().empty());  // version 1 asks for it
    CHECK(json["contributors"][0]["roles"].is_array());                        // version 2
    for (const Json& resource : json["resources"]) {
        checkNames(resource, {"name", "path", "profile", "type", "format", "mediatype", "encoding", "bytes", "hash", "title", "description", "dialect", "schema"});
        checkNames(resource["dialect"], {"delimiter", "lineTerminator", "quoteChar", "doubleQuote", "header", "skipInitialSpace", "commentChar"});
        checkSchema(resource["schema"]);
    }
    CHECK(json["resources"][0]["name"] != json["resources"][1]["name"]);
}

TEST_CASE("both descriptions name the columns of the files, in their order", "[exports]") {
    const auto pack = madePack();
    const Json json = package(pack);
    std::vector<std::string> summary;
    for (const Json& field : json["resources"][0]["schema"]["fields"]) summary.push_back(field["name"]);
    CHECK(summary == columnsOf(summaryCsv(pack)));
    std::vector<std::string> codes;
    for (const Json& field : json["resources"][1]["schema"]["fields"]) codes.push_back(field["name"]);
    CHECK(codes == columnsOf(codesCsv(codeList(pack, exportWords()))));

    const Json csvw = Json::parse(csvwJson(pack));
    CHECK(csvw["@context"] == "http://www.w3.org/ns/csvw");
    CHECK(csvw["url"] == "summary.csv");
    std::vector<std::string> columns;
    for (const Json& column : csvw["tableSchema"]["columns"]) columns.push_back(column["titles"]);
    CHECK(columns == summary);
    CHECK(csvw["tableSchema"]["columns"][4]["datatype"] == "date");
    CHECK(csvw["tableSchema"]["columns"][12]["datatype"] == "double");
}

TEST_CASE("P49: the descriptions hold no day but the period's, and no time", "[exports][privacy]") {
    const auto pack = madePack();
    for (const std::string& text : {package(pack).dump(), csvwJson(pack)}) {
        const std::regex day("[0-9]{4}-[0-9]{2}-[0-9]{2}");
        for (std::sregex_iterator found(text.begin(), text.end(), day), end; found != end; ++found) {
            CHECK((found->str() == "2026-04-01" || found->str() == "2026-06-30"));
        }
        CHECK_FALSE(std::regex_search(text, std::regex("T[0-9]{2}:[0-9]{2}")));
        CHECK(text.find("created") == std::string::npos);
    }
}

TEST_CASE("P57: the data package of made-up people says so", "[exports][privacy]") {
    PackHead head = testHead();
    head.sample = true;
    CHECK(package(madePack(head))["camre:sample"] == true);
    CHECK(package(madePack(head))["contributors"][0]["title"] == "SAMPLE-swansea-drop-in");
    CHECK_FALSE(package(madePack()).contains("camre:sample"));
}

TEST_CASE("the protection of the figures is told with the data", "[exports]") {
    const auto pack = madePack();
    const Json json = package(pack);
    CHECK(json["camre:protection"]["threshold"] == 10);
    CHECK(json["camre:protection"]["base"] == 5);
    CHECK(json["camre:sha256"] == pack.sha256());
    CHECK(json["id"] == packId(pack.head()));
}
