#pragma once

#include <array>
#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "answers/packed_form.h"
#include "base/result.h"
#include "catalogue/catalogue.h"
#include "release/pairing.h"
#include "release/thresholds.h"
#include "summary/analyst.h"
#include "summary/movement.h"

namespace camre {

/// What is asked of a summary.
struct SummaryChoice {
    PairingRules rules;
    /// The questions of the service; empty: every question of the catalogue.
    std::vector<IndicatorId> questions;
    /// The one background question to divide by, if any.
    std::optional<BackgroundId> by;
};

/// One question of a summary. Questions where several may be ticked are in no summary.
struct PlanItem {
    IndicatorId id;
    int levels = 0;  // of the scale that the catalogue asks now
    Direction direction = Direction::None;
    ScaleId scale;
    std::vector<Slot> slots;  // the scale asked now last; empty: nobody was ever asked
    std::array<bool, 3> asked{};  // by Respondent
};

/// A theme with at least two questions that have a direction, for each respondent by itself. A service's own questions are in
/// none, nor in the overall row.
struct PlanTheme {
    std::string name;  // "theme:work", "overall"
    std::array<std::vector<std::size_t>, 3> items;  // by Respondent
};

/// Everything that is fixed before the first form is read.
struct TallyPlan {
    PairingRules rules;
    std::vector<PlanItem> items;    // in catalogue order
    std::vector<PlanTheme> themes;  // in catalogue order, the overall row last
    std::optional<BackgroundId> by;
    std::optional<BackgroundSlot> bySlot;
    std::vector<std::string> groups;  // the variable's values, then "not_answered"; one empty name without a breakdown
};

/// Errors: UnknownBreakdown (place: the variable) when the catalogue has no such background question.
///
/// @param slots        all slots of the file, in any order
/// @param backgrounds  all background slots of the file
Result<TallyPlan> makeTallyPlan(const Catalogue& catalogue, std::span<const Slot> slots,
                                std::span<const BackgroundSlot> backgrounds, const SummaryChoice& choice);

/// People by level of one question, and by the reason why there is none.
struct LevelCounts {
    std::array<std::int64_t, kMostLevels> levels{};
    std::array<std::int64_t, kNotComparedReasons> reasons{};

    LevelCounts& operator+=(const LevelCounts& other);
    friend bool operator==(const LevelCounts&, const LevelCounts&) = default;
};

/// under_3_months, 3_to_6_months, 6_to_12_months, over_12_months.
inline constexpr std::size_t kTimings = 4;
/// followed_up, moved_away, does_not_want_more, tried, not_recorded.
inline constexpr std::size_t kStatuses = 5;

/// True counts of one group of one respondent: an inside view.
struct GroupTally {
    std::int64_t pairs = 0;           // people with a first form and a follow-up reported in the period
    std::int64_t firstFormOnly = 0;   // people with a first form and no follow-up so far
    std::int64_t cameTooEarly = 0;    // people with a follow-up of the period that came too early to count
    std::int64_t entered = 0;         // people in the profile
    std::vector<ChangeCounts> items;  // by PlanItem; empty counts for those without a direction
    std::vector<ChangeCounts> themes;
    std::vector<LevelCounts> profile;
    std::vector<LevelCounts> before;  // of pairs that can be compared, for questions without a direction
    std::vector<LevelCounts> after;
    std::array<std::int64_t, kTimings> timing{};
    std::array<std::int64_t, kStatuses> status{};

    GroupTally() = default;
    explicit GroupTally(const TallyPlan& plan);
    GroupTally& operator+=(const GroupTally& other);
    friend bool operator==(const GroupTally&, const GroupTally&) = default;
};

/// True counts of a period: an inside view. It has no writer; only the protector turns it into a pack.
struct Tallies {
    TallyPlan plan;
    std::array<std::vector<GroupTally>, 3> groups;  // by Respondent, then by TallyPlan::groups

