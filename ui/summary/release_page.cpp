#include "summary/release_page.h"

#include <QApplication>
#include <QLabel>
#include <QVBoxLayout>

#include "bridge/qt_text.h"
#include "kit/buttons.h"
#include "kit/text.h"
#include "words/error_words.h"

namespace camre {

ReleasePage::ReleasePage(WorkspaceModel& model, Period period, std::optional<BackgroundId> by, QWidget* parent)
    : Page(QStringLiteral("releasePage"), PageWidth::Reading, parent), m_model(model), m_period(period), m_by(std::move(by)) {
    m_periodWords = makeText(QStringLiteral("releasePeriod"), TextRole::Question, this);
    m_points = makeText(QStringLiteral("releasePoints"), TextRole::Body, this);
    m_release = new PrimaryButton(QStringLiteral("releaseNow"), this);
    m_notYet = new SecondaryButton(QStringLiteral("notYet"), this);
    body()->addWidget(m_periodWords);
    body()->addWidget(m_points);
    addAction(m_release);
    addAction(m_notYet);
    connect(m_release, &QPushButton::clicked, this, &ReleasePage::release);
    connect(m_notYet, &QPushButton::clicked, this, &ReleasePage::leave);
    ReleasePage::retranslate();
}

void ReleasePage::release() {
    QApplication::setOverrideCursor(Qt::WaitCursor);
    const auto made = m_model.workspace().release(m_period, m_by);
    QApplication::restoreOverrideCursor();
    if (!made) return showError(camre::errorText(made.error()));
    clearError();
    Q_EMIT released();
}

void ReleasePage::retranslate() {
    setTitle(tr("Release this period?"));
    m_periodWords->setText(tr("%1 – %2").arg(longDay(m_period.start), longDay(m_period.end)));
    m_points->setText(tr("A period can be released only once. Its numbers are then fixed: forms that come later do not change them, and no other period may share its days.") +
                      QStringLiteral("\n\n") +
                      tr("What leaves: protected numbers for each question and theme. No codes, no words of people, no dates of forms.") +
                      QStringLiteral("\n\n") + tr("Check first that every form of this period is in the file."));
    m_release->setText(tr("Release now"));
    m_notYet->setText(tr("Not yet"));
}

}  // namespace camre
