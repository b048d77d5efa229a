#include "leaving/requests_page.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>

#include "bridge/qt_text.h"
#include "kit/buttons.h"
#include "kit/fields.h"
#include "kit/text.h"
#include "words/error_words.h"

namespace camre {
namespace {

constexpr int kFieldWidth = 420;
constexpr int kStateColumn = 3;
constexpr RequestKind kKinds[] = {RequestKind::SeeAnswers, RequestKind::PutRight, RequestKind::Erase, RequestKind::UseNoMore, RequestKind::Complaint};

}  // namespace

QString requestWords(RequestKind kind) {
    switch (kind) {
        case RequestKind::SeeAnswers: return RequestsPage::tr("See their answers");
        case RequestKind::PutRight: return RequestsPage::tr("Put an answer right");
        case RequestKind::Erase: return RequestsPage::tr("Erase their answers");
        case RequestKind::UseNoMore: return RequestsPage::tr("Use their answers no more");
        case RequestKind::Complaint: break;
    }
    return RequestsPage::tr("A complaint");
}

RequestList::RequestList(QWidget* parent) : RowTable(QStringLiteral("requestList"), parent) { setWideColumn(kStateColumn); }

void RequestList::showRequests(const std::vector<Request>& requests, Day today, bool readOnly) {
    m_requests = requests;
    m_today = today;
    m_readOnly = readOnly;
    build();
}

QStringList RequestList::heads() const { return {tr("What was asked"), tr("It came"), tr("Reply by"), tr("State")}; }

QString RequestList::stateWords(const Request& request) const {
    //: %1 is a day
    if (request.answered) return tr("answered on %1").arg(longDay(*request.answered));
    const int days = daysBetween(m_today, request.due);
    //: %1 is a number of days
    return days < 0 ? tr("late – days: %1").arg(-days) : tr("days left: %1").arg(days);
}

void RequestList::addRows() {
    for (const Request& one : m_requests) {
        const QString id = QString::number(one.id);
        std::vector<QWidget*> cells{makeCell(QStringLiteral("asked-") + id, requestWords(one.kind), true),
                                    makeCell(QStringLiteral("came-") + id, longDay(one.received)),
                                    makeCell(QStringLiteral("due-") + id, longDay(one.due)),
                                    makeCell(QStringLiteral("state-") + id, stateWords(one), !one.answered && one.due < m_today)};
        if (!m_readOnly) {
            auto* button = new SecondaryButton(QStringLiteral("answered-") + id, cellParent());
            button->setText(one.answered ? tr("Not answered yet") : tr("Answered"));
            //: %1 is the button's word (Answered), %2 what was asked for
            button->setAccessibleName(tr("%1: %2").arg(button->text(), requestWords(one.kind)));
            button->setAccessibleDescription(longDay(one.due) + QStringLiteral(", ") + stateWords(one));
            connect(button, &QPushButton::clicked, this, [this, request = one] { Q_EMIT answeredWanted(request.id, !request.answered); });
            cells.push_back(button);
        }
        addRow(cells);
    }
}

RequestsPage::RequestsPage(WorkspaceModel& model, QWidget* parent)
    : Page(QStringLiteral("requestsPage"), PageWidth::Full, parent), m_model(model) {
    m_about = makeText(QStringLiteral("requestsAbout"), TextRole::Body, this);
    m_none = makeText(QStringLiteral("noRequests"), TextRole::Body, this, Tone::Muted);
    m_list = new RequestList(this);
    m_newHeading = makeHeading(QStringLiteral("newRequestHeading"), this);
    m_kind = new ChoiceField(QStringLiteral("requestKind"), this);
    m_received = new TextField(QStringLiteral("requestReceived"), this);
    m_received->edit()->setLayoutDirection(Qt::LeftToRight);
    m_note = new PrimaryButton(QStringLiteral("noteRequest"), this);
    for (QWidget* one : std::initializer_list<QWidget*>{m_about, m_none, m_list, m_newHeading}) body()->addWidget(one);
    addNarrow(m_kind, kFieldWidth);
    addNarrow(m_received, kFieldWidth);
    addAction(m_note);
    if (m_model.isOpen()) m_received->setText(toQt(m_model.today().iso()));
    connect(m_list, &RequestList::answeredWanted, this, &RequestsPage::setAnswered);
    connect(m_note, &QPushButton::clicked, this, &RequestsPage::note);
    connect(m_received->edit(), &QLineEdit::returnPressed, this, &RequestsPage::note);
    RequestsPage::retranslate();
}

void RequestsPage::arrive() {
    clearError();
    load();
    m_kind->box()->setFocus(Qt::OtherFocusReason);
}

void RequestsPage::note() {
    clearError();
    const auto received = Day::fromIso(fromQt(m_received->text().trimmed()));
    const auto noted = received ? m_model.workspace().noteRequest(static_cast<RequestKind>(m_kind->box()->currentData().toInt()), *received)
                                : Result<Request>(Error{ErrorCode::BadDate, "received", {}});
    if (noted) {
        m_received->setError({});
        return load();
    }
    const ErrorCode why = noted.error().code;
    if (why != ErrorCode::BadDate && why != ErrorCode::DateInFuture && why != ErrorCode::DateTooEarly) return showError(camre::errorText(noted.error()));
    m_received->setError(tr("A day is needed, such as 2026-09-01, that has come already. Nothing was noted."));
    m_received->edit()->setFocus(Qt::OtherFocusReason);
}

void RequestsPage::setAnswered(qint64 id, bool answered) {
    const Status set = m_model.workspace().setRequestAnswered(id, answered);
    if (!set) return showError(camre::errorText(set.error()));
    clearError();
    load();
}

void RequestsPage::load() {
    if (!m_model.isOpen()) return;
    const auto requests = m_model.workspace().requests();
    if (!requests) return showError(camre::errorText(requests.error()));
    const bool readOnly = m_model.facts().readOnly;
    m_list->showRequests(requests.value(), m_model.today(), readOnly);
    m_none->setVisible(requests.value().empty());
    for (QWidget* one : std::initializer_list<QWidget*>{m_newHeading, m_kind, m_received, m_note}) one->setVisible(!readOnly);
}

void RequestsPage::retranslate() {
    setTitle(tr("Requests"));
    m_about->setText(tr("Whoever asks about their own answers is owed a reply within a month; a complaint is acknowledged within 30 days. Note the request here and the last day is worked out. Nobody's code or name is written down."));
    m_none->setText(tr("No request has been noted."));
    m_newHeading->setText(tr("Note a request"));
    m_kind->setWords(tr("What was asked"));
    m_received->setWords(tr("The day on which it came"), tr("Such as 2026-09-01"));
    m_note->setText(tr("Note it"));
    const QSignalBlocker quiet(m_kind->box());
    const QVariant chosen = m_kind->box()->count() == 0 ? QVariant(0) : m_kind->box()->currentData();
    m_kind->box()->clear();
    for (const RequestKind kind : kKinds) m_kind->box()->addItem(requestWords(kind), static_cast<int>(kind));
    m_kind->box()->setCurrentIndex(m_kind->box()->findData(chosen));
    load();
}

}  // namespace camre
