#pragma once

#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <span>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

#include "answers/form.h"
#include "answers/person_code.h"
#include "answers/story.h"
#include "base/clock.h"
#include "base/date.h"
#include "base/result.h"
#include "catalogue/catalogue.h"
#include "catalogue/service_profile.h"
#include "exchange/incoming_form.h"
#include "release/inside_view.h"
#include "release/pack.h"
#include "release/preview.h"
#include "workspace/keeping.h"
#include "workspace/library.h"

namespace camre {

/// What a new file is made with.
struct NewFile {
    std::string passphrase;
    ServiceProfile profile;   // with its privacy entries filled, or practice only
    std::string profileJson;  // the text that is copied into the file
    std::string organisation; // short name in exports, such as "swansea-drop-in"
    bool sample = false;      // made-up people: marked on every screen and in every export (P57)
};

/// What home and the frame show about the open file.
struct FileFacts {
    std::filesystem::path path;
    bool encrypted = false;
    bool readOnly = false;
    /// FileInUse or FileReadOnly, while `readOnly`.
    std::optional<Error> readOnlyReason;
    bool sample = false;
    std::string organisation;
    ServiceProfile profile;
    std::string lineage;       // random id of the file
    std::int64_t peopleCount = 0;
    /// The privacy entries still empty (P10): while there are any, no real record can start.
    std::vector<std::string> missingPrivacy;
    /// Where a copy lies that was kept when this opening brought an old file up to date.
    std::optional<std::filesystem::path> keptCopy;
};

enum class FollowUpState { Planned, Tried, MovedAway, DoesNotWantMore };

/// One person, as lists show them.
struct PersonFacts {
    PersonCode code;
    LanguageTag language;
    bool takingPart = true;
    int formsCount = 0;                // complete ones
    std::optional<Day> lastForm;
    std::optional<Day> nextDue;
    int nextNumber = 0;                // which follow-up is due next: 1, 2, …
    FollowUpState followUp = FollowUpState::Planned;
    bool draftWaiting = false;
};

/// An unfinished form: saved at every tick, and reopened at the same question.
struct Draft {
    PersonCode code;
    Form form;                  // answers so far; a question without an entry was not reached
    IndicatorId at;             // the question that was open; empty at the start
    std::string saved;          // local time of the last save as "10:42", for the eye only
    friend bool operator==(const Draft&, const Draft&) = default;
};

/// A complete form as stored.
struct StoredForm {
    std::int64_t sequence = 0;
    Form form;
    bool correctable = false;   // until the follow-up starts (P45)
    /// Answered on another scale than the catalogue asks now: not to be compared with later answers.
    std::vector<IndicatorId> otherScales = {};
};

struct AddedForms {
    int formsCount = 0;
    int newPeopleCount = 0;
    std::map<std::string, PersonCode> newCodes;  // "ABC" of "new:ABC" to its code
};

/// A released period.
struct ReleaseFacts {
    std::int64_t id = 0;
    Period period;
    int threshold = 0;
    std::optional<BackgroundId> by;
    std::string catalogue;      // "camre-core/1"
    std::string sha256;         // of the frozen pack
    Day released;
    bool withdrawn = false;
};

/// What `verify` found; nothing was changed.
struct Verification {
    std::int64_t peopleCount = 0;
    std::int64_t formsCount = 0;
    std::int64_t releasesCount = 0;
    int schema = 0;
    Problems problems;          // empty: the file is whole
};

/// A backup that the file knows of.
struct BackupNote {
    std::int64_t number = 0;
    Day made;
    std::string time;           // "10:42", local
    std::string name;           // its own name, without the folder
    std::int64_t peopleCount = 0;
    std::int64_t formsCount = 0;
    std::int64_t releasesCount = 0;
    Day deleteBy;               // the last day on which it may be there
    bool proved = false;        // read back whole; false: begun, and nobody knows whether it was finished
    bool noted = true;          // false: its disk was full or failed, so the file does not know of this backup as proved
};

/// What home and settings say about backups.
struct BackupState {
    std::optional<BackupNote> last;  // the latest one that was read back
    int monthsKept = 0;              // how long a backup may be there
    bool due = false;                // none in the last seven days, and there is somebody to lose
};

class Restore;

/// Which people a list shows: due by the end of this month (late ones too), late, or everyone who has a next day.
enum class DueFilter { DueThisMonth, Late, All };

/// The row that a page of follow-ups ended with; the next page begins after it.
struct DuePlace {
    Day day;
    PersonCode code;
    friend bool operator==(const DuePlace&, const DuePlace&) = default;
};

/// What another form in the place of the one in use means for the answers that are there, known before it is done.
struct FormChange {
    /// The version that the changed form gets. It grows when the one before is in use; that one stays in the file.
    int version = 1;
    /// Somebody has answered the form in use, has begun to, or has agreed to; or sheets of it were printed.
    bool hasAnswers = false;
    bool changesNothing = false;
    /// Asked before and after: earlier and later answers are compared.
    std::vector<IndicatorId> comparable;
    /// Asked no longer: earlier answers stay, and have nothing to be compared with.
    std::vector<IndicatorId> ending;
    /// Not asked in the form in use: compared from the second answer on.
    std::vector<IndicatorId> beginning;
    /// People agreed to other promises. They hold for what was answered; the next agreement is asked on the new ones (P15).
    bool promisesChanged = false;
    std::int64_t formsCount = 0;   // complete ones in the file, of any version
    std::int64_t draftsCount = 0;  // unfinished ones: they go on with the form and the promises they began with
};

/// A form as sheets of paper may have been printed from it: a version of it, and the catalogue that it asked then.
struct PrintedVersion {
    ServiceProfile profile;
    Catalogue catalogue;
};

/// The one door between the programs and the core: an open data file and each use case as a
/// function. Safe to call from two threads (the window saves ticks on a second one); one call at a
/// time goes through. Every function that writes is one transaction: done, or not at all.
class Workspace {
  public:
    virtual ~Workspace() = default;

