#include "frame/idle_watch.h"

#include <QCoreApplication>
#include <QEvent>

namespace camre {

IdleWatch::IdleWatch(QObject* parent) : QObject(parent) {
    m_untilWarning.setSingleShot(true);
    m_untilEnd.setSingleShot(true);
    connect(&m_untilWarning, &QTimer::timeout, this, [this] {
        m_hasWarned = true;
        m_untilEnd.start();
        Q_EMIT warned();
    });
    connect(&m_untilEnd, &QTimer::timeout, this, [this] {
        m_hasWarned = false;
        Q_EMIT expired();
    });
    QCoreApplication::instance()->installEventFilter(this);
}

void IdleWatch::setLimit(std::chrono::milliseconds limit, std::chrono::milliseconds warning) {
    m_untilWarning.stop();
    m_untilEnd.stop();
    m_untilWarning.setInterval(limit - warning);
    m_untilEnd.setInterval(warning);
    if (limit.count() > 0) m_untilWarning.start();
    else m_untilWarning.setInterval(-1);
}

void IdleWatch::restart() {
    if (m_untilWarning.interval() < 0) return;
    m_untilEnd.stop();
    m_untilWarning.start();
    if (!m_hasWarned) return;
    m_hasWarned = false;
    Q_EMIT stayed();
}

bool IdleWatch::eventFilter(QObject* watched, QEvent* event) {
    switch (static_cast<int>(event->type())) {
        case QEvent::KeyPress:
        case QEvent::MouseButtonPress:
        case QEvent::Wheel:
        case QEvent::TouchBegin: restart(); break;
        default: break;
    }
    return QObject::eventFilter(watched, event);
}

}  // namespace camre
