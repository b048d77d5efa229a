#include "summary/figure_table.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollArea>
#include <QScrollBar>

#include "look/look.h"

namespace camre {
namespace {

// px at 100 % text: two words of a question; and no further than the eye finds its line again.
constexpr int kLeastName = 210;
constexpr int kMostName = 480;
constexpr int kName = 0;
constexpr int kUnlimited = 100'000;  // px

QTableWidgetItem* cell(const QString& text, int column, bool isStrong) {
    auto* item = new QTableWidgetItem(text);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    item->setTextAlignment((column == kName ? Qt::AlignLeading : Qt::AlignTrailing) | Qt::AlignVCenter);
    item->setFont(fontFor(TextRole::Control, isStrong));
    return item;
}

}  // namespace

FigureTable::FigureTable(const QString& name, QWidget* parent) : QTableWidget(parent) {
    setObjectName(name);
    verticalHeader()->hide();
    setShowGrid(false);
    setTabKeyNavigation(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWordWrap(true);
    setDragEnabled(false);
}

void FigureTable::setFigures(const QStringList& heads, const std::vector<FigureRow>& rows) {
    clear();
    setColumnCount(static_cast<int>(heads.size()));
    setRowCount(static_cast<int>(rows.size()));
    setHorizontalHeaderLabels(heads);
    for (int row = 0; row < rowCount(); ++row) {
        const FigureRow& here = rows[static_cast<std::size_t>(row)];
        for (int column = 0; column < columnCount(); ++column) setItem(row, column, cell(here.cells.value(column), column, here.isStrong));
    }
    horizontalHeader()->setDefaultAlignment(Qt::AlignTrailing | Qt::AlignBottom);
    if (columnCount() > 0) horizontalHeaderItem(kName)->setTextAlignment(Qt::AlignLeading | Qt::AlignBottom);
    fit();
}

void FigureTable::fit() {
    if (columnCount() == 0) return;
    QHeaderView* head = horizontalHeader();
    head->setMinimumSectionSize(withText(40));
    head->setSectionResizeMode(QHeaderView::ResizeToContents);
    head->setSectionResizeMode(kName, QHeaderView::Fixed);
    int figures = 0;
    for (int column = 1; column < columnCount(); ++column) figures += head->sectionSize(column);
    head->resizeSection(kName, qBound(withText(kLeastName), viewport()->width() - figures, withText(kMostName)));
    resizeRowsToContents();
    // Qt counts lines in the whole width of the cell, though its edges are kept free: the last one of a long name was cut.
    const int room = head->sectionSize(kName) - 2 * withText(space::kMedium);
    for (int row = 0; row < rowCount(); ++row) {
        const QFontMetrics letters(item(row, kName)->font());
        const int needed = letters.boundingRect(0, 0, room, kUnlimited, Qt::TextWordWrap, item(row, kName)->text()).height() + withText(space::kMedium);
        if (needed > rowHeight(row)) setRowHeight(row, needed);
    }
    const bool isWide = head->length() > viewport()->width();
    int height = head->sizeHint().height() + 2 * frameWidth() + (isWide ? horizontalScrollBar()->sizeHint().height() : 2);
    for (int row = 0; row < rowCount(); ++row) height += rowHeight(row);
    setFixedHeight(height);
}

void FigureTable::keyPressEvent(QKeyEvent* event) {
    // Qt's own tables put the cell on the clipboard.
    if (event->matches(QKeySequence::Copy) || event->matches(QKeySequence::Cut)) return event->accept();
    QTableWidget::keyPressEvent(event);
}

void FigureTable::resizeEvent(QResizeEvent* event) {
    QTableWidget::resizeEvent(event);
    if (event->size().width() != event->oldSize().width()) fit();
}

void FigureTable::changeEvent(QEvent* event) {
    QTableWidget::changeEvent(event);
    if (event->type() != QEvent::StyleChange) return;
    for (int row = 0; row < rowCount(); ++row) {
        for (int column = 0; column < columnCount(); ++column) item(row, column)->setFont(fontFor(TextRole::Control, item(row, column)->font().bold()));
    }
    fit();
}

void FigureTable::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QTableWidget::currentChanged(current, previous);
    if (hasFocus()) showInPage(current);
}

// The table is as high as its rows, so it is the page that has to scroll.
void FigureTable::showInPage(const QModelIndex& current) {
    for (QWidget* up = parentWidget(); up != nullptr; up = up->parentWidget()) {
        auto* area = qobject_cast<QScrollArea*>(up);
        if (area == nullptr) continue;
        const QRect row = visualRect(current);
        const QPoint middle = viewport()->mapTo(area->widget(), row.center());
        const int side = area->horizontalScrollBar()->value();
        area->ensureVisible(middle.x(), middle.y(), 0, row.height());
        area->horizontalScrollBar()->setValue(side);
        return;
    }
}

}  // namespace camre
