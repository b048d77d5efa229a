#include "print/chart_painter.h"

#include <QBuffer>
#include <QFont>
#include <QImage>
#include <QPainter>

#include "print/paper_units.h"

namespace camre {
namespace {

constexpr int kDotsPerUnit = 2;
constexpr double kStripeEvery = 10;
constexpr double kStripeWidth = 2;
constexpr double kDotEvery = 8;
constexpr double kDotRadius = 1.6;
constexpr double kAboveMm = 2;

// The same colours as in SVG: for paper, whatever the window looks like.
constexpr QRgb kInk = qRgb(0x16, 0x21, 0x1C);
constexpr QRgb kMuted = qRgb(0x4A, 0x57, 0x51);

QColor colourOf(ChartPart part) {
    switch (part) {
        case ChartPart::Back: return {0xB3, 0x54, 0x1E};
        case ChartPart::Same: return {0x8A, 0x96, 0x90};
        case ChartPart::Forward: break;
    }
    return {0x1B, 0x6E, 0x9C};
}

// From the lower left to the upper right.
void paintStripes(QPainter& painter, const QRectF& box) {
    painter.setPen(QPen(Qt::white, kStripeWidth));
    for (double x = box.left() - box.height(); x < box.right(); x += kStripeEvery) {
        painter.drawLine(QPointF(x, box.bottom()), QPointF(x + box.height(), box.top()));
    }
}

void paintDots(QPainter& painter, const QRectF& box) {
    painter.setPen(Qt::NoPen);
    painter.setBrush(Qt::white);
    for (double y = box.top() + kDotEvery / 2; y < box.bottom(); y += kDotEvery) {
        for (double x = box.left() + kDotEvery / 2; x < box.right(); x += kDotEvery) painter.drawEllipse(QPointF(x, y), kDotRadius, kDotRadius);
    }
}

void paintPart(QPainter& painter, const QRectF& box, ChartPart part) {
    painter.save();
    painter.setClipRect(box, Qt::IntersectClip);
    painter.fillRect(box, colourOf(part));
    if (part == ChartPart::Back) paintStripes(painter, box);
    if (part == ChartPart::Forward) paintDots(painter, box);
    painter.restore();
    painter.setPen(QPen(QColor(kInk), 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(box);
}

void paint(QPainter& painter, const ChartBox& box) {
    const QRectF where(box.x, box.y, box.width, box.height);
    if (box.part) return paintPart(painter, where, *box.part);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Qt::white);
    painter.drawRoundedRect(where, kPlateCorner, kPlateCorner);
}

QFont fontOf(ChartTextKind kind) {
    QFont font(QStringLiteral("Noto Sans"));
    font.setPixelSize(kind == ChartTextKind::Count ? kChartCountLetters : kChartLetters);
    font.setWeight(kind == ChartTextKind::Count ? QFont::Bold : kind == ChartTextKind::Label ? QFont::DemiBold : QFont::Normal);
    font.setStyleStrategy(QFont::PreferOutline);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

void paint(QPainter& painter, const ChartText& text) {
    const QFont font = fontOf(text.kind);
    const QString words = QString::fromStdString(text.words);
    const double width = QFontMetricsF(font).horizontalAdvance(words);
    const double before = text.kind == ChartTextKind::Base ? width : text.kind == ChartTextKind::Count ? width / 2 : 0;
    painter.setFont(font);
    painter.setPen(QColor(text.kind == ChartTextKind::Base ? kMuted : kInk));
    painter.drawText(QPointF(text.x - before, text.baseline), words);
}

class ChartPiece final : public PaperPiece {
  public:
    ChartPiece(ChartDrawing drawing, double width) : m_drawing(std::move(drawing)), m_scale(width / m_drawing.width) {}
    [[nodiscard]] double height() const override { return unitsOf(kAboveMm) + m_drawing.height * m_scale; }
    void paint(QPainter& painter, QPointF at) const override {
        painter.save();
        painter.translate(at + QPointF(0, unitsOf(kAboveMm)));
        painter.scale(m_scale, m_scale);
        paintChart(painter, m_drawing);
        painter.restore();
    }

  private:
    ChartDrawing m_drawing;
    double m_scale;
};

}  // namespace

void paintChart(QPainter& painter, const ChartDrawing& drawing) {
    for (const auto& shape : drawing.shapes) {
        std::visit([&painter](const auto& one) { paint(painter, one); }, shape);
    }
}

std::unique_ptr<PaperPiece> layChart(ChartDrawing drawing, double width) { return std::make_unique<ChartPiece>(std::move(drawing), width); }

QByteArray chartPng(const ChartDrawing& drawing) {
    QImage image(drawing.width * kDotsPerUnit, drawing.height * kDotsPerUnit, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(kDotsPerUnit, kDotsPerUnit);
    paintChart(painter, drawing);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

}  // namespace camre
