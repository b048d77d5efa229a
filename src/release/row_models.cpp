#include "release/row_models.h"

#include <string_view>

#include "release/protection.h"

namespace camre {
namespace {

using Reasons = std::vector<NotComparedReason>;

// Of one question, and of a theme or the overall row: the order in which the rounding runs.
const Reasons& itemReasons() {
    static const Reasons reasons = {NotComparedReason::PreferNotToSay, NotComparedReason::DontKnow,
                                    NotComparedReason::PassedOver,     NotComparedReason::NotApplicable,
                                    NotComparedReason::NotAsked,       NotComparedReason::FormChanged};
    return reasons;
}

const Reasons& themeReasons() {
    static const Reasons reasons = {NotComparedReason::TooFewAnswers, NotComparedReason::NotApplicable,
                                    NotComparedReason::NotAsked};
    return reasons;
}

std::vector<std::string> reasonNames(const Reasons& reasons, std::string_view prefix) {
    std::vector<std::string> names;
    for (const NotComparedReason reason : reasons) names.push_back(std::string(prefix).append(notComparedName(reason)));
    return names;
}

template <class Counts>
std::vector<std::int64_t> reasonCounts(const Counts& counts, const Reasons& reasons) {
    std::vector<std::int64_t> people;
    for (const NotComparedReason reason : reasons) people.push_back(counts.reasons[static_cast<std::size_t>(reason)]);
    return people;
}

template <class List>
std::vector<std::int64_t> firstOf(const List& list, std::size_t count) {
    return {list.begin(), list.begin() + static_cast<std::ptrdiff_t>(count)};
}

class ModelList {
  public:
    ModelList(const TallyPlan& plan, Respondent respondent) : m_plan(plan), m_respondent(respondent) {}

    std::vector<RowModel> build() {
        addChanges();
        addLevels("profile", "answered", "not_answered", "", &GroupTally::profile, false);
        addLevels("before", "compared", "not_compared", "nc_", &GroupTally::before, true);
        addLevels("after", "compared", "not_compared", "nc_", &GroupTally::after, true);
        addTiming();
        addStatus();
        return std::move(m_models);
    }

  private:
    [[nodiscard]] std::size_t respondentIndex() const { return static_cast<std::size_t>(m_respondent); }

    RowModel& add(std::string_view table, std::string item, RowKind kind) {
        RowModel model;
        model.table = tableName(table, m_respondent);
        model.item = std::move(item);
        model.kind = kind;
        m_models.push_back(std::move(model));
        return m_models.back();
    }

    template <class Pick>
    RowModel& addChange(std::string item, const Reasons& reasons, Pick pick) {
        RowModel& model = add("change", std::move(item), RowKind::Change);
        for (std::size_t i = 0; i < kChangeClasses; ++i) {
            model.outcomes.emplace_back(changeClassName(static_cast<ChangeClass>(i)));
        }
        model.withOutcome = "compared";
        model.withoutOutcome = "not_compared";
        model.reasons = reasonNames(reasons, "nc_");
        model.counts = [&reasons, pick](const GroupTally& tally) {
            const ChangeCounts& counts = pick(tally);
            return TrueCells{firstOf(counts.classes, kChangeClasses), reasonCounts(counts, reasons)};
        };
        return model;
    }

    void addChanges() {
        std::vector<std::size_t> places(m_plan.items.size());  // of the questions' rows
        for (std::size_t i = 0; i < m_plan.items.size(); ++i) {
            const PlanItem& item = m_plan.items[i];
            if (!item.asked[respondentIndex()] || item.direction == Direction::None) continue;
            places[i] = m_models.size();
            addChange(item.id.text, itemReasons(), [i](const GroupTally& t) -> const ChangeCounts& { return t.items[i]; });
        }
        std::vector<std::size_t> themes;
        for (std::size_t t = 0; t < m_plan.themes.size(); ++t) {
            if (m_plan.themes[t].items[respondentIndex()].empty()) continue;
            const std::size_t place = m_models.size();
            RowModel& model = addChange(m_plan.themes[t].name, themeReasons(),
                                        [t](const GroupTally& tally) -> const ChangeCounts& { return tally.themes[t]; });
            for (const std::size_t i : m_plan.themes[t].items[respondentIndex()]) model.questions.push_back(places[i]);
            if (t + 1 == m_plan.themes.size()) model.themes = themes;
            themes.push_back(place);
        }
    }

    void addLevels(std::string_view table, std::string_view with, std::string_view without, std::string_view prefix,
                   std::vector<LevelCounts> GroupTally::*counts, bool onlyWithoutDirection) {
        for (std::size_t i = 0; i < m_plan.items.size(); ++i) {
            const PlanItem& item = m_plan.items[i];
            if (!item.asked[respondentIndex()]) continue;
            if (onlyWithoutDirection && item.direction != Direction::None) continue;
            RowModel& model = add(table, item.id.text, RowKind::Levels);
            for (int level = 1; level <= item.levels; ++level) model.outcomes.push_back("level_" + std::to_string(level));
            model.withOutcome = with;
            model.withoutOutcome = without;
            model.reasons = reasonNames(itemReasons(), prefix);
            model.counts = [counts, i, levels = static_cast<std::size_t>(item.levels)](const GroupTally& tally) {
                const LevelCounts& here = (tally.*counts)[i];
                return TrueCells{firstOf(here.levels, levels), reasonCounts(here, itemReasons())};
            };
        }
    }

    void addTiming() {
        RowModel& model = add("followup_timing", "overall", RowKind::Timing);
        model.outcomes = {"under_3_months", "3_to_6_months", "6_to_12_months", "over_12_months"};
        model.counts = [](const GroupTally& tally) { return TrueCells{firstOf(tally.timing, kTimings), {}}; };
    }

    void addStatus() {
        RowModel& model = add("followup_status", "overall", RowKind::FollowedUp);
        model.outcomes = {"followed_up", "moved_away", "does_not_want_more", "tried", "not_recorded"};
        model.counts = [](const GroupTally& tally) { return TrueCells{firstOf(tally.status, kStatuses), {}}; };
    }

    const TallyPlan& m_plan;
    Respondent m_respondent;
    std::vector<RowModel> m_models;
};

}  // namespace

std::vector<RowModel> rowModels(const TallyPlan& plan, Respondent respondent) {
    return ModelList(plan, respondent).build();
}

}  // namespace camre
