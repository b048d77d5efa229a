#include "workspace/summariser.h"

#include <algorithm>

#include "workspace/period_words.h"

namespace camre {
namespace {

constexpr std::array<Respondent, 3> kRespondents = {Respondent::Adult, Respondent::Parent, Respondent::Child};

std::string periodText(const Period& period) { return period.start.iso() + ".." + period.end.iso(); }

PlanState planStateOf(int followUpState) {
    switch (static_cast<FollowUpState>(followUpState)) {
        case FollowUpState::Planned: return PlanState::NotRecorded;
        case FollowUpState::Tried: return PlanState::Tried;
        case FollowUpState::MovedAway: return PlanState::MovedAway;
        case FollowUpState::DoesNotWantMore: return PlanState::DoesNotWantMore;
    }
    return PlanState::NotRecorded;
}

}  // namespace

Status Summariser::allowedFor(const Period& period) {
    if (period.end >= m_workspace.m_clock.today()) return Error{ErrorCode::PeriodNotOver, periodText(period), period.end.plusDays(1).iso()};
    return overlapsNone(period);
}

Status Summariser::overlapsNone(const Period& period) {
    const auto made = m_workspace.m_releases.list();
    if (!made) return made.error();
    for (const ReleaseRow& release : made.value()) {
        if (release.period.overlaps(period)) return Error{ErrorCode::PeriodOverlaps, periodText(period), periodText(release.period)};
    }
    return {};
}

Status Summariser::scan(const std::function<void(const PackedForm&)>& visit) {
    const Status scanned = m_workspace.m_forms.scanWhile([&](const PackedForm& form) {
        visit(form);
        return !m_stop.stop_requested();
    });
    if (scanned && m_stop.stop_requested()) return Error{ErrorCode::NotAllowed, "stopped", {}};
    return scanned;
}

Result<Tallies> Summariser::count(InsideDetails details) {
    if (Status known = knownBreakdown(); !known) return known.error();
    SummaryChoice choice;
    choice.rules = rulesFor(m_period);
    choice.questions = questions();
    choice.by = m_by;
    auto plan = makeTallyPlan(m_workspace.m_catalogue, m_workspace.m_slots, m_workspace.m_backgroundSlots, choice);
    if (!plan) return plan.error();
    auto states = followUpStates();
    if (!states) return states.error();
    SummaryPass pass(std::move(plan).value(), std::move(details));
    auto state = states.value().begin();
    const Status scanned = scan([&](const PackedForm& form) {
        while (state != states.value().end() && state->person < form.person) ++state;
        if (state != states.value().end() && state->person == form.person) pass.takePlan(*state++);
        pass.take(form);
    });
    if (!scanned) return scanned.error();
    Tallies tallies = pass.finish();
    m_toMark = pass.toMark(thresholds());
    m_steps = pass.steps();
    return tallies;
}

PackHead Summariser::head() const {
    PackHead head;
    head.organisation = m_workspace.m_organisation;
    head.lineage = m_workspace.m_lineage;
    head.period = m_period;
    head.catalogue = m_workspace.m_catalogue.id + "/" + std::to_string(m_workspace.m_catalogue.version);
    head.sample = m_workspace.m_sample;
    return head;
}

Thresholds Summariser::thresholds() const {
    Thresholds thresholds;
    for (const ServiceProfile& profile : m_workspace.m_profiles) {
        int& threshold = profile.respondent == Respondent::Adult   ? thresholds.adult
                         : profile.respondent == Respondent::Child ? thresholds.child
                                                                   : thresholds.parent;
        if (profile.id == m_workspace.m_service) threshold = profile.results.threshold;
    }
    return thresholds;
}

Result<std::vector<FormKey>> Summariser::formsToMark() {
    std::sort(m_toMark.begin(), m_toMark.end());
    std::vector<FormKey> keys;
    const Status scanned = scan([&](const PackedForm& form) {
        if (std::binary_search(m_toMark.begin(), m_toMark.end(), form.sequence)) keys.push_back({form.person, form.date, form.sequence});
    });
    if (!scanned) return scanned.error();
    return keys;
}

// Only what the service asks as background can divide its results.
Status Summariser::knownBreakdown() const {
    if (!m_by) return {};
    std::string asked;
    for (const ServiceProfile& profile : m_workspace.m_profiles) {
        for (const BackgroundChoice& choice : profile.background) {
            if (choice.variable == *m_by) return {};
            asked += (asked.empty() ? "" : ", ") + choice.variable.text;
        }
    }
    return Error{ErrorCode::UnknownBreakdown, m_by->text, asked.empty() ? "it asks none" : asked};
}

std::vector<IndicatorId> Summariser::questions() const {
    std::vector<IndicatorId> all;
    for (const Indicator& indicator : m_workspace.m_catalogue.indicators) {
        const bool asked = std::any_of(m_workspace.m_profiles.begin(), m_workspace.m_profiles.end(), [&](const ServiceProfile& profile) {
            return std::find(profile.questions.begin(), profile.questions.end(), indicator.id) != profile.questions.end();
        });
        if (asked) all.push_back(indicator.id);
    }
    return all;
}

Result<std::vector<FollowUpFacts>> Summariser::followUpStates() {
    std::vector<FollowUpFacts> states;
    m_stopped = 0;
    const Status visited = m_workspace.m_counts.visitUnusual([&](const PersonStanding& one) {
        if (!one.takingPart) ++m_stopped;
        if (one.followUpState != 0) states.push_back({one.person, planStateOf(one.followUpState), std::nullopt});
    });
    if (!visited) return visited.error();
    return states;
}

// What would work instead --------------------------------------------------------------------------

Result<std::vector<PeriodAdvice>> Summariser::longerPeriods() {
    const YearStart starts = mainProfile().results.yearStarts;
    const PeriodLength length = lengthOf(m_period).value_or(PeriodLength::Quarter);
    std::vector<PeriodAdvice> found;
    const auto offer = [&](PeriodLength asked, const Period& period) -> Status {
        if (period.end <= m_period.end) return {};
        const Status free = overlapsNone(period);
        if (free) found.push_back({asked, period, 0, period.end < m_workspace.m_clock.today()});
        return free || free.error().code == ErrorCode::PeriodOverlaps ? Status() : free;
    };
    for (const PeriodLength longer : {PeriodLength::HalfYear, PeriodLength::Year}) {
        if (longer <= length) continue;
        if (Status offered = offer(longer, periodAround(m_period.start, longer, starts)); !offered) return offered.error();
    }
    if (Status offered = offer(length, periodAround(m_period.end.plusDays(1), length, starts)); !offered) return offered.error();
    std::stable_partition(found.begin(), found.end(), [](const PeriodAdvice& one) { return one.isOver; });
    return found;
}

Result<std::optional<PeriodAdvice>> Summariser::wouldWork() {
    auto periods = longerPeriods();
    if (!periods) return periods.error();
    for (PeriodAdvice& one : periods.value()) {
        const auto pairs = pairsIn(one.period);
        if (!pairs) return pairs.error();
        one.people = peopleShown(pairs.value());
        if (one.people > 0) return std::optional(one);
    }
    return std::optional<PeriodAdvice>();
}

Result<Summariser::Pairs> Summariser::pairsIn(const Period& period) {
    Pairs pairs{};
    PairCollector collector(rulesFor(period), [&pairs](const PersonForms& forms) {
        if (forms.followUp != nullptr) ++pairs[static_cast<std::size_t>(forms.respondent)];
    });
    const Status scanned = scan([&collector](const PackedForm& form) { collector.take(form); });
    if (!scanned) return scanned.error();
    collector.finish();
    return pairs;
}

int Summariser::peopleShown(const Pairs& pairs) const {
    std::int64_t people = 0;
    for (const Respondent respondent : kRespondents) {
        const std::int64_t here = pairs[static_cast<std::size_t>(respondent)];
        if (here >= thresholds().of(respondent)) people += here;
    }
    return static_cast<int>(people);
}

}  // namespace camre
