#include "main_window.h"

#include <QApplication>
#include <QCloseEvent>
#include <QScreen>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "bridge/profile_text.h"
#include "bridge/qt_text.h"
#include "bridge/sample_file.h"
#include "builder/builder_page.h"
#include "builder/change_page.h"
#include "catalogue/profile_writer.h"
#include "dialogs/print_page.h"
#include "frame/frame_bar.h"
#include "frame/idle_watch.h"
#include "frame/sample_stripe.h"
#include "help/help_page.h"
#include "help/help_places.h"
#include "home/follow_ups_page.h"
#include "home/home_page.h"
#include "keying/keying_page.h"
#include "kit/buttons.h"
#include "kit/notice.h"
#include "kit/page.h"
#include "languages/new_pack_page.h"
#include "languages/pack_page.h"
#include "languages/packs_page.h"
#include "languages/preview_page.h"
#include "languages/text_sound_page.h"
#include "languages/translate_page.h"
#include "leaving/erase_page.h"
#include "leaving/events_page.h"
#include "leaving/keep_page.h"
#include "leaving/leave_page.h"
#include "leaving/requests_page.h"
#include "leaving/retention_page.h"
#include "look/focus_ring.h"
#include "papers/account_paper.h"
#include "papers/agreement_paper.h"
#include "papers/breach_paper.h"
#include "papers/due_list_paper.h"
#include "papers/form_paper.h"
#include "papers/help_paper.h"
#include "papers/notice_paper.h"
#include "people/agreement_page.h"
#include "people/conversation_desk.h"
#include "settings/account_settings.h"
#include "settings/backup_settings.h"
#include "settings/keeping_settings.h"
#include "settings/lock_settings.h"
#include "settings/passphrase_page.h"
#include "settings/restore_page.h"
#include "settings/settings_page.h"
#include "start/first_page.h"
#include "start/new_file_page.h"
#include "start/open_page.h"
#include "start/records_page.h"
#include "start/role_page.h"
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

constexpr QSize kUsualSize(1180, 800);
constexpr QSize kSmallestSize(640, 480);
constexpr QSize kDesktopFrame(16, 48);  // room for the window's border and title
constexpr std::chrono::minutes kLockWarning{1};
constexpr int kMostOnPaper = 1000;  // some 25 sheets
constexpr char kDeskPage[] = "deskPage";

// The role that an agreement keeps. Whoever translates mostly does something else when asking a person.
WorkerRole noted(WorkRole role) {
    switch (role) {
        case WorkRole::Caseworker: return WorkerRole::Caseworker;
        case WorkRole::Coordinator: return WorkerRole::Coordinator;
        case WorkRole::Translator: break;
    }
    return WorkerRole::Other;
}

ActingRole acting(WorkRole role) {
    switch (role) {
        case WorkRole::Caseworker: return ActingRole::Caseworker;
        case WorkRole::Coordinator: return ActingRole::Coordinator;
        case WorkRole::Translator: break;
    }
    return ActingRole::Translator;
}

bool isDeskPage(const Page* page) { return page->property(kDeskPage).toBool(); }

}  // namespace

MainWindow::MainWindow(const WindowParts& parts, QWidget* parent) : QWidget(parent), m_parts(parts) {
    setObjectName(QStringLiteral("mainWindow"));
    buildFrame();
    addShortcuts();
    connectDesk();
    connectIdle();
    connect(&m_parts.voice, &QuestionVoice::slowerChanged, this, [this](bool slower) { m_parts.settings.setValue(Setting::SlowerSound, slower); });
    setAccessibleName(QStringLiteral("Camre"));
    m_idle->setLimit(std::chrono::minutes(m_parts.settings.lockMinutes()), kLockWarning);
    setMinimumSize(kSmallestSize);
    resize(kUsualSize.boundedTo(screen()->availableSize() - kDesktopFrame).expandedTo(kSmallestSize));
    new FocusRing(this);
    connect(&m_parts.language, &InterfaceLanguage::changed, this, [this] {
        m_desk->refreshWords();
        showFrame();
    });
}

// A page may have something to say while it goes; nobody is left to hear it.
MainWindow::~MainWindow() {
    for (Page* page : findChildren<Page*>()) page->disconnect(this);
    m_parts.shelf.setWorker({});
    m_parts.language.setFileWords({});
}

