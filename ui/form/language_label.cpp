#include "form/language_label.h"

#include <QPainter>
#include <QStyle>
#include <QTextLayout>

#include "kit/text.h"

namespace camre {
namespace {

const char* roleName(TextRole role) {
    switch (role) {
        case TextRole::Title: return "title";
        case TextRole::Question: return "question";
        case TextRole::Answer: return "answer";
        case TextRole::Body: return "body";
        case TextRole::Control: return "control";
        case TextRole::Small: break;
    }
    return "small";
}

// Lines that run from right to left in a room of this width; the height they take.
qreal layFromTheRight(QTextLayout& lines, Qt::Alignment edge, qreal width, qreal between) {
    QTextOption option(edge);
    option.setTextDirection(Qt::RightToLeft);
    option.setWrapMode(QTextOption::WordWrap);
    lines.setTextOption(option);
    lines.beginLayout();
    qreal height = -between;
    for (QTextLine line = lines.createLine(); line.isValid(); line = lines.createLine()) {
        height += between;
        line.setLineWidth(width);
        line.setPosition({0, height});
        height += line.height();
    }
    lines.endLayout();
    return height;
}

}  // namespace

Qt::LayoutDirection directionOf(const LanguagePack& pack) {
    return pack.direction == TextDirection::RightToLeft ? Qt::RightToLeft : Qt::LeftToRight;
}

void speakLanguage(QWidget& widget, const LanguagePack& pack) {
    widget.setLayoutDirection(directionOf(pack));
    QStringList families;
    for (const auto& family : pack.fontFamilies) families << QString::fromStdString(family);
    if (families.isEmpty()) return;
    QFont font = widget.font();
    font.setFamilies(families);
    widget.setFont(font);
}

LanguageLabel::LanguageLabel(TextRole role, QWidget* parent) : QLabel(parent) {
    setProperty("textRole", QLatin1String(roleName(role)));
    setWordWrap(true);
    setTextFormat(Qt::PlainText);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void LanguageLabel::setMuted() { setProperty("tone", QStringLiteral("muted")); }

void LanguageLabel::setWords(const LanguagePack& pack, const QString& words) {
    speakLanguage(*this, pack);
    setText(words);
}

// A plain QLabel moves a wrapped line that runs from right to left by the width of the space at its end, which cuts its last letter.
void LanguageLabel::paintEvent(QPaintEvent* event) {
    if (layoutDirection() == Qt::LeftToRight) {
        QLabel::paintEvent(event);
        return;
    }
    QPainter painter(this);
    drawFrame(&painter);
    const QRectF room = contentsRect();
    QTextLayout lines(text(), font());
    const Qt::Alignment edge = QStyle::visualAlignment(layoutDirection(), alignment()) & (Qt::AlignLeft | Qt::AlignRight | Qt::AlignHCenter);
    const qreal height = layFromTheRight(lines, edge, room.width(), fontMetrics().leading());
    const bool isCentred = alignment().testFlag(Qt::AlignVCenter);
    painter.setPen(palette().color(foregroundRole()));
    lines.draw(&painter, room.topLeft() + QPointF(0, isCentred ? (room.height() - height) / 2 : 0));
}

void LanguageLabel::setLit(bool lit) { setStyleProperty(*this, "lit", lit); }

}  // namespace camre
