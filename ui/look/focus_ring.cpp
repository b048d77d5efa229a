#include "look/focus_ring.h"

#include <QApplication>
#include <QPainter>
#include <QRegion>

#include "look/look.h"

namespace camre {

FocusRing::FocusRing(QWidget* parent) : QFocusFrame(parent) {
    setAttribute(Qt::WA_TransparentForMouseEvents);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) { follow(now); });
}

void FocusRing::follow(QWidget* widget) {
    const bool ours = widget != nullptr && !widget->isWindow() && widget->window() == window();
    setWidget(ours ? widget : nullptr);
    // Qt leaves the ring hidden for good around a control that is out of sight, or not in its place yet, when it gets the focus.
    if (!ours) return;
    raise();
    show();
}

void FocusRing::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    const QRectF area = rect();
    painter.setPen(QPen(colour(ColourRole::FocusOuter), 2));
    painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), kCornerRadius + 4, kCornerRadius + 4);
    painter.setPen(QPen(colour(ColourRole::FocusInner), 3));
    painter.drawRoundedRect(area.adjusted(3.5, 3.5, -3.5, -3.5), kCornerRadius + 1, kCornerRadius + 1);
}

}  // namespace camre
