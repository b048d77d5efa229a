#include "kit/choice_tile.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

#include "look/look.h"
#include "look/marks.h"

namespace camre {
namespace {

constexpr int kPad = space::kWide;
constexpr int kTickBox = 32;
constexpr int kUnlimited = 16000;

QFont titleFont(bool centred) { return fontFor(centred ? TextRole::Question : TextRole::Answer, true); }

int wrappedHeight(const QFont& font, int width, const QString& text) {
    return QFontMetrics(font).boundingRect(0, 0, width, kUnlimited, Qt::TextWordWrap, text).height();
}

}  // namespace

ChoiceTile::ChoiceTile(const QString& name, QWidget* parent) : QPushButton(parent) {
    setObjectName(name);
    setFocusPolicy(Qt::StrongFocus);
    setAutoDefault(false);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ChoiceTile::setWords(const QString& title, const QString& line) {
    m_title = title;
    m_line = line;
    setAccessibleName(title);
    setAccessibleDescription(line);
    updateGeometry();
    update();
}

void ChoiceTile::setCentred(bool centred) {
    m_centred = centred;
    updateGeometry();
}

int ChoiceTile::textLeft() const { return kPad + (isCheckable() ? withText(kTickBox) + space::kMedium : 0); }

int ChoiceTile::textFlags() const {
    const int side = m_centred ? Qt::AlignHCenter : static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft));
    return side | Qt::TextWordWrap;
}

QRect ChoiceTile::titleRoom(int width) const {
    const int room = qMax(1, width - textLeft() - kPad);
    return {textLeft(), kPad, room, wrappedHeight(titleFont(m_centred), room, m_title)};
}

int ChoiceTile::heightForWidth(int width) const {
    const QRect title = titleRoom(width);
    const int line = m_line.isEmpty() ? 0 : space::kHair + wrappedHeight(fontFor(TextRole::Control), title.width(), m_line);
    return qMax(kAnswerHeight, title.height() + line + 2 * kPad);
}

QSize ChoiceTile::sizeHint() const {
    const QFontMetrics metrics(titleFont(m_centred));
    const int line = QFontMetrics(fontFor(TextRole::Control)).horizontalAdvance(m_line);
    const int width = qMin(qMax(metrics.horizontalAdvance(m_title), line) + textLeft() + 2 * kPad, 640);
    return {width, heightForWidth(width)};
}

QSize ChoiceTile::minimumSizeHint() const {
    int widest = 0;
    for (const QString& word : m_title.split(QLatin1Char(' '))) {
        widest = qMax(widest, QFontMetrics(titleFont(m_centred)).horizontalAdvance(word));
    }
    return {widest + textLeft() + kPad + 2, kAnswerHeight};
}

void ChoiceTile::paintGround(QPainter& painter) const {
    const bool isLit = isChecked() || isDown() || underMouse();
    painter.setPen(QPen(colour(isChecked() ? ColourRole::Primary : ColourRole::Edge), isChecked() ? 3 : 2));
    painter.setBrush(colour(isLit ? ColourRole::TickedRow : ColourRole::Page));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1.5, 1.5, -1.5, -1.5), kCornerRadius, kCornerRadius);
}

void ChoiceTile::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintGround(painter);
    QRect title = titleRoom(width());
    if (m_line.isEmpty()) title.moveTop((height() - title.height()) / 2);
    const QRect line(title.left(), title.bottom() + space::kHair, title.width(), height());
    if (isCheckable()) {
        const int side = withText(kTickBox);
        const QRect box(kPad, (height() - side) / 2, side, side);
        drawTickBox(painter, QStyle::visualRect(layoutDirection(), rect(), box), isChecked(), isEnabled());
    }
    painter.setPen(colour(isEnabled() ? ColourRole::Ink : ColourRole::Disabled));
    painter.setFont(titleFont(m_centred));
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), title), textFlags(), m_title);
    painter.setPen(colour(isChecked() ? ColourRole::Ink : ColourRole::Muted));
    painter.setFont(fontFor(TextRole::Control));
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), line), textFlags(), m_line);
}

void ChoiceTile::keyPressEvent(QKeyEvent* event) {
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && !isCheckable() && !event->isAutoRepeat()) {
        click();
        return;
    }
    QPushButton::keyPressEvent(event);
}

void ChoiceTile::changeEvent(QEvent* event) {
    if (event->type() == QEvent::StyleChange) updateGeometry();
    QPushButton::changeEvent(event);
}

}  // namespace camre
