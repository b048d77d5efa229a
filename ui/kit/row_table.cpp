#include "kit/row_table.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QTimer>
#include <QVBoxLayout>

#include "kit/flow_layout.h"
#include "kit/text.h"

namespace camre {
namespace {

constexpr int kHeadRows = 2;       // the heads and the rule below them
constexpr int kLargeText = 150;    // per cent
constexpr int kNarrowWindow = 900;

}  // namespace

RowTable::RowTable(const QString& name, QWidget* parent) : QWidget(parent) {
    setObjectName(name);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
}

bool RowTable::shouldStack() const { return currentTextPercent() >= kLargeText || window()->width() < kNarrowWindow; }

void RowTable::build() {
    const QWidget* focused = m_rows == nullptr ? nullptr : m_rows->focusWidget();
    const bool hadFocus = focused != nullptr && focused->hasFocus();
    const QString focusName = hadFocus ? focused->objectName() : QString();
    if (m_rows != nullptr) {
        // Later: the call may come from a control of one of these rows.
        m_rows->hide();
        m_rows->setParent(nullptr);
        m_rows->deleteLater();
    }
    m_stacked = shouldStack();
    m_rowsCount = 0;
    m_rows = new QWidget(this);
    m_grid = new QGridLayout(m_rows);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(space::kWide);
    m_grid->setVerticalSpacing(space::kSmall);
    m_grid->setColumnStretch(m_stacked ? 0 : m_wideColumn, 1);
    addRows();
    if (m_rowsCount > 0 && !m_stacked) addHeads();
    layout()->addWidget(m_rows);
    m_rows->show();
    if (auto* again = hadFocus ? m_rows->findChild<QWidget*>(focusName) : nullptr) again->setFocus(Qt::OtherFocusReason);
}

void RowTable::addHeads() {
    const QStringList words = heads();
    for (int column = 0; column < words.size(); ++column) {
        QLabel* label = makeCell(objectName() + QStringLiteral("Head%1").arg(column), words.at(column));
        setStyleProperty(*label, "tone", QStringLiteral("muted"));
        m_grid->addWidget(label, 0, column);
    }
    m_grid->addWidget(makeRule(m_rows), 1, 0, 1, m_grid->columnCount());
}

void RowTable::addRow(const std::vector<QWidget*>& cells) {
    const int row = kHeadRows + m_rowsCount++;
    if (!m_stacked) {
        for (std::size_t column = 0; column < cells.size(); ++column) m_grid->addWidget(cells[column], row, static_cast<int>(column));
        return;
    }
    auto* lines = new QWidget(m_rows);
    auto* flow = new FlowLayout(lines);
    for (QWidget* cell : cells) flow->addWidget(cell);
    m_grid->addWidget(lines, 2 * row, 0);
    m_grid->addWidget(makeRule(m_rows), 2 * row + 1, 0);
}

QLabel* RowTable::makeCell(const QString& name, const QString& text, bool strong) {
    QLabel* label = makeText(name, TextRole::Control, m_rows);
    if (strong) label->setProperty("weight", QStringLiteral("bold"));
    label->setWordWrap(!m_stacked);
    label->setText(text);
    return label;
}

void RowTable::changeEvent(QEvent* event) {
    if (event->type() == QEvent::StyleChange) buildSoon();
    QWidget::changeEvent(event);
}

void RowTable::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    buildSoon();
}

// Not at once: a layout may be going through the very rows that would be deleted.
void RowTable::buildSoon() {
    if (m_rows == nullptr || m_stacked == shouldStack()) return;
    QTimer::singleShot(0, this, [this] {
        if (m_stacked != shouldStack()) build();
    });
}

}  // namespace camre
