#pragma once

#include <functional>
#include <map>
#include <mutex>

#include "exports/export_files.h"
#include "pack/own_words.h"
#include "store/agreement_store.h"
#include "store/backup_store.h"
#include "store/draft_store.h"
#include "store/form_store.h"
#include "store/keeping_store.h"
#include "store/library_store.h"
#include "store/note_store.h"
#include "store/packing.h"
#include "store/people_counts.h"
#include "store/people_store.h"
#include "store/release_store.h"
#include "store/request_store.h"
#include "store/store_file.h"
#include "store/story_store.h"
#include "workspace/workspace.h"

namespace camre {

/// The workspace over one records file. Private to src/workspace: the programs see `Workspace`.
///
/// Each public function takes the lock and stays within one transaction; the private ones expect both.
class FileWorkspace final : public Workspace {
  public:
    static Result<std::unique_ptr<Workspace>> make(const std::filesystem::path& path, const NewFile& file,
                                                   const Library& library, const Clock& clock);
    static Result<std::unique_ptr<Workspace>> load(std::unique_ptr<StoreFile> file, const Library& library,
                                                   const Clock& clock);

    [[nodiscard]] FileFacts facts() const override;
    [[nodiscard]] const Library& library() const override { return m_library; }
    [[nodiscard]] const Clock& clock() const override { return m_clock; }
    [[nodiscard]] const Catalogue& catalogue() const override { return m_catalogue; }
    [[nodiscard]] const LanguagePack& words(const LanguagePack& pack) const override { return m_words.over(pack, m_library.changes); }

    Result<FormChange> formChange(const ServiceProfile& wanted) override;
    Result<int> setProfile(const ServiceProfile& wanted) override;
    Result<ServiceProfile> profileOfForm(const Form& form) const override;
    Result<std::vector<PrintedVersion>> printedVersions() override;
    Status notePrinted() override;

    Result<PersonCode> addPerson(const Agreement& agreement, const LanguageTag& language,
                                 const Background& background) override;
    Status setBackground(const PersonCode& code, const Background& background) override;
    Result<PersonFacts> person(const PersonCode& code) override;
    Result<std::vector<PersonFacts>> people(const std::optional<PersonCode>& after, int most) override;
    Result<std::vector<PersonFacts>> dueAfter(DueFilter filter, Day today, const std::optional<DuePlace>& after,
                                              int most) override;
    Result<int> dueCount(DueFilter filter, Day today, int most) override;
    Status setFollowUpState(const PersonCode& code, FollowUpState state) override;

    Result<Draft> startForm(const PersonCode& code, const std::optional<Agreement>& agreement,
                            const LanguageTag& language, HowGiven given) override;
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
    Result<std::vector<ErasedMark>> erasedMarks() override;
    Result<int> eraseMarked(std::span<const ErasedMark> marks) override;
    Result<std::vector<KnownCopy>> copies() override;
    Result<std::vector<PastKeeping>> pastKeeping(int most) override;
    Result<int> pastKeepingCount(int most) override;
    Status keepLonger(const PersonCode& code, Day until, const std::string& reason) override;
    Result<std::optional<KeptLonger>> keptLonger(const PersonCode& code) override;
    Result<Request> noteRequest(RequestKind kind, Day received) override;
    Status setRequestAnswered(std::int64_t id, bool answered) override;
    Result<std::vector<Request>> requests() override;
    Result<std::vector<LoggedEvent>> events(int most) override;
    Result<Holdings> holdings() override;
    void actAs(ActingRole role) override;
    Status noteOpened() override;
    Result<Verification> verify() override;

    Result<BackupNote> backUp(const std::filesystem::path& target) override;
    Result<std::vector<BackupNote>> backups() override;
    Result<BackupState> backupState() override;
    Status forgetBackup(std::int64_t number) override;
    Status setBackupMonths(int months) override;
    Result<std::unique_ptr<Restore>> prepareRestore(const std::filesystem::path& backup, const std::string& passphrase) override;
    Status changePassphrase(const std::string& old, const std::string& wanted) override;

  private:
    friend class FormAdder;
    friend class Summariser;
    friend class FileRestore;

    FileWorkspace(std::unique_ptr<StoreFile> file, const Library& library, const Clock& clock);

    // Reading what the file says about itself (file_workspace.cpp).
    Status loadSettings();
    Status loadLibraryCopies();
    Status loadProfiles(const std::vector<LibraryEntry>& entries);
    Status loadSlots();
    [[nodiscard]] const ServiceProfile* profileOf(const ServiceId& id, int version) const;
    [[nodiscard]] std::vector<std::string> missingPromises() const;
    [[nodiscard]] std::vector<std::string> missingPromisesOf(const ServiceProfile& profile) const;
    Status refuseWithoutPromises() const;
    /// Lays the own questions of every profile over the common core.
    void layOwnQuestions();
    /// A catalogue that the file holds a copy of, with the own questions; the newest one too. Errors: WrongVersion.
    [[nodiscard]] Result<Catalogue> catalogueOf(std::string_view id, int version);
    /// The packs with their words, and the files of a release written with them.
    [[nodiscard]] std::vector<LanguagePack> exportPacks() const;
    [[nodiscard]] Result<std::vector<ExportFile>> exportedFiles(const ProtectedPack& pack, const std::stop_token& stop = {}) const;
    /// Copies the catalogue into the file when a newer one came with the program.
    Status keepCatalogue();
    /// One transaction that begins with `keepCatalogue`. When it is undone, what was read of the copy is forgotten too.
    Status inTransactionWithCatalogue(const std::function<Status()>& work);
    Status noteEvent(std::string_view what);
    Status noteExport();

