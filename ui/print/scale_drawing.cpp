#include "print/scale_drawing.h"

#include <QStringList>

namespace camre {
namespace {

constexpr double kHeight = 40;
constexpr double kBarPace = 11;   // from one bar to the next
constexpr double kStepPace = 14.5;
// One shoe, as in steps-5-1.svg: heel, then sole.
const char kShoe[] =
    "M5-3.3H3.3a3.3 3.3 0 0 0 0 6.6H5zM8.5-3c3-.2 4.7-2.1 7.5-2.1 3 0 5 2.4 5 5.1s-2 4.7-5 4.7c-2.8 0-4.5-1.5-7.5-1.7z";

QString number(double value) { return QString::number(value, 'g', 4); }

QByteArray drawing(double width, const QString& shapes) {
    return QStringLiteral(
               "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %1 %2\" width=\"%1\" height=\"%2\">"
               "<g fill=\"none\" stroke=\"#000000\" stroke-width=\"2\" stroke-linecap=\"round\" stroke-linejoin=\"round\">%3</g></svg>")
        .arg(number(width), number(kHeight), shapes)
        .toUtf8();
}

QString fillOf(bool filled) { return filled ? QStringLiteral(" fill=\"#000000\"") : QString(); }

QByteArray bars(int levels, int level) {
    constexpr double kLowest = 8;
    constexpr double kHighest = 29;
    constexpr double kGround = 35;
    const int count = levels - 1;
    QString shapes;
    for (int i = 0; i < count; ++i) {
        const double height = count == 1 ? kHighest : kLowest + (kHighest - kLowest) * i / (count - 1);
        shapes += QStringLiteral("<rect x=\"%1\" y=\"%2\" width=\"7\" height=\"%3\" rx=\"1.5\"%4/>")
                      .arg(number(4 + kBarPace * i), number(kGround - height), number(height), fillOf(i < level - 1));
    }
    return drawing(4 + kBarPace * count, shapes);
}

QByteArray steps(int levels, int level) {
    QString shapes;
    for (int i = 0; i < levels; ++i) {
        const bool isLeft = i % 2 == 1;
        shapes += QStringLiteral("<path transform=\"translate(%1 %2)%3\" d=\"%4\"%5/>")
                      .arg(number(2 + kStepPace * i), isLeft ? QStringLiteral("11") : QStringLiteral("29"),
                           isLeft ? QStringLiteral(" scale(1 -1)") : QString(), QLatin1String(kShoe), fillOf(i < level));
    }
    return drawing(12 + kStepPace * levels, shapes);
}

}  // namespace

QByteArray scaleDrawing(const QString& name) {
    const QStringList parts = name.split(QLatin1Char('-'));
    if (parts.size() != 3) return {};
    const int levels = parts[1].toInt();
    const int level = parts[2].toInt();
    if (levels < kShortestDrawnScale || levels > kLongestDrawnScale || level < 1 || level > levels) return {};
    if (parts[0] == QStringLiteral("bars")) return bars(levels, level);
    return parts[0] == QStringLiteral("steps") ? steps(levels, level) : QByteArray();
}

QString scalePicture(const Scale& scale, int level) {
    const bool isDrawn = scale.levels >= kShortestDrawnScale && scale.levels <= kLongestDrawnScale;
    // A week has seven days: which of them stand for a level is drawn for five levels, and guessed for none.
    if (scale.picture == "week" && scale.levels == 5) return QStringLiteral("week-%1").arg(level);
    if (scale.picture == "bars" && scale.levels == 5) return QStringLiteral("bars-%1").arg(level);
    if (scale.picture == "bars" && isDrawn) return QStringLiteral("bars-%1-%2").arg(scale.levels).arg(level);
    if (scale.picture == "steps" && isDrawn) return QStringLiteral("steps-%1-%2").arg(scale.levels).arg(level);
    return {};
}

}  // namespace camre
