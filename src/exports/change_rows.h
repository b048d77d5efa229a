#pragma once

#include <optional>
#include <string>
#include <vector>

#include "release/pack.h"

namespace camre {

/// One cell of a pack: its value, if it is shown, and its status letter.
struct Figure {
    std::optional<double> value;
    std::string status;

    /// A protected 0: nobody, or too few to say.
    [[nodiscard]] bool noneOrVeryFew() const { return status == "k"; }

    friend bool operator==(const Figure&, const Figure&) = default;
};

/// What a report shows of one row of a table of change.
struct ChangeRow {
    std::string item;
    std::string group;  // empty: everybody
    Figure improved;
    Figure same;
    Figure declined;
    Figure compared;
    Figure pctImproved;
    Figure pctSame;
    Figure pctDeclined;
    Figure net;
    Figure netLow;
    Figure netHigh;

    [[nodiscard]] bool withheld() const { return !compared.value; }

    friend bool operator==(const ChangeRow&, const ChangeRow&) = default;
};

/// Everybody's rows of a table of change, in the order of the pack.
std::vector<ChangeRow> changeRows(const ProtectedPack& pack, const std::string& table);
/// The rows of its groups, in the same order; none where the pack has no breakdown.
std::vector<ChangeRow> groupRows(const ProtectedPack& pack, const std::string& table);

}  // namespace camre
