#pragma once

#include <QPalette>
#include <QWidget>
#include <vector>

#include "base/random.h"
#include "bridge/workspace_model.h"
#include "dialogs/ask.h"
#include "form/question_voice.h"
#include "frame/behind_lock.h"
#include "help/help_topic.h"
#include "papers/print_job.h"
#include "settings/restore_page.h"
#include "settings/settings.h"
#include "start/open_page.h"
#include "summary/release_wish.h"
#include "words/interface_language.h"
#include "workspace/accountability.h"

class QStackedWidget;

namespace camre {

class BuilderPage;
class ConversationDesk;
class FrameBar;
class IdleWatch;
class NewFilePage;
class PackShelf;
class SecondaryButton;
class Notice;
class Page;
class PrintPage;
class SampleStripe;
class SettlingTime;
class ServicePage;
class SettingsPage;

/// Everything the window needs; all must outlive it.
struct WindowParts {
    const Library& library;
    WorkspaceModel& model;
    InterfaceLanguage& language;
    Settings& settings;
    Ask& ask;
    QuestionVoice& voice;
    RandomSource& random;
    const Clock& clock;
    PackShelf& shelf;                  // the same library, for whoever writes languages
    std::filesystem::path sampleFile;  // where "sample people" are made
    QPalette desktop;                  // as the desktop handed it over, before any look of ours
};

/// The one window: the frame above, and below it a pile of pages of which the topmost shows. Which page follows which
/// is decided here and nowhere else.
class MainWindow final : public QWidget {
    Q_OBJECT
  public:
    explicit MainWindow(const WindowParts& parts, QWidget* parent = nullptr);
    ~MainWindow() override;

    /// The first page: of the first start, of the file given, home when a file is open already, or
    /// "Where are the records?".
    void begin(const std::filesystem::path& file = {});
    [[nodiscard]] Page* currentPage() const;

    // Places
    void showRecords();
    void showOpen(const std::filesystem::path& file);
    void showNewFile();
    void showHome();
    void showPromises();
    /// Puts the open file's form together, or one for nobody yet where no file is open.
    void showBuilder();
    void showSummary();
    /// The sums of packs of several organisations.
    void showCombine();
    /// Filled paper forms are typed in.
    void showKeying();
    /// Everybody who is due.
    void showFollowUps();
    /// Every language, and where one is begun; needs no open file.
    void showLanguages();
    /// One language: what it still needs, and what can be done with it.
    void showLanguage(const LanguageTag& tag);
    void showNewLanguage();
    /// The texts of a language one by one.
    void showTexts(const LanguageTag& tag, const std::string& key);
    void showSound(const LanguageTag& tag, const std::string& key);
    /// A language as people see it.
    void showPreview(const LanguageTag& tag, const std::string& key);
    void showSettings();
    /// The guidance for the page in front.
    void showHelp();
    void showHelpOn(std::optional<HelpTopic> topic);
    void showPerson(const PersonCode& code);
    /// What is known under a code, and what can be done.
    void showFound(const PersonCode& code);
    /// The two ways out for one person (P40), and the second of them, also for several.
    void showLeave(const PersonCode& code);
    void showErase(const std::vector<PersonCode>& codes);
    /// Whose time is over (P39), and one of them kept longer.
    void showRetention();
    void showKeep(const PersonCode& code);
    void showRequests();
    void showEvents();
    void newPerson();
    void openSample();
    /// Offers a document to a printer or as a PDF.
    PrintPage* showPrint(PrintMaker make);

    /// Saves, closes the file and asks for the passphrase again.
    void lock();
    /// Closes a file that can only be looked at and asks for its passphrase, to get it for writing.
    void openAgain();
    void goBack();
    void applySettings();
    [[nodiscard]] IdleWatch& idleWatch() const { return *m_idle; }

  protected:
    void closeEvent(QCloseEvent* event) override;
    void changeEvent(QEvent* event) override;

  private:
    void buildFrame();
    void addShortcuts();
    void connectDesk();
    void connectIdle();
    void switchLanguage();
    void stepTextSize(int steps);
    void setTextSize(int percent);
    [[nodiscard]] PrintJob accountJob(AccountSheet sheet) const;
    [[nodiscard]] PrintJob noticeJob() const;
    [[nodiscard]] PrintJob dueListJob(DueFilter filter) const;
    void showPaperForm();
    void showPaperOf(const ServicePage& service);
    [[nodiscard]] PrintJob breachJob() const;
    void addKeeping(SettingsPage& page);
    void tellWhoActs();
    /// False when the last tick could not be saved: the page that says so stays in front.
    bool isSaved();
    /// False when something was typed or put right that would go with the file: the page in front says so.
    bool isTypedKept();
    void lockUnasked();
    void chooseFile();
    void askFirst(const std::filesystem::path& file);
    void pushBuilder(ServicePage& service, const ServiceProfile& from);
    void connectBuilder(BuilderPage& builder);
    void showChange(const ServiceProfile& form, const FormChange& change);
    void createFrom(NewFilePage& page, ServicePage& service, bool promised);
    void opened();
    void unlocked();
    void renewDesk();
    void showNotLocked(const Error& error);
    OpenPage* passphrasePage(const std::filesystem::path& file, OpenPage::Reason reason);
    void showAgreementIn(const LanguageTag& tag);
    [[nodiscard]] const LanguagePack& workerPack() const;
    void addFileSections(SettingsPage& page);
    void addPapers(SettingsPage& page);
    void showRestore(RestorePreparer prepare, const std::filesystem::path& backup);
    void showRestoreOver(const std::filesystem::path& backup, const std::filesystem::path& file);
    void openRestored(const Restored& done);
    void showRelease(const ReleaseWish& wish);
    void showReleased(std::int64_t id);

    void push(Page* page);
    void startWith(Page* page);
    void bringForward(Page* page);
    void pop();
    void dropDeskPages();
    void showFrame();

    WindowParts m_parts;
    FrameBar* m_frame;
    IdleWatch* m_idle;
    Notice* m_lockWarning;
    SecondaryButton* m_stayHere;
    SampleStripe* m_stripe;
    SettlingTime* m_settling;
    QStackedWidget* m_stack;
    ConversationDesk* m_desk = nullptr;
    std::vector<Page*> m_pile;
    std::optional<ServiceProfile> m_formAside;  // put together and not used yet
    std::string m_asideOf;                      // the lineage of its file; empty: of none
    bool m_closesAnyway = false;
    bool m_correctionMayGo = false;
    std::optional<BehindLock> m_waitsBehindLock;  // whose form was open when the window was locked
};

}  // namespace camre
