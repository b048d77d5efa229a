#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/date.h"
#include "base/ids.h"
#include "base/result.h"

namespace camre {

/// One figure of a pack: a protected count, or a number computed from protected counts alone.
struct PackRow {
    std::string table;        // "change", "profile", "before", "after", "followup_status", "followup_timing", "own_count"; "_child"/"_parent" forms end so
    std::string item;         // an indicator's id, "theme:work", "overall"
    std::string groupBy;      // empty: everybody
    std::string groupValue;
    std::string cell;         // "improved", "same", "pct_improved", "nc_dont_know", …
    std::optional<double> value;  // nothing where withheld
    std::string status;       // "", "c", "k", "u", "x", "z"

    friend bool operator==(const PackRow&, const PackRow&) = default;
};

/// The values of a breakdown that were put together as "other_groups" in the tables of one respondent.
struct PooledGroups {
    std::string table;  // "change", "change_child", "change_parent"
    std::vector<std::string> values;

    friend bool operator==(const PooledGroups&, const PooledGroups&) = default;
};

/// Numbers that no file of records can know: somebody of the service typed them. They are counts of their own
/// and are never mixed with those of the records.
struct OwnCounts {
    std::optional<std::int64_t> saidNo;  // people who were asked and did not want to take part
};

/// What a pack says about itself.
struct PackHead {
    std::string organisation;
    std::string lineage;
    Period period;
    std::string catalogue;    // "camre-core/1"
    int threshold = 0;        // of adults' forms, or of the tables there are when there are none of adults
    bool sample = false;      // made-up people: the organisation's name begins with "SAMPLE-"
    int childThreshold = 0;   // 0: no tables of children's forms
    int parentThreshold = 0;  // 0: no tables of parents' forms
    std::string groupBy;      // the background question asked for; its rows may be missing where groups were too small
    std::vector<PooledGroups> pooled;

    friend bool operator==(const PackHead&, const PackHead&) = default;
};

/// The only thing that may leave the program. Nobody can make one but the protector
/// (release/protection) and the reader of frozen packs, which checks their sum.
class ProtectedPack {
  public:
    [[nodiscard]] const PackHead& head() const { return m_head; }
    [[nodiscard]] const std::vector<PackRow>& rows() const { return m_rows; }
    /// The frozen text: exactly the bytes of summary.json.
    [[nodiscard]] const std::string& json() const { return m_json; }
    [[nodiscard]] const std::string& sha256() const { return m_sha256; }

  private:
    friend class PackMaker;
    ProtectedPack() = default;
    PackHead m_head;
    std::vector<PackRow> m_rows;
    std::string m_json;
    std::string m_sha256;
};

}  // namespace camre
