#include "people/cannot_start_page.h"

#include <QLabel>

#include "kit/text.h"

namespace camre {

CannotStartPage::CannotStartPage(QWidget* parent)
    : Page(QStringLiteral("cannotStartPage"), PageWidth::Reading, parent),
      m_why(makeText(QStringLiteral("cannotStartWhy"), TextRole::Body, this)),
      m_list(makeText(QStringLiteral("missingEntries"), TextRole::Body, this)),
      m_then(makeText(QStringLiteral("cannotStartThen"), TextRole::Body, this)),
      m_fill(new PrimaryButton(QStringLiteral("fillPromisesButton"), this)),
      m_back(new SecondaryButton(QStringLiteral("understoodButton"), this)) {
    m_list->setProperty("weight", QStringLiteral("bold"));
    for (QLabel* text : {m_why, m_list, m_then}) body()->addWidget(text);
    addAction(m_fill);
    addAction(m_back);
    connect(m_fill, &QPushButton::clicked, this, &CannotStartPage::promisesWanted);
    connect(m_back, &QPushButton::clicked, this, &CannotStartPage::understood);
    retranslate();
}

bool CannotStartPage::appliesTo(const FileFacts& facts) {
    return facts.readOnly || (!facts.missingPrivacy.empty() && !facts.sample);
}

void CannotStartPage::explain(const FileFacts& facts) {
    m_facts = facts;
    retranslate();
}

QString CannotStartPage::nameOf(const std::string& entry) const {
    if (entry == "controller") return tr("Who is responsible for the answers");
    if (entry == "contact") return tr("How to reach them");
    if (entry == "purposes") return tr("What the answers are for");
    if (entry == "lawfulBasis") return tr("The lawful basis");
    if (entry == "article9") return tr("The condition for questions about health (Article 9)");
    if (entry == "recipients") return tr("Who sees the answers");
    if (entry == "complaints") return tr("How to complain");
    if (entry == "children.safeguardingLead") return tr("Children: how to reach the safeguarding lead");
    if (entry == "children.dpiaDone") return tr("Children: the day on which the data protection impact assessment (DPIA) was done");
    if (entry == "children.agreementBy") return tr("Children: who gives agreement");
    if (entry == "retentionMonths") return tr("How long the answers are kept");
    return QString::fromStdString(entry);
}

void CannotStartPage::retranslate() {
    setTitle(tr("No form can be started yet"));
    m_fill->setText(tr("Fill them in now"));
    m_fill->setVisible(!m_facts.readOnly);
    m_back->setText(tr("Back to home"));
    if (m_facts.readOnly) {
        m_why->setText(tr("This file can only be read here. Nothing was changed. Close it on the other computer, then open it again."));
        m_list->hide();
        m_then->hide();
        return;
    }
    m_why->setText(tr("People have a right to know who keeps their answers and why. These entries of the service are still empty:"));
    QStringList names;
    for (const auto& entry : m_facts.missingPrivacy) names << QStringLiteral("•  ") + nameOf(entry);
    m_list->setText(names.join(QLatin1Char('\n')));
    m_then->setText(tr("It takes a few minutes and is done once. Until then you can practise with sample people."));
    m_list->show();
    m_then->show();
}

}  // namespace camre