    /// Makes a new file; refuses to replace one.
    /// Errors: FileExists, FolderMissing, PassphraseTooShort (fact: the least number of letters), DiskFull.
    static Result<std::unique_ptr<Workspace>> create(const std::filesystem::path& path, const NewFile& file,
                                                     const Library& library, const Clock& clock);
    /// Opens a file. `library` and `clock` must outlive the workspace.
    /// Errors: FileNotFound, WrongPassphrase, NotOurFile, NewerFile, DamagedFile, FileCutShort, FileInUse.
    static Result<std::unique_ptr<Workspace>> open(const std::filesystem::path& path, const std::string& passphrase,
                                                   const Library& library, const Clock& clock);

    [[nodiscard]] virtual FileFacts facts() const = 0;
    [[nodiscard]] virtual const Library& library() const = 0;
    [[nodiscard]] virtual const Clock& clock() const = 0;
    /// The catalogue that this file's new forms ask: its own copy, or the library's when that is newer.
    /// The own questions of its service stand in it after those of the common core.
    [[nodiscard]] virtual const Catalogue& catalogue() const { return library().catalogue; }
    /// A pack of the library with the words of this file's own questions; it lives as long as the workspace.
    [[nodiscard]] virtual const LanguagePack& words(const LanguagePack& pack) const { return pack; }

    /// What `setProfile` would do; changes nothing. Errors: as there.
    virtual Result<FormChange> formChange(const ServiceProfile& wanted) = 0;
    /// Puts another form in place, or the same one changed or with its promises filled (P10). While nobody has answered
    /// it, it is replaced; from then on the changed form is a new version, and every answer stays with the form and the
    /// promises that it was given to. Who agreed and has not begun is begun with the form of before.
    ///
    /// @return the version that it got; `wanted.version` is read only for a form that the file does not know
    /// Errors: NotAllowed at "respondent" once there is a person and the form asks others (adults, parents, children);
    /// SampleMixed in a file of made-up people, which promises nothing to anybody; OwnQuestionChanged (fact: the id) where an
    /// own question that was answered would ask something else; and whatever a reader of profiles refuses.
    virtual Result<int> setProfile(const ServiceProfile& wanted) = 0;
    /// The very form, with its promises, that this one was or is being filled in with. Errors: WrongVersion.
    virtual Result<ServiceProfile> profileOfForm(const Form& form) const = 0;
    /// Every version that a sheet may be typed in from: the form in use first, then those before it, newest first. Only those
    /// that ask the same people (adults, parents, children) and whose promises were filled (P10). A version stands here once
    /// more for each older catalogue of the file that put one of its questions otherwise.
    virtual Result<std::vector<PrintedVersion>> printedVersions() { return std::vector<PrintedVersion>{{facts().profile, catalogue()}}; }

