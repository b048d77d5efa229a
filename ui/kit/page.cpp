#include "kit/page.h"

#include <QAbstractButton>
#include <QApplication>
#include <QEvent>
#include <QFrame>
#include <QKeyEvent>
#include <QLabel>
#include <QPointer>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include "kit/flow_layout.h"
#include "kit/notice.h"
#include "kit/text.h"

namespace camre {
namespace {

// A bar that stands still would take too much of the screen from here on (design notes, "Frame").
constexpr int kLargeText = 150;
constexpr int kLowWindow = 700;

}  // namespace

Page::Page(const QString& name, PageWidth width, QWidget* parent) : QWidget(parent) {
    setObjectName(name);
    m_outer = new QVBoxLayout(this);
    m_outer->setContentsMargins(0, 0, 0, 0);
    m_outer->setSpacing(0);
    buildContent(width);
    buildBar();
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) { keepInView(now); });
}

// A page that is a window of its own is hidden only while its last part goes, and the focus moves then.
Page::~Page() { disconnect(qApp, nullptr, this, nullptr); }

void Page::buildContent(PageWidth width) {
    m_scroll = new QScrollArea(this);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto* ground = new QWidget(m_scroll);
    auto* sides = new QHBoxLayout(ground);
    sides->setContentsMargins(space::kEdge, space::kEdge, space::kEdge, space::kEdge);
    m_content = new QWidget(ground);
    if (width == PageWidth::Reading) m_content->setMaximumWidth(kColumnWidth);
    sides->addStretch(1);
    sides->addWidget(m_content, 1000);
    sides->addStretch(1);
    m_column = new QVBoxLayout(m_content);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(space::kWide);
    m_error = new Notice(QStringLiteral("pageError"), NoticeKind::Error, m_content);
    m_error->setFocusPolicy(Qt::StrongFocus);
    m_error->hide();
    m_heading = makeText(QStringLiteral("pageTitle"), TextRole::Title, m_content);
    m_heading->hide();
    m_body = new QVBoxLayout;
    m_body->setSpacing(space::kWide);
    m_column->addWidget(m_error);
    m_column->addWidget(m_heading);
    m_column->addLayout(m_body);
    m_column->addStretch(1);
    m_scroll->setWidget(ground);
    m_outer->addWidget(m_scroll, 1);
}

void Page::buildBar() {
    auto* bar = new QFrame(this);
    bar->setObjectName(QStringLiteral("actionBar"));
    bar->setProperty("ground", QStringLiteral("bar"));
    bar->hide();
    m_bar = bar;
    m_actions = new FlowLayout(bar);
    m_actions->setContentsMargins(space::kEdge, space::kMedium, space::kEdge, space::kMedium);
    m_outer->addWidget(bar);
}

void Page::setTitle(const QString& title) {
    m_title = title;
    m_heading->setText(title);
    m_heading->setVisible(!title.isEmpty());
    showTitle();
}

void Page::setQuietTitle(const QString& title) {
    m_quietTitle = title;
    showTitle();
}

void Page::setOwnError(bool isShown) {
    m_ownError = isShown;
    showTitle();
}

QString Page::title() const {
    const QString name = m_title.isEmpty() ? m_quietTitle : m_title;
    if (errorText().isEmpty() && !m_ownError) return name;
    //: %1 is the page's title. Stands before it while the page shows an error.
    return QCoreApplication::translate("Page", "Error: %1").arg(name);
}

void Page::setFrameLine(const QString& line) {
    m_frameLine = line;
    Q_EMIT titleChanged();
}

QString Page::frameLine() const { return m_frameLine.isEmpty() ? title() : m_frameLine; }

void Page::showTitle() {
    setAccessibleName(title());
    Q_EMIT titleChanged();
}

void Page::showError(const QString& sentence) { showError(sentence, nullptr); }

void Page::showError(const QString& sentence, QWidget* control) {
    if (m_errorControl != nullptr) m_errorControl->hide();
    m_errorControl = control;
    m_error->setWords(QCoreApplication::translate("Page", "There is a problem"), sentence);
    if (control != nullptr) {
        m_error->addControl(control);
        control->show();
        reachFromError(*control);
    }
    m_error->show();
    showTitle();
    m_error->setFocus(Qt::OtherFocusReason);
    m_scroll->verticalScrollBar()->setValue(0);
}

// Tab leads from the error to what helps with it, before the rest of the page.
void Page::reachFromError(QWidget& control) {
    QList<QWidget*> stops = control.findChildren<QWidget*>();
    stops.prepend(&control);
    QWidget* before = m_error;
    for (QWidget* stop : stops) {
        if ((stop->focusPolicy() & Qt::TabFocus) == 0) continue;
        setTabOrder(before, stop);
        before = stop;
    }
}

void Page::clearError() {
    if (m_error->isHidden()) return;
    m_error->hide();
    m_error->setWords(QString(), QString());
    showTitle();
}

QString Page::errorText() const { return m_error->isHidden() ? QString() : m_error->text(); }

