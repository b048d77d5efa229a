#include "languages/packs_page.h"

#include <QLabel>
#include <QVBoxLayout>

#include "bridge/qt_text.h"
#include "kit/buttons.h"
#include "kit/text.h"
#include "words/error_words.h"

namespace camre {

PacksPage::PacksPage(PackShelf& shelf, Ask& ask, QWidget* parent)
    : Page(QStringLiteral("packsPage"), PageWidth::Full, parent),
      m_shelf(shelf),
      m_ask(ask),
      m_lead(makeText(QStringLiteral("packsLead"), TextRole::Body, this)),
      m_list(new LanguageList(this)),
      m_new(new PrimaryButton(QStringLiteral("newLanguage"), this)),
      m_take(new SecondaryButton(QStringLiteral("takeLanguage"), this)) {
    body()->addWidget(m_lead);
    body()->addWidget(m_list);
    addAction(m_new);
    addAction(m_take);
    connect(m_list, &LanguageList::languageWanted, this, &PacksPage::languageWanted);
    connect(m_new, &QPushButton::clicked, this, &PacksPage::newLanguageWanted);
    connect(m_take, &QPushButton::clicked, this, &PacksPage::takeFile);
    PacksPage::retranslate();
}

void PacksPage::arrive() {
    m_list->showLanguages(languageStates(m_shelf.library()));
    Page::arrive();
}

void PacksPage::takeFile() {
    const QString path = m_ask.languageFileToOpen(this);
    if (path.isEmpty()) return;
    const auto taken = m_shelf.take(pathFromQt(path));
    if (!taken) return showError(camre::errorText(taken.error()));
    clearError();
    Q_EMIT languageWanted(taken.value());
}

void PacksPage::retranslate() {
    setTitle(tr("Languages"));
    m_lead->setText(tr("A language can be offered once all its texts are there. “Checked” counts the texts that a second speaker has checked."));
    m_new->setText(tr("New language"));
    m_take->setText(tr("Take in a language file"));
    m_list->showLanguages(languageStates(m_shelf.library()));
}

}  // namespace camre
