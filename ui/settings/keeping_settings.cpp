#include "settings/keeping_settings.h"

#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>
#include <algorithm>

#include "bridge/qt_text.h"
#include "kit/buttons.h"
#include "kit/fields.h"
#include "kit/flow_layout.h"
#include "kit/text.h"
#include "words/code_words.h"

namespace camre {
namespace {

constexpr int kGap = 12;
constexpr int kMostCounted = 1000;

QString countWords(int count) { return count > kMostCounted ? QStringLiteral("%1+").arg(kMostCounted) : QString::number(count); }

}  // namespace

KeepingSettings::KeepingSettings(WorkspaceModel& model, QWidget* parent) : QWidget(parent), m_model(model) {
    setObjectName(QStringLiteral("keepingSettings"));
    m_heading = makeHeading(QStringLiteral("keepingHeading"), this);
    m_rule = makeText(QStringLiteral("keepingRule"), TextRole::Body, this);
    m_retention = new LinkButton(QStringLiteral("retentionLink"), this);
    m_code = new TextField(QStringLiteral("leaveCode"), this);
    m_code->edit()->setLayoutDirection(Qt::LeftToRight);
    m_find = new SecondaryButton(QStringLiteral("leaveFind"), this);
    m_requests = new LinkButton(QStringLiteral("requestsLink"), this);
    m_events = new LinkButton(QStringLiteral("eventsLink"), this);
    m_breach = new LinkButton(QStringLiteral("breachLink"), this);
    auto* line = new QWidget(this);
    auto* flow = new FlowLayout(line);
    flow->addWidget(m_code, Qt::AlignBottom);
    flow->addWidget(m_find, Qt::AlignBottom);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(kGap);
    column->addWidget(m_heading);
    column->addWidget(m_rule);
    column->addWidget(line);
    for (QWidget* one : std::initializer_list<QWidget*>{m_retention, m_requests, m_events, m_breach}) column->addWidget(one, 0, Qt::AlignLeading);
    connect(m_retention, &QPushButton::clicked, this, &KeepingSettings::retentionWanted);
    connect(m_find, &QPushButton::clicked, this, &KeepingSettings::find);
    connect(m_code->edit(), &QLineEdit::returnPressed, this, &KeepingSettings::find);
    connect(m_requests, &QPushButton::clicked, this, &KeepingSettings::requestsWanted);
    connect(m_events, &QPushButton::clicked, this, &KeepingSettings::eventsWanted);
    connect(m_breach, &QPushButton::clicked, this, &KeepingSettings::breachSheetWanted);
    showWords();
}

void KeepingSettings::find() {
    const auto code = PersonCode::fromTyped(fromQt(m_code->text()));
    m_nobodyFound = !code || !m_model.workspace().person(*code);
    if (m_nobodyFound) {
        m_code->setError(noSuchCode(m_code->text()));
        m_code->edit()->setFocus(Qt::OtherFocusReason);
        m_code->edit()->selectAll();
        return;
    }
    m_code->setError({});
    m_code->setText({});
    Q_EMIT leaveWanted(*code);
}

void KeepingSettings::showWords() {
    if (!m_model.isOpen()) return;
    m_heading->setText(tr("Keeping and erasing"));
    //: %1 is a number of months
    m_rule->setText(tr("Answers are kept for this many months after the last form: %1. Nobody is erased by itself, and nobody is kept for ever.").arg(m_model.facts().profile.privacy.retentionMonths));
    const auto past = m_model.workspace().pastKeepingCount(kMostCounted + 1);
    //: %1 is a number of people
    m_retention->setText(tr("People whose time is over: %1").arg(past ? countWords(past.value()) : QStringLiteral("–")));
    m_code->setWords(tr("Somebody wants to stop, or to be erased"), tr("The code from the card, such as 7K4M-2Q9"));
    if (m_nobodyFound) m_code->setError(noSuchCode(m_code->text()));
    m_find->setText(tr("Go on"));
    const auto requests = m_model.workspace().requests();
    const auto open = requests ? std::count_if(requests.value().begin(), requests.value().end(), [](const Request& one) { return !one.answered; }) : 0;
    //: %1 is a number
    m_requests->setText(tr("Requests without an answer: %1").arg(open));
    m_events->setText(tr("What was done to this file"));
    m_breach->setText(tr("Print the sheet for a data breach"));
}

void KeepingSettings::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) showWords();
    QWidget::changeEvent(event);
}

// The numbers may have changed on a page that was opened from here.
void KeepingSettings::showEvent(QShowEvent* event) {
    showWords();
    QWidget::showEvent(event);
}

}  // namespace camre
