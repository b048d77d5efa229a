#include "people/find_person_page.h"

#include <QLineEdit>

#include "bridge/qt_text.h"
#include "kit/text.h"
#include "words/error_words.h"

namespace camre {
namespace {

constexpr int kFieldWidth = 420;

}  // namespace

FindPersonPage::FindPersonPage(WorkspaceModel& model, QWidget* parent)
    : Page(QStringLiteral("findPersonPage"), PageWidth::Reading, parent),
      m_model(model),
      m_code(new TextField(QStringLiteral("codeEdit"), this)),
      m_find(new PrimaryButton(QStringLiteral("findButton"), this)),
      m_found(new Notice(QStringLiteral("foundPerson"), NoticeKind::Done, this)),
      m_next(new PrimaryButton(QStringLiteral("nextFormButton"), this)),
      m_look(new SecondaryButton(QStringLiteral("lookButton"), this)),
      m_goAway(new LinkButton(QStringLiteral("leaveButton"), this)),
      m_done(new Notice(QStringLiteral("doneNote"), NoticeKind::Done, this)) {
    // Codes run left to right in every language.
    m_code->edit()->setLayoutDirection(Qt::LeftToRight);
    addNarrow(m_code, kFieldWidth);
    body()->addWidget(m_done);
    body()->addWidget(m_found);
    m_found->addControl(m_next);
    m_found->addControl(m_look);
    m_found->addControl(m_goAway);
    m_found->hide();
    m_done->hide();
    connect(m_look, &QPushButton::clicked, this, [this] {
        if (m_person) Q_EMIT answersWanted(m_person->code);
    });
    connect(m_goAway, &QPushButton::clicked, this, [this] {
        if (m_person) Q_EMIT leaveWanted(m_person->code);
    });
    addAction(m_find);
    connect(m_find, &QPushButton::clicked, this, &FindPersonPage::find);
    connect(m_code->edit(), &QLineEdit::returnPressed, this, &FindPersonPage::find);
    connect(m_code->edit(), &QLineEdit::textEdited, this, [this] {
        m_found->hide();
        markNextStep();
    });
    connect(m_next, &QPushButton::clicked, this, [this] {
        if (!m_person) return;
        m_person->draftWaiting ? Q_EMIT carryOnWanted(m_person->code) : Q_EMIT formWanted(*m_person);
    });
    retranslate();
}

void FindPersonPage::start(const QString& typed) {
    m_person.reset();
    m_found->hide();
    m_done->hide();
    markNextStep();
    m_code->setError({});
    m_code->edit()->setText(typed);
    if (!typed.isEmpty()) find();
}

// On a page that was opened from here the person may have stopped, or be gone.
void FindPersonPage::refresh() {
    if (!m_person || !m_model.isOpen()) return;
    const auto person = m_model.workspace().person(m_person->code);
    if (!person) return start();
    m_person = person.value();
    sayFound();
}

void FindPersonPage::arrive() {
    Page::arrive();
    refresh();
    (m_found->isHidden() ? static_cast<QWidget*>(m_code->edit()) : firstStep())->setFocus(Qt::OtherFocusReason);
}

void FindPersonPage::showDone(const QString& sentence) {
    m_done->setWords({}, sentence);
    m_done->show();
}

QWidget* FindPersonPage::firstStep() const {
    if (!m_next->isHidden()) return m_next;
    return m_look->isHidden() ? m_goAway : m_look;
}

void FindPersonPage::find() {
    m_person.reset();
    m_found->hide();
    m_done->hide();
    m_code->setError({});
    const QString typed = isolated(m_code->text());
    const auto code = PersonCode::fromTyped(fromQt(m_code->text()));
    if (!code) {
        //: %1 is what was typed. The last sign of a code is computed from the others
        refuse(tr("No one has the code %1. Look again: the last sign is a check, so one letter may be wrong. Nothing has changed.").arg(typed));
        return;
    }
    const auto person = m_model.workspace().person(*code);
    if (!person && person.error().code == ErrorCode::UnknownPerson) {
        refuse(tr("The code %1 is written correctly, but no one in this file has it. It may belong to another service. Nothing has changed.").arg(typed));
        return;
    }
    if (!person) {
        refuse(camre::errorText(person.error()));
        return;
    }
    // Who stopped keeps the right to see and to put right what is there, and to be erased (P40, P45).
    m_person = person.value();
    showFound();
}

// One filled button on a screen: the next step.
void FindPersonPage::markNextStep() {
    setStyleProperty(*m_find, "buttonKind", m_found->isHidden() ? QStringLiteral("primary") : QStringLiteral("secondary"));
}

void FindPersonPage::refuse(const QString& sentence) {
    m_code->setError(sentence);
    m_code->edit()->setFocus(Qt::OtherFocusReason);
    m_code->edit()->selectAll();
}

void FindPersonPage::showFound() {
    sayFound();
    m_found->show();
    markNextStep();
    firstStep()->setFocus(Qt::OtherFocusReason);
}

void FindPersonPage::sayFound() {
    m_found->setWords(foundTitle(), foundText());
    m_next->setText(m_person->draftWaiting ? tr("Carry on with this form")
                    : m_person->formsCount == 0 ? tr("Start the first form")
                                                : tr("Start the follow-up"));
    m_next->setVisible(m_person->takingPart);
    m_look->setText(tr("Look at the answers together"));
    m_look->setVisible(m_person->formsCount > 0);
    m_goAway->setText(tr("Stop, or erase …"));
}

QString FindPersonPage::foundTitle() const {
    //: %1 is a person's code
    return tr("Found: %1").arg(isolated(toQt(m_person->code.text())));
}

QString FindPersonPage::foundText() const {
    QStringList parts;
    const LanguagePack* pack = m_model.library().pack(m_person->language);
    //: %1 is a language's own name
    parts << tr("Language: %1.").arg(pack == nullptr ? toQt(m_person->language.text) : isolated(toQt(pack->endonym)));
    //: %1 is a day
    if (m_person->lastForm) parts << tr("Last form: %1.").arg(longDay(*m_person->lastForm));
    if (m_person->nextDue) parts << tr("Next form due: %1.").arg(longDay(*m_person->nextDue));
    if (!m_person->takingPart) parts << tr("This person stopped taking part: no new form can be started.");
    if (m_person->draftWaiting) parts << tr("A form is waiting, not finished.");
    return parts.join(QLatin1Char(' '));
}

void FindPersonPage::retranslate() {
    setTitle(tr("Find by code"));
    m_code->setWords(tr("Code from the card"), tr("Seven signs, such as 7K4M-2Q9. Small letters are fine; the dash may be left out."));
    m_find->setText(tr("Find"));
    if (m_person) sayFound();
}

}  // namespace camre
