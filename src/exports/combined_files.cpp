#include "exports/combined_files.h"

#include <nlohmann/json.hpp>

#include "base/hash.h"
#include "exports/summary_csv.h"
#include "release/pack_json.h"

namespace camre {
namespace {

using Json = nlohmann::ordered_json;

// The first 16 letters of the SHA-256 of the parts' own sums: the same packs have the same id.
std::string combinedId(const CombinedPack& pack) {
    std::string sums;
    for (const CombinedPart& part : pack.parts()) sums += part.sha256 + "\n";
    return sha256Hex(sums).substr(0, 16);
}

Json periodJson(const Period& period) { return {{"start", period.start.iso()}, {"end", period.end.iso()}}; }

Json partJson(const CombinedPart& part) {
    return {{"pack", packId(part.head)},
            {"org", part.head.organisation},
            {"lineage", part.head.lineage},
            {"period", periodJson(part.head.period)},
            {"threshold", part.head.threshold},
            {"sha256", part.sha256}};
}

// One row a line, written like those of a pack, so that numbers read the same in both files.
std::string rowJson(const PackRow& row) {
    const auto quoted = [](const std::string& text) { return Json(text).dump(-1, ' ', false, Json::error_handler_t::replace); };
    return "{\"table\":" + quoted(row.table) + ",\"item\":" + quoted(row.item) + ",\"cell\":" + quoted(row.cell) +
           ",\"value\":" + (row.value ? numberText(*row.value) : "null") + ",\"status\":" + quoted(row.status) + "}";
}

std::string combinedJson(const CombinedPack& pack) {
    Json head{{"schema", kCombinedSchema},
              {"combined", combinedId(pack)},
              {"organisations", pack.organisations()},
              {"period", periodJson(pack.period())},
              {"catalogue", pack.catalogue()}};
    if (pack.sample()) head["sample"] = true;
    if (!pack.leftOut().empty()) head["own_questions_left_out"] = pack.leftOut();
    head["packs"] = Json::array();
    for (const CombinedPart& part : pack.parts()) head["packs"].push_back(partJson(part));
    std::string json = head.dump(-1, ' ', false, Json::error_handler_t::replace);
    json.back() = ',';
    json += "\n\"rows\":[";
    for (std::size_t i = 0; i < pack.rows().size(); ++i) json += (i == 0 ? "\n" : ",\n") + rowJson(pack.rows()[i]);
    return json + "\n]}\n";
}

std::string combinedCsv(const CombinedPack& pack) {
    const Period period = pack.period();
    std::string head;
    // Nothing but this column would tell a reader of the CSV alone that the people are made up.
    const std::string schema = (pack.sample() ? "SAMPLE-" : "") + std::string(kCombinedSchema);
    for (const std::string& text : {schema, combinedId(pack), period.start.iso(), period.end.iso(), pack.catalogue()}) {
        head += csvTextCell(text) + ",";
    }
    std::string csv = "schema,combined,period_start,period_end,catalogue,table,item,cell,value,status\r\n";
    for (const PackRow& row : pack.rows()) {
        csv += head + csvTextCell(row.table) + "," + csvTextCell(row.item) + "," + csvTextCell(row.cell) + "," +
               (row.value ? numberText(*row.value) : std::string()) + "," + row.status + "\r\n";
    }
    return csv;
}

}  // namespace

std::vector<ExportFile> combinedFiles(const CombinedPack& pack) {
    return {{"combined.csv", combinedCsv(pack)}, {"combined.json", combinedJson(pack)}};
}

}  // namespace camre
