#include "print/set_text.h"

#include <QFont>
#include <QGlyphRun>
#include <QPainter>
#include <QRawFont>
#include <algorithm>

#include "print/paper_units.h"

namespace camre {
namespace {

constexpr QRgb kMutedInk = qRgb(0x4A, 0x57, 0x51);
// Wide enough for any line of a form.
constexpr double kOneLine = 1e6;
constexpr double kSmallestAbove = 0.78;  // a line of small letters keeps its place among the others
constexpr double kSmallestBelow = 0.24;

QFont fontOf(const TextManner& manner) {
    QFont font;
    font.setFamilies(manner.language.families);
    font.setPixelSize(qRound(manner.points * kUnitsPerPoint));
    font.setBold(manner.bold);
    font.setStyleStrategy(QFont::PreferOutline);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

QTextOption optionOf(const TextManner& manner, QTextOption::WrapMode wrap) {
    const bool fromRight = manner.atRight || manner.language.direction == Qt::RightToLeft;
    const Qt::Alignment edge = fromRight ? Qt::AlignRight : Qt::AlignLeft;
    QTextOption option((manner.centred ? Qt::AlignHCenter : edge) | Qt::AlignAbsolute);
    option.setTextDirection(manner.language.direction);
    option.setWrapMode(wrap);
    return option;
}

// Above is negative, as in the font.
QRectF reachOf(const QTextLine& line) {
    QRectF reach;
    for (const QGlyphRun& run : line.glyphRuns()) {
        const QRawFont font = run.rawFont();
        for (const quint32 glyph : run.glyphIndexes()) {
            const QRectF box = font.boundingRect(glyph);
            if (!box.isEmpty()) reach = reach.isNull() ? QRectF(0, box.top(), 1, box.height()) : reach.united(QRectF(0, box.top(), 1, box.height()));
        }
    }
    return reach;
}

}  // namespace

LetterReach letterReach(const PaperLanguage& language, const QString& words) {
    constexpr double kSample = 50;
    TextManner manner{language, {}, kSample};
    manner.bold = true;
    QTextLayout layout(words, fontOf(manner));
    layout.setTextOption(optionOf(manner, QTextOption::NoWrap));
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(kOneLine);
    layout.endLayout();
    if (!line.isValid()) return {};
    const QRectF reach = reachOf(line);
    const double size = kSample * kUnitsPerPoint;
    return {std::max(kSmallestAbove, -reach.top() / size), std::max(kSmallestBelow, reach.bottom() / size)};
}

SetText::SetText(const QString& words, const TextManner& manner, double width)
    : m_layout(words, fontOf(manner)), m_width(width), m_colour(manner.muted ? QColor(kMutedInk) : QColor(Qt::black)) {
    m_layout.setTextOption(optionOf(manner, QTextOption::WordWrap));
    const double size = manner.points * kUnitsPerPoint;
    m_layout.beginLayout();
    for (QTextLine line = m_layout.createLine(); line.isValid(); line = m_layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition(QPointF(0, m_height + manner.reach.above * size - line.ascent()));
        m_isBroken = m_isBroken || line.naturalTextWidth() > width + 1;
        m_inked = m_inked.united(QRectF(line.naturalTextRect().left(), m_height, line.naturalTextWidth(), (manner.reach.above + manner.reach.below) * size));
        m_height += manner.reach.pitch() * size;
    }
    m_layout.endLayout();
}

void SetText::paint(QPainter& painter, QPointF at) const {
    painter.setPen(m_colour);
    m_layout.draw(&painter, at);
}

double widthOfText(const QString& words, const TextManner& manner) {
    QTextLayout layout(words, fontOf(manner));
    layout.setTextOption(optionOf(manner, QTextOption::NoWrap));
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(kOneLine);
    layout.endLayout();
    return line.isValid() ? line.naturalTextWidth() : 0;
}

}  // namespace camre
