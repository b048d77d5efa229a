#pragma once

#include <atomic>
#include <condition_variable>
#include <mutex>

#include "base/clock.h"
#include "base/random.h"
#include "bridge/workspace_model.h"
#include "workspace/workspace.h"

namespace camre::tests {

/// An open file that lives in memory. It keeps the promises of the real one as far as pages can see them, and a test
/// can make it fail or wait.
class FakeWorkspace final : public Workspace {
  public:
    FakeWorkspace(const Library& library, Day today);

    // For the test
    FileFacts fileFacts;                       // what facts() gives; change freely
    FormChange fixedChange;                    // what formChange() gives
    std::optional<Error> nextError;            // every writing call fails with this while it is set
    std::optional<Preview> fixedPreview;       // what preview() gives
    InsideView fixedInside;                    // what insideView() gives
    std::vector<ReleaseFacts> releasesMade;
    std::optional<OwnCounts> ownCounts;        // of the last release
    std::optional<ProtectedPack> fixedPack;    // what releasedPack() gives
    /// Makes preview, insideView, release and exportRelease wait until `letSummariesGo` or until they are asked to stop; and erasing, which
    /// nobody can stop, until `letSummariesGo`.
    void holdSummaries() { m_summariesHeld = true; }
    void letSummariesGo() { m_summariesHeld = false; }
    /// How many of them were asked to stop while they waited.
    [[nodiscard]] int summariesStopped() const { return m_summariesStopped; }
    std::vector<std::filesystem::path> exportedTo;
    int printedCount = 0;                      // how often sheets of the form in use were noted as printed
    std::vector<BackupNote> backupsMade;       // what backups() gives
    BackupState fixedBackupState;              // what backupState() gives, but for the latest backup
    std::string passphrase = "correct horse battery";
    /// Adds a person who finished a first form on `lastForm` and is due on `nextDue`.
    PersonCode havePerson(const char* language, std::optional<Day> lastForm, std::optional<Day> nextDue);
    /// Makes saveDraft wait until `letSavesGo`.
    void holdSaves();
    void letSavesGo();
    /// How many saves began, held ones too.
    [[nodiscard]] int savesBegun() const { return m_begun; }
    [[nodiscard]] int savesCount() const { return m_saves; }
    [[nodiscard]] std::vector<Draft> savedDrafts();