    /// Sheets of the form in use were printed: from now on a changed form is a new version, as if somebody had answered, so that a
    /// sheet that comes back finds the form that it asks. Nothing is noted in a file of made-up people or one that is only read.
    virtual Status notePrinted() { return {}; }

    // People
    /// Stores a person who agreed: code, language, agreement, background.
    /// Errors: PrivacyNotFilled, UnknownBackground, MissingAgreement (of another wording than today's),
    /// AgeNotConfirmed, UnderstandingNotConfirmed.
    virtual Result<PersonCode> addPerson(const Agreement& agreement, const LanguageTag& language,
                                         const Background& background) = 0;
    /// Sets the bands of the form that waits, which become the person's when it is finished and go when it is given up; where none waits, those
    /// of the person. Finished forms keep theirs. Errors: UnknownPerson, UnknownBackground.
    virtual Status setBackground(const PersonCode& code, const Background& background) = 0;
    /// Errors: UnknownPerson.
    virtual Result<PersonFacts> person(const PersonCode& code) = 0;
    /// A page of people in the order of their codes, from just after `after` (nothing: from the start).
    virtual Result<std::vector<PersonFacts>> people(const std::optional<PersonCode>& after, int most) = 0;
    /// People whose next follow-up is due, soonest first. Who moved away or wants no more stands in All alone.
    Result<std::vector<PersonFacts>> due(DueFilter filter, Day today, int most) { return dueAfter(filter, today, {}, most); }
    /// A page of the same list, from just after `after` (nothing: from the start).
    virtual Result<std::vector<PersonFacts>> dueAfter(DueFilter filter, Day today, const std::optional<DuePlace>& after,
                                                      int most) = 0;
    /// How many the list has, counted no further than `most`.
    virtual Result<int> dueCount(DueFilter filter, Day today, int most) = 0;
    virtual Status setFollowUpState(const PersonCode& code, FollowUpState state) = 0;

    // Forms
    /// Starts the person's next form (baseline, else follow-up), or gives back the one that waits.
    /// Errors: UnknownPerson, PersonStopped, MissingAgreement (a follow-up needs a fresh agreement, P15),
    /// AgeNotConfirmed, UnderstandingNotConfirmed.
    virtual Result<Draft> startForm(const PersonCode& code, const std::optional<Agreement>& agreement,
                                    const LanguageTag& language, HowGiven given) = 0;
    /// Durable when it returns. Errors: DiskFull, FileReadOnly, NoDraft, LevelOutsideScale.
    virtual Status saveDraft(const Draft& draft) = 0;
    virtual Result<std::vector<Draft>> drafts() = 0;
    /// Errors: NoDraft.
    virtual Result<Draft> draft(const PersonCode& code) = 0;
    /// "Stop and erase": the draft goes, and a follow-up's agreement with it; a person without any complete
    /// form is erased as a whole. Errors: TracesWait.
    virtual Status discardDraft(const PersonCode& code) = 0;
    /// Turns the draft into a complete form. Errors: NoDraft.
    virtual Result<StoredForm> finishForm(const PersonCode& code) = 0;
    virtual Result<std::vector<StoredForm>> forms(const PersonCode& code) = 0;
    /// Puts other answers and other bands in the place of those of the person's latest form (P45); the bands are the person's from then on.
    /// The old ones are gone when this returns; what a release has counted stays as it was released, and the form is not counted again.
    /// The same again changes nothing.
    /// Errors: UnknownPerson, FormAlreadyFollowed (there is a later form or draft, or another catalogue asks now),
    /// UnknownIndicator, LevelOutsideScale, NotAnAnswer, UnknownBackground.
    virtual Status correctForm(const PersonCode& code, std::int64_t sequence, const std::map<IndicatorId, Answer>& answers,
                               const Background& background) = 0;
    /// The own words of the form that waits, else of the latest one. Errors: UnknownPerson.
    virtual Result<std::optional<Story>> story(const PersonCode& code) = 0;
    /// Every story of a person, in the order of their forms. Errors: UnknownPerson.
    virtual Result<std::vector<Story>> stories(const PersonCode& code) = 0;
    /// Keeps the words that a person agreed to have kept with the form that waits, else with the latest one (P7).
    /// Blank: those of that form are overwritten and gone.
    /// Errors: UnknownPerson, NoDraft, TooLong, NotAllowed where the service asks for no story.
    virtual Status keepStory(const PersonCode& code, const LanguageTag& language, const std::string& text) = 0;
    /// Checks all, then adds all or none. When anything is wrong the error is the first problem, and
    /// `problems` holds all of them, each with its line ("line 12/answers/work.activity").
    /// A first form may carry a code that this file does not know yet (a card printed beforehand). A form of an earlier version,
    /// or of an earlier catalogue of which the file holds a copy, is kept as what it is.
    virtual Result<AddedForms> addForms(std::span<const IncomingForm> forms, Problems& problems) = 0;