void MainWindow::buildFrame() {
    m_frame = new FrameBar(this);
    m_stripe = new SampleStripe(this);
    m_stripe->hide();
    m_lockWarning = new Notice(QStringLiteral("lockWarning"), NoticeKind::Warning, this);
    m_stayHere = new SecondaryButton(QStringLiteral("stayHere"), m_lockWarning);
    m_lockWarning->addControl(m_stayHere);
    m_lockWarning->hide();
    m_stack = new QStackedWidget(this);
    auto* down = new QVBoxLayout(this);
    down->setContentsMargins(0, 0, 0, 0);
    down->setSpacing(0);
    down->addWidget(m_frame);
    down->addWidget(m_stripe);
    down->addWidget(m_lockWarning);
    down->addWidget(m_stack, 1);
    connect(m_frame, &FrameBar::backPressed, this, &MainWindow::goBack);
    connect(m_frame, &FrameBar::languagePressed, this, &MainWindow::switchLanguage);
    connect(m_frame, &FrameBar::helpPressed, this, &MainWindow::showHelp);
    connect(m_frame, &FrameBar::lockPressed, this, &MainWindow::lock);
}

void MainWindow::addShortcuts() {
    const auto key = [this](const char* keys, auto act) {
        auto* shortcut = new QShortcut(QKeySequence(QLatin1String(keys)), this);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    key("Ctrl+Shift+W", [this] { switchLanguage(); });
    key("F1", [this] { showHelp(); });
    key("Ctrl+L", [this] { lock(); });
    key("Alt+Left", [this] { goBack(); });
    key("Ctrl++", [this] { stepTextSize(1); });
    key("Ctrl+=", [this] { stepTextSize(1); });
    key("Ctrl+-", [this] { stepTextSize(-1); });
    key("Ctrl+0", [this] { setTextSize(kSmallestText); });
}

void MainWindow::connectDesk() {
    m_desk = new ConversationDesk(m_parts.model, m_parts.voice, [this]() -> const LanguagePack& { return workerPack(); }, this);
    m_parts.shelf.setWorker([this]() -> const LanguagePack& { return workerPack(); });
    m_parts.language.setFileWords([this](const LanguagePack& pack) -> const LanguagePack& {
        return m_parts.model.isOpen() ? m_parts.model.workspace().words(pack) : pack;
    });
    m_desk->setWorkerRole([this] { return noted(m_parts.settings.role()); });
    m_desk->setNumberKeysOn(m_parts.settings.numberKeys());
    m_parts.voice.setSlower(m_parts.settings.slowerSound());
    connect(m_desk, &ConversationDesk::pageWanted, this, [this](Page* page) {
        page->setProperty(kDeskPage, true);
        dropDeskPages();
        push(page);
    });
    connect(m_desk, &ConversationDesk::ended, this, &MainWindow::showHome);
    connect(m_desk, &ConversationDesk::lockWanted, this, &MainWindow::lock);
    connect(m_desk, &ConversationDesk::promisesWanted, this, &MainWindow::showPromises);
    connect(m_desk, &ConversationDesk::printWanted, this, &MainWindow::showPrint);
    connect(m_desk, &ConversationDesk::leaveWanted, this, &MainWindow::showLeave);
}

void MainWindow::connectIdle() {
    m_idle = new IdleWatch(this);
    connect(m_idle, &IdleWatch::warned, this, [this] {
        if (!m_parts.model.isOpen()) return;
        m_stayHere->setText(tr("Stay here"));
        m_lockWarning->setWords(tr("This window locks in one minute"), tr("Press any key to stay here. Nothing is lost."));
        m_lockWarning->show();
    });
    connect(m_idle, &IdleWatch::stayed, m_lockWarning, &QWidget::hide);
    connect(m_idle, &IdleWatch::expired, this, [this] {
        m_lockWarning->hide();
        lock();
    });
}

// The pile of pages ------------------------------------------------------------------------------

Page* MainWindow::currentPage() const { return m_pile.empty() ? nullptr : m_pile.back(); }

void MainWindow::push(Page* page) {
    if (m_stack->indexOf(page) < 0) {
        m_stack->addWidget(page);
        connect(page, &Page::titleChanged, this, &MainWindow::showFrame);
        connect(page, &Page::leave, this, &MainWindow::pop);
    }
    m_pile.push_back(page);
    bringForward(page);
}

void MainWindow::startWith(Page* page) {
    for (Page* old : m_pile) {
        if (isDeskPage(old) || old == page) continue;
        m_stack->removeWidget(old);
        old->deleteLater();
    }
    m_pile.clear();
    push(page);
}

void MainWindow::bringForward(Page* page) {
    m_stack->setCurrentWidget(page);
    showFrame();
    page->arrive();
    QMetaObject::invokeMethod(page, &Page::showFocus, Qt::QueuedConnection);
}

void MainWindow::pop() {
    if (m_pile.size() < 2) return;
    Page* gone = m_pile.back();
    m_pile.pop_back();
    bringForward(m_pile.back());
    if (isDeskPage(gone)) return;
    m_stack->removeWidget(gone);
    gone->deleteLater();
}

// Pages of a conversation belong to the desk, which brings them back when it wants them.
void MainWindow::dropDeskPages() {
    std::erase_if(m_pile, [](const Page* page) { return isDeskPage(page); });
}

void MainWindow::goBack() {
    Page* page = currentPage();
    if (page == nullptr || page->goBack() || !page->hasBack()) return;
    if (isDeskPage(page)) return showHome();
    pop();
}

void MainWindow::showFrame() {
    const Page* page = currentPage();
    if (page == nullptr) return;
    const bool isOpen = m_parts.model.isOpen();
    m_frame->setLine(page->frameLine());
    m_frame->setBackShown(page->hasBack());
    m_frame->setLockShown(isOpen);
    m_frame->setSelfMode(page->isSelfMode());
    m_frame->setWelshNow(m_parts.language.isWelsh());
    // The very first page has no other words than the two languages.
    m_frame->setVisible(page->objectName() != QStringLiteral("firstPage"));
    isOpen && m_parts.model.facts().sample ? m_stripe->appear() : m_stripe->hide();
    // The window's title names the page, never a code or a file of people (P35).
    setWindowTitle(page->title().isEmpty() ? QStringLiteral("Camre") : page->title() + QStringLiteral(" – Camre"));
}

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
    if (m_parts.model.isOpen()) m_parts.model.workspace().actAs(acting(m_parts.settings.role()));
}

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
        push(new InsidePage(m_parts.model, m_parts.language, period, this));
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

