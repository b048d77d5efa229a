#include "settings/restore_page.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include "bridge/qt_text.h"
#include "kit/buttons.h"
#include "kit/fields.h"
#include "kit/text.h"
#include "words/error_words.h"
#include "workspace/workspace.h"

namespace camre {

RestorePage::RestorePage(RestorePreparer prepare, Ask& ask, std::filesystem::path backup, QWidget* parent)
    : Page(QStringLiteral("restorePage"), PageWidth::Reading, parent), m_prepare(std::move(prepare)), m_ask(ask), m_backup(std::move(backup)) {
    m_name = makeText(QStringLiteral("backupName"), TextRole::Answer, this);
    m_choose = new SecondaryButton(QStringLiteral("chooseBackup"), this);
    m_passphrase = new PassphraseField(QStringLiteral("backupPassphrase"), this);
    m_planHeading = makeHeading(QStringLiteral("planHeading"), this);
    m_plan = makeText(QStringLiteral("plan"), TextRole::Body, this);
    m_look = new PrimaryButton(QStringLiteral("lookIntoBackup"), this);
    m_do = new PrimaryButton(QStringLiteral("restoreNow"), this);
    m_leave = new LinkButton(QStringLiteral("leaveBackup"), this);
    body()->addWidget(m_name);
    body()->addWidget(m_choose, 0, Qt::AlignLeading);
    body()->addWidget(m_passphrase);
    body()->addWidget(m_planHeading);
    body()->addWidget(m_plan);
    addAction(m_look);
    addAction(m_do);
    addAction(m_leave);
    connect(m_choose, &QPushButton::clicked, this, &RestorePage::choose);
    connect(m_look, &QPushButton::clicked, this, &RestorePage::look);
    connect(m_passphrase, &PassphraseField::entered, this, &RestorePage::look);
    connect(m_passphrase, &PassphraseField::textEdited, this, &RestorePage::forget);
    connect(m_do, &QPushButton::clicked, this, &RestorePage::carryOut);
    connect(m_leave, &QPushButton::clicked, this, &RestorePage::leave);
    RestorePage::retranslate();
}

void RestorePage::arrive() {
    if (m_backup.empty()) m_choose->setFocus(Qt::OtherFocusReason);
    else m_passphrase->edit()->setFocus(Qt::OtherFocusReason);
}

void RestorePage::choose() {
    const QString chosen = m_ask.fileToOpen(this);
    if (chosen.isEmpty()) return;
    m_backup = pathFromQt(chosen);
    forget();
    m_passphrase->edit()->setFocus(Qt::OtherFocusReason);
}

// What was looked at is not what would be restored any more.
void RestorePage::forget() {
    m_restore.reset();
    clearError();
    retranslate();
}

void RestorePage::look() {
    m_restore.reset();
    if (m_backup.empty()) {
        retranslate();
        return showError(tr("No backup is chosen yet. Nothing has changed. Choose one first."));
    }
    QApplication::setOverrideCursor(Qt::WaitCursor);
    auto restore = m_prepare(m_backup, m_passphrase->text());
    QApplication::restoreOverrideCursor();
    if (!restore) {
        retranslate();
        return showError(camre::errorText(restore.error()));
    }
    clearError();
    m_restore = std::move(restore).value();
    retranslate();
    m_do->setFocus(Qt::OtherFocusReason);
}

void RestorePage::carryOut() {
    QApplication::setOverrideCursor(Qt::WaitCursor);
    const auto done = m_restore->carryOut();
    m_restore.reset();
    QApplication::restoreOverrideCursor();
    if (!done) {
        retranslate();
        return showError(camre::errorText(done.error()));
    }
    m_passphrase->clear();
    Q_EMIT restored(done.value());
}

QStringList RestorePage::lostWords() const {
    const RestorePlan& plan = m_restore->plan();
    QStringList lines;
    const auto count = [&lines](std::int64_t number, const QString& words) {
        if (number > 0) lines.append(words.arg(number));
    };
    //: %1 is a number
    count(plan.peopleLost, tr("People who came since and would be lost: %1"));
    //: %1 is a number
    count(plan.formsLost, tr("Forms filled since that would be lost: %1"));
    //: %1 is a number
    count(plan.formsBack, tr("Forms whose corrections would be lost: %1"));
    if (lines.isEmpty() && plan.present == PresentFile::Whole) lines.append(tr("Nothing would be lost: the backup has everything that the file has."));
    return lines;
}

QStringList RestorePage::keptWords() const {
    const RestorePlan& plan = m_restore->plan();
    QStringList lines;
    const auto count = [&lines](std::int64_t number, const QString& words) {
        if (number > 0) lines.append(words.arg(number));
    };
    //: %1 is a number
    count(plan.releasesCarried, tr("Released since, and staying so: %1. No period is released a second time."));
    //: %1 is a number
    count(plan.erasedAgain, tr("People erased since, who are erased here again: %1"));
    //: %1 is a number
    count(plan.stoppedAgain, tr("People who stopped taking part since, and stay so: %1"));
    return lines;
}

QStringList RestorePage::doubtWords() const {
    const RestorePlan& plan = m_restore->plan();
    QStringList lines;
    if (plan.present == PresentFile::Missing) lines.append(tr("There is no newer file to compare with. Erase again whoever was erased since, and release no period again."));
    if (plan.present == PresentFile::Damaged) lines.append(tr("The present file is damaged: what it knows was read as far as it goes. Look whether somebody has to be erased again."));
    if (plan.present == PresentFile::Unreadable) {
        lines.append(tr("Nothing of the present file can be read. Erase again whoever was erased since, and release no period again that was released since."));
    }
    if (plan.peopleBack > 0) lines.append(tr("People in the backup who are not in the present file and would come back: %1").arg(plan.peopleBack));
    if (plan.diverged) lines.append(tr("Both files were worked in, so neither is simply the older one. What was done in only one of them is lost."));
    if (plan.releasesDropped > 0) lines.append(tr("Releases of the backup that are dropped, because the same days were released in another way: %1").arg(plan.releasesDropped));
    if (plan.overdue) lines.append(tr("This backup should have been deleted: who was erased meanwhile may come back with it."));
    return lines;
}

QStringList RestorePage::planWords() const {
    const RestorePlan& plan = m_restore->plan();
    //: %1 is a day
    QStringList lines{plan.made ? tr("Made on %1").arg(longDay(*plan.made)) : tr("An ordinary copy: when it was made is not noted")};
    //: All are numbers
    lines.append(tr("In the backup: people %1, forms %2, releases %3").arg(plan.peopleCount).arg(plan.formsCount).arg(plan.releasesCount));
    if (plan.present == PresentFile::Whole || plan.present == PresentFile::Damaged) {
        //: Both are numbers
        lines.append(tr("In the file now: people %1, forms %2").arg(plan.presentPeople).arg(plan.presentForms));
    }
    lines += lostWords() + keptWords() + doubtWords();
    if (plan.present != PresentFile::Missing) lines.append(tr("The present file is kept aside first, under another name beside it."));
    lines.append(plan.encrypted ? tr("Afterwards the file opens with the passphrase of the backup.") : tr("The backup is not locked, so the file will not be locked."));
    return lines;
}

void RestorePage::showPlan() {
    const bool isKnown = m_restore != nullptr;
    m_planHeading->setVisible(isKnown);
    m_plan->setVisible(isKnown);
    m_do->setVisible(isKnown);
    m_look->setVisible(!isKnown);
    if (!isKnown) return;
    QString list;
    for (const QString& line : planWords()) list += QStringLiteral("• ") + line + QLatin1Char('\n');
    m_plan->setText(list.trimmed());
}

void RestorePage::retranslate() {
    setTitle(tr("Restore a backup"));
    m_name->setText(m_backup.empty() ? tr("No backup chosen") : isolated(toQt(m_backup.filename().string())));
    m_choose->setText(tr("Choose a backup…"));
    m_passphrase->setWords(tr("Passphrase of the backup"), tr("The one that the file had on the day of the backup."));
    m_planHeading->setText(tr("What would happen"));
    m_look->setText(tr("Look into it"));
    m_do->setText(tr("Put it in place"));
    m_leave->setText(tr("Leave everything as it is"));
    showPlan();
}

}  // namespace camre
