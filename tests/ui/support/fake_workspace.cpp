#include "support/fake_workspace.h"
#include "workspace/restore.h"

#include <algorithm>
#include <chrono>
#include <thread>

namespace camre::tests {
namespace {

constexpr char kOpens[] = "correct horse battery";

}  // namespace

Day fakeToday() { return *Day::fromIso("2027-04-05"); }

FakeWorkspace::FakeWorkspace(const Library& library, Day today) : m_library(library), m_clock(today) {
    fileFacts.path = "/home/worker/Swansea drop-in.camre";
    fileFacts.encrypted = true;
    fileFacts.organisation = "swansea-drop-in";
    fileFacts.profile = library.profiles.front().profile;
    fileFacts.lineage = "0123456789abcdef0123456789abcdef";
}

PersonCode FakeWorkspace::havePerson(const char* language, std::optional<Day> lastForm, std::optional<Day> nextDue) {
    const std::lock_guard lock(m_guard);
    const PersonCode code = PersonCode::random(m_random);
    Known known{PersonFacts{code, LanguageTag(language), true, lastForm ? 1 : 0, lastForm, nextDue, nextDue ? 1 : 0,
                            FollowUpState::Planned, false},
                {}, Agreement{lastForm.value_or(m_clock.today()), 1, LanguageTag(language), HowGiven::Read}, {}};
    m_people.emplace(code, std::move(known));
    return code;
}

void FakeWorkspace::holdSaves() {
    const std::lock_guard lock(m_gateGuard);
    m_held = true;
}

void FakeWorkspace::letSavesGo() {
    // Told with the guard held: who waits may take this file away as soon as it goes on.
    const std::lock_guard lock(m_gateGuard);
    m_held = false;
    m_gate.notify_all();
}

std::vector<Draft> FakeWorkspace::savedDrafts() { return drafts().value(); }

FileFacts FakeWorkspace::facts() const {
    const std::lock_guard lock(m_guard);
    FileFacts facts = fileFacts;
    facts.peopleCount = static_cast<std::int64_t>(m_people.size());
    return facts;
}

Result<FormChange> FakeWorkspace::formChange(const ServiceProfile& /*wanted*/) {
    if (nextError) return *nextError;
    return fixedChange;
}

Result<int> FakeWorkspace::setProfile(const ServiceProfile& wanted) {
    if (nextError) return *nextError;
    fileFacts.profile = wanted;
    fileFacts.profile.version = fixedChange.version;
    fileFacts.missingPrivacy = missingPrivacy(wanted, m_library.catalogue);
    return fixedChange.version;
}

Result<ServiceProfile> FakeWorkspace::profileOfForm(const Form& form) const {
    if (form.service == fileFacts.profile.id) return fileFacts.profile;
    const ServiceProfile* found = m_library.profile(form.service);
    if (found != nullptr) return *found;
    return Error{ErrorCode::WrongVersion, form.service.text, std::to_string(form.serviceVersion)};
}

FakeWorkspace::Known* FakeWorkspace::find(const PersonCode& code) {
    const auto found = m_people.find(code);
    return found == m_people.end() ? nullptr : &found->second;
}

Result<PersonCode> FakeWorkspace::addPerson(const Agreement& agreement, const LanguageTag& language, const Background& background) {
    const std::lock_guard lock(m_guard);
    if (nextError) return *nextError;
    if (!fileFacts.missingPrivacy.empty() && !fileFacts.sample) return Error{ErrorCode::PrivacyNotFilled, "privacy", fileFacts.missingPrivacy.front()};
    const PersonCode code = havePerson(language.text.c_str(), std::nullopt, std::nullopt);
    find(code)->agreement = agreement;
    find(code)->background = background;
    return code;
}

Status FakeWorkspace::setBackground(const PersonCode& code, const Background& background) {
    const std::lock_guard lock(m_guard);
    if (nextError) return *nextError;
    Known* known = find(code);
    if (known == nullptr) return Error{ErrorCode::UnknownPerson, "", ""};
    const auto draft = m_drafts.find(code);
    (draft == m_drafts.end() ? known->background : draft->second.form.background) = background;
    return {};
}

Result<PersonFacts> FakeWorkspace::person(const PersonCode& code) {
    const std::lock_guard lock(m_guard);
    const Known* known = find(code);
    if (known == nullptr) return Error{ErrorCode::UnknownPerson, "", ""};
    PersonFacts facts = known->facts;
    facts.draftWaiting = m_drafts.count(code) > 0;
    return facts;
}

Result<std::vector<PersonFacts>> FakeWorkspace::people(const std::optional<PersonCode>& after, int most) {
    const std::lock_guard lock(m_guard);
    std::vector<PersonFacts> page;
    for (const auto& [code, known] : m_people) {
        if (after && code <= *after) continue;
        if (static_cast<int>(page.size()) == most) break;
        page.push_back(person(code).value());
    }
    return page;
}

Result<std::vector<PersonFacts>> FakeWorkspace::dueAfter(DueFilter filter, Day today, const std::optional<DuePlace>& after, int most) {
    const std::lock_guard lock(m_guard);
    const Day last = filter == DueFilter::Late ? today.plusDays(-1) : today.plusDays(1 - static_cast<int>(today.dayOfMonth())).plusMonths(1).plusDays(-1);
    std::vector<PersonFacts> list;
    for (const auto& [code, known] : m_people) {
        const PersonFacts& facts = known.facts;
        const bool isWaitedFor = facts.followUp == FollowUpState::Planned || facts.followUp == FollowUpState::Tried;
        if (!facts.nextDue || !facts.takingPart) continue;
        if (filter != DueFilter::All && (*facts.nextDue > last || !isWaitedFor)) continue;
        if (after && std::tie(*facts.nextDue, code) <= std::tie(after->day, after->code)) continue;
        list.push_back(person(code).value());
    }
    std::sort(list.begin(), list.end(), [](const auto& a, const auto& b) { return std::tie(*a.nextDue, a.code) < std::tie(*b.nextDue, b.code); });
    if (static_cast<int>(list.size()) > most) list.erase(list.begin() + most, list.end());
    return list;
}

Result<int> FakeWorkspace::dueCount(DueFilter filter, Day today, int most) {
    return static_cast<int>(dueAfter(filter, today, {}, most).value().size());
}

Status FakeWorkspace::setFollowUpState(const PersonCode& code, FollowUpState state) {
    const std::lock_guard lock(m_guard);
    if (nextError) return *nextError;
    find(code)->facts.followUp = state;
    return {};
}

Result<Draft> FakeWorkspace::startForm(const PersonCode& code, const std::optional<Agreement>& agreement,
                                       const LanguageTag& language, HowGiven given) {
    const std::lock_guard lock(m_guard);
    if (nextError) return *nextError;
    Known* known = find(code);
    if (known == nullptr) return Error{ErrorCode::UnknownPerson, "", ""};
    if (!known->facts.takingPart) return Error{ErrorCode::PersonStopped, "", ""};
    if (const auto waiting = m_drafts.find(code); waiting != m_drafts.end()) return waiting->second;
    const bool isFollowUp = known->facts.formsCount > 0;
    if (isFollowUp && !agreement) return Error{ErrorCode::MissingAgreement, "", ""};
    Draft draft{code, {}, {}, "10:42"};
    draft.form.kind = isFollowUp ? FormKind::FollowUp : FormKind::Baseline;
    draft.form.date = m_clock.today();
    draft.form.service = fileFacts.profile.id;
    draft.form.serviceVersion = fileFacts.profile.version;
    draft.form.catalogue = m_library.catalogue.id;
    draft.form.catalogueVersion = m_library.catalogue.version;
    draft.form.language = language;
    draft.form.given = given;
    draft.form.background = known->background;
    draft.form.agreement = agreement ? *agreement : *known->agreement;
    return m_drafts.emplace(code, draft).first->second;
}

Status FakeWorkspace::saveDraft(const Draft& draft) {
    ++m_begun;
    {
        std::unique_lock lock(m_gateGuard);
        m_gate.wait(lock, [this] { return !m_held; });
    }
    const std::lock_guard lock(m_guard);
    ++m_saves;
    if (nextError) return *nextError;
    const auto known = m_drafts.find(draft.code);
    if (known == m_drafts.end()) return Error{ErrorCode::NoDraft, "", ""};
    known->second = draft;
    return {};
}

Result<std::vector<Draft>> FakeWorkspace::drafts() {
    const std::lock_guard lock(m_guard);
    std::vector<Draft> all;
    for (const auto& [code, draft] : m_drafts) all.push_back(draft);
    return all;
}

Result<Draft> FakeWorkspace::draft(const PersonCode& code) {
    const std::lock_guard lock(m_guard);
    const auto found = m_drafts.find(code);
    if (found == m_drafts.end()) return Error{ErrorCode::NoDraft, "", ""};
    return found->second;
}

Status FakeWorkspace::discardDraft(const PersonCode& code) {
    const std::lock_guard lock(m_guard);
    if (nextError) return *nextError;
    m_drafts.erase(code);
    const Known* known = find(code);
    if (known != nullptr && known->facts.formsCount == 0) m_people.erase(code);
    return {};
}

Result<StoredForm> FakeWorkspace::finishForm(const PersonCode& code) {
    const std::lock_guard lock(m_guard);
    if (nextError) return *nextError;
    const auto waiting = m_drafts.find(code);
    Known* known = find(code);
    if (waiting == m_drafts.end() || known == nullptr) return Error{ErrorCode::NoDraft, "", ""};
    StoredForm stored{static_cast<std::int64_t>(known->forms.size()) + 1, waiting->second.form, true};
    stored.form.answers = completeAnswers(m_library.catalogue, fileFacts.profile, stored.form.answers);
    for (StoredForm& earlier : known->forms) earlier.correctable = false;
    known->forms.push_back(stored);
    known->facts.formsCount += 1;
    known->facts.lastForm = m_clock.today();
    known->facts.nextDue = m_clock.today().plusMonths(6);
    known->facts.nextNumber = known->facts.formsCount;
    m_drafts.erase(waiting);
    return stored;
}

Result<std::vector<StoredForm>> FakeWorkspace::forms(const PersonCode& code) {
    const std::lock_guard lock(m_guard);
    const Known* known = find(code);
    if (known == nullptr) return Error{ErrorCode::UnknownPerson, "", ""};
    return known->forms;
}

Status FakeWorkspace::correctForm(const PersonCode& code, std::int64_t sequence, const std::map<IndicatorId, Answer>& answers,
                                  const Background& background) {
    const std::lock_guard lock(m_guard);
    if (nextError) return *nextError;
    Known* known = find(code);
    if (known == nullptr) return Error{ErrorCode::UnknownPerson, "", ""};
    const bool latest = !known->forms.empty() && known->forms.back().sequence == sequence && known->forms.back().correctable;
    if (!latest || m_drafts.count(code) > 0) return Error{ErrorCode::FormAlreadyFollowed, "", ""};
    known->forms.back().form.answers = completeAnswers(m_library.catalogue, fileFacts.profile, answers);
    known->forms.back().form.background = background;
    known->background = background;
    return {};
}

Result<std::optional<Story>> FakeWorkspace::story(const PersonCode& code) {
    const std::lock_guard lock(m_guard);
    const Known* known = find(code);
    if (known == nullptr) return Error{ErrorCode::UnknownPerson, "", ""};
    const auto found = known->stories.find(known->facts.formsCount - (m_drafts.count(code) > 0 ? 0 : 1));
    return found == known->stories.end() ? std::optional<Story>() : found->second;
}

Result<std::vector<Story>> FakeWorkspace::stories(const PersonCode& code) {
    const std::lock_guard lock(m_guard);
    const Known* known = find(code);
    if (known == nullptr) return Error{ErrorCode::UnknownPerson, "", ""};
    std::vector<Story> all;
    for (const auto& [number, story] : known->stories) all.push_back(story);
    return all;
}

Status FakeWorkspace::keepStory(const PersonCode& code, const LanguageTag& language, const std::string& text) {
    const std::lock_guard lock(m_guard);
    if (nextError) return *nextError;
    Known* known = find(code);
    if (known == nullptr) return Error{ErrorCode::UnknownPerson, "", ""};
    const int number = known->facts.formsCount - (m_drafts.count(code) > 0 ? 0 : 1);
    const std::string words = trimmedStory(text);
    if (words.empty()) known->stories.erase(number);
    else known->stories[number] = Story{number, m_clock.today(), language, words};
    return {};
}

Result<AddedForms> FakeWorkspace::addForms(std::span<const IncomingForm> forms, Problems&) {
    return AddedForms{static_cast<int>(forms.size()), 0, {}};
}

Status FakeWorkspace::waitForSummary(const std::stop_token& stop) {
    while (m_summariesHeld) {
        if (stop.stop_requested()) {
            ++m_summariesStopped;
            return Error{ErrorCode::NotAllowed, "stopped", ""};
        }
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
    }
    return {};
}

Result<InsideView> FakeWorkspace::insideView(Period period, const std::optional<InsideGroup>& group, const std::stop_token& stop) {
    if (Status waited = waitForSummary(stop); !waited) return waited.error();
    InsideView view = fixedInside;
    view.period = period;
    view.group = group;
    return view;
}

Result<Preview> FakeWorkspace::preview(Period period, const std::optional<BackgroundId>&, const std::stop_token& stop) {
    if (Status waited = waitForSummary(stop); !waited) return waited.error();
    if (fixedPreview) {
        Preview preview = *fixedPreview;
        preview.period = period;
        return preview;
    }
    Preview empty;
    empty.period = period;
    empty.threshold = 10;
    empty.childThreshold = 20;
    empty.refusal = Error{ErrorCode::TooFewPeople, period.start.iso() + ".." + period.end.iso(), "10"};
    return empty;
}

Result<ReleaseFacts> FakeWorkspace::release(Period period, const std::optional<BackgroundId>& by, const OwnCounts& own,
                                            const std::stop_token& stop) {
    if (Status waited = waitForSummary(stop); !waited) return waited.error();
    if (nextError) return *nextError;
    ownCounts = own;
    ReleaseFacts made{static_cast<std::int64_t>(releasesMade.size()) + 1, period, 10, by, "camre-core/1", std::string(64, 'a'), m_clock.today(), false};
    releasesMade.push_back(made);
    return made;
}

Result<std::vector<ReleaseFacts>> FakeWorkspace::releases() { return releasesMade; }

Result<ProtectedPack> FakeWorkspace::releasedPack(std::int64_t id) {
    if (!fixedPack) return Error{ErrorCode::UnknownRelease, std::to_string(id), ""};
    return *fixedPack;
}

Result<std::filesystem::path> FakeWorkspace::exportZip(std::int64_t, const std::filesystem::path& folder) { return folder / "camre.zip"; }

Status FakeWorkspace::exportRelease(std::int64_t, const std::filesystem::path& folder, const std::stop_token& stop) {
    if (Status waited = waitForSummary(stop); !waited) return waited;
    if (nextError) return *nextError;
    exportedTo.push_back(folder);
    return {};
}

Status FakeWorkspace::withdrawRelease(std::int64_t id) {
    if (nextError) return *nextError;
    for (ReleaseFacts& one : releasesMade) one.withdrawn = one.withdrawn || one.id == id;
    return {};
}

Result<Verification> FakeWorkspace::verify() { return Verification{}; }

Result<BackupNote> FakeWorkspace::backUp(const std::filesystem::path& target) {
    if (nextError) return *nextError;
    BackupNote note;
    note.number = static_cast<std::int64_t>(backupsMade.size()) + 1;
    note.made = m_clock.today();
    note.time = "10:42";
    note.name = target.filename().string();
    note.peopleCount = static_cast<std::int64_t>(m_people.size());
    note.deleteBy = note.made.plusMonths(kUsualBackupMonths);
    note.proved = true;
    backupsMade.push_back(note);
    return note;
}

Result<std::vector<BackupNote>> FakeWorkspace::backups() { return backupsMade; }

Result<BackupState> FakeWorkspace::backupState() {
    BackupState state = fixedBackupState;
    if (!backupsMade.empty()) state.last = backupsMade.back();
    if (state.monthsKept == 0) state.monthsKept = kUsualBackupMonths;
    return state;
}

Status FakeWorkspace::forgetBackup(std::int64_t number) {
    if (nextError) return *nextError;
    std::erase_if(backupsMade, [number](const BackupNote& note) { return note.number == number; });
    return {};
}

Status FakeWorkspace::setBackupMonths(int months) {
    if (nextError) return *nextError;
    fixedBackupState.monthsKept = months;
    return {};
}

Result<std::unique_ptr<Restore>> FakeWorkspace::prepareRestore(const std::filesystem::path& backup, const std::string&) {
    return Error{ErrorCode::FileNotFound, backup.string(), {}};
}

Status FakeWorkspace::changePassphrase(const std::string& old, const std::string& wanted) {
    if (nextError) return *nextError;
    if (old != passphrase) return Error{ErrorCode::WrongPassphrase, {}, {}};
    passphrase = wanted;
    return {};
}

WorkspaceDoor fakeDoor(const Library& library, Day today, FakeWorkspace** made) {
    const auto give = [&library, today, made] {
        auto fake = std::make_unique<FakeWorkspace>(library, today);
        if (made != nullptr) *made = fake.get();
        return fake;
    };
    WorkspaceDoor door;
    door.open = [give](const std::filesystem::path& path, const std::string& passphrase) -> Result<std::unique_ptr<Workspace>> {
        if (passphrase != kOpens) return Error{ErrorCode::WrongPassphrase, path.string(), ""};
        auto fake = give();
        fake->fileFacts.path = path;
        return std::unique_ptr<Workspace>(std::move(fake));
    };
    door.create = [give](const std::filesystem::path& path, const NewFile& file) -> Result<std::unique_ptr<Workspace>> {
        if (file.passphrase.size() < static_cast<std::size_t>(kShortestPassphrase)) return Error{ErrorCode::PassphraseTooShort, "", std::to_string(kShortestPassphrase)};
        auto fake = give();
        fake->fileFacts.path = path;
        fake->fileFacts.profile = file.profile;
        fake->fileFacts.sample = file.sample;
        fake->fileFacts.organisation = file.organisation;
        fake->fileFacts.missingPrivacy = missingPrivacy(file.profile, fake->library().catalogue);
        return std::unique_ptr<Workspace>(std::move(fake));
    };
    return door;
}

}  // namespace camre::tests
