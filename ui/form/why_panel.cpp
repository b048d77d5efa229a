#include "form/why_panel.h"

#include <QBoxLayout>

#include "kit/text.h"

namespace camre {
namespace {

QVBoxLayout* column(QWidget* parent) {
    auto* layout = new QVBoxLayout(parent);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kSmall);
    return layout;
}

}  // namespace

WhyPanel::WhyPanel(QWidget* parent)
    : QFrame(parent),
      m_columns(new QBoxLayout(QBoxLayout::LeftToRight)),
      m_workerColumn(new QWidget(this)),
      m_person(new LanguageLabel(TextRole::Body, this)),
      m_worker(new LanguageLabel(TextRole::Control, this)),
      m_personWho(new LanguageLabel(TextRole::Body, this)),
      m_workerWho(new LanguageLabel(TextRole::Control, this)),
      m_recipients(makeText(QStringLiteral("whyRecipients"), TextRole::Body, this)) {
    setObjectName(QStringLiteral("whyPanel"));
    setProperty("ground", QStringLiteral("information"));
    for (LanguageLabel* label : {m_personWho, m_workerWho}) label->setProperty("weight", QStringLiteral("bold"));
    for (LanguageLabel* label : {m_worker, m_workerWho}) label->setMuted();
    auto* personColumn = new QWidget(this);
    auto* person = column(personColumn);
    person->addWidget(m_person);
    person->addWidget(m_personWho);
    auto* worker = column(m_workerColumn);
    worker->addWidget(m_worker);
    worker->addWidget(m_workerWho);
    m_columns->setSpacing(space::kEdge);
    m_columns->addWidget(personColumn, 3, Qt::AlignTop);
    m_columns->addWidget(m_workerColumn, 2, Qt::AlignTop);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(space::kWide + 6, space::kWide, space::kWide, space::kWide);
    all->addLayout(m_columns);
    all->addWidget(m_recipients);
    setFocusPolicy(Qt::ClickFocus);
}

void WhyPanel::showWords(const Indicator& indicator, const FormWords& words, const QString& recipients) {
    const TwoTexts why = words.why(indicator);
    const TwoTexts who = words.text("form.who_gets_this");
    m_twoLanguages = !words.isOneLanguage();
    setLayoutDirection(directionOf(words.person()));
    m_person->setWords(words.person(), why.person);
    m_worker->setWords(words.worker(), why.worker);
    m_personWho->setWords(words.person(), who.person);
    m_workerWho->setWords(words.worker(), who.worker);
    m_workerColumn->setVisible(m_twoLanguages);
    m_recipients->setText(recipients);
    // In practice files nobody may be named yet: then the heading would stand alone.
    for (QWidget* line : {static_cast<QWidget*>(m_personWho), static_cast<QWidget*>(m_workerWho), static_cast<QWidget*>(m_recipients)}) {
        line->setVisible(!recipients.isEmpty());
    }
    setAccessibleName(why.person + QLatin1Char(' ') + who.person + QLatin1Char(' ') + recipients);
}

void WhyPanel::setStacked(bool stacked) { m_columns->setDirection(stacked ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight); }

void WhyPanel::setWorkerWordsShown(bool shown) { m_workerColumn->setVisible(shown && m_twoLanguages); }

}  // namespace camre
