#include <algorithm>

#include "catalogue/own_question.h"
#include "release/inside_view.h"
#include "release/tally.h"

namespace camre {
namespace {

bool contains(const std::vector<IndicatorId>& ids, const IndicatorId& id) {
    return std::find(ids.begin(), ids.end(), id) != ids.end();
}

// The slot of the scale asked now goes last: readers look there first.
std::vector<Slot> slotsOf(const Indicator& indicator, std::span<const Slot> all) {
    std::vector<Slot> slots;
    for (const Slot& slot : all) {
        if (slot.indicator == indicator.id && slot.kind == AnswerKind::One) slots.push_back(slot);
    }
    std::sort(slots.begin(), slots.end(), [&](const Slot& a, const Slot& b) {
        const bool aNow = a.scale == indicator.scale;
        const bool bNow = b.scale == indicator.scale;
        return aNow != bNow ? bNow : a.number < b.number;
    });
    return slots;
}

PlanItem planItem(const Catalogue& catalogue, const Indicator& indicator, std::span<const Slot> slots) {
    PlanItem item;
    item.id = indicator.id;
    item.levels = catalogue.scaleOf(indicator).levels;
    item.direction = indicator.direction;
    item.scale = indicator.scale;
    item.slots = slotsOf(indicator, slots);
    for (const Respondent respondent : indicator.respondents) item.asked[static_cast<std::size_t>(respondent)] = true;
    return item;
}

// A theme of one question would say the same as its question.
void addTheme(TallyPlan& plan, std::string name, const std::vector<std::size_t>& members) {
    PlanTheme theme{std::move(name), {}};
    bool any = false;
    for (std::size_t r = 0; r < theme.items.size(); ++r) {
        for (const std::size_t i : members) {
            if (plan.items[i].asked[r] && plan.items[i].direction != Direction::None) theme.items[r].push_back(i);
        }
        if (theme.items[r].size() < 2) theme.items[r].clear();
        any = any || !theme.items[r].empty();
    }
    if (any) plan.themes.push_back(std::move(theme));
}

// A service's own questions stand beside what services have in common, never in it.
void addThemes(TallyPlan& plan, const Catalogue& catalogue) {
    std::vector<std::size_t> all;
    for (const Theme& theme : catalogue.themes) {
        if (theme.id.text == kOwnTheme) continue;
        std::vector<std::size_t> members;
        for (std::size_t i = 0; i < plan.items.size(); ++i) {
            if (catalogue.indicator(plan.items[i].id)->theme == theme.id) members.push_back(i);
        }
        addTheme(plan, "theme:" + theme.id.text, members);
    }
    for (std::size_t i = 0; i < plan.items.size(); ++i) {
        if (!isOwnQuestion(plan.items[i].id.text)) all.push_back(i);
    }
    addTheme(plan, "overall", all);
}

Status addGroups(TallyPlan& plan, const Catalogue& catalogue, std::span<const BackgroundSlot> backgrounds) {
    if (!plan.by) {
        plan.groups = {""};
        return {};
    }
    const BackgroundQuestion* question = catalogue.backgroundQuestion(*plan.by);
    if (question == nullptr) return Error{ErrorCode::UnknownBreakdown, plan.by->text, catalogue.id};
    plan.groups = groupsOf(*question);
    for (const BackgroundSlot& slot : backgrounds) {
        if (slot.variable == *plan.by) plan.bySlot = slot;
    }
    return {};
}

}  // namespace

std::vector<std::string> groupsOf(const BackgroundQuestion& question) {
    std::vector<std::string> groups;
    for (const std::string& value : question.values) {
        // Who chose not to say and who was passed over are one group: both gave no answer.
        if (value != noAnswerName(NoAnswer::PreferNotToSay)) groups.push_back(value);
    }
    groups.emplace_back("not_answered");
    return groups;
}

Result<TallyPlan> makeTallyPlan(const Catalogue& catalogue, std::span<const Slot> slots,
                                std::span<const BackgroundSlot> backgrounds, const SummaryChoice& choice) {
    TallyPlan plan;
    plan.rules = choice.rules;
    plan.by = choice.by;
    if (auto grouped = addGroups(plan, catalogue, backgrounds); !grouped) return grouped.error();
    for (const Indicator& indicator : catalogue.indicators) {
        const bool wanted = choice.questions.empty() || contains(choice.questions, indicator.id);
        if (wanted && indicator.answer == AnswerKind::One) plan.items.push_back(planItem(catalogue, indicator, slots));
    }
    addThemes(plan, catalogue);
    return plan;
}

}  // namespace camre