// Lock, backups and papers -----------------------------------------------------------------------

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
        return prepareRestoreTo(from, secret.text(), file, secret.text(), m_parts.clock, acting(m_parts.settings.role()));
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
    push(new KeyingPage(m_parts.model, [this]() -> const LanguagePack& { return workerPack(); }, noted(m_parts.settings.role()), this));
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

void MainWindow::lock() {
    if (!m_parts.model.isOpen() || !currentPage()->keepTyped()) return;
    const std::filesystem::path path = m_parts.model.facts().path;
    const std::optional<PersonCode> open = m_desk->codeInHand();
    const int question = m_desk->openQuestion();
    const Status closed = m_parts.model.closeFile();
    if (!closed) return currentPage()->showError(errorText(closed.error()));
    dropDeskPages();
    m_waitsBehindLock = open ? std::optional<BehindLock>(*open) : std::nullopt;
    OpenPage* page = passphrasePage(path, OpenPage::Reason::Locked);
    page->setWaitingQuestion(question);
    startWith(page);
    renewDesk();
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

// Habits -----------------------------------------------------------------------------------------

void MainWindow::switchLanguage() {
    const Status shown = m_parts.language.switchOver();
    if (!shown) return currentPage()->showError(errorText(shown.error()));
    m_parts.settings.setValue(Setting::Language, toQt(m_parts.language.tag().text));
}

void MainWindow::stepTextSize(int steps) { setTextSize(m_parts.settings.textPercent() + steps * kTextStep); }

void MainWindow::setTextSize(int percent) {
    m_parts.settings.setValue(Setting::TextPercent, qBound(kSmallestText, percent, kLargestText));
    applySettings();
}

void MainWindow::applySettings() {
    applyLook(*qApp, resolveLook(m_parts.settings.look(), m_parts.desktop), m_parts.settings.textPercent());
    m_idle->setLimit(std::chrono::minutes(m_parts.settings.lockMinutes()), kLockWarning);
}

void MainWindow::closeEvent(QCloseEvent* event) {
    const bool isKept = m_closesAnyway || currentPage() == nullptr || currentPage()->keepTyped();
    const Status closed = isKept ? m_parts.model.closeFile() : Status();
    if (isKept && closed) return event->accept();
    // The last answer, or the text in hand, is not on the disk: say so and stay.
    event->ignore();
    auto* again = new SecondaryButton(QStringLiteral("closeAnyway"), currentPage());
    again->setText(isKept ? tr("Close without the last answer") : tr("Close without this text"));
    connect(again, &QPushButton::clicked, this, [this] {
        m_closesAnyway = true;
        m_parts.model.closeAnyway();
        close();
    });
    currentPage()->showError(isKept ? errorText(closed.error()) : currentPage()->errorText(), again);
}

void MainWindow::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) showFrame();
    QWidget::changeEvent(event);
}

}  // namespace camre
