#include "release/tally.h"

#include <algorithm>

#include "summary/theme_change.h"

namespace camre {
namespace {

constexpr std::uint8_t kFirstReasonCode = kMostLevels;

constexpr std::array<NotComparedReason, 5> kReasonOfCode = {
    NotComparedReason::PreferNotToSay, NotComparedReason::DontKnow, NotComparedReason::PassedOver,
    NotComparedReason::NotApplicable, NotComparedReason::NotAsked};

std::uint8_t codeOf(const Answer& answer) {
    if (answer.isChosen()) return static_cast<std::uint8_t>(answer.level() - 1);
    return static_cast<std::uint8_t>(kFirstReasonCode + static_cast<int>(answer.reason()));
}

Answer answerOf(std::uint8_t code) {
    if (code < kFirstReasonCode) return Answer::chosen(code + 1);
    return static_cast<NoAnswer>(code - kFirstReasonCode);
}

// Every change between two codes on one scale, worked out once: the stream then only looks up.
// How many levels a scale has cancels out of a difference, so one table serves all scales.
using ChangeTable = std::array<std::array<Change, 16>, 16>;

ChangeTable makeChangeTable(bool sameScale, Direction direction) {
    ChangeTable table;
    for (std::uint8_t before = 0; before < 16; ++before) {
        for (std::uint8_t after = 0; after < 16; ++after) {
            table[before][after] = changeOf(answerOf(before), answerOf(after), sameScale, kMostLevels, direction);
        }
    }
    return table;
}

const ChangeTable& changeTable(bool sameScale, Direction direction) {
    static const ChangeTable higher = makeChangeTable(true, Direction::HigherBetter);
    static const ChangeTable lower = makeChangeTable(true, Direction::LowerBetter);
    static const ChangeTable mixed = makeChangeTable(false, Direction::None);
    if (!sameScale) return mixed;
    return direction == Direction::LowerBetter ? lower : higher;
}

void addReason(LevelCounts& counts, NotComparedReason reason) { ++counts.reasons[static_cast<std::size_t>(reason)]; }

template <class List>
void addLists(List& sums, const List& more) {
    for (std::size_t i = 0; i < sums.size(); ++i) sums[i] += more[i];
}

std::size_t timingOf(std::int32_t days) {
    if (days < 91) return 0;
    if (days <= 182) return 1;
    return days <= 365 ? 2 : 3;
}

std::size_t statusOf(const PersonForms& forms) {
    if (forms.followedUp) return 0;
    switch (forms.planState) {
        case PlanState::MovedAway: return 1;
        case PlanState::DoesNotWantMore: return 2;
        case PlanState::Tried: return 3;
        case PlanState::NotRecorded: return 4;
    }
    return 4;
}

}  // namespace

LevelCounts& LevelCounts::operator+=(const LevelCounts& other) {
    addLists(levels, other.levels);
    addLists(reasons, other.reasons);
    return *this;
}

GroupTally::GroupTally(const TallyPlan& plan)
    : items(plan.items.size()),
      themes(plan.themes.size()),
      profile(plan.items.size()),
      before(plan.items.size()),
      after(plan.items.size()) {}

GroupTally& GroupTally::operator+=(const GroupTally& other) {
    pairs += other.pairs;
    firstFormOnly += other.firstFormOnly;
    entered += other.entered;
    addLists(items, other.items);
    addLists(themes, other.themes);
    addLists(profile, other.profile);
    addLists(before, other.before);
    addLists(after, other.after);
    addLists(timing, other.timing);
    addLists(status, other.status);
    return *this;
}

GroupTally Tallies::everybody(Respondent respondent) const {
    GroupTally sum(plan);
    for (const GroupTally& group : of(respondent)) sum += group;
    return sum;
}

SummaryPass::SummaryPass(TallyPlan plan)
    : m_collector(plan.rules, [this](const PersonForms& forms) { count(forms); }), m_changes(plan.items.size()) {
    for (auto& groups : m_tallies.groups) groups.assign(plan.groups.size(), GroupTally(plan));
    m_tallies.plan = std::move(plan);
    for (std::size_t sign = 0; sign < m_codes.size(); ++sign) {
        m_codes[sign] = codeOf(answerFromSign(static_cast<char>(static_cast<unsigned char>(sign))));
    }
}

Tallies SummaryPass::finish() {
    m_collector.finish();
    return std::move(m_tallies);
}

void SummaryPass::count(const PersonForms& forms) {
    GroupTally& group = m_tallies.groups[static_cast<std::size_t>(forms.respondent)][groupOf(*forms.baseline)];
    if (forms.entersProfile) countProfile(forms, group);
    if (forms.followUp != nullptr) countPair(forms, group);
    if (!forms.anyFollowUp) ++group.firstFormOnly;
    if (forms.windowCloses) countStatus(forms, group);
    m_toMark.insert(m_toMark.end(), forms.toMark->begin(), forms.toMark->end());
}

void SummaryPass::countProfile(const PersonForms& forms, GroupTally& group) const {
    ++group.entered;
    for (std::size_t i = 0; i < m_tallies.plan.items.size(); ++i) {
        const PlanItem& item = m_tallies.plan.items[i];
        const Reading read = reading(item, forms.baseline->answers);
        if (read.code >= kFirstReasonCode) addReason(group.profile[i], kReasonOfCode[read.code - kFirstReasonCode]);
        else if (item.slots[read.slot].scale != item.scale) addReason(group.profile[i], NotComparedReason::FormChanged);
        else ++group.profile[i].levels[read.code];
    }
}

void SummaryPass::countPair(const PersonForms& forms, GroupTally& group) {
    ++group.pairs;
    ++group.timing[timingOf(daysBetween(forms.baseline->date, forms.followUp->date))];
    for (std::size_t i = 0; i < m_changes.size(); ++i) {
        const PlanItem& item = m_tallies.plan.items[i];
        const Reading before = reading(item, forms.baseline->answers);
        const Reading after = reading(item, forms.followUp->answers);
        const Change change = changeTable(before.slot == after.slot, item.direction)[before.code][after.code];
        m_changes[i] = change;
        if (item.direction != Direction::None) {
            group.items[i].add(change);
        } else if (!change.isCompared() || item.slots[before.slot].scale != item.scale) {
            const auto reason = change.isCompared() ? NotComparedReason::FormChanged : change.reason;
            addReason(group.before[i], reason);
            addReason(group.after[i], reason);
        } else {
            ++group.before[i].levels[before.code];
            ++group.after[i].levels[after.code];
        }
    }
    const auto respondent = static_cast<std::size_t>(forms.respondent);
    for (std::size_t t = 0; t < group.themes.size(); ++t) {
        ThemeChange theme;
        for (const std::size_t i : m_tallies.plan.themes[t].items[respondent]) theme.add(m_changes[i]);
        group.themes[t].add(theme.result());
    }
}

void SummaryPass::countStatus(const PersonForms& forms, GroupTally& group) const { ++group.status[statusOf(forms)]; }

SummaryPass::Reading SummaryPass::reading(const PlanItem& item, std::string_view answers) const {
    constexpr std::uint8_t notAsked = kFirstReasonCode + static_cast<std::uint8_t>(NoAnswer::NotAsked);
    for (std::size_t i = item.slots.size(); i > 0; --i) {
        const Slot& slot = item.slots[i - 1];
        const auto sign = static_cast<unsigned char>(signAt(answers, slot.number));
        const std::uint8_t code = m_codes[sign];
        if (code == notAsked) continue;
        // A level that its scale does not have is no answer; it must not fall out of the sums.
        if (code < kFirstReasonCode && code >= slot.levels) continue;
        return {code, i - 1};
    }
    return {notAsked, 0};
}

std::size_t SummaryPass::groupOf(const KeptForm& baseline) const {
    const TallyPlan& plan = m_tallies.plan;
    const std::size_t notAnswered = plan.groups.size() - 1;
    if (!plan.bySlot) return notAnswered;
    const auto at = plan.bySlot->signs.find(signAt(baseline.background, plan.bySlot->number));
    if (at == std::string::npos || at >= plan.bySlot->values.size()) return notAnswered;
    const auto found = std::find(plan.groups.begin(), plan.groups.end(), plan.bySlot->values[at]);
    return found == plan.groups.end() ? notAnswered : static_cast<std::size_t>(found - plan.groups.begin());
}

}  // namespace camre
