#include "start/first_page.h"

#include <QHBoxLayout>
#include <QLabel>

#include "kit/choice_tile.h"
#include "kit/text.h"

namespace camre {

FirstPage::FirstPage(bool welshMachine, QWidget* parent)
    : Page(QStringLiteral("firstPage"), PageWidth::Reading, parent), m_welshMachine(welshMachine) {
    auto* name = makeText(QStringLiteral("programName"), TextRole::Title, this);
    name->setText(QStringLiteral("Camre"));
    name->setAlignment(Qt::AlignCenter);
    m_welsh = new ChoiceTile(QStringLiteral("chooseWelsh"), this);
    m_english = new ChoiceTile(QStringLiteral("chooseEnglish"), this);
    auto* across = new QHBoxLayout;
    across->setSpacing(space::kEdge);
    for (ChoiceTile* tile : {m_welsh, m_english}) {
        tile->setCentred(true);
        across->addWidget(tile, 1);
    }
    body()->addSpacing(space::kBig * 2);
    body()->addWidget(name);
    body()->addSpacing(space::kEdge);
    body()->addLayout(across);
    connect(m_welsh, &QPushButton::clicked, this, [this] { Q_EMIT chosen(QStringLiteral("cy")); });
    connect(m_english, &QPushButton::clicked, this, [this] { Q_EMIT chosen(QStringLiteral("en")); });
    // Never translated: each language speaks for itself.
    m_welsh->setWords(QStringLiteral("Parhau yn Gymraeg"));
    m_english->setWords(QStringLiteral("Continue in English"));
    FirstPage::retranslate();
}

void FirstPage::arrive() { (m_welshMachine ? m_welsh : m_english)->setFocus(Qt::OtherFocusReason); }

void FirstPage::retranslate() { setFrameLine(QStringLiteral("Camre")); }

}  // namespace camre
