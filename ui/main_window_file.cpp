// The window: what can be done while a file is open.
#include "main_window.h"

#include "bridge/qt_text.h"
#include "dialogs/print_page.h"
#include "help/help_page.h"
#include "help/help_places.h"
#include "home/follow_ups_page.h"
#include "home/home_page.h"
#include "keying/keying_page.h"
#include "kit/notice.h"
#include "kit/page.h"
#include "leaving/erase_page.h"
#include "leaving/events_page.h"
#include "leaving/keep_page.h"
#include "leaving/leave_page.h"
#include "leaving/requests_page.h"
#include "leaving/retention_page.h"
#include "papers/account_paper.h"
#include "papers/breach_paper.h"
#include "papers/due_list_paper.h"
#include "papers/form_paper.h"
#include "papers/help_paper.h"
#include "papers/notice_paper.h"
#include "people/conversation_desk.h"
#include "settings/account_settings.h"
#include "settings/backup_settings.h"
#include "settings/keeping_settings.h"
#include "settings/kept_roles.h"
#include "settings/lock_settings.h"
#include "settings/passphrase_page.h"
#include "settings/restore_page.h"
#include "settings/settings_page.h"
#include "start/open_page.h"
#include "start/service_page.h"
#include "summary/combine_page.h"
#include "summary/inside_page.h"
#include "summary/release_page.h"
#include "summary/released_page.h"
#include "summary/summary_page.h"
#include "summary/tell_people_page.h"
#include "summary/withdraw_page.h"
#include "words/error_words.h"
#include "words/secret_text.h"

