#include "summary/withdraw_page.h"

#include <QLabel>
#include <QVBoxLayout>

#include "kit/buttons.h"
#include "kit/text.h"
#include "summary/period_picker.h"
#include "words/error_words.h"

namespace camre {

WithdrawPage::WithdrawPage(WorkspaceModel& model, const ReleaseFacts& release, QWidget* parent)
    : Page(QStringLiteral("withdrawPage"), PageWidth::Reading, parent), m_model(model), m_release(release) {
    m_period = makeText(QStringLiteral("withdrawPeriod"), TextRole::Question, this);
    m_points = makeText(QStringLiteral("withdrawPoints"), TextRole::Body, this);
    // What cannot be undone is never the filled button, nor the first that Enter meets.
    m_keep = new PrimaryButton(QStringLiteral("keepRelease"), this);
    m_withdraw = new SecondaryButton(QStringLiteral("withdrawNow"), this);
    body()->addWidget(m_period);
    body()->addWidget(m_points);
    addAction(m_keep);
    addAction(m_withdraw);
    connect(m_keep, &QPushButton::clicked, this, &WithdrawPage::leave);
    connect(m_withdraw, &QPushButton::clicked, this, &WithdrawPage::withdraw);
    WithdrawPage::retranslate();
}

void WithdrawPage::withdraw() {
    const Status done = m_model.workspace().withdrawRelease(m_release.id);
    if (!done) return showError(camre::errorText(done.error()));
    Q_EMIT leave();
}

void WithdrawPage::retranslate() {
    setTitle(tr("Withdraw this summary?"));
    m_period->setText(periodTitle(m_release.period));
    m_points->setText(
        tr("Withdraw a summary only when its numbers are wrong. It stays in the list, marked as withdrawn, and can no longer be exported here. This cannot be undone.") +
        QStringLiteral("\n\n") +
        tr("The period is not released again, and no other period may share its days: two summaries of the same people could be subtracted from each other. Follow-ups that were counted in it are not counted again.") +
        QStringLiteral("\n\n") + tr("Copies that were given away are not called back. Tell everybody who has one that it is withdrawn."));
    m_keep->setText(tr("Keep it as it is"));
    m_withdraw->setText(tr("Withdraw this summary"));
}

}  // namespace camre