    [[nodiscard]] const std::vector<GroupTally>& of(Respondent respondent) const {
        return groups[static_cast<std::size_t>(respondent)];
    }
    /// All groups of one respondent together.
    [[nodiscard]] GroupTally everybody(Respondent respondent) const;
};

/// What an inside view counts besides; a release needs none of it.
struct InsideDetails {
    bool steps = false;                // of every question with a direction
    std::optional<std::size_t> group;  // steps of these people alone, a place in TallyPlan::groups; nothing: of everybody
    /// Called for every person whose window of the first planned follow-up closes in the period.
    /// @param status  a place in GroupTally::status
    std::function<void(const PersonForms& forms, std::size_t group, std::size_t status)> status;
    /// Called for every person with a first form and a follow-up reported in the period.
    std::function<void(const PersonForms& forms, std::size_t group)> pair;
};

/// Counts a whole file in one pass and in constant memory, in whole numbers.
///
///     SummaryPass pass(plan);
///     for each person: pass.takePlan(facts); for each form: pass.take(form);
///     Tallies tallies = pass.finish();
class SummaryPass {
  public:
    explicit SummaryPass(TallyPlan plan, InsideDetails details = {});
    SummaryPass(const SummaryPass&) = delete;
    SummaryPass& operator=(const SummaryPass&) = delete;

    /// Before the person's first form; may be left out for people without a plan.
    void takePlan(const FollowUpFacts& facts) { m_collector.takePlan(facts); }
    /// Complete forms, ordered by person, then date, then sequence; the texts are needed only during the call.
    void take(const PackedForm& form) { m_collector.take(form); }
    /// Once, after the last form.
    Tallies finish();
    /// After `finish`: by Respondent, then by TallyPlan::items; empty where no steps were asked for.
    [[nodiscard]] const std::array<std::vector<StepCounts>, 3>& steps() const { return m_steps; }
    /// After `finish`: sequences of the forms that a release marks as reported. Forms of respondents
    /// whose tables the release leaves out (too few pairs) are not among them: they wait for a release
    /// that counts them, so that nothing is lost.
    [[nodiscard]] std::vector<std::int64_t> toMark(const Thresholds& thresholds) const;
    /// The same without a look at the thresholds: right only where all respondents are released.
    [[nodiscard]] std::vector<std::int64_t> toMark() const { return toMark({0, 0, 0}); }

  private:
    /// One of 16 signs of an answer: 0-10 a level less one, 11-15 a reason.
    struct Reading {
        std::uint8_t code = 0;
        int slot = 0;  // where it stood; -1: on the scale that is asked now
    };

    using ChangeTable = std::array<std::array<Change, 16>, 16>;

    /// What the stream needs of an item, side by side.
    struct QuickItem {
        int slot = -1;  // of the scale asked now; -1: the slow way
        int levels = 0;
        bool hasDirection = false;
        bool lowerBetter = false;
        const ChangeTable* changes = nullptr;  // between two answers on one scale
    };

    static const ChangeTable& changeTable(bool sameScale, Direction direction);

    void count(const PersonForms& forms);
    void countProfile(const PersonForms& forms, GroupTally& group) const;
    void countPair(const PersonForms& forms, std::size_t group);
    void countStatus(const PersonForms& forms, std::size_t group);
    void countSteps(std::size_t item, Reading before, Reading after, const PersonForms& forms, std::size_t group);
    void countLevels(std::size_t item, Reading before, Reading after, const Change& change, GroupTally& group) const;
    [[nodiscard]] Reading reading(std::size_t item, std::string_view answers) const;
    [[nodiscard]] Reading readingOfAnySlot(const PlanItem& item, std::string_view answers) const;
    [[nodiscard]] std::size_t groupOf(const KeptForm& baseline) const;

    Tallies m_tallies;
    InsideDetails m_details;
    std::array<std::vector<StepCounts>, 3> m_steps;
    PairCollector m_collector;
    std::array<std::vector<std::int64_t>, 3> m_toMark;  // by Respondent
    std::array<std::int64_t, 3> m_pairs{};
    std::vector<QuickItem> m_quick;           // by item
    std::vector<Change> m_changes;            // of the pair at hand, by item
    std::array<std::uint8_t, 256> m_codes{};  // sign to code
};

}  // namespace camre
