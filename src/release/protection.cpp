#include "release/protection.h"

#include <algorithm>
#include <array>
#include <numeric>

#include "release/grouping.h"
#include "release/linked_rows.h"
#include "release/pack_maker.h"
#include "release/pack_rows.h"
#include "release/row_models.h"

namespace camre {
namespace {

constexpr std::array<Respondent, 3> kRespondents = {Respondent::Adult, Respondent::Child, Respondent::Parent};

bool isAllowed(int threshold, int floor) { return threshold >= floor && threshold <= 20 && threshold % 5 == 0; }

Status checkThresholds(const Thresholds& thresholds) {
    if (!isAllowed(thresholds.adult, 5)) return Error{ErrorCode::BadThreshold, "threshold", "5, 10, 15, 20"};
    if (!isAllowed(thresholds.child, 10) || !isAllowed(thresholds.parent, 10)) {
        return Error{ErrorCode::BadThreshold, "threshold", "10, 15, 20"};
    }
    return {};
}

std::int64_t pairsOf(const Tallies& tallies, Respondent respondent) {
    std::int64_t pairs = 0;
    for (const GroupTally& group : tallies.of(respondent)) pairs += group.pairs;
    return pairs;
}

// The tables of one respondent: everybody, and the groups that may be shown.
class RespondentTables {
  public:
    RespondentTables(const Tallies& tallies, Respondent respondent, int threshold)
        : m_plan(tallies.plan), m_threshold(threshold), m_models(rowModels(m_plan, respondent)), m_everybody(tallies.everybody(respondent)) {
        if (m_plan.by) divide(tallies.of(respondent));
        for (const RowModel& model : m_models) m_shown.push_back(shownOf(model));
    }

    void addTo(std::vector<PackRow>& rows) const {
        for (std::size_t place = 0; place < m_models.size(); ++place) {
            addPackRows(m_models[place], {}, m_shown[place].everybody, rows);
            for (std::size_t g = 0; g < m_shown[place].groups.size(); ++g) {
                addPackRows(m_models[place], {m_plan.by->text, m_groups[g].name}, m_shown[place].groups[g], rows);
            }
        }
    }

    [[nodiscard]] std::optional<PooledGroups> pooled() const {
        if (m_groups.empty() || m_groups.back().name != kOtherGroups) return std::nullopt;
        PooledGroups pool{m_models.front().table, {}};
        for (const std::size_t member : m_groups.back().members) pool.values.push_back(m_plan.groups[member]);
        return pool;
    }

  private:
    // What is shown of a row.
    struct Shown {
        std::optional<ProtectedCells> everybody;  // nothing: withheld
        std::vector<ProtectedCells> groups;       // none: undivided
    };
    using Group = std::optional<std::size_t>;  // nothing: everybody

    void divide(const std::vector<GroupTally>& values) {
        std::vector<std::int64_t> people;
        people.reserve(values.size());
        for (const GroupTally& value : values) people.push_back(value.pairs);
        m_groups = poolGroups(people, m_plan.groups, m_threshold);
        for (const ReleaseGroup& group : m_groups) {
            GroupTally sum(m_plan);
            for (const std::size_t member : group.members) sum += values[member];
            m_tallies.push_back(std::move(sum));
        }
    }

    // One group too small, and the row is undivided: else everybody less the others would show it.
    [[nodiscard]] Shown shownOf(const RowModel& model) const {
        Shown shown;
        ProtectedCells everybody;
        for (std::size_t g = 0; g < m_tallies.size(); ++g) {
            auto cells = cellsOf(model, g);
            if (!cells) return {cellsOf(model, std::nullopt), {}};
            everybody += *cells;
            shown.groups.push_back(std::move(*cells));
        }
        shown.everybody = shown.groups.empty() ? cellsOf(model, std::nullopt) : std::move(everybody);
        return shown;
    }

    [[nodiscard]] const GroupTally& tallyOf(Group group) const { return group ? m_tallies[*group] : m_everybody; }

    [[nodiscard]] std::optional<ProtectedCells> cellsOf(const RowModel& model, Group group) const {
        const TrueCells row = model.counts(tallyOf(group));
        if (model.questions.empty() || row.withOutcome() < m_threshold) return protectedRow(row, m_threshold);
        std::vector<QuestionRange> questions;
        for (const std::size_t place : model.questions) questions.push_back(questionRange(place, group));
        std::vector<ThemePart> parts;
        for (const std::size_t place : model.themes) parts.push_back(partOf(place, model, group));
        return protectedTheme(row, questions, parts);
    }

    // A theme as a part of the overall row.
    [[nodiscard]] ThemePart partOf(std::size_t place, const RowModel& overall, Group group) const {
        const RowModel& theme = m_models[place];
        ThemePart part;
        for (const std::size_t question : theme.questions) {
            const auto found = std::find(overall.questions.begin(), overall.questions.end(), question);
            part.questions.push_back(static_cast<std::size_t>(found - overall.questions.begin()));
        }
        const TrueCells row = theme.counts(tallyOf(group));
        part.notCompared = std::accumulate(row.reasons.begin(), row.reasons.end(), std::int64_t{0});
        part.shown = themeRange(place, group);
        return part;
    }

