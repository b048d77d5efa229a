#pragma once

#include <QByteArray>
#include <memory>

#include "exports/chart_drawing.h"
#include "print/paper_row.h"

namespace camre {

/// Paints the shapes of a chart in their own units, from the painter's origin on. Parts of bars differ by pattern as well as
/// by colour: stripes, plain, dots.
void paintChart(QPainter& painter, const ChartDrawing& drawing);

/// The chart as a piece of paper in this width. Lengths in the units of paper_units.h.
std::unique_ptr<PaperPiece> layChart(ChartDrawing drawing, double width);

/// The chart on white, two dots to the unit. The file holds the picture and no words about its making.
QByteArray chartPng(const ChartDrawing& drawing);

}  // namespace camre
