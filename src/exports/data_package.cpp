#include "exports/data_package.h"

#include <nlohmann/json.hpp>

#include "base/hash.h"
#include "exports/fixed_labels.h"
#include "exports/summary_columns.h"
#include "release/pack_json.h"

namespace camre {
namespace {

using Json = nlohmann::ordered_json;

std::string written(const Json& json) { return json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n"; }

std::string titleOf(const PackHead& head) {
    return head.organisation + ", " + head.period.start.iso() + "/" + head.period.end.iso();
}

Json constraintsOf(const SummaryColumn& column) {
    Json constraints{{"required", column.required}};
    if (column.name != "status") return constraints;
    constraints["enum"] = Json::array();
    for (const char letter : kStatusLetters) constraints["enum"].push_back(std::string(1, letter));
    return constraints;
}

// No primary key: everybody's rows have an empty group, and a key may hold no empty cell. `uniqueKeys`
// of version 2 says the same and takes them.
Json summarySchema() {
    Json fields = Json::array();
    for (const SummaryColumn& column : kSummaryColumns) {
        fields.push_back({{"name", column.name},
                          {"type", column.type},
                          {"title", std::string(column.welsh) + " / " + std::string(column.english)},
                          {"constraints", constraintsOf(column)}});
    }
    return {{"fields", std::move(fields)},
            {"missingValues", Json::array({""})},
            {"uniqueKeys", Json::array({Json::array({"table", "item", "group_by", "group_value", "cell"})})}};
}

Json codesSchema() {
    Json fields = Json::array();
    for (const char* name : {"list", "code", "language", "label"}) {
        fields.push_back({{"name", name}, {"type", "string"}, {"constraints", {{"required", true}}}});
    }
    return {{"fields", std::move(fields)},
            {"missingValues", Json::array({""})},
            {"primaryKey", Json::array({"list", "code", "language"})}};
}

Json resource(const std::string& name, std::string_view bytes, Json schema) {
    return {{"name", name},
            {"path", name + ".csv"},
            {"profile", "tabular-data-resource"},
            {"type", "table"},
            {"format", "csv"},
            {"mediatype", "text/csv"},
            {"encoding", "utf-8"},
            {"bytes", bytes.size()},
            {"hash", "sha256:" + sha256Hex(bytes)},
            {"dialect", {{"delimiter", ","}, {"lineTerminator", "\r\n"}, {"quoteChar", "\""}, {"doubleQuote", true}, {"header", true}}},
            {"schema", std::move(schema)}};
}

Json protectionOf(const PackHead& head) {
    Json protection{{"method", "running-total"}, {"base", 5}, {"threshold", head.threshold}};
    if (head.childThreshold > 0) protection["threshold_child"] = head.childThreshold;
    if (head.parentThreshold > 0) protection["threshold_parent"] = head.parentThreshold;
    return protection;
}

// A date has its own type; a number is written as a double is, with an exponent where it is very small.
std::string csvwType(std::string_view type) { return type == "number" ? "double" : std::string(type); }

}  // namespace

std::string dataPackageJson(const ProtectedPack& pack, std::string_view summary, std::string_view codes) {
    const PackHead& head = pack.head();
    Json package{{"$schema", "https://datapackage.org/profiles/2.0/datapackage.json"},
                 {"profile", "tabular-data-package"},
                 {"name", "camre-" + packId(head)},
                 {"id", packId(head)},
                 {"title", titleOf(head)},
                 {"version", "1.0.0"},
                 {"contributors", Json::array({{{"title", head.organisation}, {"roles", Json::array({"publisher"})}}})},
                 {"camre:schema", kPackSchema},
                 {"camre:sha256", pack.sha256()},
                 {"camre:catalogue", head.catalogue},
                 {"camre:protection", protectionOf(head)}};
    if (head.sample) package["camre:sample"] = true;
    package["resources"] = Json::array({resource("summary", summary, summarySchema()), resource("codes", codes, codesSchema())});
    return written(package);
}

std::string csvwJson(const ProtectedPack& pack) {
    Json columns = Json::array();
    for (const SummaryColumn& column : kSummaryColumns) {
        columns.push_back({{"name", column.name},
                           {"titles", column.name},
                           {"dc:description", std::string(column.welsh) + " / " + std::string(column.english)},
                           {"datatype", csvwType(column.type)},
                           {"required", column.required}});
    }
    const Json keys = Json::array({"table", "item", "group_by", "group_value", "cell"});
    return written({{"@context", "http://www.w3.org/ns/csvw"},
                    {"url", "summary.csv"},
                    {"dc:title", titleOf(pack.head())},
                    {"dc:publisher", pack.head().organisation},
                    {"dialect", {{"encoding", "utf-8"}, {"delimiter", ","}, {"header", true}}},
                    {"tableSchema", {{"columns", std::move(columns)}, {"primaryKey", keys}}}});
}

}  // namespace camre
