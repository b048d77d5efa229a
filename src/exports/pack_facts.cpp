#include "exports/pack_facts.h"

#include <array>

namespace camre {
namespace {

constexpr std::array<std::string_view, 12> kWelshMonths = {"Ionawr", "Chwefror", "Mawrth", "Ebrill", "Mai", "Mehefin",
                                                           "Gorffennaf", "Awst", "Medi", "Hydref", "Tachwedd", "Rhagfyr"};
constexpr std::array<std::string_view, 12> kEnglishMonths = {"January", "February", "March", "April", "May", "June",
                                                             "July", "August", "September", "October", "November", "December"};

// Everyone with two forms has a time between them, so this row covers all pairs.
std::optional<double> peopleIn(const ProtectedPack& pack, const std::string& table) {
    for (const PackRow& row : pack.rows()) {
        if (row.table == table && row.groupBy.empty() && row.cell == "people") return row.value;
    }
    return std::nullopt;
}

}  // namespace

std::vector<PeopleCounted> peopleCounted(const ProtectedPack& pack) {
    const PackHead& head = pack.head();
    std::vector<PeopleCounted> counted;
    for (const PeopleCounted& kind : {PeopleCounted{"", 0, head.threshold}, PeopleCounted{"_child", 0, head.childThreshold},
                                      PeopleCounted{"_parent", 0, head.parentThreshold}}) {
        const auto people = peopleIn(pack, "followup_timing" + std::string(kind.suffix));
        if (people) counted.push_back({kind.suffix, *people, kind.threshold});
    }
    return counted;
}

std::string dayInWords(Day day, ExportLanguage language) {
    const auto& months = language == ExportLanguage::Welsh ? kWelshMonths : kEnglishMonths;
    return std::to_string(day.dayOfMonth()) + " " + std::string(months[day.month() - 1]) + " " + std::to_string(day.year());
}

std::string periodInWords(const Period& period, const ReportWords& words) {
    return dayInWords(period.start, words.language) + std::string(words.to) + dayInWords(period.end, words.language);
}

}  // namespace camre
