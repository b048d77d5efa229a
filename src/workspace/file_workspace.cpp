#include "workspace/file_workspace.h"

#include <algorithm>
#include <cctype>
#include <ctime>

#include "base/hash.h"
#include "catalogue/catalogue_reader.h"
#include "catalogue/profile_reader.h"
#include "store/verify.h"
#include "workspace/event_words.h"

namespace camre {
namespace {

constexpr std::string_view kOrganisation = "organisation";
constexpr std::string_view kLineage = "lineage";
constexpr std::string_view kMarkKey = "mark_key";
constexpr std::string_view kSample = "sample";
constexpr std::size_t kMarkKeyBytes = 32;
constexpr std::size_t kLongestOrganisation = 60;

// Letters, digits and '-' only: the name becomes part of file names and of every line of a pack.
std::string plainOrganisation(std::string_view name) {
    std::string plain;
    for (const char c : name) {
        const auto byte = static_cast<unsigned char>(c);
        if (std::isalnum(byte) != 0 && byte < 0x80) plain += static_cast<char>(std::tolower(byte));
        else if (!plain.empty() && plain.back() != '-') plain += '-';
    }
    while (!plain.empty() && plain.back() == '-') plain.pop_back();
    plain.resize(std::min(plain.size(), kLongestOrganisation));
    return plain.empty() ? "organisation" : plain;
}

}  // namespace

std::string localTime() {
    const std::time_t now = std::time(nullptr);
    std::tm local{};
    localtime_r(&now, &local);
    char text[8];
    std::strftime(text, sizeof text, "%H:%M", &local);
    return text;
}

Result<std::unique_ptr<Workspace>> Workspace::create(const std::filesystem::path& path, const NewFile& file,
                                                     const Library& library, const Clock& clock) {
    return FileWorkspace::make(path, file, library, clock);
}

Result<std::unique_ptr<Workspace>> Workspace::open(const std::filesystem::path& path, const std::string& passphrase,
                                                   const Library& library, const Clock& clock) {
    auto file = StoreFile::open(path, passphrase);
    if (!file) return file.error();
    return FileWorkspace::load(std::move(file).value(), library, clock);
}

FileWorkspace::FileWorkspace(std::unique_ptr<StoreFile> file, const Library& library, const Clock& clock)
    : m_file(std::move(file)), m_library(library), m_clock(clock) {}

Result<std::unique_ptr<Workspace>> FileWorkspace::make(const std::filesystem::path& path, const NewFile& file,
                                                       const Library& library, const Clock& clock) {
    if (SqliteConnection::canEncrypt() && file.passphrase.size() < static_cast<std::size_t>(kShortestPassphrase)) {
        return Error{ErrorCode::PassphraseTooShort, {}, std::to_string(kShortestPassphrase)};
    }
    const auto fill = [&](StoreFile& store) -> Status {
        LibraryStore copies(store);
        SettingStore settings(store);
        const std::pair<std::string_view, std::string> entries[] = {
            {kOrganisation, plainOrganisation(file.organisation)},
            {kLineage, randomHexId()},
            {kMarkKey, randomHexId() + randomHexId()},
            {kSample, file.sample ? "1" : "0"},
            {kServiceSetting, file.profile.id.text}};
        for (const auto& [key, value] : entries) {
            if (Status set = settings.set(key, value); !set) return set;
        }
        if (Status kept = copies.ensureCatalogue(library.catalogue, library.catalogueJson); !kept) return kept;
        if (Status kept = copies.ensureProfile(file.profile, file.profileJson, library.catalogue); !kept) return kept;
        return EventStore(store).add({clock.today(), localTime(), {}, std::string(event_words::kMade)});
    };
    auto made = StoreFile::create(path, file.passphrase, {}, fill);
    if (!made) return made.error();
    return load(std::move(made).value(), library, clock);
}

Result<std::unique_ptr<Workspace>> FileWorkspace::load(std::unique_ptr<StoreFile> file, const Library& library,
                                                       const Clock& clock) {
    std::unique_ptr<FileWorkspace> workspace(new FileWorkspace(std::move(file), library, clock));
    if (Status read = workspace->loadSettings(); !read) return read.error();
    if (Status read = workspace->loadLibraryCopies(); !read) return read.error();
    if (Status read = workspace->loadSlots(); !read) return read.error();
    if (workspace->m_file->keptCopy()) {
        if (Status noted = workspace->noteEvent(event_words::kBroughtUpToDate); !noted) return noted.error();
    }
    workspace->overwriteWaitingTraces();
    // Whoever only wants to look is not kept from it by a mark that waits for another day.
    if (!workspace->m_file->readOnly()) static_cast<void>(workspace->dropOldMarks());
    return std::unique_ptr<Workspace>(std::move(workspace));
}

Status FileWorkspace::loadSettings() {
    auto settings = m_settings.all();
    if (!settings) return settings.error();
    auto& all = settings.value();
    m_organisation = all[std::string(kOrganisation)];
    m_lineage = all[std::string(kLineage)];
    m_markKey = all[std::string(kMarkKey)].substr(0, kMarkKeyBytes);
    m_sample = all[std::string(kSample)] == "1";
    m_service = ServiceId(all[std::string(kServiceSetting)]);
    if (m_lineage.empty() || m_markKey.size() != kMarkKeyBytes || m_service.empty()) {
        return Error{ErrorCode::DamagedFile, m_file->path().string(), "settings"};
    }
    return {};
}

Status FileWorkspace::loadLibraryCopies() {
    const auto entries = m_copies.entries();
    if (!entries) return entries.error();
    const LibraryEntry* newest = nullptr;
    for (const LibraryEntry& entry : entries.value()) {
        if (entry.kind == LibraryKind::Catalogue && (newest == nullptr || entry.version > newest->version)) newest = &entry;
    }
    const Error damaged{ErrorCode::DamagedFile, m_file->path().string(), "catalogue copies"};
    if (newest == nullptr) return damaged;
    auto json = m_copies.json(LibraryKind::Catalogue, newest->id, newest->version);
    if (!json) return json.error();
    auto catalogue = readCatalogue(json.value());
    if (!catalogue.problems.empty()) return damaged;
    m_core = std::move(catalogue.catalogue);
    m_catalogueJson = std::move(json).value();
    if (Status read = loadProfiles(entries.value()); !read) return read;
    layOwnQuestions();
    return profileOf(m_service, 0) == nullptr ? Status(damaged) : Status();
}

// A newer catalogue takes the place of the file's own unless it lacks something that a form of
// this file asks: then the file stays with the catalogue it was made with.
Status FileWorkspace::loadProfiles(const std::vector<LibraryEntry>& entries) {
    const Catalogue& latest = m_library.catalogue;
    bool adopt = latest.id == m_core.id && latest.version > m_core.version;
    for (const LibraryEntry& entry : entries) {
        if (entry.kind != LibraryKind::Profile) continue;
        const auto text = m_copies.json(LibraryKind::Profile, entry.id, entry.version);
        if (!text) return text.error();
        auto reading = readProfile(text.value(), m_core);
        if (!reading.problems.empty()) return Error{ErrorCode::DamagedFile, m_file->path().string(), "profile copies"};
        adopt = adopt && readProfile(text.value(), latest).problems.empty();
        m_profiles.push_back(std::move(reading.profile));
    }
    if (!adopt) return {};
    m_core = latest;
    m_catalogueJson = m_library.catalogueJson;
    m_catalogueKept = false;
    return {};
}

Status FileWorkspace::loadSlots() {
    auto slots = m_copies.slots();
    if (!slots) return slots.error();
    auto background = m_copies.backgroundSlots();
    if (!background) return background.error();
    m_slots = std::move(slots).value();
    m_backgroundSlots = std::move(background).value();
    return {};
}

// Version 0 means the newest one that the file holds.
const ServiceProfile* FileWorkspace::profileOf(const ServiceId& id, int version) const {
    const ServiceProfile* found = nullptr;
    for (const ServiceProfile& profile : m_profiles) {
        if (profile.id != id) continue;
        if (profile.version == version) return &profile;
        if (version == 0 && (found == nullptr || profile.version > found->version)) found = &profile;
    }
    return found;
}

std::vector<std::string> FileWorkspace::missingPromises() const {
    return missingPromisesOf(*profileOf(m_service, 0));
}

std::vector<std::string> FileWorkspace::missingPromisesOf(const ServiceProfile& profile) const {
    auto missing = missingPrivacy(profile, m_catalogue);
    const auto& done = profile.children.dpiaDone;
    // An assessment that is to be done later is not done.
    if (profile.respondent == Respondent::Child && done && *done > m_clock.today()) missing.emplace_back("children.dpiaDone");
    return missing;
}

Status FileWorkspace::refuseWithoutPromises() const {
    if (m_sample) return {};
    const auto missing = missingPromises();
    if (missing.empty()) return {};
    std::string names;
    for (const std::string& name : missing) names += (names.empty() ? "" : ", ") + name;
    return Error{ErrorCode::PrivacyNotFilled, m_service.text + ".service.json/privacy", names};
}

Status FileWorkspace::keepCatalogue() {
    if (m_catalogueKept) return {};
    if (Status kept = m_copies.ensureCatalogue(m_core, m_catalogueJson); !kept) return kept;
    m_catalogueKept = true;
    return loadSlots();
}

Status FileWorkspace::inTransactionWithCatalogue(const std::function<Status()>& work) {
    const bool keptBefore = m_catalogueKept;
    const auto slots = m_slots;
    const auto backgroundSlots = m_backgroundSlots;
    Status done = m_file->inTransaction([&]() -> Status {
        if (Status kept = keepCatalogue(); !kept) return kept;
        return work();
    });
    if (!done) {
        m_catalogueKept = keptBefore;
        m_slots = slots;
        m_backgroundSlots = backgroundSlots;
    }
    return done;
}

Status FileWorkspace::noteEvent(std::string_view what) {
    return m_events.add({m_clock.today(), localTime(), std::string(roleName(m_role)), std::string(what)});
}

void FileWorkspace::actAs(ActingRole role) {
    const std::lock_guard lock(m_mutex);
    m_role = role;
}

Status FileWorkspace::noteOpened() {
    const std::lock_guard lock(m_mutex);
    return m_file->readOnly() ? Status() : noteEvent(event_words::kOpened);
}

void FileWorkspace::layOwnQuestions() {
    std::vector<OwnQuestion> questions = ownQuestionsOf(m_profiles);
    Catalogue catalogue = withOwnQuestions(m_core, questions);
    // Pages may hold on to what has not changed.
    if (catalogue != m_catalogue) m_catalogue = std::move(catalogue);
    m_words.set(std::move(questions));
}

std::vector<LanguagePack> FileWorkspace::exportPacks() const {
    std::vector<LanguagePack> packs;
    for (const LanguagePack& pack : m_library.packs) packs.push_back(m_words.over(pack, m_library.changes));
    return packs;
}

FileFacts FileWorkspace::facts() const {
    const std::lock_guard lock(m_mutex);
    FileFacts facts;
    facts.path = m_file->path();
    facts.encrypted = m_file->encrypted();
    facts.readOnly = m_file->readOnly();
    facts.readOnlyReason = m_file->readOnlyReason();
    facts.sample = m_sample;
    facts.organisation = m_organisation;
    facts.profile = *profileOf(m_service, 0);
    facts.lineage = m_lineage;
    auto people = m_people.count();
    facts.peopleCount = people ? people.value() : 0;
    facts.missingPrivacy = missingPromises();
    facts.keptCopy = m_file->keptCopy();
    return facts;
}

Result<Verification> FileWorkspace::verify() {
    const std::lock_guard lock(m_mutex);
    StoreCheck check = verifyFile(*m_file);
    return Verification{check.peopleCount, check.formsCount, check.releasesCount, check.schema, std::move(check.problems)};
}

}  // namespace camre
