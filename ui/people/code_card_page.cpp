#include "people/code_card_page.h"

#include <QFrame>
#include <QLabel>
#include <QVBoxLayout>

#include "bridge/qt_text.h"
#include "kit/text.h"

namespace camre {
namespace {

constexpr int kCardWidth = 640;
constexpr int kCodePx = 52;

}  // namespace

CodeCardPage::CodeCardPage(QWidget* parent)
    : Page(QStringLiteral("codeCardPage"), PageWidth::Reading, parent),
      m_card(new QFrame(this)),
      m_title(new LanguageLabel(TextRole::Answer, m_card)),
      m_code(new QLabel(m_card)),
      m_bring(new LanguageLabel(TextRole::Answer, m_card)),
      m_keep(new LanguageLabel(TextRole::Body, m_card)),
      m_contact(new LanguageLabel(TextRole::Body, m_card)),
      m_workerWords(new LanguageLabel(TextRole::Control, this)),
      m_note(makeText(QStringLiteral("codeNote"), TextRole::Body, this)),
      m_given(new PrimaryButton(QStringLiteral("cardGivenButton"), this)),
      m_print(new SecondaryButton(QStringLiteral("printButton"), this)),
      m_notWanted(new SecondaryButton(QStringLiteral("cardNotWantedButton"), this)) {
    m_card->setObjectName(QStringLiteral("codeCard"));
    m_card->setProperty("ground", QStringLiteral("panel"));
    m_code->setObjectName(QStringLiteral("codeText"));
    m_code->setLayoutDirection(Qt::LeftToRight);
    m_code->setTextInteractionFlags(Qt::NoTextInteraction);
    m_workerWords->setMuted();
    auto* lines = new QVBoxLayout(m_card);
    lines->setContentsMargins(space::kSection, space::kEdge, space::kSection, space::kEdge);
    lines->setSpacing(space::kSmall);
    for (QLabel* line : {static_cast<QLabel*>(m_title), m_code, static_cast<QLabel*>(m_bring), static_cast<QLabel*>(m_keep),
                         static_cast<QLabel*>(m_contact)}) {
        lines->addWidget(line);
    }
    addNarrow(m_card, kCardWidth);
    body()->addWidget(m_workerWords);
    body()->addWidget(m_note);
    addAction(m_given);
    addAction(m_print);
    addAction(m_notWanted);
    connect(m_given, &QPushButton::clicked, this, &CodeCardPage::dealtWith);
    connect(m_print, &QPushButton::clicked, this, &CodeCardPage::printWanted);
    connect(m_notWanted, &QPushButton::clicked, this, &CodeCardPage::dealtWith);
    retranslate();
}

void CodeCardPage::showCard(const PersonCode& code, const FormWords& words, const QString& contact) {
    clearError();
    m_card->setLayoutDirection(directionOf(words.person()));
    m_title->setWords(words.person(), words.personText("card.title"));
    m_code->setText(toQt(code.text()));
    m_code->setStyleSheet(QStringLiteral("font-size: %1px; font-weight: bold; letter-spacing: 3px;").arg(withText(kCodePx)));
    m_code->setMinimumHeight(withText(kCodePx) * 3 / 2 + space::kSmall);
    m_code->setAlignment(words.person().direction == TextDirection::RightToLeft ? Qt::AlignRight : Qt::AlignLeft);
    m_bring->setWords(words.person(), words.personText("card.bring"));
    m_keep->setWords(words.person(), words.personText("card.keep"));
    m_contact->setWords(words.person(), words.personText("card.contact").replace(QStringLiteral("{contact}"), isolated(contact)));
    m_contact->setVisible(!contact.isEmpty());
    m_workerWords->setWords(words.worker(), words.text("card.bring").worker + QLatin1Char(' ') + words.text("card.keep").worker);
    m_workerWords->setVisible(!words.isOneLanguage());
}

void CodeCardPage::retranslate() {
    setTitle(tr("The person's code"));
    //: Explains why the code matters; nothing in the program says whose code it is
    m_note->setText(tr("Print the card, or write the code on one. Camre keeps no list of whose code it is: "
                       "without the code nobody can find these answers again."));
    //: Buttons under the code: the person has the card, or did not want one
    m_given->setText(tr("Card given"));
    m_print->setText(tr("Print the card"));
    m_notWanted->setText(tr("Not wanted"));
}

}  // namespace camre