    // Results
    // Those that read every form can be stopped from another thread: they then return soon, with the error NotAllowed and
    // the place "stopped", which whoever stopped them shows to nobody. A release that has begun to write is not stopped.

    /// True counts, for this screen only: an inside view, never exported.
    virtual Result<Preview> preview(Period period, const std::optional<BackgroundId>& by, const std::stop_token& stop) = 0;
    Result<Preview> preview(Period period, const std::optional<BackgroundId>& by) { return preview(period, by, std::stop_token()); }
    /// True counts of everybody or of one group, with figures for an analyst and the codes behind the follow-ups.
    /// Errors: UnknownBreakdown.
    virtual Result<InsideView> insideView(Period period, const std::optional<InsideGroup>& group, const std::stop_token& stop) = 0;
    /// Makes the pack of a period once and freezes it.
    /// @param own  what no file can know, such as how many said no; frozen with the pack and marked in it
    /// Errors: PeriodNotOver, PeriodOverlaps, TooFewPeople, UnknownBreakdown.
    virtual Result<ReleaseFacts> release(Period period, const std::optional<BackgroundId>& by, const OwnCounts& own, const std::stop_token& stop) = 0;
    Result<ReleaseFacts> release(Period period, const std::optional<BackgroundId>& by, const OwnCounts& own) {
        return release(period, by, own, std::stop_token());
    }
    /// The same without any count of the service's own.
    Result<ReleaseFacts> release(Period period, const std::optional<BackgroundId>& by) { return release(period, by, OwnCounts{}); }
    virtual Result<std::vector<ReleaseFacts>> releases() = 0;
    /// The frozen pack. Errors: UnknownRelease, ReleaseDamaged.
    virtual Result<ProtectedPack> releasedPack(std::int64_t id) = 0;
    /// Whether a release may leave, now or again. Errors: UnknownRelease, ReleaseWithdrawn, and those of reading.
    Status mayLeave(std::int64_t id);
    /// Writes the files of a frozen pack into a folder, which is made when it is not there: all of them, or none.
    /// The same release always gives the same bytes.
    /// Can be stopped until the files are moved to their places.
    /// Errors: FolderNotEmpty when another summary lies in the folder; UnknownRelease, ReleaseWithdrawn, ReleaseDamaged, DiskFull, FileUnwritable.
    virtual Status exportRelease(std::int64_t id, const std::filesystem::path& folder, const std::stop_token& stop) = 0;
    Status exportRelease(std::int64_t id, const std::filesystem::path& folder) { return exportRelease(id, folder, std::stop_token()); }
    /// Writes the same files as one zip into a folder, which is made when it is not there.
    /// @return where it lies: "camre-<organisation>-<start>_<end>.zip"
    /// Errors: FileExists when another file has that name; else as above.
    virtual Result<std::filesystem::path> exportZip(std::int64_t id, const std::filesystem::path& folder) = 0;
    /// Marks a release as not to be used any more. What was counted in it is not counted again, and its period is not
    /// made anew. Errors: UnknownRelease, FileInUse, FileReadOnly.
    virtual Status withdrawRelease(std::int64_t id) = 0;