namespace camre {
namespace {

constexpr int kMostOnPaper = 1000;  // some 25 sheets

}  // namespace

// With an open file ------------------------------------------------------------------------------

void MainWindow::showHome() {
    if (!m_parts.model.isOpen()) return showRecords();
    if (!isSaved()) return;
    dropDeskPages();
    auto* home = new HomePage(m_parts.model, m_parts.settings, this);
    connect(home, &HomePage::newPersonWanted, this, &MainWindow::newPerson);
    connect(home, &HomePage::paperFormWanted, this, &MainWindow::showPaperForm);
    connect(home, &HomePage::keyingWanted, this, &MainWindow::showKeying);
    connect(home, &HomePage::personWanted, this, &MainWindow::showPerson);
    connect(home, &HomePage::personFound, this, &MainWindow::showFound);
    connect(home, &HomePage::followUpsWanted, this, &MainWindow::showFollowUps);
    connect(home, &HomePage::languageWanted, this, &MainWindow::showLanguage);
    connect(home, &HomePage::languagesWanted, this, &MainWindow::showLanguages);
    connect(home, &HomePage::openAgainWanted, this, &MainWindow::openAgain);
    connect(home, &HomePage::summaryWanted, this, &MainWindow::showSummary);
    connect(home, &HomePage::promisesWanted, this, &MainWindow::showPromises);
    connect(home, &HomePage::formWanted, this, &MainWindow::showBuilder);
    connect(home, &HomePage::settingsWanted, this, &MainWindow::showSettings);
    connect(home, &HomePage::retentionWanted, this, &MainWindow::showRetention);
    connect(home, &HomePage::requestsWanted, this, &MainWindow::showRequests);
    connect(home, &HomePage::backupWanted, this, &MainWindow::showSettings);
    startWith(home);
}

void MainWindow::newPerson() { m_desk->startNewPerson(); }

void MainWindow::showPerson(const PersonCode& code) {
    const auto person = m_parts.model.workspace().person(code);
    if (!person) return currentPage()->showError(errorText(person.error()));
    if (person.value().draftWaiting) return m_desk->carryOn(code);
    m_desk->startForm(person.value());
}

void MainWindow::showFound(const PersonCode& code) { m_desk->findPerson(toQt(code.text())); }

void MainWindow::showFollowUps() {
    auto* page = new FollowUpsPage(m_parts.model, this);
    connect(page, &FollowUpsPage::personWanted, this, &MainWindow::showPerson);
    connect(page, &FollowUpsPage::printWanted, this, [this](DueFilter filter) {
        showPrint([this, filter] { return dueListJob(filter); });
    });
    push(page);
}

PrintJob MainWindow::dueListJob(DueFilter filter) const {
    const auto people = m_parts.model.workspace().due(filter, m_parts.model.today(), kMostOnPaper);
    return printDueList(people ? people.value() : std::vector<PersonFacts>(), m_parts.model.today(), workerPack());
}

void MainWindow::showSummary() {
    auto* page = new SummaryPage(m_parts.model, m_parts.language, m_parts.ask, this);
    connect(page, &SummaryPage::releaseWanted, this, &MainWindow::showRelease);
    connect(page, &SummaryPage::lookWanted, this, &MainWindow::showReleased);
    connect(page, &SummaryPage::combineWanted, this, &MainWindow::showCombine);
    connect(page, &SummaryPage::insideWanted, this, [this](const Period& period) {
        push(new InsidePage(m_parts.model, m_parts.language, period, InsidePage::Table::Counts, this));
    });
    push(page);
}

void MainWindow::showCombine() { push(new CombinePage(m_parts.language, m_parts.ask, m_parts.model.work(), this)); }

void MainWindow::showReleased(std::int64_t id) {
    auto* page = new ReleasedPage(m_parts.model, m_parts.language, m_parts.ask, id, this);
    connect(page, &ReleasedPage::tellWanted, this, [this](std::int64_t release) {
        auto* tell = new TellPeoplePage(m_parts.model, m_parts.language, release, this);
        connect(tell, &TellPeoplePage::printWanted, this, &MainWindow::showPrint);
        push(tell);
    });
    connect(page, &ReleasedPage::withdrawWanted, this, [this](const ReleaseFacts& release) {
        push(new WithdrawPage(m_parts.model, release, this));
    });
    push(page);
}

void MainWindow::showRelease(const ReleaseWish& wish) {
    auto* page = new ReleasePage(m_parts.model, wish, this);
    connect(page, &ReleasePage::released, this, [this] {
        pop();
        if (auto* summary = qobject_cast<SummaryPage*>(currentPage())) summary->showReleased();
    });
    connect(page, &ReleasePage::checkWanted, this, [this](const Period& period) {
        push(new InsidePage(m_parts.model, m_parts.language, period, InsidePage::Table::SmallGroups, this));
    });
    push(page);
}

void MainWindow::showSettings() {
    auto* page = new SettingsPage(m_parts.settings, m_parts.language, m_parts.voice, m_parts.library, this);
    connect(page, &SettingsPage::lookChanged, this, &MainWindow::applySettings);
    connect(page, &SettingsPage::lockTimeChanged, this, &MainWindow::applySettings);
    connect(page, &SettingsPage::numberKeysChanged, m_desk, &ConversationDesk::setNumberKeysOn);
    connect(page, &SettingsPage::roleChanged, this, &MainWindow::tellWhoActs);
    if (m_parts.model.isOpen()) {
        addFileSections(*page);
        addKeeping(*page);
        addPapers(*page);
    }
    push(page);
}

// Leaving, and keeping ---------------------------------------------------------------------------

void MainWindow::addKeeping(SettingsPage& page) {
    auto* keeping = new KeepingSettings(m_parts.model, &page);
    page.addSection(keeping);
    connect(keeping, &KeepingSettings::retentionWanted, this, &MainWindow::showRetention);
    connect(keeping, &KeepingSettings::leaveWanted, this, &MainWindow::showLeave);
    connect(keeping, &KeepingSettings::requestsWanted, this, &MainWindow::showRequests);
    connect(keeping, &KeepingSettings::eventsWanted, this, &MainWindow::showEvents);
    connect(keeping, &KeepingSettings::breachSheetWanted, this, [this] { showPrint([this] { return breachJob(); }); });
}

void MainWindow::showLeave(const PersonCode& code) {
    auto* page = new LeavePage(m_parts.model, code, this);
    connect(page, &LeavePage::eraseWanted, this, [this](const PersonCode& who) { showErase({who}); });
    push(page);
}

void MainWindow::showErase(const std::vector<PersonCode>& codes) {
    auto* page = new ErasePage(m_parts.model, codes, this);
    // Pages behind it may show who is gone: back to the list, or home.
    connect(page, &ErasePage::finished, this, [this] {
        pop();
        qobject_cast<RetentionPage*>(currentPage()) == nullptr ? showHome() : currentPage()->arrive();
    });
    push(page);
}

void MainWindow::showRetention() {
    auto* page = new RetentionPage(m_parts.model, this);
    connect(page, &RetentionPage::eraseWanted, this, &MainWindow::showErase);
    connect(page, &RetentionPage::keepWanted, this, &MainWindow::showKeep);
    push(page);
}

void MainWindow::showKeep(const PersonCode& code) { push(new KeepPage(m_parts.model, code, this)); }

void MainWindow::showRequests() { push(new RequestsPage(m_parts.model, this)); }

void MainWindow::showEvents() { push(new EventsPage(m_parts.model, this)); }

PrintJob MainWindow::breachJob() const {
    if (!m_parts.model.isOpen()) return {};
    const auto held = m_parts.model.workspace().holdings();
    if (!held) return {tr("Sheet for a data breach"), {}, false, errorText(held.error())};
    return printBreachSheet(held.value(), m_parts.model.facts(), m_parts.model.workspace().catalogue(), m_parts.library,
                            m_parts.model.today(), workerPack());
}

// Backups and papers -----------------------------------------------------------------------------

void MainWindow::addFileSections(SettingsPage& page) {
    auto* lock = new LockSettings(m_parts.model, &page);
    connect(lock, &LockSettings::passphraseWanted, this, [this] { push(new PassphrasePage(m_parts.model, m_parts.random, this)); });
    page.addSection(lock);
    auto* backup = new BackupSettings(m_parts.model, m_parts.ask, &page);
    connect(backup, &BackupSettings::restoreWanted, this, [this] {
        showRestore([this](const std::filesystem::path& from, const QString& passphrase) -> Result<std::unique_ptr<Restore>> {
            if (const Status saved = m_parts.model.flush(); !saved) return saved.error();
            const SecretText secret(passphrase);
            return m_parts.model.workspace().prepareRestore(from, secret.text());
        }, {});
    });
    page.addSection(backup);
}

void MainWindow::addPapers(SettingsPage& page) {
    auto* account = new AccountSettings(&page);
    connect(account, &AccountSettings::noticeWanted, this, [this] { showPrint([this] { return noticeJob(); }); });
    connect(account, &AccountSettings::recordWanted, this, [this] { showPrint([this] { return accountJob(AccountSheet::RecordsOfProcessing); }); });
    connect(account, &AccountSettings::assessmentWanted, this, [this] { showPrint([this] { return accountJob(AccountSheet::Dpia); }); });
    page.addSection(account);
}

PrintJob MainWindow::accountJob(AccountSheet sheet) const {
    const ServiceProfile profile = m_parts.model.facts().profile;
    return printAccountSheet(sheet, m_parts.library, workerPack(), &profile);
}

PrintJob MainWindow::noticeJob() const {
    const ServiceProfile profile = m_parts.model.facts().profile;
    const FormWords words(workerPack(), workerPack(), m_parts.model.workspace().catalogue(), profile.respondent);
    return printNotice(words, profile, m_parts.library);
}

void MainWindow::showRestore(RestorePreparer prepare, const std::filesystem::path& backup) {
    auto* page = new RestorePage(std::move(prepare), m_parts.ask, backup, this);
    connect(page, &RestorePage::restored, this, &MainWindow::openRestored);
    push(page);
}

// What is open is the file that was put aside.
void MainWindow::openRestored(const Restored& done) {
    m_waitsBehindLock.reset();
    m_parts.model.closeAnyway();
    dropDeskPages();
    OpenPage* page = passphrasePage(done.file, OpenPage::Reason::Restored);
    page->setKeptAside(done.aside);
    startWith(page);
}

// A damaged file: its newest backup may take its place.
void MainWindow::showRestoreOver(const std::filesystem::path& backup, const std::filesystem::path& file) {
    showRestore([this, file](const std::filesystem::path& from, const QString& passphrase) {
        const SecretText secret(passphrase);
        return prepareRestoreTo(from, secret.text(), file, secret.text(), m_parts.clock, roleInEvents(m_parts.settings.role()));
    }, backup);
}

void MainWindow::showHelp() {
    const Page* page = currentPage();
    if (page == nullptr || qobject_cast<const HelpPage*>(page) != nullptr) return;
    showHelpOn(helpTopicFor(page->objectName()));
}

void MainWindow::showHelpOn(std::optional<HelpTopic> topic) {
    auto* page = new HelpPage(m_parts.library.catalogue, m_parts.language, topic, this);
    connect(page, &HelpPage::printWanted, this, [this](HelpTopic chosen) {
        showPrint([this, chosen] { return printGuidance(chosen, m_parts.library.catalogue, m_parts.language); });
    });
    push(page);
}

PrintPage* MainWindow::showPrint(PrintMaker make) {
    const bool isSample = m_parts.model.isOpen() && m_parts.model.facts().sample;
    auto* page = new PrintPage(m_parts.ask, std::move(make), isSample, this);
    push(page);
    return page;
}

// The form of the open file, with what its service promises.
void MainWindow::showKeying() {
    push(new KeyingPage(m_parts.model, [this]() -> const LanguagePack& { return workerPack(); }, roleInAgreement(m_parts.settings.role()), this));
}

void MainWindow::showPaperForm() {
    const PrintPage* page = showPrint(formPaperMaker([this] {
        const FileFacts facts = m_parts.model.facts();
        return FormPaperSource{&m_parts.model.workspace().catalogue(), facts.profile, m_parts.library.readyPacks(facts.profile), &workerPack(), facts.sample};
    }));
    connect(page, &PrintPage::printed, this, [this] {
        const Status noted = m_parts.model.workspace().notePrinted();
        if (!noted) currentPage()->showError(errorText(noted.error()));
    });
}

void MainWindow::showPaperOf(const ServicePage& service) {
    ServiceProfile profile = service.profile().profile;
    profile.privacy = service.privacy(profile.privacy.retentionMonths);
    showPrint(formPaperMaker([this, profile] {
        const bool isSample = m_parts.model.isOpen() && m_parts.model.facts().sample;
        return FormPaperSource{&m_parts.library.catalogue, profile, m_parts.library.readyPacks(profile), &workerPack(), isSample};
    }));
}

}  // namespace camre
