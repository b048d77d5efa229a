#include "start/open_page.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include "bridge/qt_text.h"
#include "kit/buttons.h"
#include "kit/fields.h"
#include "kit/text.h"
#include "words/error_words.h"

namespace camre {

OpenPage::OpenPage(WorkspaceModel& model, std::filesystem::path path, Reason reason, QWidget* parent)
    : Page(reason == Reason::Open ? QStringLiteral("openPage") : QStringLiteral("lockedPage"), PageWidth::Reading, parent),
      m_model(model),
      m_path(std::move(path)),
      m_reason(reason) {
    m_file = makeText(QStringLiteral("fileName"), TextRole::Answer, this);
    m_passphrase = new PassphraseField(QStringLiteral("passphrase"), this);
    m_passphrase->setMaximumWidth(560 * currentTextPercent() / 100);
    m_open = new PrimaryButton(QStringLiteral("open"), this);
    m_other = new LinkButton(QStringLiteral("otherFile"), this);
    body()->addWidget(m_file);
    body()->addWidget(m_passphrase);
    addAction(m_open);
    addAction(m_other);
    connect(m_open, &QPushButton::clicked, this, &OpenPage::open);
    connect(m_passphrase, &PassphraseField::entered, this, &OpenPage::open);
    connect(m_other, &QPushButton::clicked, this, &OpenPage::otherFileWanted);
    OpenPage::retranslate();
}

void OpenPage::arrive() { m_passphrase->edit()->setFocus(Qt::OtherFocusReason); }

void OpenPage::open() {
    QApplication::setOverrideCursor(Qt::WaitCursor);
    const Status status = m_model.openFile(m_path, m_passphrase->text());
    QApplication::restoreOverrideCursor();
    if (!status) return showError(camre::errorText(status.error()));
    clearError();
    m_passphrase->clear();
    Q_EMIT opened();
}

void OpenPage::retranslate() {
    const bool isLocked = m_reason == Reason::Locked;
    setTitle(isLocked ? tr("Locked") : tr("Open a file"));
    m_file->setText(isolated(toQt(m_path.filename().string())));
    m_passphrase->setWords(tr("Passphrase"), isLocked ? tr("Everything is saved. An unfinished form waits at the same question.") : QString());
    m_open->setText(isLocked ? tr("Unlock") : tr("Open"));
    m_other->setText(tr("Choose another file"));
}

}  // namespace camre