    // What is shown of a theme, as `questionRange` tells of a question.
    [[nodiscard]] std::optional<ThemeRange> themeRange(std::size_t place, Group group) const {
        const Shown& shown = m_shown[place];
        const auto compared = [&](Group of) { return m_models[place].counts(tallyOf(of)).withOutcome(); };
        if (shown.groups.empty()) {
            if (group || !shown.everybody) return std::nullopt;
            return rangeOfTheme(*shown.everybody, compared(group));
        }
        if (group) return rangeOfTheme(shown.groups[*group], compared(group));
        ThemeRange sum;
        for (std::size_t g = 0; g < shown.groups.size(); ++g) sum += rangeOfTheme(shown.groups[g], compared(g));
        return sum;
    }

    // What is shown of a question, about everybody, or about a group.
    [[nodiscard]] QuestionRange questionRange(std::size_t place, Group group) const {
        const Shown& shown = m_shown[place];
        const TrueCells row = m_models[place].counts(tallyOf(group));
        if (shown.groups.empty()) return !group && shown.everybody ? rangeOfShown(row) : rangeOfHidden(row);
        if (group) return rangeOfShown(row);
        QuestionRange sum;
        for (std::size_t g = 0; g < shown.groups.size(); ++g) sum += rangeOfShown(m_models[place].counts(m_tallies[g]));
        return sum;
    }

    const TallyPlan& m_plan;
    int m_threshold;
    std::vector<RowModel> m_models;
    GroupTally m_everybody;
    std::vector<ReleaseGroup> m_groups;
    std::vector<GroupTally> m_tallies;
    std::vector<Shown> m_shown;  // by row; those of questions before those of themes
};

Error tooFewPeople(const Tallies& tallies, const Thresholds& thresholds) {
    const auto fuller = [&](Respondent a, Respondent b) { return pairsOf(tallies, a) < pairsOf(tallies, b); };
    const Respondent most = *std::max_element(kRespondents.begin(), kRespondents.end(), fuller);
    const Period& period = tallies.plan.rules.period;
    return {ErrorCode::TooFewPeople, period.start.iso() + ".." + period.end.iso(), std::to_string(thresholds.of(most))};
}

void noteThreshold(PackHead& head, Respondent respondent, int threshold) {
    if (head.threshold == 0 || respondent == Respondent::Adult) head.threshold = threshold;
    if (respondent == Respondent::Child) head.childThreshold = threshold;
    if (respondent == Respondent::Parent) head.parentThreshold = threshold;
}

// One class of people, so its row is its sum. Nobody is told apart by it, but a small number of people who
// said no is as telling as any other.
void addOwnCounts(const OwnCounts& own, int threshold, std::vector<PackRow>& rows) {
    if (!own.saidNo) return;
    RowModel model;
    model.table = "own_count";
    model.item = "said_no";
    auto cells = protectedRow({{*own.saidNo}, {}}, threshold);
    if (cells) cells->outcomes.clear();  // the one class is all of them: `people` says it
    addPackRows(model, {}, cells, rows);
}

PackHead startHead(const PackHead& given, const Tallies& tallies) {
    PackHead head{given.organisation, given.lineage, tallies.plan.rules.period, given.catalogue, 0, given.sample, 0, 0,
                  tallies.plan.by ? tallies.plan.by->text : std::string(), {}};
    constexpr std::string_view mark = "SAMPLE-";
    if (head.sample && !head.organisation.starts_with(mark)) head.organisation.insert(0, mark);
    return head;
}

}  // namespace

std::string tableName(std::string_view table, Respondent respondent) {
    std::string name(table);
    if (respondent == Respondent::Child) name += "_child";
    if (respondent == Respondent::Parent) name += "_parent";
    return name;
}

Result<ProtectedPack> protect(const Tallies& tallies, const PackHead& head, const Thresholds& thresholds, const OwnCounts& own) {
    if (auto allowed = checkThresholds(thresholds); !allowed) return allowed.error();
    PackHead made = startHead(head, tallies);
    std::vector<PackRow> rows;
    for (const Respondent respondent : kRespondents) {
        const int threshold = thresholds.of(respondent);
        if (pairsOf(tallies, respondent) < threshold) continue;
        const RespondentTables tables(tallies, respondent, threshold);
        tables.addTo(rows);
        noteThreshold(made, respondent, threshold);
        if (auto pooled = tables.pooled()) made.pooled.push_back(std::move(*pooled));
    }
    if (rows.empty()) return tooFewPeople(tallies, thresholds);
    addOwnCounts(own, made.threshold, rows);
    return PackMaker::make(std::move(made), std::move(rows));
}

}  // namespace camre
