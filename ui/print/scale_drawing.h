#pragma once

#include <QByteArray>
#include <QString>

#include "catalogue/catalogue.h"

namespace camre {

/// Rising bars and footprints for scales of other lengths than those drawn by hand, in the same manner:
/// "bars-4-2" is the second level of four (one bar less than levels, one filled for each step up),
/// "steps-3-2" two of three footprints.
///
/// @return a drawing (SVG), or nothing for any other name
QByteArray scaleDrawing(const QString& name);

/// The drawing beside one answer, on the screen and on paper: "bars-3", "week-3", "steps-4-3"; empty for a scale without a
/// picture, or of a length nobody drew.
QString scalePicture(const Scale& scale, int level);

/// The lengths for which there is a drawing.
inline constexpr int kShortestDrawnScale = 2;
inline constexpr int kLongestDrawnScale = 7;

}  // namespace camre
