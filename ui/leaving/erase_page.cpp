#include "leaving/erase_page.h"

#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include "bridge/qt_text.h"
#include "kit/buttons.h"
#include "kit/fields.h"
#include "kit/notice.h"
#include "kit/text.h"
#include "words/error_words.h"

namespace camre {
namespace {

constexpr int kFieldWidth = 420;

}  // namespace

ErasePage::ErasePage(WorkspaceModel& model, std::vector<PersonCode> codes, QWidget* parent)
    : Page(QStringLiteral("erasePage"), PageWidth::Reading, parent), m_model(model), m_codes(std::move(codes)) {
    m_asking = new QWidget(this);
    m_goesHeading = makeHeading(QStringLiteral("goesHeading"), m_asking);
    m_goes = makeText(QStringLiteral("goesText"), TextRole::Body, m_asking);
    m_staysHeading = makeHeading(QStringLiteral("staysHeading"), m_asking);
    m_stays = makeText(QStringLiteral("staysText"), TextRole::Body, m_asking);
    m_copiesHeading = makeHeading(QStringLiteral("copiesHeading"), this);
    m_copies = makeText(QStringLiteral("copiesText"), TextRole::Body, this);
    auto* rows = new QVBoxLayout(m_asking);
    rows->setContentsMargins(0, 0, 0, 0);
    for (QWidget* one : std::initializer_list<QWidget*>{m_goesHeading, m_goes, m_staysHeading, m_stays}) rows->addWidget(one);
    m_again = new TextField(QStringLiteral("codeAgain"), this);
    m_again->edit()->setLayoutDirection(Qt::LeftToRight);
    m_busy = new Notice(QStringLiteral("erasing"), NoticeKind::Information, this);
    m_busy->setFocusPolicy(Qt::StrongFocus);
    m_busy->hide();
    m_gone = new Notice(QStringLiteral("erasedNote"), NoticeKind::Done, this);
    m_gone->hide();
    m_keep = new PrimaryButton(QStringLiteral("keepPerson"), this);
    m_erase = new Button(QStringLiteral("eraseNow"), QStringLiteral("danger"), this);
    for (QWidget* one : std::initializer_list<QWidget*>{m_busy, m_gone, m_asking, m_copiesHeading, m_copies}) body()->addWidget(one);
    addNarrow(m_again, kFieldWidth);
    // What cannot be undone is never the filled button, and Enter in the field only leads to it.
    addAction(m_keep);
    addAction(m_erase);
    connect(m_again->edit(), &QLineEdit::returnPressed, m_erase, [this] { m_erase->setFocus(Qt::OtherFocusReason); });
    connect(m_erase, &QPushButton::clicked, this, &ErasePage::erase);
    connect(m_keep, &QPushButton::clicked, this, [this] { m_isGone ? Q_EMIT finished() : Q_EMIT leave(); });
    ErasePage::retranslate();
}

void ErasePage::arrive() {
    QWidget* first = m_isGone ? static_cast<QWidget*>(m_keep) : m_again->edit();
    first->setFocus(Qt::OtherFocusReason);
}

bool ErasePage::isRight(const QString& typed) const {
    if (isMany()) return typed.trimmed() == QString::number(m_codes.size());
    return PersonCode::fromTyped(fromQt(typed)) == m_codes.front();
}

void ErasePage::erase() {
    if (!isRight(m_again->text())) {
        m_again->setError(isMany() ? tr("That is not the number. Nothing was erased.") : tr("That is not the same code. Nothing was erased."));
        m_again->edit()->setFocus(Qt::OtherFocusReason);
        m_again->edit()->selectAll();
        return;
    }
    m_again->setError({});
    clearError();
    setErasing(true);
    m_model.erasePeople(this, m_codes, [this](const Status& erased) { showErased(erased); });
}

// The file is written anew, which takes seconds where it holds 100,000 people.
void ErasePage::setErasing(bool isErasing) {
    m_isErasing = isErasing;
    m_busy->setVisible(isErasing);
    for (QWidget* one : std::initializer_list<QWidget*>{m_again, m_keep, m_erase}) one->setEnabled(!isErasing);
    if (isErasing) m_busy->setFocus(Qt::OtherFocusReason);
    retranslate();
    Q_EMIT titleChanged();
}

void ErasePage::showErased(const Status& erased) {
    setErasing(false);
    if (erased || erased.error().code == ErrorCode::TracesWait) return showGone(erased);
    m_again->edit()->setFocus(Qt::OtherFocusReason);
    showError(camre::errorText(erased.error()));
}

void ErasePage::showGone(const Status& erased) {
    m_isGone = true;
    m_tracesWait = !erased;
    m_again->setText({});
    for (QWidget* one : std::initializer_list<QWidget*>{m_asking, m_again, m_erase}) one->hide();
    m_gone->show();
    retranslate();
    Q_EMIT titleChanged();
    m_keep->setFocus(Qt::OtherFocusReason);
    if (!erased) showError(camre::errorText(erased.error()));
}

QString ErasePage::goesText() const {
    if (isMany()) {
        return tr("Every form, unfinished form, agreement and own word of these people, and their codes. People: %1").arg(m_codes.size());
    }
    const auto person = m_model.workspace().person(m_codes.front());
    const int forms = person ? person.value().formsCount : 0;
    //: %1 is a number
    QString text = tr("Complete forms: %1. Every agreement and all own words go with them, and the code.").arg(forms);
    if (person && person.value().draftWaiting) text += QLatin1Char(' ') + tr("The form that is not finished goes too.");
    return text;
}

QString ErasePage::copiesText() const {
    const auto copies = m_model.workspace().copies();
    QStringList backups;
    QStringList beside;
    for (const KnownCopy& copy : copies ? copies.value() : std::vector<KnownCopy>()) {
        const QString name = isolated(pathToQt(copy.path.filename()));
        //: A backup of the file; %1 is its name, %2 and %3 are days
        if (copy.deletedOn) backups << tr("%1, of %2, to be deleted by %3").arg(name, longDay(copy.written), longDay(*copy.deletedOn));
        //: A copy of the file; %1 is its name, %2 a day
        else beside << tr("%1, of %2").arg(name, longDay(copy.written));
    }
    const QChar line = QLatin1Char('\n');
    QString words;
    if (!backups.isEmpty()) words += tr("Backups, wherever they were put:") + line + backups.join(line) + line + tr("Restoring one of them erases the person again.") + QStringLiteral("\n\n");
    if (!beside.isEmpty()) words += tr("Beside this file:") + line + beside.join(line) + QStringLiteral("\n\n") + tr("Delete those that you do not need.") + QLatin1Char(' ');
    else words += tr("Beside this file there is none.") + QLatin1Char(' ');
    return words + tr("Copies that lie elsewhere, on a stick or a server, still hold the answers as well until they are deleted.");
}

void ErasePage::retranslate() {
    const QString code = isolated(toQt(m_codes.front().text()));
    //: %1 is a number
    setTitle(m_isGone ? tr("Erased") : isMany() ? tr("Erase these people for good: %1").arg(m_codes.size()) : tr("Erase one person"));
    m_gone->setWords(isMany() ? tr("Erased. People: %1").arg(m_codes.size()) : tr("1 person erased"),
                     m_tracesWait ? tr("Summaries already released do not change.") : tr("Nothing of them is left in this file. Summaries already released do not change."));
    m_busy->setWords(tr("Being erased"), tr("The whole file is written anew, so that nothing is left behind. Please leave the window open."));
    m_copiesHeading->setText(tr("Copies that still hold the answers"));
    m_keep->setText(m_isGone ? tr("Done") : tr("Keep everything"));
    m_erase->setText(tr("Erase for good"));
    m_goesHeading->setText(tr("What goes"));
    m_staysHeading->setText(tr("What stays"));
    // The file is not asked while it is being written.
    if (!m_model.isOpen() || m_isErasing) return;
    m_copies->setText(copiesText());
    if (m_isGone) return;
    // The code stands in the page, never in the title of the window (P35).
    m_goes->setText(isMany() ? goesText() : tr("Code %1.").arg(code) + QLatin1Char(' ') + goesText());
    const QString day = longDay(m_model.today());
    //: %1 is a day
    m_stays->setText((isMany() ? tr("A line that says how many were erased, with the day: %1.").arg(day)
                               //: %1 is a day
                               : tr("A line that says “1 person erased”, with the day: %1.").arg(day)) +
                     QLatin1Char(' ') + tr("And marks that nobody can turn back into a code. Summaries already released do not change."));
    m_again->setWords(isMany() ? tr("How many people are erased? Type the number") : tr("Type the code again"));
}

}  // namespace camre
