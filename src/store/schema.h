#pragma once

#include <cstdint>
#include <span>
#include <string_view>

#include "base/result.h"
#include "store/sqlite_handle.h"

namespace camre {

/// "CAMR" in ASCII: says that an SQLite file is ours.
inline constexpr std::int64_t kApplicationId = 0x43414D52;

/// One step of the schema. Names stand literally in its SQL, so that later renames cannot change history.
struct SchemaStep {
    int number;
    std::string_view sentence;
    std::string_view sql;
};

/// Every step from an empty file to today, in order.
std::span<const SchemaStep> schemaSteps();
/// The number of the last step.
int currentSchema();

/// Applies the steps after `from`, each in one transaction with its number.
Status applySchema(SqliteConnection& connection, int from);

}  // namespace camre
