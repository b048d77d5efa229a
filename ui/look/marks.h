#pragma once

#include <QRectF>

class QColor;
class QPainter;

namespace camre {

// Small drawings that several controls share. Ticked and not ticked differ in shape, not only in colour.

void drawTickBox(QPainter& painter, const QRectF& box, bool ticked, bool enabled = true);
void drawRoundBox(QPainter& painter, const QRectF& box, bool ticked, bool enabled = true);
void drawDownArrow(QPainter& painter, const QRectF& room, const QColor& colour);
/// Diagonal bands, for the mark of made-up people.
void drawStripes(QPainter& painter, const QRectF& room, const QColor& ground, const QColor& band, int bandWidth);

}  // namespace camre
