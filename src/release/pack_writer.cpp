#include <array>
#include <charconv>
#include <cmath>
#include <cstdint>

#include "base/hash.h"
#include "release/pack_json.h"
#include "release/pack_maker.h"

namespace camre {
namespace {

// Text as JSON: quotes, backslashes and control signs escaped, all else as it is (UTF-8).
std::string jsonText(std::string_view text) {
    constexpr std::string_view hex = "0123456789abcdef";
    std::string json = "\"";
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\') (json += '\\') += c;
        else if (byte < 0x20) ((json += "\\u00") += hex[byte >> 4]) += hex[byte & 15];
        else json += c;
    }
    return json += '"';
}

std::string member(std::string_view key, std::string_view text) { return jsonText(key) + ":" + jsonText(text); }
std::string member(std::string_view key, int number) { return jsonText(key) + ":" + std::to_string(number); }

std::string rowJson(const PackRow& row) {
    return "{" + member("table", row.table) + "," + member("item", row.item) + "," + member("group_by", row.groupBy) +
           "," + member("group_value", row.groupValue) + "," + member("cell", row.cell) +
           ",\"value\":" + (row.value ? numberText(*row.value) : "null") + "," + member("status", row.status) + "}";
}

std::string protectionJson(const PackHead& head) {
    std::string json = "\"protection\":{" + member("method", "running-total") + "," + member("base", 5) + "," +
                       member("threshold", head.threshold);
    if (head.childThreshold > 0) json += "," + member("threshold_child", head.childThreshold);
    if (head.parentThreshold > 0) json += "," + member("threshold_parent", head.parentThreshold);
    return json + "}";
}

std::string pooledJson(const PooledGroups& pooled) {
    std::string values;
    for (const std::string& value : pooled.values) values += (values.empty() ? "" : ",") + jsonText(value);
    return "{" + member("table", pooled.table) + ",\"values\":[" + values + "]}";
}

std::string breakdownJson(const PackHead& head) {
    std::string pools;
    for (const PooledGroups& pooled : head.pooled) pools += (pools.empty() ? "" : ",") + pooledJson(pooled);
    return "\"breakdown\":{" + member("variable", head.groupBy) + ",\"pooled\":[" + pools + "]}";
}

}  // namespace

std::string packId(const PackHead& head) {
    return sha256Hex(head.lineage + "/" + head.period.start.iso() + "/" + head.period.end.iso()).substr(0, 16);
}

std::string numberText(double value) {
    // The shortest way to write 100000 would be 1e+05.
    constexpr double kWholeUpTo = 9007199254740992.0;  // 2^53: up to here every whole number has its own double
    if (value == std::trunc(value) && std::abs(value) <= kWholeUpTo) return std::to_string(static_cast<std::int64_t>(value));
    std::array<char, 40> text{};
    const auto end = std::to_chars(text.data(), text.data() + text.size(), value).ptr;
    return {text.data(), end};
}

std::string packJson(const PackHead& head, const std::vector<PackRow>& rows) {
    std::string json = "{" + member("schema", kPackSchema) + ",\n" + member("pack", packId(head)) + ",\n" +
                       member("org", head.organisation) + ",\n" + member("lineage", head.lineage) +
                       ",\n\"period\":{" + member("start", head.period.start.iso()) + "," +
                       member("end", head.period.end.iso()) + "},\n" + member("catalogue", head.catalogue) + ",\n";
    if (head.sample) json += "\"sample\":true,\n";
    json += protectionJson(head) + ",\n";
    if (!head.groupBy.empty()) json += breakdownJson(head) + ",\n";
    json += "\"rows\":[";
    for (std::size_t i = 0; i < rows.size(); ++i) json += (i == 0 ? "\n" : ",\n") + rowJson(rows[i]);
    return json + "\n]}\n";
}

ProtectedPack PackMaker::make(PackHead head, std::vector<PackRow> rows) {
    ProtectedPack pack;
    pack.m_json = packJson(head, rows);
    pack.m_sha256 = sha256Hex(pack.m_json);
    pack.m_head = std::move(head);
    pack.m_rows = std::move(rows);
    return pack;
}

}  // namespace camre
