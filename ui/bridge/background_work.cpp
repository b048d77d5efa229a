#include "bridge/background_work.h"

#include <utility>

namespace camre {

BackgroundWork::BackgroundWork(QObject* parent) : QObject(parent) {
    connect(this, &BackgroundWork::reported, this, &BackgroundWork::end, Qt::QueuedConnection);
}

BackgroundWork::~BackgroundWork() { stop(); }

void BackgroundWork::begin(QObject* receiver, std::function<Report(const std::stop_token&)> work) {
    stop();
    m_receiver = receiver;
    const int number = ++m_number;
    m_thread = std::jthread([this, number, work = std::move(work)](const std::stop_token& stop) {
        Report report = work(stop);
        {
            const std::lock_guard lock(m_guard);
            m_waiting = {number, std::move(report)};
        }
        // Joined before this object goes, so there is somebody to hear it.
        Q_EMIT reported();
    });
}

void BackgroundWork::end() {
    Waiting waiting;
    {
        const std::lock_guard lock(m_guard);
        waiting = std::exchange(m_waiting, {});
    }
    if (waiting.number != m_number || !isBusy()) return;
    m_thread.join();
    const QPointer<QObject> receiver = std::exchange(m_receiver, nullptr);
    if (receiver) waiting.report();
}

void BackgroundWork::stop() {
    if (!isBusy()) return;
    m_thread.request_stop();
    m_thread.join();
    ++m_number;
    m_receiver.clear();
}

void BackgroundWork::stopFor(const QObject* receiver) {
    if (m_receiver == receiver) stop();
}

}  // namespace camre
