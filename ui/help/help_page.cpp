#include "help/help_page.h"

#include <QLabel>
#include <QShortcut>
#include <QVBoxLayout>

#include "bridge/qt_text.h"
#include "catalogue/catalogue.h"
#include "help/help_reasons.h"
#include "kit/buttons.h"
#include "kit/text.h"

namespace camre {
namespace {

QString buttonName(HelpTopic topic) { return QStringLiteral("helpTopic-%1").arg(static_cast<int>(topic)); }

}  // namespace

HelpPage::HelpPage(const Catalogue& catalogue, const InterfaceLanguage& language, std::optional<HelpTopic> topic, QWidget* parent)
    : Page(QStringLiteral("helpPage"), PageWidth::Reading, parent),
      m_catalogue(catalogue),
      m_language(language),
      m_topic(topic),
      m_close(new PrimaryButton(QStringLiteral("closeHelp"), this)),
      m_all(new SecondaryButton(QStringLiteral("allHelp"), this)),
      m_print(new SecondaryButton(QStringLiteral("printHelp"), this)) {
    addAction(m_close);
    addAction(m_all);
    addAction(m_print);
    connect(m_close, &QPushButton::clicked, this, &HelpPage::leave);
    auto* escape = new QShortcut(Qt::Key_Escape, this);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &HelpPage::leave);
    connect(m_all, &QPushButton::clicked, this, [this] { show(std::nullopt); });
    connect(m_print, &QPushButton::clicked, this, [this] { Q_EMIT printWanted(*m_topic); });
    HelpPage::retranslate();
}

void HelpPage::arrive() {
    Page::arrive();
    m_close->setFocus(Qt::OtherFocusReason);
}

void HelpPage::show(std::optional<HelpTopic> topic) {
    m_topic = topic;
    m_chosenInList = false;
    retranslate();
    arrive();
}

void HelpPage::choose(HelpTopic topic) {
    show(topic);
    m_chosenInList = true;
}

bool HelpPage::goBack() {
    if (!m_topic || !m_chosenInList) return false;
    const HelpTopic last = *m_topic;
    show(std::nullopt);
    // Back in the list, on the line that was left.
    if (auto* line = m_content->findChild<QWidget*>(buttonName(last))) line->setFocus(Qt::OtherFocusReason);
    return true;
}

// The page is written anew: each of its texts hangs on the language and on the topic.
void HelpPage::retranslate() {
    const QString focused = m_content != nullptr && m_content->isAncestorOf(focusWidget()) ? focusWidget()->objectName() : QString();
    if (m_content != nullptr) {
        m_content->hide();
        m_content->deleteLater();
    }
    m_content = new QWidget(this);
    m_lines = new QVBoxLayout(m_content);
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setSpacing(space::kWide);
    m_partsCount = 0;
    m_close->setText(tr("Close help"));
    m_all->setText(tr("All pages of help"));
    m_all->setVisible(m_topic.has_value());
    m_print->setText(tr("Print"));
    m_print->setVisible(m_topic.has_value());
    m_topic ? showGuidance(*m_topic) : showList();
    body()->addWidget(m_content);
    m_content->show();
    setTabOrder(m_close, m_all);
    setTabOrder(m_all, m_print);
    if (auto* line = focused.isEmpty() ? nullptr : m_content->findChild<QWidget*>(focused)) line->setFocus(Qt::OtherFocusReason);
}

void HelpPage::showList() {
    setTitle(tr("Help"));
    addPart(tr("What Camre is for"), tr("A person who gets support fills in a short form with you, and again some months later. Together the two forms show how far they have come, for them first, and in numbers for your service."));
    addPart(tr("Pages of help"), tr("F1 opens the page that goes with the screen in front of you."));
    auto* links = new QVBoxLayout;
    links->setSpacing(0);
    QWidget* last = nullptr;
    for (const HelpTopic topic : kHelpTopics) {
        auto* link = new LinkButton(buttonName(topic), m_content);
        link->setText(helpTitle(topic));
        connect(link, &QPushButton::clicked, this, [this, topic] { choose(topic); });
        links->addWidget(link, 0, Qt::AlignLeading);
        if (last != nullptr) setTabOrder(last, link);
        last = link;
    }
    m_lines->addLayout(links);
    addPart(tr("Keys"), tr("Tab goes to the next control and Shift+Tab back; Space or Enter presses a button. Alt+Left goes back, Ctrl+L locks, Ctrl+Shift+W shows the other language, Ctrl with + or − changes the text size."));
    setTabOrder(last, m_close);
}

void HelpPage::showGuidance(HelpTopic topic) {
    setTitle(helpTitle(topic));
    for (const HelpPart& part : guidanceParts(topic, m_catalogue, m_language)) addPart(part.heading, part.text);
}

void HelpPage::addPart(const QString& heading, const QString& text) {
    const QString number = QString::number(++m_partsCount);
    auto* title = makeHeading(QStringLiteral("helpHeading-") + number, m_content);
    auto* words = makeText(QStringLiteral("helpText-") + number, TextRole::Body, m_content);
    title->setText(heading);
    words->setText(text);
    auto* part = new QVBoxLayout;
    part->setSpacing(space::kSmall);
    part->addWidget(title);
    part->addWidget(words);
    m_lines->addLayout(part);
}

}  // namespace camre
