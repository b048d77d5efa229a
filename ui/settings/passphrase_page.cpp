#include "settings/passphrase_page.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QVBoxLayout>

#include "bridge/qt_text.h"
#include "kit/buttons.h"
#include "kit/fields.h"
#include "kit/notice.h"
#include "kit/text.h"
#include "words/error_words.h"
#include "words/passphrase_words.h"
#include "words/secret_text.h"
#include "workspace/workspace.h"

namespace camre {
PassphrasePage::PassphrasePage(WorkspaceModel& model, RandomSource& random, QWidget* parent)
    : Page(QStringLiteral("passphrasePage"), PageWidth::Reading, parent), m_model(model), m_random(random) {
    m_old = new PassphraseField(QStringLiteral("oldPassphrase"), this);
    m_new = new PassphraseField(QStringLiteral("newPassphrase"), this);
    m_strength = makeText(QStringLiteral("strength"), TextRole::Control, this, Tone::Muted);
    m_make = new SecondaryButton(QStringLiteral("makePassphrase"), this);
    m_warning = makeHeading(QStringLiteral("passphraseWarning"), this);
    m_backups = makeText(QStringLiteral("oldBackups"), TextRole::Body, this);
    m_done = new Notice(QStringLiteral("passphraseChanged"), NoticeKind::Done, this);
    m_done->hide();
    m_change = new PrimaryButton(QStringLiteral("changePassphrase"), this);
    for (QWidget* one : std::initializer_list<QWidget*>{m_done, m_old, m_new, m_strength}) body()->addWidget(one);
    body()->addWidget(m_make, 0, Qt::AlignLeading);
    body()->addWidget(m_warning);
    body()->addWidget(m_backups);
    addAction(m_change);
    connect(m_make, &QPushButton::clicked, this, &PassphrasePage::makeForMe);
    connect(m_new, &PassphraseField::textEdited, this, &PassphrasePage::showStrength);
    connect(m_new, &PassphraseField::entered, this, &PassphrasePage::change);
    connect(m_change, &QPushButton::clicked, this, &PassphrasePage::change);
    PassphrasePage::retranslate();
}

void PassphrasePage::arrive() { m_old->edit()->setFocus(Qt::OtherFocusReason); }

void PassphrasePage::makeForMe() {
    m_new->setText(makePassphrase(m_random, QLocale().language() == QLocale::Welsh));
    showStrength();
    m_new->edit()->setFocus(Qt::OtherFocusReason);
}

void PassphrasePage::showStrength() {
    const auto letters = m_new->text().size();
    if (letters >= kShortestPassphrase && m_isShort) {
        m_isShort = false;
        m_new->setError(QString());
    }
    m_strength->setText(strengthWords(letters));
}

Status PassphrasePage::changeWith(const SecretText& old, const SecretText& wanted) {
    QApplication::setOverrideCursor(Qt::WaitCursor);
    const Status changed = m_model.workspace().changePassphrase(old.text(), wanted.text());
    QApplication::restoreOverrideCursor();
    return changed;
}

void PassphrasePage::change() {
    m_done->hide();
    m_isShort = m_new->text().size() < kShortestPassphrase;
    m_new->setError(m_isShort ? tooShortWords() : QString());
    if (m_isShort) return m_new->edit()->setFocus(Qt::OtherFocusReason);
    if (const Status saved = m_model.flush(); !saved) return showError(camre::errorText(saved.error()));
    const Status changed = changeWith(SecretText(m_old->text()), SecretText(m_new->text()));
    if (!changed) return showError(camre::errorText(changed.error()));
    clearError();
    m_old->clear();
    m_new->clear();
    showStrength();
    m_done->say([] {
        const QString title = tr("The passphrase is changed");
        const QString text = tr("From now on the file opens with the new one. Backups made before still open with the old one: keep it with them, or make a new backup and delete them.");
        return std::pair(title, text);
    });
    m_done->show();
    m_done->setFocus(Qt::OtherFocusReason);
}

void PassphrasePage::retranslate() {
    setTitle(tr("Change the passphrase"));
    m_old->setWords(tr("Passphrase now"));
    m_new->setWords(tr("New passphrase"));
    m_make->setText(tr("Make one for me"));
    m_warning->setText(keepItWords());
    m_backups->setText(tr("Backups made before keep the old passphrase. Whoever else uses the file needs the new one."));
    m_change->setText(tr("Change it"));
    if (m_isShort) m_new->setError(tooShortWords());
    showStrength();
}

}  // namespace camre