    // Leaving (P40 to P42)
    /// No more forms: the person is not due any more, an unfinished form goes, and what is complete stays. A person
    /// without any complete form is erased as a whole. Errors: UnknownPerson, TracesWait.
    virtual Status stopTakingPart(const PersonCode& code) = 0;
    /// Takes that back. Errors: UnknownPerson.
    virtual Status takePartAgain(const PersonCode& code) = 0;
    /// Erases people: every answer, draft, agreement, story, and the code, and whatever SQLite left of them. What stays
    /// is how many and when, and marks by which an old backup is cleaned again. Releases stay as they are (P44).
    /// Errors: UnknownPerson (then nobody was erased); TracesWait: they are erased, only overwriting waits.
    virtual Status erasePeople(std::span<const PersonCode> codes) = 0;
    Status erasePerson(const PersonCode& code) { return erasePeople({&code, 1}); }
    /// The marks of everybody who was erased, for a backup that is being restored.
    virtual Result<std::vector<ErasedMark>> erasedMarks() = 0;
    /// Erases whoever has one of these marks, and keeps the marks. For a file that was restored from a backup.
    /// @return how many people were erased
    virtual Result<int> eraseMarked(std::span<const ErasedMark> marks) = 0;
    /// Copies that may still hold who is erased: the backups that the file knows of, then what lies beside it, newest first.
    virtual Result<std::vector<KnownCopy>> copies() = 0;

    // Keeping, and what has to be accounted for
    /// People whose time is over and who were not kept longer, longest over first (P39).
    virtual Result<std::vector<PastKeeping>> pastKeeping(int most) = 0;
    /// How many, counted no further than `most`.
    virtual Result<int> pastKeepingCount(int most) = 0;
    /// Keeps a person longer than promised, for a reason of the service's own words.
    /// Errors: UnknownPerson, EmptyText, TooLong, NotUtf8 (place "reason"); BadKeepDay (fact: the last day allowed).
    virtual Status keepLonger(const PersonCode& code, Day until, const std::string& reason) = 0;
    virtual Result<std::optional<KeptLonger>> keptLonger(const PersonCode& code) = 0;
    /// Notes that somebody asked for something; a reply is due a month later (P43).
    /// Errors: DateInFuture, DateTooEarly.
    virtual Result<Request> noteRequest(RequestKind kind, Day received) = 0;
    /// Answered today, or not answered after all. Errors: UnknownRequest.
    virtual Status setRequestAnswered(std::int64_t id, bool answered) = 0;
    /// Open ones first, soonest due first; then the answered ones, latest answer first.
    virtual Result<std::vector<Request>> requests() = 0;
    /// What was done to the file, newest first (P54).
    virtual Result<std::vector<LoggedEvent>> events(int most) = 0;
    /// What kinds of data the file holds, and of how many people (P55).
    virtual Result<Holdings> holdings() = 0;

    // The file
    /// Who acts from now on, as the event list says it.
    virtual void actAs(ActingRole role) = 0;
    /// Notes that somebody looked into the file. A file that may only be read stays as it is.
    virtual Status noteOpened() = 0;
    virtual Result<Verification> verify() = 0;

    // Backups
    /// Writes a copy of the file, locked as it is; then reads it back and counts it. Whole or not at all.
    /// A file whose own disk is full or fails can be saved to another one, though it cannot note that (`noted`).
    /// Errors: FileExists, FolderMissing, FileUnwritable, DiskFull (of `target`), BackupNotProved; FileInUse or FileReadOnly, since
    /// the file must know its backups.
    virtual Result<BackupNote> backUp(const std::filesystem::path& target) = 0;
    /// Every backup that may still be somewhere, in the order in which they were made.
    virtual Result<std::vector<BackupNote>> backups() = 0;
    virtual Result<BackupState> backupState() = 0;
    /// Somebody says that this backup is deleted.
    virtual Status forgetBackup(std::int64_t number) = 0;
    /// How long backups made from now on may be there. Errors: OutOfRange.
    virtual Status setBackupMonths(int months) = 0;
    /// Looks into a backup that could take this file's place; nothing is changed yet. See restore.h.
    virtual Result<std::unique_ptr<Restore>> prepareRestore(const std::filesystem::path& backup, const std::string& passphrase) = 0;

    // Lock
    /// Gives the file another passphrase. At every moment the file opens with one of the two. Backups keep theirs.
    /// Errors: WrongPassphrase, PassphraseTooShort, EncryptionMissing, FileInUse, FileReadOnly, DiskFull.
    virtual Status changePassphrase(const std::string& old, const std::string& wanted) = 0;
};

/// The shortest passphrase (P32).
inline constexpr int kShortestPassphrase = 12;
/// After so many days without a backup the window reminds.
inline constexpr int kBackupReminderDays = 7;
/// How many months a backup may be kept: usually, and at most. The numbers are ours, for services to review.
inline constexpr int kUsualBackupMonths = 3;
inline constexpr int kMostBackupMonths = 12;

}  // namespace camre
