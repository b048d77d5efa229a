#include "release/pack_json.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "base/hash.h"
#include "base/json.h"
#include "release/pack_maker.h"

namespace camre {
namespace {

// A pack divided by local authority, for three kinds of respondents, stays under 20 MB.
constexpr JsonLimits kPackLimits{64'000'000, 8};
constexpr std::size_t kMostRows = 500'000;

constexpr std::array<std::string_view, 6> kStatuses = {"", "c", "k", "u", "x", "z"};

class PackReader {
  public:
    explicit PackReader(const nlohmann::ordered_json& json) : m_json(json), m_root(json, "", m_problems) {}

    Result<ProtectedPack> read() {
        m_root.onlyKeys({"schema", "pack", "org", "lineage", "period", "catalogue", "sample", "protection", "breakdown", "rows"});
        if (m_root.at("schema").text() != kPackSchema) m_root.at("schema").report(ErrorCode::WrongFormat, std::string(kPackSchema));
        readHead();
        readRows();
        if (!m_problems.empty()) return Error{ErrorCode::ReleaseDamaged, m_problems.front().place, {}};
        return PackMaker::make(std::move(m_head), std::move(m_rows));
    }

  private:
    // Empty texts are allowed here (everybody has no group), so `text()` alone is too strict.
    static std::string textOrEmpty(const JsonPlace& place, const nlohmann::ordered_json& json, const char* key) {
        const JsonPlace at = place.at(key);
        const bool empty = at.isText() && json[key].get_ref<const std::string&>().empty();
        return empty ? std::string() : at.text(200);
    }

    void readHead() {
        m_head.organisation = textOrEmpty(m_root, m_json, "org");
        m_head.lineage = textOrEmpty(m_root, m_json, "lineage");
        m_head.catalogue = textOrEmpty(m_root, m_json, "catalogue");
        m_head.sample = m_root.flagOr("sample", false);
        const JsonPlace period = m_root.at("period");
        period.onlyKeys({"start", "end"});
        m_head.period = {day(period.at("start")), day(period.at("end"))};
        const JsonPlace protection = m_root.at("protection");
        protection.onlyKeys({"method", "base", "threshold", "threshold_child", "threshold_parent"});
        (void)protection.at("method").word({"running-total"});
        (void)protection.at("base").number(5, 5);
        m_head.threshold = protection.at("threshold").number(5, 20);
        if (protection.has("threshold_child")) m_head.childThreshold = protection.at("threshold_child").number(10, 20);
        if (protection.has("threshold_parent")) m_head.parentThreshold = protection.at("threshold_parent").number(10, 20);
        if (m_root.has("breakdown")) readBreakdown(m_root.at("breakdown"));
    }

    Day day(const JsonPlace& place) {
        const auto read = Day::fromIso(place.text(10));
        if (!read) place.report(ErrorCode::BadDate);
        return read.value_or(Day());
    }

    void readBreakdown(const JsonPlace& breakdown) {
        breakdown.onlyKeys({"variable", "pooled"});
        m_head.groupBy = breakdown.at("variable").text(64);
        breakdown.at("pooled").each(3, [&](const JsonPlace& place) {
            PooledGroups pooled;
            place.onlyKeys({"table", "values"});
            pooled.table = place.at("table").text(64);
            place.at("values").each(100, [&](const JsonPlace& value) { pooled.values.push_back(value.text(64)); });
            m_head.pooled.push_back(std::move(pooled));
        });
    }

    void readRows() {
        std::size_t index = 0;
        m_root.at("rows").each(kMostRows, [&](const JsonPlace& place) { readRow(place, m_json["rows"][index++]); });
    }

    void readRow(const JsonPlace& place, const nlohmann::ordered_json& json) {
        constexpr std::array<const char*, 7> keys = {"table", "item", "group_by", "group_value", "cell", "value", "status"};
        const bool whole = std::all_of(keys.begin(), keys.end(), [&](const char* key) { return place.has(key); });
        if (!whole || json.size() != keys.size()) {
            place.report(ErrorCode::WrongType, "a row");
            return;
        }
        PackRow row;
        row.table = place.at("table").text(64);
        row.item = place.at("item").text(100);
        row.groupBy = textOrEmpty(place, json, "group_by");
        row.groupValue = textOrEmpty(place, json, "group_value");
        row.cell = place.at("cell").text(64);
        row.status = textOrEmpty(place, json, "status");
        row.value = number(place, json["value"]);
        checkStatus(place, row);
        m_rows.push_back(std::move(row));
    }

    static std::optional<double> number(const JsonPlace& row, const nlohmann::ordered_json& json) {
        if (json.is_null()) return std::nullopt;
        if (!json.is_number() || !std::isfinite(json.get<double>())) row.report(ErrorCode::WrongType, "a number");
        return json.is_number() ? json.get<double>() : 0.0;
    }

    // Only c, x and z have no value, and k is always 0.
    static void checkStatus(const JsonPlace& place, const PackRow& row) {
        const bool known = std::find(kStatuses.begin(), kStatuses.end(), row.status) != kStatuses.end();
        const bool hidden = row.status == "c" || row.status == "x" || row.status == "z";
        const bool notZero = row.status == "k" && row.value != 0.0;
        if (!known || hidden == row.value.has_value() || notZero) place.report(ErrorCode::NotAllowed, "a status that fits its value");
    }

    const nlohmann::ordered_json& m_json;
    Problems m_problems;
    JsonPlace m_root;
    PackHead m_head;
    std::vector<PackRow> m_rows;
};

Result<ProtectedPack> readChecked(const nlohmann::ordered_json& json, std::string_view text) {
    auto pack = PackReader(json).read();
    if (!pack) return pack.error();
    // Written again it must give the same bytes: nothing hides in white space, order or spare digits.
    if (pack.value().json() != text) return Error{ErrorCode::ReleaseDamaged, "/", {}};
    return pack;
}

}  // namespace

Result<ProtectedPack> readFrozenPack(std::string_view text, std::string_view sha256) {
    if (!sha256.empty() && sha256Hex(text) != sha256) return Error{ErrorCode::ReleaseDamaged, {}, {}};
    const auto json = parseJson(text, {}, kPackLimits);
    if (!json) return Error{ErrorCode::ReleaseDamaged, json.error().place, json.error().fact};
    return readChecked(json.value(), text);
}

}  // namespace camre