    // Another form, or the same one changed (form_change.cpp).
    Result<bool> isInUse(const ServiceProfile& profile);
    /// The setting that holds the newest version of a service's form that sheets were printed of.
    static std::string printedSetting(const ServiceProfile& profile) { return "printed." + profile.id.text; }
    Result<FormChange> changeTo(const ServiceProfile& wanted);
    Status mayChangeTo(const ServiceProfile& wanted);
    Status beginWaitingForms();
    Status writeChange(const ServiceProfile& changed, bool startsNewVersion);

    // People (people.cpp).
    Result<PersonRow> rowOf(const PersonCode& code);
    [[nodiscard]] PersonFacts factsOf(const PersonRow& row) const;
    Result<PersonCode> freshCode();
    Status planNext(std::int64_t person, Day baseline, int followUpsCount);

    // Forms (forms.cpp).
    Result<Form> formOf(const FormRow& row);
    Result<FormRow> packForm(std::int64_t person, const Form& form, int agreement, const Catalogue& catalogue);
    Result<Draft> draftOf(const PersonRow& person, const DraftRow& row);
    Result<FormRow> newFormRow(const PersonRow& person, const std::optional<Agreement>& agreement,
                               const LanguageTag& language, HowGiven given);
    /// What it answers on another scale than the catalogue asks now.
    [[nodiscard]] std::vector<IndicatorId> onOtherScales(const FormRow& row) const;
    Result<StoredForm> storeFinished(const PersonRow& person, const DraftRow& draft);

    // Corrections (correction.cpp).
    [[nodiscard]] bool isCorrectable(const PersonRow& person, const std::vector<FormRow>& rows, const FormRow& row) const;
    [[nodiscard]] Status checkAnswers(const std::map<IndicatorId, Answer>& answers) const;
    Status writeCorrection(const PersonRow& person, std::int64_t sequence, const std::map<IndicatorId, Answer>& answers,
                           const Background& background);

    // Leaving (leaving.cpp).
    [[nodiscard]] std::string markOf(const PersonCode& code) const;
    [[nodiscard]] std::string markOfRef(std::string_view refMark) const;
    Status eraseRows(const std::vector<PersonRow>& people);
    Status dropDraft(const PersonRow& person);
    /// Erases them in one transaction, then overwrites what is left of them.
    Status eraseForGood(const std::vector<PersonRow>& people);
    /// Notes, within the transaction that takes rows away, that traces of them are still to be overwritten.
    Status markTraces();
    /// Does it. Errors: TracesWait.
    Status overwriteTraces();
    /// What an earlier erasure could not overwrite.
    void overwriteWaitingTraces();

    // Keeping (retention.cpp).
    [[nodiscard]] int monthsFor(const KeepingRow& row) const;
    Status visitPast(const std::function<bool(const PastKeeping&)>& visit);
    // Backups (backups.cpp).
    Result<int> backupMonths();
    /// Drops the marks of erased people that no backup can bring back any more (P42).
    Status dropOldMarks();

    // Own words (stories.cpp).
    static Result<int> storyNumber(const PersonRow& person);

    std::unique_ptr<StoreFile> m_file;
    const Library& m_library;
    const Clock& m_clock;
    mutable std::mutex m_mutex;

    mutable PeopleStore m_people{*m_file};  // counting people changes nothing
    PeopleCounts m_counts{*m_file};
    FormStore m_forms{*m_file};
    DraftStore m_drafts{*m_file};
    AgreementStore m_agreements{*m_file};
    StoryStore m_stories{*m_file};
    LibraryStore m_copies{*m_file};
    ReleaseStore m_releases{*m_file};
    SettingStore m_settings{*m_file};
    EventStore m_events{*m_file};
    ErasureStore m_erasures{*m_file};
    KeepingStore m_keeping{*m_file};
    RequestStore m_requests{*m_file};
    BackupStore m_backups{*m_file};

    static constexpr std::string_view kServiceSetting = "service";

    std::string m_organisation;
    std::string m_lineage;
    std::string m_markKey;  // 32 bytes: keyed marks of other systems' keys
    bool m_sample = false;
    ActingRole m_role = ActingRole::Unsaid;
    ServiceId m_service;    // the file's own service
    Catalogue m_core;       // as it is in the library table
    std::string m_catalogueJson;
    Catalogue m_catalogue;  // with the own questions of every profile
    FileWords m_words;
    bool m_catalogueKept = true;
    std::vector<ServiceProfile> m_profiles;  // every version in the file, then those of the library
    std::vector<Slot> m_slots;
    std::vector<BackgroundSlot> m_backgroundSlots;
};

/// "10:42" on the wall.
std::string localTime();

}  // namespace camre
