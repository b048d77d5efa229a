#pragma once

#include <QObject>
#include <QTimer>
#include <functional>
#include <map>
#include <optional>
#include <set>

#include "bridge/workspace_model.h"
#include "form/conversation.h"
#include "form/journey.h"
#include "form/question_voice.h"
#include "form/question_words.h"
#include "papers/print_job.h"

class QWidget;

namespace camre {

class AgreementPage;
class BackgroundPage;
class BreakPage;
class CannotStartPage;
class CheckPage;
class CodeCardPage;
class FindPersonPage;
class FormStopsPage;
class JourneyPage;
class LanguagePage;
class Page;
class QuestionPage;
class SayPage;
class StoryPage;
class ThanksPage;

/// Leads a caseworker and a person from the first page to the last: owns the pages of a conversation,
/// asks the conversation what comes next, and saves through the model at every tick. The window shows
/// the page it is told and goes home at `ended`.
class ConversationDesk final : public QObject {
    Q_OBJECT

  public:
    /// The pack of the window's language now: Welsh or English words for the worker.
    using WorkerPack = std::function<const LanguagePack&()>;

    /// All must outlive the desk. A file must be open in the model before anything is started.
    ///
    /// @param host  parent of the pages
    ConversationDesk(WorkspaceModel& model, QuestionVoice& voice, WorkerPack workerPack, QWidget* host);
    ~ConversationDesk() override;
    /// Its pages, for whoever takes them away with it.
    [[nodiscard]] std::vector<Page*> pages() const;

    void startNewPerson();
    /// @param typed  a code to look for at once; empty: the page asks
    void findPerson(const QString& typed = {});
    /// The next form of a person who is known. The agreement is asked again (P15).
    void startForm(const PersonFacts& person);
    /// The answers of a person's forms, the latest first, to look at together and put right (P45).
    void lookAtAnswers(const PersonCode& code);
    /// Back to the question that was open.
    void carryOn(const PersonCode& code);
    /// Covers what is on the screen, where a form is open (F9).
    void cover();
    /// The window's language changed.
    void refreshWords();
    /// True from the first question to the end of the form: nothing about other people is shown (P36).
    [[nodiscard]] bool isFormOpen() const;
    /// Whose form is open or about to be, until it is finished: who locks the window comes back to it.
    [[nodiscard]] std::optional<PersonCode> codeInHand() const;
    /// How many answers of the open form are not on the disk, as far as is known: those ticked since the last save that was done.
    [[nodiscard]] int unsavedCount() const { return static_cast<int>(m_unsaved.size()); }
    /// Says on the page in front that the last answers are not saved.
    ///
    /// @param also  what follows from it, as a sentence
    void showSaveFailed(const Error& error, const QString& also = {});
    /// A finished form is being put right, and that is not confirmed yet (P45).
    [[nodiscard]] bool hasOpenCorrection() const { return m_conversation && m_conversation->isCorrected(); }
    /// Own words were typed that nobody has agreed to keep.
    [[nodiscard]] bool hasOpenWords() const;
    /// The number of the open question; 0 when none is.
    [[nodiscard]] int openQuestion() const;
    /// What the user does, noted with each agreement (P14).
    void setWorkerRole(std::function<WorkerRole()> role) { m_workerRole = std::move(role); }
    /// Number keys tick answers (a setting of the window).
    void setNumberKeysOn(bool on);

  Q_SIGNALS:
    void pageWanted(camre::Page* page);
    /// Done, stopped or not begun: the window goes home.
    void ended();
    /// The same, and something about it is still to be said.
    void endedWith(const camre::Error& error);
    /// The service has to write its promises before a real form can start (P10).
    void promisesWanted();
    /// The cover was up for a minute (P37).
    void lockWanted();
    /// A person who was found wants to stop, or to be erased (P40).
    void leaveWanted(const camre::PersonCode& code);
    /// Something of the conversation goes on paper.
    void printWanted(const camre::PrintMaker& make);

  private:
    void makePages(QWidget* host);
    void connectBeginning();
    void connectQuestions();
    void connectEnd();
    void connectPrinting();
    void wantPrint(PrintJob (ConversationDesk::*make)());
    [[nodiscard]] PrintJob codeCardJob();
    [[nodiscard]] PrintJob agreementJob();
    [[nodiscard]] PrintJob noticeJob();
    [[nodiscard]] PrintJob answersJob();
    [[nodiscard]] PrintJob journeyJob();
    void connectLooking();
    void connectStory();
    void show();
    void showLanguages();
    void showQuestion();
    void showStory();
    void keepStory(const QString& words);
    void showCheck();
    void showCard();
    void sayHandBack();
    void sayThanksForNo();
    void showThanks();
    void showJourney();
    void refreshStep();
    void bringForward(Page* page);
    void begin(const ServiceProfile& profile);
    void agree(const Agreement& said);
    void sayNo();
    void openForm();
    void takeBands(const Background& asked);
    void afterBackground();
    void takeBack(const std::function<void()>& then);
    [[nodiscard]] std::string thanksForNo() const;
    void changeBackground();
    void showBackground();
    void moved();
    void handBackOrShow();
    void keepAnswers();
    void lookAt(const PersonCode& code, std::int64_t sequence);
    void keepCorrection();
    void leaveAnswers(const QString& done = {});
    void save();
    void stopAndKeep();
    void erase(Page& page);
    void showErased(Page& page, const Status& gone);
    void end();
    void forget();
    [[nodiscard]] QString saveFailedText(const Error& error) const;
    [[nodiscard]] FormWords words() const;
    [[nodiscard]] const LanguagePack& personPack() const;
    [[nodiscard]] const LanguagePack& inThisFile(const LanguagePack& pack) const;
    [[nodiscard]] std::vector<const LanguagePack*> offeredPacks() const;
    [[nodiscard]] bool isOffered(const LanguageTag& language) const;
    [[nodiscard]] Page* pageOf(Step step) const;

    WorkspaceModel& m_model;
    QuestionVoice& m_voice;
    WorkerPack m_workerPack;
    mutable std::map<LanguageTag, LanguagePack> m_ownWords;  // packs of a file with own questions
    ServiceProfile m_profile;
    std::optional<Conversation> m_conversation;
    std::vector<LanguageTag> m_recent;  // of this sitting, newest first
    HowGiven m_given = HowGiven::Read;
    std::function<WorkerRole()> m_workerRole;
    std::optional<Agreement> m_agreement;
    std::set<IndicatorId> m_unsaved;
    std::optional<PersonCode> m_finished;
    std::vector<ThemeJourney> m_journey;  // as it was last shown
    Page* m_front = nullptr;              // the page asked for last
    std::int64_t m_lookedAt = 0;  // sequence of the form that is looked at
    bool m_selfMode = false;
    bool m_isErasing = false;
    bool m_hasEarlierForm = false;  // of somebody who does not agree this time
    QTimer m_coverTime;

    LanguagePage* m_languagePage;
    AgreementPage* m_agreementPage;
    CodeCardPage* m_cardPage;
    BackgroundPage* m_backgroundPage;
    QuestionPage* m_questionPage;
    StoryPage* m_storyPage;
    BreakPage* m_breakPage;
    CheckPage* m_checkPage;
    CheckPage* m_answersPage;
    ThanksPage* m_thanksPage;
    JourneyPage* m_journeyPage;
    SayPage* m_saidNoPage;
    SayPage* m_handBackPage;
    FindPersonPage* m_findPage;
    CannotStartPage* m_cannotPage;
    FormStopsPage* m_stopsPage;
};

}  // namespace camre
