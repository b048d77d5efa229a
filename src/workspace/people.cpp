// The people of an open file: who agreed, who is due, what a list shows.
#include <algorithm>

#include "workspace/file_workspace.h"

namespace camre {
namespace {

// With 2^30 codes even a file of a million people meets a used code once in a thousand tries.
constexpr int kCodeTries = 64;

Day lastDayOfMonth(Day day) { return day.plusDays(1 - static_cast<int>(day.dayOfMonth())).plusMonths(1).plusDays(-1); }

// Who moved away or wants no more is not waited for; the full list still shows them.
DueSpan spanOf(DueFilter filter, Day today) {
    switch (filter) {
        case DueFilter::DueThisMonth: return {.last = lastDayOfMonth(today), .waitedFor = true};
        case DueFilter::Late: return {.last = today.plusDays(-1), .waitedFor = true};
        case DueFilter::All: break;
    }
    return {};
}

}  // namespace

Result<PersonRow> FileWorkspace::rowOf(const PersonCode& code) {
    auto found = m_people.find(code);
    if (!found) return found.error();
    if (!found.value()) return Error{ErrorCode::UnknownPerson, {}, {}};
    return *std::move(found).value();
}

PersonFacts FileWorkspace::factsOf(const PersonRow& row) const {
    PersonFacts facts{row.code, row.language, row.takingPart, row.formsCount, row.lastForm, row.nextDue, row.nextNumber,
                      static_cast<FollowUpState>(row.followUpState), row.draftWaiting};
    return facts;
}

Result<PersonCode> FileWorkspace::freshCode() {
    SystemRandom random;
    for (int i = 0; i < kCodeTries; ++i) {
        const PersonCode code = PersonCode::random(random);
        const auto used = m_people.find(code);
        if (!used) return used.error();
        const auto erased = m_erasures.has(markOf(code));
        if (!erased) return erased.error();
        if (!used.value() && !erased.value()) return code;
    }
    return Error{ErrorCode::StoreFault, m_file->path().string(), "no free code"};
}

Status FileWorkspace::planNext(std::int64_t person, Day baseline, int followUpsCount) {
    const auto& months = profileOf(m_service, 0)->followUpMonths;
    const auto next = static_cast<std::size_t>(followUpsCount);
    if (next >= months.size()) return m_people.setNextDue(person, std::nullopt, 0);
    return m_people.setNextDue(person, baseline.plusMonths(months[next]), followUpsCount + 1);
}

Result<PersonCode> FileWorkspace::addPerson(const Agreement& agreement, const LanguageTag& language,
                                            const Background& background) {
    const std::lock_guard lock(m_mutex);
    if (Status allowed = refuseWithoutPromises(); !allowed) return allowed.error();
    if (Status agreed = checkAgreement(agreement, *profileOf(m_service, 0)); !agreed) return agreed.error();
    const auto packed = packBackground(m_backgroundSlots, background);
    if (!packed) return packed.error();
    std::optional<PersonCode> given;
    const Status done = m_file->inTransaction([&]() -> Status {
        const auto code = freshCode();
        if (!code) return code.error();
        PersonRow row{0, code.value(), language, profileOf(m_service, 0)->respondent, true, 0, {}, 0, 0, {}, false, {}, packed.value()};
        const auto id = m_people.add(row);
        if (!id) return id.error();
        const auto kept = m_agreements.add(id.value(), 0, agreement);
        if (!kept) return kept.error();
        given = code.value();
        return {};
    });
    if (!done) return done.error();
    return *given;
}

Status FileWorkspace::setBackground(const PersonCode& code, const Background& background) {
    const std::lock_guard lock(m_mutex);
    const auto row = rowOf(code);
    if (!row) return row.error();
    const auto packed = packBackground(m_backgroundSlots, background);
    if (!packed) return packed.error();
    auto waiting = m_drafts.ofPerson(row.value().id);
    if (!waiting) return waiting.error();
    if (!waiting.value()) return m_people.setBackground(row.value().id, packed.value());
    // With the form that waits, so that they go with it when it is given up.
    DraftRow draft = *std::move(waiting).value();
    draft.form.background = packed.value();
    return m_drafts.save(draft);
}

Result<PersonFacts> FileWorkspace::person(const PersonCode& code) {
    const std::lock_guard lock(m_mutex);
    const auto row = rowOf(code);
    if (!row) return row.error();
    return factsOf(row.value());
}

Result<std::vector<PersonFacts>> FileWorkspace::people(const std::optional<PersonCode>& after, int most) {
    const std::lock_guard lock(m_mutex);
    const auto rows = m_people.page(after, most);
    if (!rows) return rows.error();
    std::vector<PersonFacts> facts;
    for (const PersonRow& row : rows.value()) facts.push_back(factsOf(row));
    return facts;
}

Result<std::vector<PersonFacts>> FileWorkspace::dueAfter(DueFilter filter, Day today, const std::optional<DuePlace>& after,
                                                         int most) {
    const std::lock_guard lock(m_mutex);
    DueSpan span = spanOf(filter, today);
    if (after) span.after = {after->day, after->code};
    const auto rows = m_people.due(span, most);
    if (!rows) return rows.error();
    std::vector<PersonFacts> facts;
    for (const PersonRow& row : rows.value()) facts.push_back(factsOf(row));
    return facts;
}

Result<int> FileWorkspace::dueCount(DueFilter filter, Day today, int most) {
    const std::lock_guard lock(m_mutex);
    const auto count = m_people.dueCount(spanOf(filter, today), most);
    if (!count) return count.error();
    return static_cast<int>(count.value());
}

Status FileWorkspace::setFollowUpState(const PersonCode& code, FollowUpState state) {
    const std::lock_guard lock(m_mutex);
    const auto row = rowOf(code);
    if (!row) return row.error();
    return m_people.setFollowUpState(row.value().id, static_cast<int>(state));
}

}  // namespace camre
