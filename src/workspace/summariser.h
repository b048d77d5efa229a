#pragma once

#include <optional>
#include <stop_token>
#include <vector>

#include "release/tally.h"
#include "release/thresholds.h"
#include "workspace/file_workspace.h"

namespace camre {

/// The counts of one period, as the file stands now. Private to src/workspace; expects the workspace's lock.
class Summariser {
  public:
    Summariser(FileWorkspace& workspace, Period period, std::optional<BackgroundId> by, std::stop_token stop)
        : m_workspace(workspace), m_period(period), m_by(std::move(by)), m_stop(std::move(stop)) {}

    /// Whether the period may be released today, before anything is counted.
    Status allowed() { return allowedFor(m_period); }

    /// Errors: UnknownBreakdown; NotAllowed at "stopped".
    Result<Tallies> count(InsideDetails details = {});
    /// After `count` with steps.
    [[nodiscard]] const std::array<std::vector<StepCounts>, 3>& steps() const { return m_steps; }

    /// A half-year, a year, or the next period of the same length in which enough people would be counted, the first of
    /// them that is over; else the first that is not. Follow-ups that came before a period and were never released are
    /// counted in it, so only a later end can bring more people.
    Result<std::optional<PeriodAdvice>> wouldWork();

    /// After `count`: people of the file who stopped taking part.
    [[nodiscard]] int stopped() const { return m_stopped; }
    [[nodiscard]] PackHead head() const;
    [[nodiscard]] Thresholds thresholds() const;
    /// The keys of the forms that this release counts for the first time.
    Result<std::vector<FormKey>> formsToMark();

  private:
    using Pairs = std::array<std::int64_t, 3>;  // by Respondent

    [[nodiscard]] const ServiceProfile& mainProfile() const { return *m_workspace.profileOf(m_workspace.m_service, 0); }
    Status allowedFor(const Period& period);
    Status overlapsNone(const Period& period);
    [[nodiscard]] Status knownBreakdown() const;
    [[nodiscard]] std::vector<IndicatorId> questions() const;
    Result<std::vector<FollowUpFacts>> followUpStates();
    [[nodiscard]] PairingRules rulesFor(const Period& period) const { return {period, mainProfile().followUpMonths.front(), std::nullopt}; }
    Result<std::vector<PeriodAdvice>> longerPeriods();
    Result<Pairs> pairsIn(const Period& period);
    /// The people in those tables that would be shown; 0: in none.
    [[nodiscard]] int peopleShown(const Pairs& pairs) const;
    /// Every form, until somebody asks to stop.
    Status scan(const std::function<void(const PackedForm&)>& visit);

    FileWorkspace& m_workspace;
    Period m_period;
    std::optional<BackgroundId> m_by;
    std::stop_token m_stop;
    std::vector<std::int64_t> m_toMark;
    int m_stopped = 0;
    std::array<std::vector<StepCounts>, 3> m_steps;
};

}  // namespace camre
