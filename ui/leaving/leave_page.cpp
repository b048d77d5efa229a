#include "leaving/leave_page.h"

#include <QLabel>

#include "bridge/qt_text.h"
#include "kit/buttons.h"
#include "kit/notice.h"
#include "kit/text.h"
#include "words/error_words.h"

namespace camre {

LeavePage::LeavePage(WorkspaceModel& model, const PersonCode& code, QWidget* parent)
    : Page(QStringLiteral("leavePage"), PageWidth::Reading, parent), m_model(model), m_code(code) {
    m_who = makeText(QStringLiteral("leaveWho"), TextRole::Body, this, Tone::Muted);
    m_stopHeading = makeHeading(QStringLiteral("stopHeading"), this);
    m_stopText = makeText(QStringLiteral("stopText"), TextRole::Body, this);
    m_stop = new SecondaryButton(QStringLiteral("stopButton"), this);
    m_done = new Notice(QStringLiteral("stopDone"), NoticeKind::Done, this);
    m_done->hide();
    m_eraseHeading = makeHeading(QStringLiteral("eraseHeading"), this);
    m_eraseText = makeText(QStringLiteral("eraseText"), TextRole::Body, this);
    m_erase = new Button(QStringLiteral("eraseButton"), QStringLiteral("danger"), this);
    m_back = new PrimaryButton(QStringLiteral("leaveBack"), this);
    body()->addWidget(m_who);
    for (QWidget* one : std::initializer_list<QWidget*>{m_done, m_stopHeading, m_stopText}) body()->addWidget(one);
    body()->addWidget(m_stop, 0, Qt::AlignLeading);
    body()->addSpacing(space::kMedium);
    for (QWidget* one : std::initializer_list<QWidget*>{m_eraseHeading, m_eraseText}) body()->addWidget(one);
    body()->addWidget(m_erase, 0, Qt::AlignLeading);
    addAction(m_back);
    connect(m_stop, &QPushButton::clicked, this, &LeavePage::stopOrStartAgain);
    connect(m_erase, &QPushButton::clicked, this, [this] { Q_EMIT eraseWanted(m_code); });
    connect(m_back, &QPushButton::clicked, this, &LeavePage::leave);
    LeavePage::retranslate();
}

void LeavePage::arrive() {
    clearError();
    load();
    QWidget* first = m_stop->isHidden() ? static_cast<QWidget*>(m_erase) : m_stop;
    first->setFocus(Qt::OtherFocusReason);
}

void LeavePage::load() {
    if (!m_model.isOpen()) return;
    const auto person = m_model.workspace().person(m_code);
    m_person.reset();
    if (!person) return showError(camre::errorText(person.error()));
    m_person = person.value();
    showChoices();
}

void LeavePage::stopOrStartAgain() {
    if (!m_person) return;
    const bool stops = m_person->takingPart;
    const Status done = stops ? m_model.stopTakingPart(m_code) : m_model.workspace().takePartAgain(m_code);
    if (!done && done.error().code != ErrorCode::TracesWait) return showError(camre::errorText(done.error()));
    clearError();
    load();
    m_done->setVisible(stops);
    if (!done) return showError(camre::errorText(done.error()));
    stops ? m_back->setFocus(Qt::OtherFocusReason) : m_stop->setFocus(Qt::OtherFocusReason);
}

void LeavePage::showChoices() {
    const bool hasForms = m_person->formsCount > 0;
    // Without a complete form there is nothing that stopping could keep.
    for (QWidget* one : std::initializer_list<QWidget*>{m_stopHeading, m_stopText, m_stop}) one->setVisible(hasForms);
    //: %1 is a person's code, %2 a number
    m_who->setText(tr("Code %1 · complete forms: %2").arg(isolated(toQt(m_code.text()))).arg(m_person->formsCount));
    m_stopText->setText(stopText());
    m_stop->setText(m_person->takingPart ? tr("Stop taking part") : tr("Take part again"));
    m_eraseText->setText(eraseText());
}

QString LeavePage::stopText() const {
    if (!m_person->takingPart) return tr("This person stopped taking part: no new form can be started. If that was a mistake, or they want to come back, it can be undone here. Nothing else changes.");
    QString text = tr("No more forms, and nobody asks again. The answers already given are kept and counted as before, without a name.");
    if (m_person->draftWaiting) text += QLatin1Char(' ') + tr("The form that is not finished goes.");
    const QString basis = toQt(m_model.facts().profile.privacy.lawfulBasis);
    if (basis.isEmpty()) return text;
    //: %1 is what the service wrote as its lawful basis
    return text + QStringLiteral("\n\n") + tr("Your service's lawful basis is: %1. Where that is consent, answers may not be kept once it is taken back: erase them.").arg(isolatedName(basis));
}

QString LeavePage::eraseText() const {
    const QString text = tr("Every answer goes for good, and the code with it. This cannot be undone. The next page says what stays, and asks once more.");
    if (m_person->formsCount > 0) return text;
    return tr("There is no complete form, so there is nothing to keep.") + QLatin1Char(' ') + text;
}

void LeavePage::retranslate() {
    setTitle(tr("Stop, or be erased"));
    m_stopHeading->setText(tr("Stop taking part"));
    m_eraseHeading->setText(tr("Erase everything"));
    m_erase->setText(tr("Erase everything …"));
    m_back->setText(tr("Back"));
    m_done->setWords(tr("Stopped"), tr("No more forms for this code. The answers that were given are kept."));
    if (m_model.isOpen() && m_person) showChoices();
}

}  // namespace camre
