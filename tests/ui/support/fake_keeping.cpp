// The part of the file in memory that lets people go, keeps them longer, and notes requests.
#include <algorithm>

#include "support/fake_workspace.h"

namespace camre::tests {

Status FakeWorkspace::stopTakingPart(const PersonCode& code) {
    const std::lock_guard lock(m_guard);
    if (nextError) return *nextError;
    Known* known = find(code);
    if (known == nullptr) return Error{ErrorCode::UnknownPerson, "", ""};
    if (known->facts.formsCount == 0) return erasePerson(code);
    m_drafts.erase(code);
    known->facts.takingPart = false;
    known->facts.nextDue.reset();
    return {};
}

Status FakeWorkspace::takePartAgain(const PersonCode& code) {
    const std::lock_guard lock(m_guard);
    if (nextError) return *nextError;
    Known* known = find(code);
    if (known == nullptr) return Error{ErrorCode::UnknownPerson, "", ""};
    known->facts.takingPart = true;
    return {};
}

Status FakeWorkspace::erasePeople(std::span<const PersonCode> codes) {
    if (Status waited = waitForSummary(std::stop_token()); !waited) return waited;
    const std::lock_guard lock(m_guard);
    if (nextError) return *nextError;
    for (const PersonCode& code : codes) {
        if (find(code) == nullptr) return Error{ErrorCode::UnknownPerson, "", ""};
    }
    for (const PersonCode& code : codes) {
        m_people.erase(code);
        m_drafts.erase(code);
        std::erase_if(past, [&code](const PastKeeping& one) { return one.code == code; });
    }
    return {};
}

Result<std::vector<PastKeeping>> FakeWorkspace::pastKeeping(int most) {
    const std::size_t count = std::min(past.size(), static_cast<std::size_t>(most));
    return std::vector<PastKeeping>(past.begin(), past.begin() + static_cast<std::ptrdiff_t>(count));
}

Result<int> FakeWorkspace::pastKeepingCount(int most) { return std::min(most, static_cast<int>(past.size())); }

Status FakeWorkspace::keepLonger(const PersonCode& code, Day until, const std::string& reason) {
    if (nextError) return *nextError;
    if (reason.empty()) return Error{ErrorCode::EmptyText, "reason", ""};
    kept[code] = {until, reason, m_clock.today()};
    std::erase_if(past, [&code](const PastKeeping& one) { return one.code == code; });
    return {};
}

Result<std::optional<KeptLonger>> FakeWorkspace::keptLonger(const PersonCode& code) {
    const auto found = kept.find(code);
    return found == kept.end() ? std::nullopt : std::optional(found->second);
}

Result<Request> FakeWorkspace::noteRequest(RequestKind kind, Day received) {
    if (nextError) return *nextError;
    if (received > m_clock.today()) return Error{ErrorCode::DateInFuture, "received", ""};
    const Request request{static_cast<std::int64_t>(requestsNoted.size()) + 1, kind, received, replyDue(kind, received)};
    requestsNoted.push_back(request);
    return request;
}

Status FakeWorkspace::setRequestAnswered(std::int64_t id, bool answered) {
    if (nextError) return *nextError;
    for (Request& one : requestsNoted) {
        if (one.id == id) one.answered = answered ? std::optional(m_clock.today()) : std::nullopt;
    }
    return {};
}

Result<Holdings> FakeWorkspace::holdings() {
    const std::lock_guard lock(m_guard);
    Holdings held;
    held.people = static_cast<std::int64_t>(m_people.size());
    held.drafts = static_cast<std::int64_t>(m_drafts.size());
    held.encrypted = fileFacts.encrypted;
    held.questions = fileFacts.profile.questions;
    return held;
}

Status FakeWorkspace::noteOpened() {
    ++openedCount;
    return {};
}

}  // namespace camre::tests
