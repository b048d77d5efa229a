#pragma once

#include <optional>
#include <string>
#include <vector>

#include "release/pack.h"
#include "release/row_models.h"

namespace camre {

/// Whom a row is about: nobody in particular (both empty: everybody), or one group.
struct RowGroup {
    std::string by;
    std::string value;
};

/// Adds every cell of one row. It sees protected cells alone, so nothing true can reach a figure.
///
/// @param cells  nothing: the whole row is withheld, and each cell says so
void addPackRows(const RowModel& model, const RowGroup& group, const std::optional<ProtectedCells>& cells,
                 std::vector<PackRow>& rows);

}  // namespace camre
