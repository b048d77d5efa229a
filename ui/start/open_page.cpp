#include "start/open_page.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include "bridge/qt_text.h"
#include "bridge/sample_file.h"
#include "kit/buttons.h"
#include "kit/fields.h"
#include "kit/notice.h"
#include "kit/text.h"
#include "words/error_words.h"

namespace camre {
namespace {

constexpr int kTriesBeforeDoubt = 2;  // after so many wrong ones the file itself may be at fault

bool isDamage(const Error& error) { return error.code == ErrorCode::DamagedFile || error.code == ErrorCode::FileCutShort; }

}  // namespace

OpenPage::OpenPage(WorkspaceModel& model, std::filesystem::path path, Reason reason, QWidget* parent)
    : Page(reason == Reason::Locked ? QStringLiteral("lockedPage") : QStringLiteral("openPage"), PageWidth::Reading, parent),
      m_model(model),
      m_path(std::move(path)),
      m_reason(reason) {
    m_file = makeText(QStringLiteral("fileName"), TextRole::Answer, this);
    m_passphrase = new PassphraseField(QStringLiteral("passphrase"), this);
    m_passphrase->setMaximumWidth(560 * currentTextPercent() / 100);
    m_open = new PrimaryButton(QStringLiteral("open"), this);
    m_other = new LinkButton(QStringLiteral("otherFile"), this);
    m_offers = new QWidget(this);
    m_backup = new SecondaryButton(QStringLiteral("openBackup"), m_offers);
    m_saveRest = new SecondaryButton(QStringLiteral("saveReadable"), m_offers);
    auto* down = new QVBoxLayout(m_offers);
    down->setContentsMargins({});
    for (SecondaryButton* one : {m_backup, m_saveRest}) down->addWidget(one, 0, Qt::AlignLeading);
    m_offers->hide();
    body()->addWidget(m_file);
    body()->addWidget(m_passphrase);
    addAction(m_open);
    addAction(m_other);
    connect(m_open, &QPushButton::clicked, this, &OpenPage::open);
    connect(m_passphrase, &PassphraseField::entered, this, &OpenPage::open);
    connect(m_other, &QPushButton::clicked, this, &OpenPage::otherFileWanted);
    connect(m_backup, &QPushButton::clicked, this, [this] { Q_EMIT backupWanted(m_rescue.backup->path, m_path); });
    connect(m_saveRest, &QPushButton::clicked, this, [this] { m_salvage ? Q_EMIT fileWanted(m_salvage->file) : saveRest(); });
    OpenPage::retranslate();
}

void OpenPage::arrive() { m_passphrase->edit()->setFocus(Qt::OtherFocusReason); }

void OpenPage::keyPressEvent(QKeyEvent* event) {
    constexpr auto kOtherKeys = Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier;
    const bool isLetter = !event->text().isEmpty() && event->text().front().isPrint() && (event->modifiers() & kOtherKeys) == Qt::NoModifier;
    const bool isWrong = m_error && (m_error->code == ErrorCode::WrongPassphrase || m_error->code == ErrorCode::PassphraseMissing);
    if (!isLetter || !isWrong || qobject_cast<Notice*>(QApplication::focusWidget()) == nullptr) return Page::keyPressEvent(event);
    m_passphrase->edit()->setFocus(Qt::OtherFocusReason);
    m_passphrase->edit()->selectAll();
    QCoreApplication::sendEvent(m_passphrase->edit(), event);
}

void OpenPage::setWaitingQuestion(int number) {
    m_waitingQuestion = number;
    retranslate();
}

void OpenPage::setWordsGone() {
    m_wordsGone = true;
    retranslate();
}

void OpenPage::setCorrectionGone() {
    m_correctionGone = true;
    retranslate();
}

void OpenPage::setMadeUp() {
    m_isMadeUp = true;
    retranslate();
}

void OpenPage::open() {
    QApplication::setOverrideCursor(Qt::WaitCursor);
    const Status status = m_model.openFile(m_path, m_passphrase->text());
    if (!status && isDamage(status.error())) rescue();
    QApplication::restoreOverrideCursor();
    if (!status) {
        m_error = status.error();
        if (m_error->code == ErrorCode::WrongPassphrase) ++m_wrongTries;
        return showTrouble();
    }
    m_error.reset();
    clearError();
    m_passphrase->clear();
    Q_EMIT opened();
}

// Before anything else is tried with a damaged file, it is kept as it is.
void OpenPage::rescue() {
    m_salvage.reset();
    m_nothingSaved = false;
    m_rescue = m_model.rescue(m_path, m_passphrase->text());
}

void OpenPage::showTrouble() {
    if (isDamage(*m_error)) return showDamage();
    if (m_error->code == ErrorCode::PassphraseMissing) return showError(tr("Type the passphrase of this file first. Nothing has changed."));
    showError(m_error->code == ErrorCode::WrongPassphrase ? wrongPassphraseWords() : camre::errorText(*m_error));
}

void OpenPage::showDamage() {
    m_backup->setVisible(m_rescue.backup.has_value());
    //: %1 is a day, %2 a number of people
    if (m_rescue.backup) m_backup->setText(tr("Restore the backup from %1 (people: %2)").arg(longDay(m_rescue.backup->made)).arg(m_rescue.backup->peopleCount));
    m_saveRest->setText(m_salvage ? tr("Open what was saved") : tr("Save what can be read into a new file"));
    m_offers->show();
    showError(damageWords(), m_offers);
}

void OpenPage::saveRest() {
    QApplication::setOverrideCursor(Qt::WaitCursor);
    auto saved = m_model.salvage(m_path, m_passphrase->text());
    QApplication::restoreOverrideCursor();
    m_nothingSaved = !saved;
    if (saved) m_salvage = std::move(saved).value();
    showDamage();
}

// "People: 84, lost: 2. Forms: 120, lost: 5."
QString OpenPage::salvageWords() const {
    const auto count = [this](std::string_view kind, bool lost) {
        const SalvagedFile::Kind* found = m_salvage->saved.of(kind);
        return found == nullptr ? 0 : lost ? found->lost : found->saved;
    };
    //: %1 is the name of a file
    QStringList words{tr("What could be read is saved in %1.").arg(isolated(toQt(m_salvage->file.filename().string())))};
    //: All are numbers
    words.append(tr("People: %1, known to be lost: %2. Forms: %3, known to be lost: %4.")
                     .arg(count("person", false)).arg(count("person", true)).arg(count("form", false)).arg(count("form", true)));
    return words.join(QLatin1Char(' '));
}

QString OpenPage::wrongPassphraseWords() const {
    const QString words = tr("This passphrase does not open the file. Nothing has changed. Check capitals and try again; Show lets you see it.");
    if (m_wrongTries <= kTriesBeforeDoubt) return words;
    return words + QLatin1Char(' ') + tr("If you are sure of it, the beginning of the file may be damaged: open a backup.");
}

QString OpenPage::damageWords() const {
    const bool isCut = m_error->code == ErrorCode::FileCutShort;
    QStringList words{isCut ? tr("The end of this file is missing, perhaps because a copy of it stopped half-way.") : tr("Part of this file cannot be read.")};
    //: %1 is the name of a file
    words.append(m_rescue.aside.empty() ? tr("The file was not changed.")
                                        : tr("A copy was put aside untouched: %1.").arg(isolated(toQt(m_rescue.aside.filename().string()))));
    if (m_salvage) words.append(salvageWords());
    if (m_nothingSaved) words.append(tr("Nothing of it could be saved."));
    words.append(m_rescue.backup ? tr("There is a backup beside it.") : tr("No backup is beside it. Choose another file if there is a backup elsewhere."));
    return words.join(QLatin1Char(' '));
}

void OpenPage::setKeptAside(const std::optional<std::filesystem::path>& aside) {
    m_keptAside = aside ? toQt(aside->filename().string()) : QString();
    retranslate();
}

QString OpenPage::restoredWords() const {
    QStringList words{tr("The backup is in place. It opens with the passphrase of the backup.")};
    if (!m_keptAside.isEmpty()) {
        //: %1 is the name of a file
        words.append(tr("What was there is kept as %1. It holds people too: delete it when you have seen that all is well.").arg(isolated(m_keptAside)));
    }
    return words.join(QLatin1Char(' '));
}

QString OpenPage::hint() const {
    if (m_reason == Reason::Restored) return restoredWords();
    if (m_reason == Reason::Again) return tr("If nobody else has the file open any more, you can change it again.");
    if (m_reason == Reason::Open) return {};
    if (m_correctionGone) return tr("Everything is saved but what was being put right: those answers are as they were before.");
    if (m_wordsGone) return tr("Every answer is saved. The own words that were typed are not: nobody had agreed to keep them yet.");
    //: %1 is a number
    if (m_waitingQuestion > 0) return tr("Everything is saved. Question %1 is waiting for you.").arg(m_waitingQuestion);
    return tr("Everything is saved. An unfinished form waits at the same question.");
}

void OpenPage::retranslate() {
    const bool isLocked = m_reason == Reason::Locked;
    setTitle(isLocked ? tr("Locked") : m_reason == Reason::Again ? tr("Open again") : tr("Open a file"));
    m_file->setText(isolated(toQt(m_path.filename().string())));
    //: %1 is a passphrase
    const QString madeUp = m_isMadeUp ? tr("These are made-up people. Their passphrase: %1").arg(isolated(QLatin1String(kSamplePassphrase))) : QString();
    m_passphrase->setWords(tr("Passphrase"), (hint() + QLatin1Char(' ') + madeUp).trimmed());
    m_open->setText(isLocked ? tr("Unlock") : tr("Open"));
    m_other->setText(tr("Choose another file"));
    // The error stays, in the other language, and leaves the focus where it is.
    QWidget* focused = QApplication::focusWidget();
    if (!m_error || Page::errorText().isEmpty()) return;
    showTrouble();
    if (focused != nullptr && isAncestorOf(focused)) focused->setFocus(Qt::OtherFocusReason);
}

}  // namespace camre
