#include "frame/sample_stripe.h"

#include <QAccessible>
#include <QEvent>
#include <QPainter>

#include "look/look.h"
#include "look/marks.h"

namespace camre {
namespace {

constexpr int kBand = 14;

}  // namespace

SampleStripe::SampleStripe(QWidget* parent) : QLabel(parent) {
    setObjectName(QStringLiteral("sampleStripe"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    retranslate();
}

void SampleStripe::retranslate() {
    //: The band over every page while sample people are open
    setText(tr("Sample people – nobody here is real"));
    setAccessibleName(text());
}

void SampleStripe::appear() {
    if (!isHidden()) return;
    show();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

QSize SampleStripe::sizeHint() const {
    return {0, QFontMetrics(fontFor(TextRole::Control, true)).height() + 2 * space::kSmall};
}

void SampleStripe::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const QColor ground = colour(ColourRole::WarningGround);
    const QColor band = colour(ColourRole::Warning);
    drawStripes(painter, rect(), ground, band, kBand);
    painter.setFont(fontFor(TextRole::Control, true));
    // The words stand on a plain patch, so that the stripes never run through them.
    QRect patch = painter.fontMetrics().boundingRect(rect(), Qt::AlignCenter, text());
    patch.adjust(-space::kWide, 0, space::kWide, 0);
    patch.setTop(0);
    patch.setBottom(height());
    painter.fillRect(patch, ground);
    painter.setPen(colour(ColourRole::Ink));
    painter.drawText(rect(), Qt::AlignCenter, text());
}

void SampleStripe::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    if (event->type() == QEvent::StyleChange) updateGeometry();
    QLabel::changeEvent(event);
}

}  // namespace camre
