#include "frame/settling_time.h"

#include <QApplication>
#include <QKeyEvent>
#include <QWidget>

namespace camre {
namespace {

std::chrono::milliseconds settlingLength{0};

bool isPress(int key) { return key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space; }

bool isAlone(int key) { return key == Qt::Key_Shift || key == Qt::Key_Control || key == Qt::Key_Alt || key == Qt::Key_Meta; }

}  // namespace

SettlingTime::SettlingTime(QObject* parent) : QObject(parent) { qApp->installEventFilter(this); }

void SettlingTime::setLength(std::chrono::milliseconds length) { settlingLength = length; }

void SettlingTime::begin(QWidget* page) {
    m_page = page;
    m_since.start();
}

bool SettlingTime::isOver() const { return !m_page || !m_since.isValid() || m_since.elapsed() >= settlingLength.count(); }

bool SettlingTime::eventFilter(QObject* watched, QEvent* event) {
    const bool isMouse = event->type() == QEvent::MouseButtonPress || event->type() == QEvent::MouseButtonDblClick;
    if ((!isMouse && event->type() != QEvent::KeyPress) || isOver()) return false;
    const auto* widget = qobject_cast<QWidget*>(watched);
    if (widget == nullptr || (widget != m_page && !m_page->isAncestorOf(widget))) return false;
    if (!isMouse) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (!isPress(key)) {
            if (!isAlone(key)) m_since.invalidate();
            return false;
        }
    }
    m_since.start();
    return true;
}

}  // namespace camre
