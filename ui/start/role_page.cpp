#include "start/role_page.h"

#include <QLabel>
#include <QVBoxLayout>

#include "kit/choice_tile.h"
#include "kit/text.h"

namespace camre {

RolePage::RolePage(QWidget* parent) : Page(QStringLiteral("rolePage"), PageWidth::Reading, parent) {
    m_hint = makeText(QStringLiteral("roleHint"), TextRole::Body, this, Tone::Muted);
    m_caseworker = new ChoiceTile(QStringLiteral("roleCaseworker"), this);
    m_coordinator = new ChoiceTile(QStringLiteral("roleCoordinator"), this);
    m_translator = new ChoiceTile(QStringLiteral("roleTranslator"), this);
    for (QWidget* one : std::initializer_list<QWidget*>{m_hint, m_caseworker, m_coordinator, m_translator}) body()->addWidget(one);
    connect(m_caseworker, &QPushButton::clicked, this, [this] { Q_EMIT chosen(WorkRole::Caseworker); });
    connect(m_coordinator, &QPushButton::clicked, this, [this] { Q_EMIT chosen(WorkRole::Coordinator); });
    connect(m_translator, &QPushButton::clicked, this, [this] { Q_EMIT chosen(WorkRole::Translator); });
    RolePage::retranslate();
}

void RolePage::retranslate() {
    setTitle(tr("What do you do?"));
    m_hint->setText(tr("This only decides what you see first. You can change it at any time."));
    m_caseworker->setWords(tr("I fill in forms with people"), tr("You start with the next person and the follow-ups that are due."));
    m_coordinator->setWords(tr("I look at results"), tr("You start with the summary of the last period."));
    m_translator->setWords(tr("I translate"), tr("You start with the languages and what they still need."));
}

}  // namespace camre
