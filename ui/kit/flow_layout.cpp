#include "kit/flow_layout.h"

#include <QStyle>
#include <QWidget>

#include "look/look.h"

namespace camre {

/// Items that stand beside each other.
struct FlowLayout::Line {
    std::vector<QLayoutItem*> items;
    int width = 0;
    int height = 0;
};

FlowLayout::FlowLayout(QWidget* parent) : QLayout(parent) {
    setContentsMargins(0, 0, 0, 0);
    setSpacing(space::kMedium);
}

void FlowLayout::addWidget(QWidget* widget, Qt::Alignment alignment) {
    addWidget(widget);
    setAlignment(widget, alignment);
}

void FlowLayout::addItem(QLayoutItem* item) {
    m_items.emplace_back(item);
    invalidate();
}

QLayoutItem* FlowLayout::itemAt(int index) const {
    return index < 0 || index >= count() ? nullptr : m_items[static_cast<std::size_t>(index)].get();
}

QLayoutItem* FlowLayout::takeAt(int index) {
    if (itemAt(index) == nullptr) return nullptr;
    const auto at = m_items.begin() + index;
    QLayoutItem* item = at->release();
    m_items.erase(at);
    invalidate();
    return item;
}

int FlowLayout::gap() const { return qMax(0, spacing()); }

std::vector<FlowLayout::Line> FlowLayout::lines(int width) const {
    std::vector<Line> all;
    for (const auto& item : m_items) {
        if (item->isEmpty()) continue;
        const int wanted = qMin(item->sizeHint().width(), qMax(width, item->minimumSize().width()));
        const bool fits = !all.empty() && all.back().width + gap() + wanted <= width;
        if (!fits) all.emplace_back();
        Line& line = all.back();
        line.width += wanted + (line.items.empty() ? 0 : gap());
        line.items.push_back(item.get());
        const int height = item->hasHeightForWidth() ? item->heightForWidth(wanted) : item->sizeHint().height();
        line.height = qMax(line.height, height);
    }
    return all;
}

int FlowLayout::heightForWidth(int width) const {
    const QMargins edge = contentsMargins();
    int height = 0;
    for (const Line& line : lines(width - edge.left() - edge.right())) height += line.height + (height == 0 ? 0 : gap());
    return height + edge.top() + edge.bottom();
}

QSize FlowLayout::minimumSize() const {
    QSize size;
    for (const auto& item : m_items) size = size.expandedTo(item->minimumSize());
    const QMargins edge = contentsMargins();
    return size + QSize(edge.left() + edge.right(), edge.top() + edge.bottom());
}

QSize FlowLayout::sizeHint() const {
    int width = 0;
    for (const auto& item : m_items) {
        if (!item->isEmpty()) width += item->sizeHint().width() + gap();
    }
    const QMargins edge = contentsMargins();
    width += edge.left() + edge.right();
    return {width, heightForWidth(width)};
}

void FlowLayout::setGeometry(const QRect& rect) {
    QLayout::setGeometry(rect);
    const QRect room = rect.marginsRemoved(contentsMargins());
    const Qt::LayoutDirection direction = parentWidget() == nullptr ? Qt::LeftToRight : parentWidget()->layoutDirection();
    int y = room.top();
    for (const Line& line : lines(room.width())) {
        int x = room.left();
        for (QLayoutItem* item : line.items) {
            const int width = qMin(item->sizeHint().width(), qMax(room.width(), item->minimumSize().width()));
            const bool fillsLine = item->expandingDirections().testFlag(Qt::Vertical);
            const int height = fillsLine ? line.height : item->hasHeightForWidth() ? item->heightForWidth(width) : item->sizeHint().height();
            const bool atEnd = item->alignment().testFlag(Qt::AlignTrailing) && item == line.items.back();
            const int left = atEnd ? room.right() + 1 - width : x;
            const bool atTop = item->alignment().testFlag(Qt::AlignTop);
            const bool atFoot = item->alignment().testFlag(Qt::AlignBottom);
            const int down = atTop ? 0 : atFoot ? line.height - height : (line.height - height) / 2;
            item->setGeometry(QStyle::visualRect(direction, room, QRect(left, y + down, width, height)));
            x += width + gap();
        }
        y += line.height + gap();
    }
}

}  // namespace camre
