#include "bridge/workspace_model.h"

#include "workspace/rescue.h"

#include "bridge/qt_text.h"
#include "words/secret_text.h"

namespace camre {
namespace {

constexpr int kMostNames = 99;

// "records.saved-2027-03-09.camre", or with a number where that is taken; the last one is refused when it is written.
std::filesystem::path freeName(const std::filesystem::path& file, const std::string& mark) {
    const auto name = [&](const std::string& more) { return file.parent_path() / (file.stem().string() + mark + more + file.extension().string()); };
    std::filesystem::path free = name({});
    std::error_code failed;
    for (int number = 2; number <= kMostNames && std::filesystem::exists(free, failed); ++number) free = name("-" + std::to_string(number));
    return free;
}

}  // namespace

WorkspaceDoor filesOnDisk(const Library& library, const Clock& clock) {
    WorkspaceDoor door;
    door.open = [&](const std::filesystem::path& path, const std::string& passphrase) { return Workspace::open(path, passphrase, library, clock); };
    door.create = [&](const std::filesystem::path& path, const NewFile& file) { return Workspace::create(path, file, library, clock); };
    door.rescue = [&](const std::filesystem::path& path, const std::string& passphrase) {
        const auto aside = putAside(path, clock.today());
        return Rescue{aside ? aside.value() : std::filesystem::path(), newestBackup(path, passphrase, library, clock)};
    };
    door.salvage = [&](const std::filesystem::path& path, const std::string& passphrase) -> Result<Salvage> {
        const std::filesystem::path target = freeName(path, ".saved-" + clock.today().iso());
        auto saved = salvageTo(path, passphrase, target, library, clock);
        if (!saved) return saved.error();
        return Salvage{target, std::move(saved).value()};
    };
    return door;
}

WorkspaceModel::WorkspaceModel(const Library& library, WorkspaceDoor door, QObject* parent)
    : QObject(parent), m_library(library), m_door(std::move(door)) {}

WorkspaceModel::~WorkspaceModel() = default;

Workspace& WorkspaceModel::workspace() const {
    assert(m_workspace != nullptr);
    return *m_workspace;
}

void WorkspaceModel::take(std::unique_ptr<Workspace> workspace) {
    m_workspace = std::move(workspace);
    m_isSample = m_workspace->facts().sample;
    m_saver = std::make_unique<DraftSaver>(*m_workspace);
    connect(m_saver.get(), &DraftSaver::draftSaved, this, &WorkspaceModel::draftSaved);
    connect(m_saver.get(), &DraftSaver::draftFailed, this, &WorkspaceModel::draftFailed);
    Q_EMIT fileOpened();
}

Status WorkspaceModel::openFile(const std::filesystem::path& path, const QString& passphrase) {
    if (const Status closed = closeFile(); !closed) return closed;
    const SecretText secret(passphrase);
    auto opened = m_door.open(path, secret.text());
    if (!opened) return opened.error();
    take(std::move(opened).value());
    return {};
}

Status WorkspaceModel::createFile(const std::filesystem::path& path, const NewFile& file) {
    if (const Status closed = closeFile(); !closed) return closed;
    auto made = m_door.create(path, file);
    if (!made) return made.error();
    take(std::move(made).value());
    return {};
}

Rescue WorkspaceModel::rescue(const std::filesystem::path& path, const QString& passphrase) const {
    const SecretText secret(passphrase);
    return m_door.rescue ? m_door.rescue(path, secret.text()) : Rescue{};
}

Result<Salvage> WorkspaceModel::salvage(const std::filesystem::path& path, const QString& passphrase) const {
    if (!m_door.salvage) return Error{ErrorCode::DamagedFile, path.string(), {}};
    const SecretText secret(passphrase);
    return m_door.salvage(path, secret.text());
}

Status WorkspaceModel::closeFile() {
    if (!isOpen()) return {};
    m_work.stop();
    if (const Status saved = m_saver->flush(); !saved) return saved;
    closeAnyway();
    return {};
}

void WorkspaceModel::closeAnyway() {
    if (!isOpen()) return;
    m_work.stop();
    m_saver.reset();
    m_workspace.reset();
    Q_EMIT fileClosed();
}

void WorkspaceModel::saveDraft(const Draft& draft) {
    if (m_saver) m_saver->save(draft);
}

void WorkspaceModel::retrySave() {
    if (m_saver) m_saver->retry();
}

Status WorkspaceModel::flush() { return m_saver ? m_saver->flush() : Status{}; }

Result<StoredForm> WorkspaceModel::finishForm(const PersonCode& code) {
    if (const Status saved = flush(); !saved) return saved.error();
    auto form = workspace().finishForm(code);
    if (form) Q_EMIT peopleChanged();
    return form;
}

Status WorkspaceModel::addTypedForm(const IncomingForm& form) {
    Problems problems;
    const auto added = workspace().addForms(std::span(&form, 1), problems);
    if (!added) {
        Error error = added.error();
        // One sheet has no lines.
        constexpr std::string_view kLine = "line 1/";
        if (error.place.starts_with(kLine)) error.place.erase(0, kLine.size());
        return error;
    }
    Q_EMIT peopleChanged();
    return {};
}

Status WorkspaceModel::stopTakingPart(const PersonCode& code) {
    m_saver->forget(code);
    const Status done = workspace().stopTakingPart(code);
    Q_EMIT peopleChanged();
    return done;
}

void WorkspaceModel::erasePeople(QObject* receiver, const std::vector<PersonCode>& codes, const std::function<void(const Status&)>& done) {
    for (const PersonCode& code : codes) m_saver->forget(code);
    startErasing(receiver, [codes](Workspace& file) { return file.erasePeople(codes); }, done);
}

void WorkspaceModel::discardDraft(QObject* receiver, const PersonCode& code, const std::function<void(const Status&)>& done) {
    m_saver->forget(code);
    startErasing(receiver, [code](Workspace& file) { return file.discardDraft(code); }, done);
}

void WorkspaceModel::startErasing(QObject* receiver, const std::function<Status(Workspace&)>& erase, const std::function<void(const Status&)>& done) {
    Workspace* file = m_workspace.get();
    m_work.start<bool>(
        receiver,
        [file, erase](const std::stop_token&) -> Result<bool> {
            const Status erased = erase(*file);
            if (!erased) return erased.error();
            return true;
        },
        [this, done](const Result<bool>& erased) {
            Q_EMIT peopleChanged();
            done(erased ? Status() : Status(erased.error()));
        });
}

}  // namespace camre
