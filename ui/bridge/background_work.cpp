#include "bridge/background_work.h"

namespace camre {

BackgroundWork::BackgroundWork(QObject* parent) : QObject(parent) {}

BackgroundWork::~BackgroundWork() { stop(); }

void BackgroundWork::begin(QObject* receiver, std::function<Report(const std::stop_token&)> work) {
    stop();
    m_receiver = receiver;
    const int number = ++m_number;
    m_thread = std::jthread([this, number, work = std::move(work)](const std::stop_token& stop) {
        Report report = work(stop);
        // Joined before this object goes, so there is somebody to hear it.
        QMetaObject::invokeMethod(this, [this, number, report = std::move(report)] { end(number, report); }, Qt::QueuedConnection);
    });
}

void BackgroundWork::end(int number, const Report& report) {
    if (number != m_number || !isBusy()) return;
    m_thread.join();
    const QPointer<QObject> receiver = m_receiver;
    m_receiver.clear();
    if (receiver) report();
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
