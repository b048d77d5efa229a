#include "release/tally.h"

#include <algorithm>

#include "summary/theme_change.h"

namespace camre {
namespace {

constexpr std::uint8_t kFirstReasonCode = kMostLevels;
constexpr std::uint8_t kNotAskedCode = kFirstReasonCode + static_cast<std::uint8_t>(NoAnswer::NotAsked);
// Stands for the slot of the scale that is asked now.
constexpr int kSlotNow = -1;

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
    cameTooEarly += other.cameTooEarly;
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

SummaryPass::SummaryPass(TallyPlan plan, InsideDetails details)
    : m_details(std::move(details)), m_collector(plan.rules, [this](const PersonForms& forms) { count(forms); }), m_changes(plan.items.size()) {
    for (auto& groups : m_tallies.groups) groups.assign(plan.groups.size(), GroupTally(plan));
    m_tallies.plan = std::move(plan);
    if (m_details.steps) m_steps.fill(std::vector<StepCounts>(m_tallies.plan.items.size()));
    for (const PlanItem& item : m_tallies.plan.items) {
        const bool isNow = !item.slots.empty() && item.slots.back().scale == item.scale;
        m_quick.push_back({isNow ? item.slots.back().number : -1, isNow ? item.slots.back().levels : 0,
                           item.direction != Direction::None, item.direction == Direction::LowerBetter, &changeTable(true, item.direction)});
    }
    for (std::size_t sign = 0; sign < m_codes.size(); ++sign) {
        m_codes[sign] = codeOf(answerFromSign(static_cast<char>(static_cast<unsigned char>(sign))));
    }
}

// Every change between two codes, worked out once: the stream then only looks up. How many levels a
// scale has cancels out of a difference, so one table serves all scales.
const SummaryPass::ChangeTable& SummaryPass::changeTable(bool sameScale, Direction direction) {
    const auto make = [](bool same, Direction towards) {
        ChangeTable table;
        for (std::size_t before = 0; before < table.size(); ++before) {
            const Answer first = answerOf(static_cast<std::uint8_t>(before));
            for (std::size_t after = 0; after < table.size(); ++after) {
                table[before][after] = changeOf(first, answerOf(static_cast<std::uint8_t>(after)), same, kMostLevels, towards);
            }
        }
        return table;
    };
    static const ChangeTable higher = make(true, Direction::HigherBetter);
    static const ChangeTable lower = make(true, Direction::LowerBetter);
    static const ChangeTable mixed = make(false, Direction::None);
    if (!sameScale) return mixed;
    return direction == Direction::LowerBetter ? lower : higher;
}

Tallies SummaryPass::finish() {
    m_collector.finish();
    return std::move(m_tallies);
}

std::vector<std::int64_t> SummaryPass::toMark(const Thresholds& thresholds) const {
    std::vector<std::int64_t> sequences;
    for (std::size_t r = 0; r < m_toMark.size(); ++r) {
        if (m_pairs[r] < thresholds.of(static_cast<Respondent>(r))) continue;
        sequences.insert(sequences.end(), m_toMark[r].begin(), m_toMark[r].end());
    }
    return sequences;
}

void SummaryPass::count(const PersonForms& forms) {
    const auto respondent = static_cast<std::size_t>(forms.respondent);
    const std::size_t place = groupOf(*forms.baseline);
    GroupTally& group = m_tallies.groups[respondent][place];
    if (forms.entersProfile) countProfile(forms, group);
    if (forms.followUp != nullptr) countPair(forms, place);
    if (forms.followUp != nullptr && m_details.pair) m_details.pair(forms, place);
    if (!forms.anyFollowUp) ++group.firstFormOnly;
    if (forms.cameTooEarly) ++group.cameTooEarly;
    if (forms.windowCloses) countStatus(forms, place);
    m_pairs[respondent] += forms.followUp != nullptr ? 1 : 0;
    auto& toMark = m_toMark[respondent];
    toMark.insert(toMark.end(), forms.toMark->begin(), forms.toMark->end());
}

void SummaryPass::countProfile(const PersonForms& forms, GroupTally& group) const {
    ++group.entered;
    for (std::size_t i = 0; i < m_quick.size(); ++i) {
        const Reading read = reading(i, forms.baseline->answers);
        if (read.code >= kFirstReasonCode) addReason(group.profile[i], kReasonOfCode[read.code - kFirstReasonCode]);
        else if (read.slot != kSlotNow) addReason(group.profile[i], NotComparedReason::FormChanged);
        else ++group.profile[i].levels[read.code];
    }
}

void SummaryPass::countPair(const PersonForms& forms, std::size_t place) {
    GroupTally& group = m_tallies.groups[static_cast<std::size_t>(forms.respondent)][place];
    ++group.pairs;
    ++group.timing[timingOf(daysBetween(forms.baseline->date, forms.followUp->date))];
    const ChangeTable& mixed = changeTable(false, Direction::None);
    for (std::size_t i = 0; i < m_quick.size(); ++i) {
        const Reading before = reading(i, forms.baseline->answers);
        const Reading after = reading(i, forms.followUp->answers);
        const ChangeTable& changes = before.slot == after.slot ? *m_quick[i].changes : mixed;
        const Change change = changes[before.code][after.code];
        m_changes[i] = change;
        if (m_quick[i].hasDirection) group.items[i].add(change);
        else countLevels(i, before, after, change, group);
        if (m_details.steps && change.isCompared()) countSteps(i, before, after, forms, place);
    }
    const auto respondent = static_cast<std::size_t>(forms.respondent);
    for (std::size_t t = 0; t < group.themes.size(); ++t) {
        ThemeChange theme;
        for (const std::size_t i : m_tallies.plan.themes[t].items[respondent]) theme.add(m_changes[i]);
        group.themes[t].add(theme.result());
    }
}

void SummaryPass::countSteps(std::size_t item, Reading before, Reading after, const PersonForms& forms, std::size_t group) {
    if (!m_quick[item].hasDirection || (m_details.group && *m_details.group != group)) return;
    const int steps = static_cast<int>(after.code) - static_cast<int>(before.code);
    m_steps[static_cast<std::size_t>(forms.respondent)][item].add(m_quick[item].lowerBetter ? -steps : steps);
}

void SummaryPass::countLevels(std::size_t item, Reading before, Reading after, const Change& change,
                              GroupTally& group) const {
    // Both on an older scale: comparable with each other, but not with the levels of this table.
    const bool fits = change.isCompared() && before.slot == kSlotNow;
    if (!fits) {
        const auto reason = change.isCompared() ? NotComparedReason::FormChanged : change.reason;
        addReason(group.before[item], reason);
        addReason(group.after[item], reason);
        return;
    }
    ++group.before[item].levels[before.code];
    ++group.after[item].levels[after.code];
}

void SummaryPass::countStatus(const PersonForms& forms, std::size_t group) {
    const std::size_t status = statusOf(forms);
    ++m_tallies.groups[static_cast<std::size_t>(forms.respondent)][group].status[status];
    if (m_details.status) m_details.status(forms, group, status);
}

SummaryPass::Reading SummaryPass::reading(std::size_t item, std::string_view answers) const {
    const QuickItem& quick = m_quick[item];
    if (quick.slot >= 0) {
        const std::uint8_t code = m_codes[static_cast<unsigned char>(signAt(answers, quick.slot))];
        const bool isAnswer = code < quick.levels;
        const bool isReason = code >= kFirstReasonCode && code != kNotAskedCode;
        if (isAnswer || isReason) return {code, kSlotNow};
    }
    return readingOfAnySlot(m_tallies.plan.items[item], answers);
}

SummaryPass::Reading SummaryPass::readingOfAnySlot(const PlanItem& item, std::string_view answers) const {
    for (std::size_t i = item.slots.size(); i > 0; --i) {
        const Slot& slot = item.slots[i - 1];
        const std::uint8_t code = m_codes[static_cast<unsigned char>(signAt(answers, slot.number))];
        if (code == kNotAskedCode) continue;
        // A level that its scale does not have is no answer; it must not fall out of the sums.
        if (code < kFirstReasonCode && code >= slot.levels) continue;
        return {code, slot.scale == item.scale ? kSlotNow : slot.number};
    }
    return {kNotAskedCode, kSlotNow};
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
