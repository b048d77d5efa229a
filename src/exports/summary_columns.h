#pragma once

#include <array>
#include <string_view>

namespace camre {

/// One column of `summary.csv`: its name in the file, what its cells are, and its titles for people.
struct SummaryColumn {
    std::string_view name;
    std::string_view type;  // "string", "date", "number"
    bool required;          // false: the cell may be empty
    std::string_view welsh;
    std::string_view english;
};

/// The columns in the order of the file. The table, its two descriptions and the workbook all come
/// from this list, so that they cannot drift apart.
inline constexpr std::array<SummaryColumn, 14> kSummaryColumns = {{
    {"schema", "string", true, "Fformat", "Format"},
    {"pack", "string", true, "Rhif y pecyn", "Id of the pack"},
    {"org", "string", true, "Sefydliad", "Organisation"},
    {"lineage", "string", true, "Rhif ar hap y ffeil", "Random id of the file"},
    {"period_start", "date", true, "Diwrnod cyntaf y cyfnod", "First day of the period"},
    {"period_end", "date", true, "Diwrnod olaf y cyfnod", "Last day of the period"},
    {"catalogue", "string", true, "Set o gwestiynau", "Set of questions"},
    {"table", "string", true, "Tabl", "Table"},
    {"item", "string", true, "Cwestiwn neu thema", "Question or theme"},
    {"group_by", "string", false, "Cwestiwn cefndir", "Background question"},
    {"group_value", "string", false, "Grŵp", "Group"},
    {"cell", "string", true, "Cell", "Cell"},
    {"value", "number", false, "Gwerth", "Value"},
    {"status", "string", false, "Statws", "Status"},
}};

}  // namespace camre
