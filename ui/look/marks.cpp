#include "look/marks.h"

#include <QPainter>
#include <QPainterPath>

#include "look/look.h"

namespace camre {

void drawTickBox(QPainter& painter, const QRectF& box, bool ticked, bool enabled) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF frame = box.adjusted(1, 1, -1, -1);
    const QColor fill = colour(enabled ? ColourRole::Primary : ColourRole::Disabled);
    painter.setPen(QPen(ticked ? fill : colour(enabled ? ColourRole::Edge : ColourRole::Disabled), 2));
    painter.setBrush(ticked ? fill : colour(ColourRole::Page));
    painter.drawRoundedRect(frame, 4, 4);
    if (ticked) {
        QPainterPath tick;
        tick.moveTo(frame.left() + frame.width() * 0.22, frame.top() + frame.height() * 0.52);
        tick.lineTo(frame.left() + frame.width() * 0.43, frame.top() + frame.height() * 0.73);
        tick.lineTo(frame.left() + frame.width() * 0.79, frame.top() + frame.height() * 0.29);
        painter.setPen(QPen(colour(ColourRole::PrimaryText), qMax(2.5, frame.width() / 8), Qt::SolidLine, Qt::RoundCap,
                            Qt::RoundJoin));
        painter.setBrush(Qt::NoBrush);
        painter.drawPath(tick);
    }
    painter.restore();
}

void drawRoundBox(QPainter& painter, const QRectF& box, bool ticked, bool enabled) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF frame = box.adjusted(1, 1, -1, -1);
    const QColor fill = colour(enabled ? ColourRole::Primary : ColourRole::Disabled);
    painter.setPen(QPen(ticked ? fill : colour(enabled ? ColourRole::Edge : ColourRole::Disabled), 2));
    painter.setBrush(colour(ColourRole::Page));
    painter.drawEllipse(frame);
    if (ticked) {
        const double inset = frame.width() * 0.25;
        painter.setPen(Qt::NoPen);
        painter.setBrush(fill);
        painter.drawEllipse(frame.adjusted(inset, inset, -inset, -inset));
    }
    painter.restore();
}

void drawDownArrow(QPainter& painter, const QRectF& room, const QColor& colour) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, 2.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    const QPointF middle = room.center();
    QPainterPath arrow;
    arrow.moveTo(middle + QPointF(-6, -3));
    arrow.lineTo(middle + QPointF(0, 3));
    arrow.lineTo(middle + QPointF(6, -3));
    painter.drawPath(arrow);
    painter.restore();
}

void drawStripes(QPainter& painter, const QRectF& room, const QColor& ground, const QColor& band, int bandWidth) {
    painter.save();
    painter.setClipRect(room);
    painter.fillRect(room, ground);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(band);
    for (double x = room.left() - room.height(); x < room.right(); x += 2.0 * bandWidth) {
        painter.drawPolygon(QPolygonF{{x, room.bottom()},
                                      {x + bandWidth, room.bottom()},
                                      {x + bandWidth + room.height(), room.top()},
                                      {x + room.height(), room.top()}});
    }
    painter.restore();
}

}  // namespace camre
