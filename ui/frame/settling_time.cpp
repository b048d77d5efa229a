#include "frame/settling_time.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QWidget>
#include <utility>

namespace camre {
namespace {

std::chrono::milliseconds settlingLength{0};

bool isPress(int key) { return key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space; }

constexpr int kSamePlace = 24;  // px: a hand that clicks twice hardly moves

bool isAlone(int key) { return key == Qt::Key_Shift || key == Qt::Key_Control || key == Qt::Key_Alt || key == Qt::Key_Meta; }

}  // namespace

SettlingTime::SettlingTime(QObject* parent) : QObject(parent) { qApp->installEventFilter(this); }

void SettlingTime::setLength(std::chrono::milliseconds length) { settlingLength = length; }

void SettlingTime::begin(QWidget* page) {
    m_page = page;
    m_since.start();
}

bool SettlingTime::isOver() const { return !m_page || !m_since.isValid() || m_since.elapsed() >= settlingLength.count(); }

bool SettlingTime::isSamePlace(QPoint place) { return (place - std::exchange(m_lastClick, place)).manhattanLength() <= kSamePlace; }

bool SettlingTime::eventFilter(QObject* watched, QEvent* event) {
    const bool isMouse = event->type() == QEvent::MouseButtonPress || event->type() == QEvent::MouseButtonDblClick;
    auto* widget = qobject_cast<QWidget*>(watched);
    if ((!isMouse && event->type() != QEvent::KeyPress) || widget == nullptr) return false;
    const bool isAgain = isMouse ? isSamePlace(static_cast<QMouseEvent*>(event)->globalPosition().toPoint()) : isPress(static_cast<QKeyEvent*>(event)->key());
    if (isOver() || (widget != m_page && !m_page->isAncestorOf(widget))) return false;
    if (isAgain) {
        m_since.start();
        return true;
    }
    if (isMouse || !isAlone(static_cast<QKeyEvent*>(event)->key())) m_since.invalidate();
    return false;
}

}  // namespace camre