void Page::arrive() {
    m_scroll->verticalScrollBar()->setValue(0);
    for (QWidget* next = nextInFocusChain(); next != nullptr && next != this; next = next->nextInFocusChain()) {
        const bool isFirst = isAncestorOf(next) && next->focusPolicy() != Qt::NoFocus && next->isVisibleTo(this) &&
                             next->isEnabled() && next != m_error && (next->focusPolicy() & Qt::TabFocus) != 0;
        if (isFirst) return next->setFocus(Qt::OtherFocusReason);
    }
}

// A page that opens with its buttons below a long text begins at the text; any other shows what has the focus.
void Page::showFocus() {
    QWidget* focused = QApplication::focusWidget();
    if (focused == nullptr || !isVisible() || !isAncestorOf(focused)) return;
    const bool isBelow = m_barJoined && m_bar->isAncestorOf(focused) && m_bar->geometry().bottom() > m_scroll->viewport()->height();
    if (!isBelow) return keepInView(focused);
    QWidget* top = m_heading->isHidden() ? static_cast<QWidget*>(this) : m_heading;
    top->setFocus(Qt::OtherFocusReason);
    m_scroll->verticalScrollBar()->setValue(0);
}

void Page::addNarrow(QWidget* widget, int width) {
    // In a row of its own: a column would ask how high the widget is at the column's width, not at its own.
    auto* row = new QHBoxLayout;
    row->addWidget(widget, 1000);
    row->addStretch(1);
    m_body->addLayout(row);
    m_narrow.emplace_back(widget, width);
    widget->setMaximumWidth(withText(width));
}

void Page::addAction(QWidget* action) {
    m_actions->addWidget(action);
    action->installEventFilter(this);
    showBarWhereUsed();
}

// A bar with nothing to press in it is a line and a gap.
void Page::showBarWhereUsed() {
    bool isUsed = false;
    for (int i = 0; i < m_actions->count(); ++i) {
        const QWidget* action = m_actions->itemAt(i)->widget();
        isUsed = isUsed || (qobject_cast<const QAbstractButton*>(action) != nullptr && !action->isHidden());
    }
    m_bar->setVisible(isUsed);
}

bool Page::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::ShowToParent || event->type() == QEvent::HideToParent) showBarWhereUsed();
    return QWidget::eventFilter(watched, event);
}

void Page::addStatus(QWidget* status) { m_actions->addWidget(status, Qt::AlignTrailing); }

void Page::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        showTitle();
    }
    if (event->type() == QEvent::StyleChange) {
        for (const auto& [widget, width] : m_narrow) widget->setMaximumWidth(withText(width));
        placeBar();
    }
    QWidget::changeEvent(event);
}

void Page::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    placeBar();
}

void Page::placeBar() {
    const bool isLow = window()->height() < kLowWindow;
    const bool joined = currentTextPercent() >= kLargeText || isLow;
    if (joined == m_barJoined) return;
    m_barJoined = joined;
    // Moving a widget takes its focus away; give it back to the same control.
    QPointer<QWidget> focused = m_bar->isAncestorOf(QApplication::focusWidget()) ? QApplication::focusWidget() : nullptr;
    const int side = joined ? 0 : space::kEdge;
    m_actions->setContentsMargins(side, space::kMedium, side, space::kMedium);
    if (joined) {
        m_column->insertWidget(m_column->count() - 1, m_bar);
    } else {
        m_outer->addWidget(m_bar);
    }
    setStyleProperty(*m_bar, "ground", joined ? QStringLiteral("none") : QStringLiteral("bar"));
    if (focused) focused->setFocus(Qt::OtherFocusReason);
}

void Page::keyPressEvent(QKeyEvent* event) {
    QScrollBar* bar = m_scroll->verticalScrollBar();
    switch (event->key()) {
        case Qt::Key_PageDown: return bar->triggerAction(QAbstractSlider::SliderPageStepAdd);
        case Qt::Key_PageUp: return bar->triggerAction(QAbstractSlider::SliderPageStepSub);
        case Qt::Key_Down: return bar->triggerAction(QAbstractSlider::SliderSingleStepAdd);
        case Qt::Key_Up: return bar->triggerAction(QAbstractSlider::SliderSingleStepSub);
        default: QWidget::keyPressEvent(event);
    }
}

// All of the control, not only its cursor; its beginning where it is higher than the window; the page's own beginning where both fit. Not
// under a pressed mouse button: the control would move away before it is let go, and the press would do nothing.
void Page::keepInView(QWidget* widget) {
    if (widget == nullptr || !m_content->isAncestorOf(widget) || QApplication::mouseButtons() != Qt::NoButton) return;
    const QWidget* ground = m_scroll->widget();
    const int top = widget->mapTo(ground, QPoint()).y() - space::kBig;
    const int bottom = top + widget->height() + 2 * space::kBig;
    QScrollBar* bar = m_scroll->verticalScrollBar();
    const int height = m_scroll->viewport()->height();
    if (bottom > bar->value() + height) bar->setValue(bottom - height);
    if (top < bar->value()) bar->setValue(bottom <= height ? 0 : top);
}

}  // namespace camre
