// The inside view: true counts, figures for an analyst, and who is behind the follow-ups.
#include <algorithm>
#include <tuple>

#include "release/inside_view.h"
#include "release/small_groups.h"
#include "workspace/summariser.h"

namespace camre {
namespace {

constexpr std::array<Respondent, 3> kRespondents = {Respondent::Adult, Respondent::Parent, Respondent::Child};

struct FoundPerson {
    std::int64_t person;
    Respondent respondent;
    FollowUpEnd end;
    Day due;
};

static_assert(std::tuple_size_v<decltype(InsideView::timing)> == kTimings && std::tuple_size_v<decltype(InsideView::followUps)> == kStatuses);

// Of the group, in TallyPlan::groups; nothing: everybody is asked for.
Result<std::optional<std::size_t>> placeOf(const std::optional<InsideGroup>& group, const Catalogue& catalogue) {
    if (!group) return std::optional<std::size_t>();
    const BackgroundQuestion* question = catalogue.backgroundQuestion(group->by);
    const Error unknown{ErrorCode::UnknownBreakdown, group->by.text, group->value};
    if (question == nullptr) return unknown;
    const auto groups = groupsOf(*question);
    const auto found = std::find(groups.begin(), groups.end(), group->value);
    if (found == groups.end()) return unknown;
    return std::optional(static_cast<std::size_t>(found - groups.begin()));
}

// Every background question of the service, of whatever version of its form, but for the group's own.
std::vector<BackgroundId> otherBackground(std::span<const ServiceProfile> profiles, const std::optional<InsideGroup>& group) {
    std::vector<BackgroundId> asked;
    for (const ServiceProfile& profile : profiles) {
        for (const BackgroundChoice& one : profile.background) {
            const bool isOwn = group && group->by == one.variable;
            if (!isOwn && std::find(asked.begin(), asked.end(), one.variable) == asked.end()) asked.push_back(one.variable);
        }
    }
    return asked;
}

// Figures stand with questions alone: the rows of themes come from no steps of their own.
std::vector<InsideRow> insideRows(const Tallies& tallies, std::optional<std::size_t> group,
                                  const std::array<std::vector<StepCounts>, 3>& steps) {
    std::vector<InsideRow> rows;
    for (const TrueRow& counts : trueRows(tallies, group)) {
        InsideRow row{counts, std::nullopt};
        const auto& items = tallies.plan.items;
        const auto item = std::find_if(items.begin(), items.end(), [&](const PlanItem& one) { return one.id.text == counts.item; });
        if (item != items.end()) {
            row.figures = analystFigures(steps[static_cast<std::size_t>(counts.respondent)][static_cast<std::size_t>(item - items.begin())]);
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

void addCounts(const GroupTally& tally, InsideView& view) {
    view.people += static_cast<int>(tally.pairs);
    view.firstFormOnly += static_cast<int>(tally.firstFormOnly);
    view.cameTooEarly += static_cast<int>(tally.cameTooEarly);
    for (std::size_t i = 0; i < kTimings; ++i) view.timing[i] += static_cast<int>(tally.timing[i]);
    for (std::size_t i = 0; i < kStatuses; ++i) view.followUps[i] += static_cast<int>(tally.status[i]);
}

}  // namespace

Result<InsideView> FileWorkspace::insideView(Period period, const std::optional<InsideGroup>& group, const std::stop_token& stop) {
    const std::lock_guard lock(m_mutex);
    const auto place = placeOf(group, m_catalogue);
    if (!place) return place.error();
    std::vector<FoundPerson> found;
    InsideDetails details;
    details.steps = true;
    details.group = place.value();
    details.status = [&](const PersonForms& forms, std::size_t at, std::size_t status) {
        if (place.value() && *place.value() != at) return;
        found.push_back({forms.person, forms.respondent, static_cast<FollowUpEnd>(status), forms.due});
    };
    const auto asked = otherBackground(m_profiles, group);
    SmallGroupCounter small(m_catalogue, m_backgroundSlots, asked);
    std::vector<std::pair<std::int64_t, std::string>> counted;  // people, and their background
    details.pair = [&](const PersonForms& forms, std::size_t at) {
        if (!place.value() || *place.value() == at) counted.emplace_back(forms.person, forms.baseline->background);
    };
    Summariser summary(*this, period, group ? std::optional(group->by) : std::nullopt, stop);
    const auto tallies = summary.count(std::move(details));
    if (!tallies) return tallies.error();
    InsideView view;
    view.period = period;
    view.group = group;
    for (const auto& [person, background] : counted) {
        const auto row = m_people.findById(person);
        if (!row) return row.error();
        if (row.value()) small.take(background, row.value()->language);
    }
    view.smallGroups = small.groups();
    const auto releases = m_releases.list();
    if (!releases) return releases.error();
    view.released = std::any_of(releases.value().begin(), releases.value().end(), [&](const ReleaseRow& one) { return one.period.overlaps(period); });
    view.rows = insideRows(tallies.value(), place.value(), summary.steps());
    for (const Respondent respondent : kRespondents) {
        const auto& groups = tallies.value().of(respondent);
        addCounts(place.value() ? groups[*place.value()] : tallies.value().everybody(respondent), view);
    }
    for (const FoundPerson& one : found) {
        const auto row = m_people.findById(one.person);
        if (!row) return row.error();
        if (row.value()) view.codes.push_back({row.value()->code, one.respondent, one.end, one.due});
    }
    std::sort(view.codes.begin(), view.codes.end(), [](const FollowUpCode& a, const FollowUpCode& b) {
        return std::tie(a.end, a.due, a.code) < std::tie(b.end, b.due, b.code);
    });
    return view;
}

}  // namespace camre