    [[nodiscard]] FileFacts facts() const override;
    [[nodiscard]] const Library& library() const override { return m_library; }
    [[nodiscard]] const Clock& clock() const override { return m_clock; }
    Result<FormChange> formChange(const ServiceProfile& wanted) override;
    Result<int> setProfile(const ServiceProfile& wanted) override;
    Result<ServiceProfile> profileOfForm(const Form& form) const override;
    Status notePrinted() override {
        ++printedCount;
        return {};
    }
    Result<PersonCode> addPerson(const Agreement& agreement, const LanguageTag& language, const Background& background) override;
    Status setBackground(const PersonCode& code, const Background& background) override;
    Result<PersonFacts> person(const PersonCode& code) override;
    Result<std::vector<PersonFacts>> people(const std::optional<PersonCode>& after, int most) override;
    Result<std::vector<PersonFacts>> dueAfter(DueFilter filter, Day today, const std::optional<DuePlace>& after, int most) override;
    Result<int> dueCount(DueFilter filter, Day today, int most) override;
    Status setFollowUpState(const PersonCode& code, FollowUpState state) override;
    Result<Draft> startForm(const PersonCode& code, const std::optional<Agreement>& agreement, const LanguageTag& language,
                            HowGiven given) override;
    Status saveDraft(const Draft& draft) override;
    Result<std::vector<Draft>> drafts() override;
    Result<Draft> draft(const PersonCode& code) override;
    Status discardDraft(const PersonCode& code) override;
    Result<StoredForm> finishForm(const PersonCode& code) override;
    Result<std::vector<StoredForm>> forms(const PersonCode& code) override;
    Status correctForm(const PersonCode& code, std::int64_t sequence, const std::map<IndicatorId, Answer>& answers,
                       const Background& background) override;
    Result<std::optional<Story>> story(const PersonCode& code) override;
    Result<std::vector<Story>> stories(const PersonCode& code) override;
    Status keepStory(const PersonCode& code, const LanguageTag& language, const std::string& text) override;
    Result<AddedForms> addForms(std::span<const IncomingForm> forms, Problems& problems) override;
    using Workspace::preview;
    Result<Preview> preview(Period period, const std::optional<BackgroundId>& by, const std::stop_token& stop) override;
    Result<InsideView> insideView(Period period, const std::optional<InsideGroup>& group, const std::stop_token& stop) override;
    using Workspace::release;
    Result<ReleaseFacts> release(Period period, const std::optional<BackgroundId>& by, const OwnCounts& own, const std::stop_token& stop) override;
    Result<std::vector<ReleaseFacts>> releases() override;
    Result<ProtectedPack> releasedPack(std::int64_t id) override;
    using Workspace::exportRelease;
    Status exportRelease(std::int64_t id, const std::filesystem::path& folder, const std::stop_token& stop) override;
    Result<std::filesystem::path> exportZip(std::int64_t id, const std::filesystem::path& folder) override;
    Status withdrawRelease(std::int64_t id) override;
    Status stopTakingPart(const PersonCode& code) override;
    Status takePartAgain(const PersonCode& code) override;
    Status erasePeople(std::span<const PersonCode> codes) override;
    Result<std::vector<ErasedMark>> erasedMarks() override { return std::vector<ErasedMark>(); }
    Result<int> eraseMarked(std::span<const ErasedMark> /*marks*/) override { return 0; }
    Result<std::vector<KnownCopy>> copies() override { return knownCopies; }
    Result<std::vector<PastKeeping>> pastKeeping(int most) override;
    Result<int> pastKeepingCount(int most) override;
    Status keepLonger(const PersonCode& code, Day until, const std::string& reason) override;
    Result<std::optional<KeptLonger>> keptLonger(const PersonCode& code) override;
    Result<Request> noteRequest(RequestKind kind, Day received) override;
    Status setRequestAnswered(std::int64_t id, bool answered) override;
    Result<std::vector<Request>> requests() override { return requestsNoted; }
    Result<std::vector<LoggedEvent>> events(int /*most*/) override { return eventsLogged; }
    Result<Holdings> holdings() override;
    void actAs(ActingRole role) override { actingRole = role; }
    Status noteOpened() override;
    Result<Verification> verify() override;
    Result<BackupNote> backUp(const std::filesystem::path& target) override;
    Result<std::vector<BackupNote>> backups() override;
    Result<BackupState> backupState() override;
    Status forgetBackup(std::int64_t number) override;
    Status setBackupMonths(int months) override;
    Result<std::unique_ptr<Restore>> prepareRestore(const std::filesystem::path& backup, const std::string& passphrase) override;
    Status changePassphrase(const std::string& old, const std::string& wanted) override;

    // For the test: leaving and keeping
    std::vector<KnownCopy> knownCopies;        // what copies() gives
    std::vector<PastKeeping> past;             // what pastKeeping() gives, until they are erased or kept
    std::map<PersonCode, KeptLonger> kept;
    std::vector<Request> requestsNoted;
    std::vector<LoggedEvent> eventsLogged;
    ActingRole actingRole = ActingRole::Unsaid;
    int openedCount = 0;

  private:
    struct Known {
        PersonFacts facts;
        Background background;
        std::optional<Agreement> agreement;
        std::vector<StoredForm> forms;
        std::map<int, Story> stories = {};
    };
    Known* find(const PersonCode& code);

    const Library& m_library;
    FixedClock m_clock;
    SeededRandom m_random{7};
    mutable std::recursive_mutex m_guard;
    std::map<PersonCode, Known> m_people;
    std::map<PersonCode, Draft> m_drafts;
    std::atomic<int> m_begun = 0;
    std::atomic<int> m_saves = 0;
    /// Errors: NotAllowed at "stopped".
    Status waitForSummary(const std::stop_token& stop);
    std::atomic<bool> m_summariesHeld = false;
    std::atomic<int> m_summariesStopped = 0;
    std::mutex m_gateGuard;
    std::condition_variable m_gate;
    bool m_held = false;
};

/// A door that opens (and makes) one fake; a passphrase other than "correct horse battery" is refused on opening.
/// `made` points to the workspace that was opened last, while it is open.
WorkspaceDoor fakeDoor(const Library& library, Day today, FakeWorkspace** made);

/// Monday 5 April 2027.
Day fakeToday();

}  // namespace camre::tests
