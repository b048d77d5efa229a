#include "summary/change_chart.h"

#include <QEvent>
#include <QPainter>
#include <QResizeEvent>
#include <QStyle>

#include "look/look.h"

namespace camre {
namespace {

// Source: design notes, "Charts": bars only from ten people up, at least 2 px between the parts.
constexpr int kFewestForBar = 10;
constexpr int kGap = 3;
constexpr int kBarHeight = 28;
constexpr int kUnlimited = 100'000;  // px

enum class Part { Back, Same, Forward };

ColourRole roleOf(Part part) {
    switch (part) {
        case Part::Back: return ColourRole::ChartBack;
        case Part::Same: return ColourRole::ChartSame;
        case Part::Forward: break;
    }
    return ColourRole::ChartForward;
}

Qt::BrushStyle patternOf(Part part) {
    switch (part) {
        case Part::Back: return Qt::BDiagPattern;
        case Part::Same: return Qt::NoBrush;
        case Part::Forward: break;
    }
    return Qt::Dense6Pattern;
}

QColor textOn(const QColor& ground) {
    const QColor ink = colourOf(Look::Light, ColourRole::Ink);
    return contrastRatio(ground, ink) >= contrastRatio(ground, Qt::white) ? ink : QColor(Qt::white);
}

void paintPart(QPainter& painter, const QRect& room, Part part, const QString& words) {
    const QColor ground = colour(roleOf(part));
    painter.fillRect(room, ground);
    QColor mark = textOn(ground);
    mark.setAlpha(currentLook() == Look::HighContrast ? 255 : 110);
    if (patternOf(part) != Qt::NoBrush) painter.fillRect(room, QBrush(mark, patternOf(part)));
    if (currentLook() == Look::HighContrast) {
        painter.setPen(QPen(colour(ColourRole::Edge), 2));
        painter.drawRect(room.adjusted(1, 1, -1, -1));
    }
    const QRect text = painter.fontMetrics().boundingRect(room, Qt::AlignCenter, words).adjusted(-5, 0, 5, 0);
    // A count that does not fit in its part is left to the table and to the description.
    if (words.isEmpty() || text.width() > room.width()) return;
    painter.fillRect(text, ground);
    painter.setPen(textOn(ground));
    painter.drawText(room, Qt::AlignCenter, words);
}

}  // namespace

ChangeChart::ChangeChart(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("changeChart"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ChangeChart::setRows(const std::vector<SummaryRow>& rows) {
    m_rows.clear();
    for (const SummaryRow& row : rows) {
        if (!row.isGroup) m_rows.push_back(row);
    }
    describe();
    updateGeometry();
    update();
}

void ChangeChart::describe() {
    setAccessibleName(tr("How people moved"));
    setAccessibleDescription(summaryInWords(m_rows));
}

int ChangeChart::rowHeight() const {
    // As high as the longest name needs, so that none is cut in large letters.
    const QFontMetrics bold(fontFor(TextRole::Control, true));
    int height = qMax(withText(kBarHeight), 2 * bold.height());
    for (const SummaryRow& row : m_rows) height = qMax(height, bold.boundingRect(0, 0, nameWidth(), kUnlimited, Qt::TextWordWrap, row.name).height());
    return height + space::kSmall;
}

int ChangeChart::nameWidth() const { return width() * 36 / 100; }

QRect ChangeChart::nameRoom(int top) const { return {0, top, nameWidth(), rowHeight() - space::kSmall}; }

QRect ChangeChart::barRoom(int top) const {
    const int left = nameRoom(top).right() + space::kWide;
    const int base = QFontMetrics(fontFor(TextRole::Control)).horizontalAdvance(QStringLiteral("000,000"));
    const int height = withText(kBarHeight);
    return {left, top + (rowHeight() - space::kSmall - height) / 2, qMax(40, width() - left - base - space::kSmall), height};
}

QSize ChangeChart::sizeHint() const { return {640, (static_cast<int>(m_rows.size()) + 1) * rowHeight()}; }

QSize ChangeChart::minimumSizeHint() const { return {280, sizeHint().height()}; }

// Names wrap at another place.
void ChangeChart::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    if (event->size().width() != event->oldSize().width()) updateGeometry();
}

void ChangeChart::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setFont(fontFor(TextRole::Control));
    paintKey(painter);
    int top = rowHeight();
    for (const SummaryRow& row : m_rows) {
        paintRow(painter, row, top);
        top += rowHeight();
    }
}

void ChangeChart::paintKey(QPainter& painter) const {
    const std::pair<Part, QString> parts[] = {
        {Part::Back, tr("moved back")}, {Part::Same, tr("about the same")}, {Part::Forward, tr("moved forward")}};
    const QRect room = barRoom(0);
    const int step = (width() - room.left()) / 3;
    for (int i = 0; i < 3; ++i) {
        const int side = withText(16);
        const QRect swatch(room.left() + i * step, room.center().y() - side / 2, side, side);
        const QRect text(swatch.right() + space::kSmall, 0, step - side - 2 * space::kSmall, rowHeight() - space::kSmall);
        paintPart(painter, QStyle::visualRect(layoutDirection(), rect(), swatch), parts[i].first, QString());
        painter.setPen(colour(ColourRole::Ink));
        painter.drawText(QStyle::visualRect(layoutDirection(), rect(), text), Qt::AlignVCenter | Qt::AlignLeading | Qt::TextWordWrap, parts[i].second);
    }
}

void ChangeChart::paintRow(QPainter& painter, const SummaryRow& row, int top) const {
    const auto mirrored = [this](const QRect& room) { return QStyle::visualRect(layoutDirection(), rect(), room); };
    painter.setFont(fontFor(TextRole::Control, row.isTheme));
    painter.setPen(colour(ColourRole::Ink));
    painter.drawText(mirrored(nameRoom(top)), Qt::AlignVCenter | Qt::AlignLeading | Qt::TextWordWrap, row.name);
    const QRect bar = barRoom(top);
    painter.setFont(fontFor(TextRole::Control));
    if (row.compared() < kFewestForBar) {
        painter.setPen(colour(ColourRole::Muted));
        painter.drawText(mirrored(bar), Qt::AlignVCenter | Qt::AlignLeading, row.noBar.isEmpty() ? tr("fewer than 10 people") : row.noBar);
    } else {
        paintBar(painter, row, bar);
    }
    painter.setPen(colour(ColourRole::Ink));
    const QRect base(bar.right() + space::kSmall, top, width() - bar.right() - space::kSmall, rowHeight() - space::kSmall);
    painter.drawText(mirrored(base), Qt::AlignVCenter | Qt::AlignTrailing, row.noBar.isEmpty() ? peopleText(row.compared()) : QString());
}

void ChangeChart::paintBar(QPainter& painter, const SummaryRow& row, const QRect& room) const {
    const std::pair<Part, int> parts[] = {{Part::Back, row.back}, {Part::Same, row.same}, {Part::Forward, row.forward}};
    int seen = 0;
    for (const auto& [part, count] : parts) {
        const int left = room.left() + room.width() * seen / row.compared();
        seen += count;
        const int right = room.left() + room.width() * seen / row.compared();
        if (count == 0) continue;
        const QRect piece(left, room.top(), qMax(2, right - left - kGap), room.height());
        paintPart(painter, QStyle::visualRect(layoutDirection(), rect(), piece), part, peopleText(count));
    }
}

void ChangeChart::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        describe();
        update();
    }
    if (event->type() == QEvent::StyleChange) updateGeometry();
    QWidget::changeEvent(event);
}

}  // namespace camre
