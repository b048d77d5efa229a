#include "bridge/draft_saver.h"

#include <QPointer>
#include <QTime>
#include <algorithm>
#include <utility>

namespace camre {

DraftSaver::DraftSaver(Workspace& workspace, QObject* parent) : QObject(parent), m_workspace(&workspace) {
    qRegisterMetaType<camre::Error>();
    connect(this, &DraftSaver::reported, this, &DraftSaver::tell, Qt::QueuedConnection);
    m_thread = std::jthread([this](const std::stop_token& stop) { work(stop); });
}

DraftSaver::~DraftSaver() {
    // Without the receivers: whoever closes has asked flush() what happened.
    blockSignals(true);
    m_thread.request_stop();
    m_thread.join();
}

void DraftSaver::save(const Draft& draft) {
    {
        const std::lock_guard lock(m_guard);
        queue(draft);
    }
    m_changed.notify_all();
}

// Called with the guard held.
void DraftSaver::queue(const Draft& draft) {
    const auto isSame = [&draft](const Draft& other) { return other.code == draft.code; };
    const auto waiting = std::find_if(m_waiting.begin(), m_waiting.end(), isSame);
    if (waiting != m_waiting.end()) {
        *waiting = draft;
    } else {
        m_waiting.push_back(draft);
    }
    std::erase_if(m_failed, [&draft](const Failure& failure) { return failure.draft.code == draft.code; });
}

void DraftSaver::retry() {
    {
        const std::lock_guard lock(m_guard);
        const std::deque<Failure> failed = std::exchange(m_failed, {});
        for (const Failure& failure : failed) queue(failure.draft);
    }
    m_changed.notify_all();
}

Status DraftSaver::flush() {
    std::unique_lock lock(m_guard);
    m_changed.wait(lock, [this] { return m_waiting.empty() && !m_writing; });
    if (m_failed.empty()) return {};
    return m_failed.front().error;
}

void DraftSaver::forget(const PersonCode& code) {
    std::unique_lock lock(m_guard);
    std::erase_if(m_waiting, [&code](const Draft& draft) { return draft.code == code; });
    std::erase_if(m_failed, [&code](const Failure& failure) { return failure.draft.code == code; });
    m_changed.wait(lock, [this] { return !m_writing; });
    std::erase_if(m_failed, [&code](const Failure& failure) { return failure.draft.code == code; });
}

void DraftSaver::work(const std::stop_token& stop) {
    std::unique_lock lock(m_guard);
    while (true) {
        m_changed.wait(lock, stop, [this] { return !m_waiting.empty(); });
        if (m_waiting.empty()) return;  // asked to stop, and nothing waits
        const Draft draft = std::move(m_waiting.front());
        m_waiting.pop_front();
        m_writing = draft.code;
        lock.unlock();
        const Status status = m_workspace->saveDraft(draft);
        lock.lock();
        if (!status && !isWaiting(draft.code)) m_failed.push_back({draft, status.error()});
        m_writing.reset();
        report(draft, status);
        m_changed.notify_all();
    }
}

// Called on the saver's thread, with the guard held; what it says is heard on the window's.
void DraftSaver::report(const Draft& draft, const Status& status) {
    m_reports.push_back({draft.code, QTime::currentTime().toString(QStringLiteral("HH:mm")), status ? std::nullopt : std::optional(status.error())});
    Q_EMIT reported();
}

void DraftSaver::tell() {
    std::deque<Report> reports;
    {
        const std::lock_guard lock(m_guard);
        reports = std::exchange(m_reports, {});
    }
    const QPointer<DraftSaver> here(this);
    for (const Report& one : reports) {
        if (!here) return;  // whoever heard the one before closed the file
        if (one.error) Q_EMIT draftFailed(*one.error);
        else if (!hasUnsaved(one.code)) Q_EMIT draftSaved(one.time);
    }
}

// Called with the guard held.
bool DraftSaver::isWaiting(const PersonCode& code) const {
    return std::any_of(m_waiting.begin(), m_waiting.end(), [&code](const Draft& draft) { return draft.code == code; });
}

// Asked when "saved" is about to be said, not when the commit came back: a tick may have come in between.
bool DraftSaver::hasUnsaved(const PersonCode& code) {
    const std::lock_guard lock(m_guard);
    const auto isSame = [&code](const Failure& failure) { return failure.draft.code == code; };
    return isWaiting(code) || m_writing == code || std::any_of(m_failed.begin(), m_failed.end(), isSame);
}

}  // namespace camre
