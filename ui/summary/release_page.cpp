#include "summary/release_page.h"

#include <QHideEvent>
#include <QLabel>
#include <QVBoxLayout>
#include <algorithm>

#include "bridge/qt_text.h"
#include "kit/buttons.h"
#include "kit/notice.h"
#include "kit/text.h"
#include "summary/own_count.h"
#include "summary/period_picker.h"
#include "words/error_words.h"

namespace camre {

ReleasePage::ReleasePage(WorkspaceModel& model, ReleaseWish wish, QWidget* parent)
    : Page(QStringLiteral("releasePage"), PageWidth::Reading, parent), m_model(model), m_wish(std::move(wish)) {
    m_busy = new Notice(QStringLiteral("releasing"), NoticeKind::Information, this);
    m_stop = new SecondaryButton(QStringLiteral("stopRelease"), this);
    m_busy->addControl(m_stop);
    m_busy->hide();
    m_periodWords = makeText(QStringLiteral("releasePeriod"), TextRole::Question, this);
    m_own = makeText(QStringLiteral("releaseOwnCount"), TextRole::Body, this);
    m_own->setVisible(m_wish.own.saidNo.has_value());
    m_points = makeText(QStringLiteral("releasePoints"), TextRole::Body, this);
    m_release = new PrimaryButton(QStringLiteral("releaseNow"), this);
    m_check = new SecondaryButton(QStringLiteral("whoCouldBeRecognised"), this);
    m_notYet = new SecondaryButton(QStringLiteral("notYet"), this);
    for (QWidget* one : std::initializer_list<QWidget*>{m_busy, m_periodWords, m_own, m_points}) body()->addWidget(one);
    addAction(m_release);
    addAction(m_check);
    addAction(m_notYet);
    connect(m_release, &QPushButton::clicked, this, &ReleasePage::release);
    connect(m_stop, &QPushButton::clicked, this, &ReleasePage::stop);
    connect(m_check, &QPushButton::clicked, this, [this] { Q_EMIT checkWanted(m_wish.period); });
    connect(m_notYet, &QPushButton::clicked, this, &ReleasePage::leave);
    ReleasePage::retranslate();
}

void ReleasePage::release() {
    clearError();
    setBusy(true);
    Workspace* workspace = &m_model.workspace();
    m_model.work().start<ReleaseFacts>(
        this, [workspace, wish = m_wish](const std::stop_token& stop) { return workspace->release(wish.period, wish.by, wish.own, stop); },
        [this](const Result<ReleaseFacts>& made) {
            setBusy(false);
            if (!made) return showError(camre::errorText(made.error()));
            Q_EMIT released();
        });
}

// It may have been too late to stop: then the release is there, whole, and said to be.
void ReleasePage::stop() {
    m_model.work().stopFor(this);
    setBusy(false);
    const auto releases = m_model.workspace().releases();
    if (!releases) return showError(camre::errorText(releases.error()));
    const auto isOurs = [this](const ReleaseFacts& one) { return one.period == m_wish.period; };
    if (std::any_of(releases.value().begin(), releases.value().end(), isOurs)) Q_EMIT released();
    m_release->setFocus(Qt::OtherFocusReason);
}

void ReleasePage::setBusy(bool isBusy) {
    m_busy->setVisible(isBusy);
    for (QWidget* one : std::initializer_list<QWidget*>{m_release, m_check, m_notYet}) one->setEnabled(!isBusy);
    if (isBusy) m_stop->setFocus(Qt::OtherFocusReason);
}

// Back was pressed: what can still be stopped is stopped.
void ReleasePage::hideEvent(QHideEvent* event) {
    Page::hideEvent(event);
    if (!event->spontaneous()) m_model.work().stopFor(this);
}

void ReleasePage::retranslate() {
    setTitle(tr("Release this period?"));
    m_periodWords->setText(periodTitle(m_wish.period));
    //: %1 "12 (your own count); leaves as 10"
    m_own->setText(tr("Said no to taking part: %1.").arg(ownCountWords(m_wish.own, m_wish.threshold)));
    m_points->setText(tr("A period can be released only once. Its numbers are then fixed: forms that come later do not change them, and no other period may share its days.") +
                      QStringLiteral("\n\n") +
                      tr("What leaves: protected numbers for each question and theme. No codes, no words of people, no dates of forms.") +
                      QStringLiteral("\n\n") + tr("Check first that every form of this period is in the file.") +
                      QLatin1Char(' ') + tr("Follow-ups from before it that no release has counted yet are counted in it.") + QLatin1Char(' ') +
                      tr("Look at the inside figures before: afterwards its follow-ups are counted in the summary alone."));
    m_busy->setWords(tr("The summary is being made"), tr("The window stays usable. Until the summary is written nothing is released, and it is written whole or not at all."));
    m_stop->setText(tr("Stop"));
    m_release->setText(tr("Release now"));
    m_check->setText(tr("Who could be recognised…"));
    m_notYet->setText(tr("Not yet"));
}

}  // namespace camre
