#include "settings/backup_settings.h"

#include <QAccessible>
#include <QComboBox>
#include <QEvent>
#include <QFileInfo>
#include <QLabel>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include "bridge/qt_text.h"
#include "kit/buttons.h"
#include "kit/fields.h"
#include "kit/notice.h"
#include "kit/text.h"
#include "words/error_words.h"

namespace camre {
namespace {

constexpr int kGap = 12;
constexpr int kMonths[] = {1, 2, 3, 6, kMostBackupMonths};
constexpr int kMostNames = 99;

}  // namespace

BackupSettings::BackupSettings(WorkspaceModel& model, Ask& ask, QWidget* parent) : QWidget(parent), m_model(model), m_ask(ask) {
    setObjectName(QStringLiteral("backupSettings"));
    buildRows();
    connect(m_make, &QPushButton::clicked, this, &BackupSettings::backUp);
    connect(m_restore, &QPushButton::clicked, this, &BackupSettings::restoreWanted);
    connect(m_months->box(), &QComboBox::currentIndexChanged, this, [this] {
        const Status set = m_model.workspace().setBackupMonths(m_months->box()->currentData().toInt());
        if (!set) showTrouble(set.error());
        load();
    });
    load();
}

void BackupSettings::buildRows() {
    m_heading = makeHeading(QStringLiteral("backupHeading"), this);
    m_stateText = makeText(QStringLiteral("backupState"), TextRole::Body, this);
    m_advice = makeText(QStringLiteral("backupAdvice"), TextRole::Control, this, Tone::Muted);
    m_make = new SecondaryButton(QStringLiteral("backUpNow"), this);
    m_done = new Notice(QStringLiteral("backupDone"), NoticeKind::Done, this);
    m_trouble = new Notice(QStringLiteral("backupTrouble"), NoticeKind::Error, this);
    m_months = new ChoiceField(QStringLiteral("backupMonths"), this);
    m_listHeading = makeText(QStringLiteral("backupListHeading"), TextRole::Body, this);
    m_restore = new SecondaryButton(QStringLiteral("restoreBackup"), this);
    m_done->hide();
    m_trouble->hide();
    m_list = new QVBoxLayout;
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(kGap);
    for (QWidget* one : std::initializer_list<QWidget*>{m_heading, m_stateText, m_advice}) column->addWidget(one);
    column->addWidget(m_make, 0, Qt::AlignLeading);
    for (QWidget* one : std::initializer_list<QWidget*>{m_done, m_trouble, m_months, m_listHeading}) column->addWidget(one);
    column->addLayout(m_list);
    column->addWidget(m_restore, 0, Qt::AlignLeading);
}

void BackupSettings::load() {
    if (!m_model.isOpen()) return;
    auto state = m_model.workspace().backupState();
    auto backups = m_model.workspace().backups();
    if (!state) return showTrouble(state.error());
    if (!backups) return showTrouble(backups.error());
    m_state = std::move(state).value();
    m_backups = std::move(backups).value();
    showWords();
}

void BackupSettings::showWords() {
    const bool readOnly = m_model.isOpen() && m_model.facts().readOnly;
    m_heading->setText(tr("Backup"));
    m_advice->setText(tr("Keep backups apart from this computer, for example on a stick in a locked drawer. A backup opens with the passphrase that the file has on that day."));
    m_make->setText(tr("Back up now…"));
    m_months->setWords(tr("Months that a backup is kept"), tr("Then it is to be deleted, so that nobody who was erased stays in one."));
    m_restore->setText(tr("Restore a backup…"));
    for (QWidget* one : std::initializer_list<QWidget*>{m_make, m_months, m_restore}) one->setEnabled(!readOnly);
    const QSignalBlocker quiet(m_months->box());
    m_months->box()->clear();
    for (const int months : kMonths) m_months->box()->addItem(QString::number(months), months);
    if (m_months->box()->findData(m_state.monthsKept) < 0) m_months->box()->addItem(QString::number(m_state.monthsKept), m_state.monthsKept);
    m_months->box()->setCurrentIndex(m_months->box()->findData(m_state.monthsKept));
    showState();
    showList();
}

void BackupSettings::showState() {
    QStringList words;
    if (!m_state.last) words.append(tr("There is no backup yet."));
    //: %1 is a day, %2 a time such as 10:42, %3 a number
    else words.append(tr("Last backup: %1, %2 (people: %3).").arg(longDay(m_state.last->made), toQt(m_state.last->time)).arg(m_state.last->peopleCount));
    if (m_model.isOpen() && m_model.facts().sample) words.append(tr("Made-up people need none, so nobody is reminded."));
    else if (m_state.due) words.append(tr("It is time for one."));
    //: %1 is a day
    else if (m_state.last) words.append(tr("Next reminder: %1.").arg(longDay(m_state.last->made.plusDays(kBackupReminderDays + 1))));
    if (m_model.isOpen() && !m_model.facts().encrypted) words.append(tr("This file is not locked, so its backups are not locked either."));
    m_stateText->setText(words.join(QLatin1Char(' ')));
}

void BackupSettings::showList() {
    while (QLayoutItem* item = m_list->takeAt(0)) {
        if (QWidget* row = item->widget()) {
            row->hide();
            row->deleteLater();
        }
        delete item;
    }
    m_listHeading->setVisible(!m_backups.empty());
    m_listHeading->setText(tr("Backups that may still be somewhere"));
    for (const BackupNote& note : m_backups) addRow(note);
    // Rows are made after all else, and Tab meets them where they stand.
    QWidget* before = m_months->box();
    for (QWidget* gone : findChildren<LinkButton*>()) {
        if (gone->parentWidget()->isHidden()) continue;
        setTabOrder(before, gone);
        before = gone;
    }
    setTabOrder(before, m_restore);
}

void BackupSettings::addRow(const BackupNote& note) {
    auto* row = new QWidget(this);
    auto* down = new QVBoxLayout(row);
    down->setContentsMargins({});
    const bool isOver = m_model.isOpen() && note.deleteBy < m_model.today();
    QStringList words;
    //: A backup in a list; %1 is a day, %2 a file's name, %3 a number
    words.append(tr("%1: %2 (people: %3).").arg(longDay(note.made), isolated(toQt(note.name))).arg(note.peopleCount));
    if (!note.proved) words.append(tr("It was begun and perhaps not finished."));
    //: %1 is a day
    words.append(isOver ? tr("It should have been deleted by %1.").arg(longDay(note.deleteBy)) : tr("To be deleted by %1.").arg(longDay(note.deleteBy)));
    auto* text = makeText(QStringLiteral("backup-%1").arg(note.number), TextRole::Body, row, isOver ? Tone::Warning : Tone::Ink);
    text->setText(words.join(QLatin1Char(' ')));
    auto* gone = new LinkButton(QStringLiteral("backupGone-%1").arg(note.number), row);
    gone->setText(tr("It is deleted"));
    //: %1 is a file's name
    gone->setAccessibleName(tr("It is deleted: %1").arg(toQt(note.name)));
    gone->setEnabled(!m_model.facts().readOnly);
    down->addWidget(text);
    down->addWidget(gone, 0, Qt::AlignLeading);
    m_list->addWidget(row);
    row->show();
    connect(gone, &QPushButton::clicked, this, [this, number = note.number] {
        const Status forgotten = m_model.workspace().forgetBackup(number);
        if (!forgotten) return showTrouble(forgotten.error());
        m_make->setFocus(Qt::OtherFocusReason);
        load();
    });
}

// A name of its own: a backup never takes the place of another file.
QString BackupSettings::suggestedPlace() const {
    const QFileInfo file(pathToQt(m_model.facts().path));
    const QString begin = file.path() + QLatin1Char('/') + file.completeBaseName() + QStringLiteral(".backup-") + toQt(m_model.today().iso());
    for (int attempt = 1; attempt <= kMostNames; ++attempt) {
        const QString name = begin + (attempt == 1 ? QString() : QStringLiteral("-%1").arg(attempt)) + QStringLiteral(".camre");
        if (!QFileInfo::exists(name)) return name;
    }
    return begin + QStringLiteral(".camre");
}

void BackupSettings::backUp() {
    m_done->hide();
    m_trouble->hide();
    QString place = m_ask.fileToMake(this, suggestedPlace());
    if (place.isEmpty()) return;
    if (!place.endsWith(QStringLiteral(".camre"))) place += QStringLiteral(".camre");
    if (const Status saved = m_model.flush(); !saved) return showTrouble(saved.error());
    m_make->setEnabled(false);
    m_make->setText(tr("Making the backup …"));
    Workspace& workspace = m_model.workspace();
    const bool encrypted = m_model.facts().encrypted;
    m_model.work().start<BackupNote>(
        this, [&workspace, path = pathFromQt(place)](const std::stop_token&) { return workspace.backUp(path); },
        [this, encrypted](const Result<BackupNote>& result) { made(result, encrypted); });
}

void BackupSettings::made(const Result<BackupNote>& result, bool encrypted) {
    load();
    m_make->setFocus(Qt::OtherFocusReason);
    if (!result) return showTrouble(result.error());
    m_done->say([note = result.value(), encrypted] {
        //: %1 is a file's name, %2 and %3 are numbers
        QStringList words{tr("%1: people: %2, forms: %3.").arg(isolated(toQt(note.name))).arg(note.peopleCount).arg(note.formsCount)};
        words.append(encrypted ? tr("It is locked with the passphrase that the file has now.") : tr("It is not locked: keep it only on an encrypted disk."));
        //: %1 is a day
        words.append(tr("Delete it by %1.").arg(longDay(note.deleteBy)));
        if (!note.noted) words.append(tr("This file could not note it, since its own disk is full or fails: write down where the backup lies."));
        return std::pair{tr("The backup was read back whole"), words.join(QLatin1Char(' '))};
    });
    m_done->show();
    m_done->setFocus(Qt::OtherFocusReason);
}

void BackupSettings::showTrouble(const Error& error) {
    m_trouble->say([error] { return std::pair{tr("Not done"), camre::errorText(error)}; });
    m_trouble->show();
    m_trouble->setFocus(Qt::OtherFocusReason);
}

void BackupSettings::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) showWords();
    QWidget::changeEvent(event);
}

}  // namespace camre
