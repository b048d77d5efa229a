// The window: the pages of whoever writes a language.
#include "main_window.h"

#include <QApplication>

#include "languages/new_pack_page.h"
#include "languages/pack_page.h"
#include "languages/packs_page.h"
#include "languages/preview_page.h"
#include "languages/text_sound_page.h"
#include "languages/translate_page.h"
#include "people/agreement_page.h"

namespace camre {

// Languages --------------------------------------------------------------------------------------

const LanguagePack& MainWindow::workerPack() const {
    const LanguagePack* pack = m_parts.language.pack();
    return pack == nullptr ? m_parts.library.packs.front() : *pack;
}

void MainWindow::showLanguages() {
    auto* page = new PacksPage(m_parts.shelf, m_parts.ask, this);
    connect(page, &PacksPage::languageWanted, this, &MainWindow::showLanguage);
    connect(page, &PacksPage::newLanguageWanted, this, &MainWindow::showNewLanguage);
    push(page);
}

void MainWindow::showLanguage(const LanguageTag& tag) {
    auto* page = new PackPage(m_parts.shelf, m_parts.ask, tag, this);
    connect(page, &PackPage::translateWanted, this, &MainWindow::showTexts);
    connect(page, &PackPage::previewWanted, this, [this](const LanguageTag& wanted) { showPreview(wanted, {}); });
    push(page);
}

void MainWindow::showNewLanguage() {
    auto* page = new NewPackPage(m_parts.shelf, this);
    connect(page, &NewPackPage::begun, this, [this](const LanguageTag& tag) {
        pop();
        showLanguage(tag);
    });
    push(page);
}

void MainWindow::showTexts(const LanguageTag& tag, const std::string& key) {
    auto* page = new TranslatePage(m_parts.shelf, tag, key, this);
    connect(page, &TranslatePage::previewWanted, this, &MainWindow::showPreview);
    connect(page, &TranslatePage::soundWanted, this, &MainWindow::showSound);
    push(page);
}

void MainWindow::showSound(const LanguageTag& tag, const std::string& key) {
    push(new TextSoundPage(m_parts.shelf, m_parts.voice, m_parts.ask, tag, key, this));
}

void MainWindow::showPreview(const LanguageTag& tag, const std::string& key) {
    auto* page = new PreviewPage(m_parts.shelf, m_parts.voice, tag, key, this);
    connect(page, &PreviewPage::lookWanted, this, [this](LookChoice look, int percent) { applyLook(*qApp, resolveLook(look, m_parts.desktop), percent); });
    connect(page, &PreviewPage::lookDone, this, &MainWindow::applySettings);
    connect(page, &PreviewPage::agreementWanted, this, &MainWindow::showAgreementIn);
    connect(page, &PreviewPage::printWanted, this, &MainWindow::showPrint);
    push(page);
}

// The very page that people meet; here it stores nothing, and each of its ways out leads back.
void MainWindow::showAgreementIn(const LanguageTag& tag) {
    const LanguagePack* pack = m_parts.library.pack(tag);
    if (pack == nullptr || m_parts.library.profiles.empty()) return;
    auto* page = new AgreementPage(m_parts.voice, this);
    page->showAgreement({*pack, workerPack(), m_parts.library.catalogue, Respondent::Adult}, m_parts.library.profiles.front().profile);
    page->setFrameLine(tr("Only to look at: nothing is stored"));
    for (const auto leaving : {&AgreementPage::disagreed, &AgreementPage::notForThem, &AgreementPage::backWanted}) {
        connect(page, leaving, this, &MainWindow::pop);
    }
    connect(page, &AgreementPage::agreed, this, &MainWindow::pop);
    push(page);
}

}  // namespace camre
