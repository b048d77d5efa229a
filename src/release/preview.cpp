#include "release/preview.h"

#include "release/tally.h"

namespace camre {
namespace {

TrueRow trueRow(Respondent respondent, std::string item, const ChangeCounts& counts) {
    const auto people = [&](ChangeClass kind) { return static_cast<int>(counts.classes[static_cast<std::size_t>(kind)]); };
    return {respondent,
            std::move(item),
            people(ChangeClass::Improved2),
            people(ChangeClass::Improved1),
            people(ChangeClass::Same),
            people(ChangeClass::Declined1),
            people(ChangeClass::Declined2),
            static_cast<int>(counts.notCompared())};
}

void addRows(const Tallies& tallies, Respondent respondent, std::optional<std::size_t> group, std::vector<TrueRow>& rows) {
    const GroupTally people = group ? tallies.of(respondent)[*group] : tallies.everybody(respondent);
    if (people.pairs == 0) return;
    const auto r = static_cast<std::size_t>(respondent);
    for (std::size_t i = 0; i < tallies.plan.items.size(); ++i) {
        const PlanItem& item = tallies.plan.items[i];
        if (!item.asked[r] || item.direction == Direction::None) continue;
        rows.push_back(trueRow(respondent, item.id.text, people.items[i]));
    }
    for (std::size_t t = 0; t < tallies.plan.themes.size(); ++t) {
        if (tallies.plan.themes[t].items[r].empty()) continue;
        rows.push_back(trueRow(respondent, tallies.plan.themes[t].name, people.themes[t]));
    }
}

}  // namespace

std::vector<TrueRow> trueRows(const Tallies& tallies, std::optional<std::size_t> group) {
    std::vector<TrueRow> rows;
    for (const Respondent respondent : {Respondent::Adult, Respondent::Parent, Respondent::Child}) {
        addRows(tallies, respondent, group, rows);
    }
    return rows;
}

}  // namespace camre
