// How long people are kept (P38, P39): whose time is over, and who is kept longer for a reason.
#include <algorithm>

#include "answers/story.h"
#include "base/utf8.h"
#include "workspace/event_words.h"
#include "workspace/file_workspace.h"

namespace camre {
namespace {

// The latest day from which these months are over today: one that the clock of months reaches before today.
Day latestOver(Day today, int months) {
    Day day = today.plusMonths(-months);
    while (day.plusMonths(months) < today) day = day.plusDays(1);
    while (day.plusMonths(months) >= today) day = day.plusDays(-1);
    return day;
}

std::optional<KeptLonger> keptOf(const std::optional<KeptLongerRow>& row) {
    if (!row) return std::nullopt;
    return KeptLonger{row->until, row->reason, row->decided};
}

}  // namespace

// What the person was told when they agreed last; who has no form was told what holds today.
int FileWorkspace::monthsFor(const KeepingRow& row) const {
    const ServiceProfile* told = row.service.empty() ? nullptr : profileOf(row.service, row.serviceVersion);
    return (told == nullptr ? profileOf(m_service, 0) : told)->privacy.retentionMonths;
}

Status FileWorkspace::visitPast(const std::function<bool(const PastKeeping&)>& visit) {
    int fewest = profileOf(m_service, 0)->privacy.retentionMonths;
    for (const ServiceProfile& one : m_profiles) fewest = std::min(fewest, one.privacy.retentionMonths);
    const Day today = m_clock.today();
    return m_keeping.visitSince(latestOver(today, fewest), [&](const KeepingRow& row) {
        // Without any day nobody can say how long it has been: then it is time to look.
        Day over = row.counted ? row.counted->plusMonths(monthsFor(row)) : today.plusDays(-1);
        if (row.kept) over = std::max(over, row.kept->until);
        return over >= today || visit({row.code, row.lastForm, over, keptOf(row.kept)});
    });
}

Result<std::vector<PastKeeping>> FileWorkspace::pastKeeping(int most) {
    const std::lock_guard lock(m_mutex);
    std::vector<PastKeeping> past;
    const Status read = visitPast([&](const PastKeeping& one) {
        if (static_cast<int>(past.size()) < most) past.push_back(one);
        return static_cast<int>(past.size()) < most;
    });
    if (!read) return read.error();
    return past;
}

Result<int> FileWorkspace::pastKeepingCount(int most) {
    const std::lock_guard lock(m_mutex);
    int count = 0;
    const Status read = visitPast([&](const PastKeeping&) { return ++count < most; });
    if (!read) return read.error();
    return count;
}

Status FileWorkspace::keepLonger(const PersonCode& code, Day until, const std::string& reason) {
    const std::lock_guard lock(m_mutex);
    const auto person = rowOf(code);
    if (!person) return person.error();
    const std::string words = trimmedStory(reason);
    if (!isUtf8(words)) return Error{ErrorCode::NotUtf8, "reason", {}};
    if (words.empty()) return Error{ErrorCode::EmptyText, "reason", {}};
    if (characterCount(words) > kLongestReason) return Error{ErrorCode::TooLong, "reason", std::to_string(kLongestReason)};
    const Day today = m_clock.today();
    const Day latest = today.plusMonths(kLongestKeepMonths);
    if (until <= today || until > latest) return Error{ErrorCode::BadKeepDay, "until", latest.iso()};
    return m_file->inTransaction([&]() -> Status {
        if (Status kept = m_keeping.keep({person.value().id, until, words, today}); !kept) return kept;
        return noteEvent(event_words::kKeptLonger);
    });
}

Result<std::optional<KeptLonger>> FileWorkspace::keptLonger(const PersonCode& code) {
    const std::lock_guard lock(m_mutex);
    const auto person = rowOf(code);
    if (!person) return person.error();
    const auto row = m_keeping.ofPerson(person.value().id);
    if (!row) return row.error();
    return keptOf(row.value());
}

}  // namespace camre
