// The window: how a file is found, made, given its form, opened and locked.
#include "main_window.h"

#include <QApplication>
#include <QScopedValueRollback>
#include <QStackedWidget>
#include <algorithm>
#include <utility>

#include "bridge/profile_text.h"
#include "bridge/qt_text.h"
#include "bridge/sample_file.h"
#include "builder/builder_page.h"
#include "builder/change_page.h"
#include "catalogue/profile_writer.h"
#include "kit/page.h"
#include "people/conversation_desk.h"
#include "settings/kept_roles.h"
#include "start/first_page.h"
#include "start/new_file_page.h"
#include "start/open_page.h"
#include "start/records_page.h"
#include "start/role_page.h"
#include "start/service_page.h"
#include "words/error_words.h"

namespace camre {

// Starting ---------------------------------------------------------------------------------------

void MainWindow::begin(const std::filesystem::path& file) {
    if (m_parts.settings.isFirstStart()) return askFirst(file);
    // Words that cannot be read leave the window in English, which needs none.
    const QString tag = m_parts.settings.value(Setting::Language).toString();
    if (!m_parts.language.show(LanguageTag(fromQt(tag)))) m_parts.settings.setValue(Setting::Language, QStringLiteral("en"));
    if (m_parts.model.isOpen()) return showHome();
    showRecords();
    if (!file.empty()) showOpen(file);
}

void MainWindow::askFirst(const std::filesystem::path& file) {
    auto* page = new FirstPage(QLocale::system().language() == QLocale::Welsh, this);
    connect(page, &FirstPage::chosen, this, [this, file](const QString& tag) {
        if (!m_parts.language.show(LanguageTag(fromQt(tag)))) return;
        m_parts.settings.setValue(Setting::Language, tag);
        auto* role = new RolePage(this);
        connect(role, &RolePage::chosen, this, [this, file](WorkRole chosen) {
            m_parts.settings.setValue(Setting::Role, static_cast<int>(chosen));
            // Who came with a file in hand is not asked where the records are.
            if (m_parts.model.isOpen()) return showHome();
            if (!file.empty()) return showOpen(file);
            auto* records = new RecordsPage(this);
            connect(records, &RecordsPage::newFileWanted, this, &MainWindow::showNewFile);
            connect(records, &RecordsPage::openFileWanted, this, &MainWindow::chooseFile);
            connect(records, &RecordsPage::sampleWanted, this, &MainWindow::openSample);
            connect(records, &RecordsPage::languagesWanted, this, &MainWindow::showLanguages);
            push(records);
        });
        push(role);
    });
    startWith(page);
}

void MainWindow::showRecords() {
    auto* page = new RecordsPage(this);
    page->setHasBack(false);
    page->setRecentFiles(m_parts.settings.recentFiles());
    connect(page, &RecordsPage::newFileWanted, this, &MainWindow::showNewFile);
    connect(page, &RecordsPage::openFileWanted, this, &MainWindow::chooseFile);
    connect(page, &RecordsPage::recentFileWanted, this, [this](const QString& path) { showOpen(pathFromQt(path)); });
    connect(page, &RecordsPage::sampleWanted, this, &MainWindow::openSample);
    connect(page, &RecordsPage::languagesWanted, this, &MainWindow::showLanguages);
    connect(page, &RecordsPage::formWanted, this, &MainWindow::showBuilder);
    startWith(page);
}

void MainWindow::chooseFile() {
    const QString path = m_parts.ask.fileToOpen(this);
    if (!path.isEmpty()) showOpen(pathFromQt(path));
}

void MainWindow::showOpen(const std::filesystem::path& file) {
    m_waitsBehindLock.reset();
    push(passphrasePage(file, OpenPage::Reason::Open));
}

OpenPage* MainWindow::passphrasePage(const std::filesystem::path& file, OpenPage::Reason reason) {
    auto* page = new OpenPage(m_parts.model, file, reason, this);
    if (file == m_parts.sampleFile) page->setMadeUp();
    connect(page, &OpenPage::opened, this, &MainWindow::unlocked);
    connect(page, &OpenPage::fileWanted, this, &MainWindow::showOpen);
    connect(page, &OpenPage::backupWanted, this, &MainWindow::showRestoreOver);
    connect(page, &OpenPage::otherFileWanted, this, reason == OpenPage::Reason::Open ? &MainWindow::chooseFile : &MainWindow::showRecords);
    return page;
}

void MainWindow::showNewFile() {
    auto* page = new NewFilePage(m_parts.ask, m_parts.random, this);
    connect(page, &NewFilePage::filled, this, [this, page] {
        auto* service = new ServicePage(m_parts.library, m_parts.language, this);
        connect(service, &ServicePage::paperWanted, this, [this, service] { showPaperOf(*service); });
        service->setController(page->organisation());
        service->setToday(m_parts.clock.today());
        connect(service, &ServicePage::filled, this, [this, page, service] { createFrom(*page, *service, true); });
        connect(service, &ServicePage::later, this, [this, page, service] { createFrom(*page, *service, false); });
        connect(service, &ServicePage::builderWanted, this, [this, service](const ServiceProfile& from) { pushBuilder(*service, from); });
        push(service);
    });
    push(page);
}

void MainWindow::createFrom(NewFilePage& page, ServicePage& service, bool promised) {
    PrivacyNotice notice = promised ? service.privacy(page.retentionMonths()) : service.profile().profile.privacy;
    notice.retentionMonths = page.retentionMonths();
    const auto profile = withPrivacy(service.profile(), notice, service.children(), m_parts.library.catalogue);
    if (!profile) return service.showError(errorText(profile.error()));
    const NewFile file{fromQt(page.passphrase()), profile.value().profile, profile.value().json, page.organisationId(), false};
    const Status made = m_parts.model.createFile(page.path(), file);
    if (!made) return service.showError(errorText(made.error()));
    opened();
}

// The file is made already: only its form and promises are asked.
void MainWindow::showPromises() {
    showHome();
    auto* service = new ServicePage(m_parts.library, m_parts.language, this);
    connect(service, &ServicePage::paperWanted, this, [this, service] { showPaperOf(*service); });
    service->setForFile(m_parts.model.facts().profile);
    service->setToday(m_parts.clock.today());
    connect(service, &ServicePage::later, this, &MainWindow::pop);
    connect(service, &ServicePage::builderWanted, this, &MainWindow::showBuilder);
    connect(service, &ServicePage::filled, this, [this, service] {
        const PrivacyNotice notice = service->privacy(m_parts.model.facts().profile.privacy.retentionMonths);
        const auto profile = withPrivacy(service->profile(), notice, service->children(), m_parts.library.catalogue);
        if (!profile) return service->showError(errorText(profile.error()));
        const auto change = m_parts.model.workspace().formChange(profile.value().profile);
        if (!change) return service->showError(errorText(change.error()));
        showChange(profile.value().profile, change.value());
    });
    push(service);
}

// Making a form ----------------------------------------------------------------------------------

void MainWindow::showBuilder() {
    const bool isOpen = m_parts.model.isOpen();
    const bool isInFile = isOpen && !m_parts.model.facts().sample;
    const ServiceProfile from = isOpen ? m_parts.model.facts().profile : m_parts.library.profiles.front().profile;
    auto* page = new BuilderPage(m_parts.model, m_parts.language, m_parts.ask, from, isInFile ? BuilderPage::Use::InFile : BuilderPage::Use::SaveOnly, this);
    connectBuilder(*page);
    connect(page, &BuilderPage::changeWanted, this, &MainWindow::showChange);
    const std::string lineage = isOpen ? m_parts.model.facts().lineage : std::string();
    if (m_formAside && m_asideOf == lineage) page->goOnWith(*m_formAside);
    connect(page, &BuilderPage::putAside, this, [this, lineage](const std::optional<ServiceProfile>& form) {
        m_formAside = form;
        m_asideOf = lineage;
    });
    push(page);
}

// At the first start: the form goes back to the page that asks for the promises.
void MainWindow::pushBuilder(ServicePage& service, const ServiceProfile& from) {
    auto* page = new BuilderPage(m_parts.model, m_parts.language, m_parts.ask, from, BuilderPage::Use::HandBack, this);
    connectBuilder(*page);
    connect(page, &BuilderPage::handedBack, &service, [this, &service](const ServiceProfile& form) {
        service.setOwnForm({form, profileJson(form)});
        pop();
    });
    push(page);
}

void MainWindow::connectBuilder(BuilderPage& builder) { connect(&builder, &BuilderPage::noticeWanted, this, &MainWindow::showPrint); }

// Where nobody has answered yet there is nothing to think about once more.
void MainWindow::showChange(const ServiceProfile& form, const FormChange& change) {
    if (change.hasAnswers && !change.changesNothing) {
        auto* page = new ChangePage(m_parts.model, m_parts.language, form, change, this);
        connect(page, &ChangePage::changed, this, [this] {
            m_formAside.reset();
            showHome();
        });
        return push(page);
    }
    const auto kept = m_parts.model.workspace().setProfile(form);
    if (!kept) return currentPage()->showError(errorText(kept.error()));
    showHome();
    m_formAside.reset();  // which the page put aside as it went
}

void MainWindow::openSample() {
    QApplication::setOverrideCursor(Qt::WaitCursor);
    const Status made = makeSampleFile(m_parts.model, m_parts.sampleFile, m_parts.clock.today());
    QApplication::restoreOverrideCursor();
    if (!made) return currentPage()->showError(errorText(made.error()));
    showHome();
}

void MainWindow::opened() {
    const FileFacts facts = m_parts.model.facts();
    if (!facts.sample) m_parts.settings.addRecentFile(pathToQt(facts.path));
    tellWhoActs();
    // A full disk keeps nobody from looking.
    static_cast<void>(m_parts.model.workspace().noteOpened());
    showHome();
}

void MainWindow::tellWhoActs() {
    if (m_parts.model.isOpen()) m_parts.model.workspace().actAs(roleInEvents(m_parts.settings.role()));
}

// The lock ---------------------------------------------------------------------------------------

void MainWindow::lock() {
    if (!m_parts.model.isOpen() || !isTypedKept()) return;
    const std::filesystem::path path = m_parts.model.facts().path;
    const std::optional<PersonCode> open = m_desk->codeInHand();
    const int question = m_desk->openQuestion();
    const bool wordsGo = m_desk->hasOpenWords();
    const bool correctionGoes = m_desk->hasOpenCorrection();
    const Status closed = m_parts.model.closeFile();
    if (!closed) return showNotLocked(closed.error());
    dropDeskPages();
    m_waitsBehindLock = open ? std::optional<BehindLock>(*open) : std::nullopt;
    OpenPage* page = passphrasePage(path, OpenPage::Reason::Locked);
    page->setWaitingQuestion(question);
    if (wordsGo) page->setWordsGone();
    if (correctionGoes) page->setCorrectionGone();
    startWith(page);
    renewDesk();
}

// Nobody is there who could be asked.
void MainWindow::lockUnasked() {
    const QScopedValueRollback<bool> unasked(m_correctionMayGo, true);
    lock();
}

bool MainWindow::isTypedKept() {
    if (currentPage() == nullptr) return true;
    if (m_correctionMayGo || !m_desk->hasOpenCorrection()) return currentPage()->keepTyped();
    currentPage()->showError(tr("What was put right here is not kept yet, so the window was neither locked nor closed. Go back to the answers, then keep them or leave them as they were."));
    return false;
}

void MainWindow::showNotLocked(const Error& error) {
    const QString open = tr("The window is not locked.");
    // In front of a form may be another page, such as the help.
    const std::vector<Page*> pages = m_desk->pages();
    const bool isDeskInFront = std::find(pages.begin(), pages.end(), currentPage()) != pages.end();
    if (m_desk->isFormOpen() && isDeskInFront) return m_desk->showSaveFailed(error, open);
    currentPage()->showError(errorText(error) + QLatin1Char(' ') + open);
}

// Pages of a conversation hold answers and codes: locked away means gone. Later, since one of them may have asked for it.
void MainWindow::renewDesk() {
    ConversationDesk* old = m_desk;
    old->disconnect(this);
    for (Page* page : old->pages()) {
        page->disconnect(this);
        m_stack->removeWidget(page);
        page->hide();
        page->setObjectName(QString());
        page->deleteLater();
    }
    connectDesk();
    old->deleteLater();
}

void MainWindow::openAgain() {
    const std::filesystem::path path = m_parts.model.facts().path;
    const Status closed = m_parts.model.closeFile();
    if (!closed) return currentPage()->showError(errorText(closed.error()));
    m_waitsBehindLock.reset();
    startWith(passphrasePage(path, OpenPage::Reason::Again));
}

// A form that was open when the window was locked comes back at the same question (P33).
void MainWindow::unlocked() {
    const std::optional<BehindLock> waits = std::exchange(m_waitsBehindLock, std::nullopt);
    opened();
    if (!waits) return;
    const auto person = waits->find(m_parts.model.workspace());
    if (!person) return;
    m_parts.model.workspace().draft(*person) ? m_desk->carryOn(*person) : showFound(*person);
}

bool MainWindow::isSaved() {
    if (currentPage() != nullptr && !currentPage()->keepTyped()) return false;
    const Status saved = m_parts.model.flush();
    if (saved) return true;
    if (currentPage() != nullptr) currentPage()->showError(errorText(saved.error()));
    return false;
}

}  // namespace camre
