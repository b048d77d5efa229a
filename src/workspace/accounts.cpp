// What a service has to account for: requests and their clock (P43), the event list (P54), and what the file holds (P55).
#include <algorithm>

#include "workspace/event_words.h"
#include "workspace/file_workspace.h"

namespace camre {
namespace {

// A complaint is acknowledged within 30 days (DPA 2018 s.164A, since 19 June 2026).
constexpr int kComplaintDays = 30;

const Day kFirstDay = *Day::fromCivil(2000, 1, 1);

Request requestOf(const RequestRow& row) {
    return {row.id, static_cast<RequestKind>(row.kind), row.received, row.due, row.answered};
}

template <class Id>
void addOnce(std::vector<Id>& ids, const Id& id) {
    if (std::find(ids.begin(), ids.end(), id) == ids.end()) ids.push_back(id);
}

}  // namespace

std::string_view roleName(ActingRole role) {
    switch (role) {
        case ActingRole::Caseworker: return "caseworker";
        case ActingRole::Coordinator: return "coordinator";
        case ActingRole::Translator: return "translator";
        case ActingRole::CommandLine: return "command line";
        case ActingRole::Unsaid: break;
    }
    return {};
}

Day replyDue(RequestKind kind, Day received) {
    return kind == RequestKind::Complaint ? received.plusDays(kComplaintDays) : received.plusMonths(1);
}

Result<Request> FileWorkspace::noteRequest(RequestKind kind, Day received) {
    const std::lock_guard lock(m_mutex);
    if (received > m_clock.today()) return Error{ErrorCode::DateInFuture, "received", {}};
    if (received < kFirstDay) return Error{ErrorCode::DateTooEarly, "received", {}};
    RequestRow row{0, static_cast<int>(kind), received, replyDue(kind, received)};
    const Status noted = m_file->inTransaction([&]() -> Status {
        const auto id = m_requests.add(row);
        if (!id) return id.error();
        row.id = id.value();
        return noteEvent(event_words::kRequestNoted);
    });
    if (!noted) return noted.error();
    return requestOf(row);
}

Status FileWorkspace::setRequestAnswered(std::int64_t id, bool answered) {
    const std::lock_guard lock(m_mutex);
    return m_file->inTransaction([&]() -> Status {
        if (Status set = m_requests.setAnswered(id, answered ? std::optional(m_clock.today()) : std::nullopt); !set) return set;
        return noteEvent(answered ? event_words::kRequestAnswered : event_words::kRequestOpenAgain);
    });
}

Result<std::vector<Request>> FileWorkspace::requests() {
    const std::lock_guard lock(m_mutex);
    const auto rows = m_requests.list();
    if (!rows) return rows.error();
    std::vector<Request> requests;
    for (const RequestRow& row : rows.value()) requests.push_back(requestOf(row));
    return requests;
}

Result<std::vector<LoggedEvent>> FileWorkspace::events(int most) {
    const std::lock_guard lock(m_mutex);
    const auto rows = m_events.newest(most);
    if (!rows) return rows.error();
    std::vector<LoggedEvent> events;
    for (const Event& row : rows.value()) events.push_back({row.day, row.time, row.role, row.what});
    return events;
}

Result<Holdings> FileWorkspace::holdings() {
    const std::lock_guard lock(m_mutex);
    Holdings found;
    found.encrypted = m_file->encrypted();
    const std::pair<std::int64_t*, Result<std::int64_t>> counts[] = {{&found.people, m_people.count()},
                                                                     {&found.stopped, m_counts.stopped()},
                                                                     {&found.forms, m_forms.count()},
                                                                     {&found.drafts, m_counts.drafts()},
                                                                     {&found.stories, m_counts.stories()}};
    for (const auto& [place, count] : counts) {
        if (!count) return count.error();
        *place = count.value();
    }
    const auto days = m_counts.formDays();
    if (!days) return days.error();
    if (days.value()) {
        found.firstForm = days.value()->start;
        found.lastForm = days.value()->end;
    }
    auto languages = m_counts.languages();
    if (!languages) return languages.error();
    found.languages = std::move(languages).value();
    const auto services = m_counts.servicesUsed();
    if (!services) return services.error();
    for (const auto& [id, version] : services.value()) {
        const ServiceProfile* profile = profileOf(id, version);
        if (profile == nullptr) continue;
        for (const IndicatorId& question : profile->questions) addOnce(found.questions, question);
        for (const BackgroundChoice& choice : profile->background) addOnce(found.background, choice.variable);
    }
    return found;
}

}  // namespace camre
