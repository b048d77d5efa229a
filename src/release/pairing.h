#pragma once

#include <array>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "answers/packed_form.h"
#include "base/date.h"

namespace camre {

/// A follow-up counts from this many days after the first form: earlier ones say nothing about change.
inline constexpr int kLeastGapDays = 28;
/// A planned follow-up's window, around its due day.
inline constexpr int kWindowDaysBefore = 60;
inline constexpr int kWindowDaysAfter = 90;

struct PairingRules {
    Period period;
    /// The first planned follow-up is due this many months after the first form.
    int followUpMonths = 6;
    /// Forms typed in after this day are not there yet. Nothing: all that is in the file.
    std::optional<Day> asOf;
};

/// How the first planned follow-up of a person stands, as far as the worker wrote it down.
enum class PlanState { NotRecorded, Tried, MovedAway, DoesNotWantMore };

struct FollowUpFacts {
    std::int64_t person = 0;
    PlanState state = PlanState::NotRecorded;
    /// Nothing: the first form's day plus the rules' months.
    std::optional<Day> firstDue;
};

/// A copy of what is needed of a form, so that the row it came from may go.
struct KeptForm {
    std::int64_t sequence = 0;
    Day date;
    std::string answers;
    std::string background;
};

/// What one person's forms of one respondent say for a period. It lives only during the visit.
struct PersonForms {
    std::int64_t person = 0;
    Day due;                             // of the first planned follow-up
    Respondent respondent = Respondent::Adult;
    const KeptForm* baseline = nullptr;  // always there
    const KeptForm* followUp = nullptr;  // the one reported in this period, if any
    bool entersProfile = false;          // the first form is counted in this period's profile
    bool anyFollowUp = false;            // a follow-up is in the file, in whatever period
    bool cameTooEarly = false;           // a follow-up of the period lies under 28 days after the first form
    bool windowCloses = false;           // the window of the first planned follow-up closes in the period
    bool followedUp = false;             // a follow-up lies in that window
    PlanState planState = PlanState::NotRecorded;
    /// Sequences of the forms that a release of this period marks as reported.
    const std::vector<std::int64_t>* toMark = nullptr;
};

/// Chooses, out of all forms of a file, the pair that each person adds to a period. Takes one form at
/// a time and keeps one person's forms only. Adults', parents' and children's forms of one person are
/// never paired with each other.
class PairCollector {
  public:
    using Visit = std::function<void(const PersonForms&)>;

    PairCollector(PairingRules rules, Visit visit);

    /// The plan of a person whose forms come next. Who has none counts as not recorded.
    void takePlan(const FollowUpFacts& facts);
    /// Complete forms, ordered by person, then date, then sequence. The visit comes when the next
    /// person begins, and only for people with a first form not later than the period.
    void take(const PackedForm& form);
    /// The last person's visit.
    void finish();

  private:
    // What is known so far of the person's forms of one respondent.
    struct Thread {
        bool hasBaseline = false;
        bool hasFollowUp = false;
        bool baselineReported = false;
        bool anyFollowUp = false;
        bool followedUp = false;
        bool cameTooEarly = false;
        Day due;
        KeptForm baseline;
        KeptForm followUp;
        std::vector<std::int64_t> baselineSequences;
        std::vector<std::int64_t> followUpSequences;
    };

    void takeBaseline(Thread& thread, const PackedForm& form);
    void takeFollowUp(Thread& thread, const PackedForm& form);
    void visitPerson();
    void visitThread(Respondent respondent, Thread& thread);

    PairingRules m_rules;
    Visit m_visit;
    std::optional<std::int64_t> m_person;
    FollowUpFacts m_plan;      // of the person at hand
    FollowUpFacts m_nextPlan;  // told ahead of that person's forms
    std::array<Thread, 3> m_threads;
    std::vector<std::int64_t> m_toMark;
};

}  // namespace camre
