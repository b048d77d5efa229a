#include "cli/session.h"

#include "cli/busy.h"
#include "cli/console.h"
#include "cli/option_values.h"
#include "workspace/profile_file.h"

namespace camre {
namespace {

bool isPath(const std::string& text) {
    return text.find('/') != std::string::npos ||
           (text.size() > kProfileEnding.size() &&
            text.compare(text.size() - kProfileEnding.size(), kProfileEnding.size(), kProfileEnding) == 0);
}

Result<ProfileText> profileFromFile(const Library& library, const std::string& path) {
    ProfileFileReading read = readProfileFile(path, library.catalogue, library);
    if (!read.problems.empty()) return read.problems.front();
    return std::move(read.profile);
}

// P31: said in words whenever a file is made that is not locked.
void warnIfNotLocked(const Workspace& workspace) {
    if (workspace.facts().encrypted) return;
    warn("This copy of Camre was built without locking, so the file is not locked. Keep it only on an encrypted disk.");
}

// The copy holds people too: whoever opened the file must know that it is there.
void sayWhatWasKept(const Workspace& workspace) {
    const auto copy = workspace.facts().keptCopy;
    if (!copy) return;
    warn("This file was made by an older Camre and has been brought up to date. The old one is kept as " + harmless(copy->string()) +
         ". It holds people too: delete it when you have seen that all is well.");
}

}  // namespace

Result<std::unique_ptr<Clock>> clockFor(const CommonOptions& options) {
    if (options.today.empty()) return std::unique_ptr<Clock>(std::make_unique<SystemClock>());
    const auto day = Day::fromIso(options.today);
    if (!day) return Error{ErrorCode::WrongUse, "--today needs a day such as 2026-10-01", {}};
    return std::unique_ptr<Clock>(std::make_unique<FixedClock>(*day));
}

Result<Library> libraryFor(const CommonOptions& options) {
    // A named folder is meant to be all there is; only the usual one is joined by the user's own packs.
    const bool usual = options.data.empty();
    auto library = loadLibrary(findDataFolder(options.data), usual ? userPacksFolder() : std::filesystem::path());
    if (library) library.value().printer = options.printer;
    return library;
}

Result<Session> openSession(const CommonOptions& options, const std::filesystem::path& file) {
    auto clock = clockFor(options);
    if (!clock) return clock.error();
    // Nobody should type a passphrase for a file that is not there.
    std::error_code unseen;
    if (!std::filesystem::exists(file, unseen)) return Error{ErrorCode::FileNotFound, file.string(), {}};
    auto library = libraryFor(options);
    if (!library) return library.error();
    const auto passphrase = getPassphrase(options.passphraseFile, PassphraseUse::Open);
    if (!passphrase) return passphrase.error();

    Session session;
    session.clock = std::move(clock).value();
    session.library = std::make_unique<Library>(std::move(library).value());
    auto workspace = whileBusy("Opening the file", [&] {
        return Workspace::open(file, passphrase.value(), *session.library, *session.clock);
    });
    if (!workspace) return workspace.error();
    session.workspace = std::move(workspace).value();
    session.workspace->actAs(ActingRole::CommandLine);
    sayWhatWasKept(*session.workspace);
    return session;
}

// A full disk keeps nobody from looking.
void noteLooked(const Session& session) { static_cast<void>(session.workspace->noteOpened()); }

Result<Session> createSession(const CommonOptions& options, const std::filesystem::path& file, NewFile content,
                              std::unique_ptr<Clock> clock, std::unique_ptr<Library> library) {
    std::error_code unseen;
    if (std::filesystem::exists(file, unseen)) return Error{ErrorCode::FileExists, file.string(), {}};
    auto passphrase = getPassphrase(options.passphraseFile, PassphraseUse::Choose);
    if (!passphrase) return passphrase.error();
    content.passphrase = std::move(passphrase).value();
    auto workspace = Workspace::create(file, content, *library, *clock);
    if (!workspace) return workspace.error();
    workspace.value()->actAs(ActingRole::CommandLine);
    warnIfNotLocked(*workspace.value());
    return Session{std::move(clock), std::move(library), std::move(workspace).value()};
}

Result<ProfileText> profileFor(const Library& library, const std::string& idOrPath) {
    if (isPath(idOrPath)) return profileFromFile(library, idOrPath);
    const ProfileText* known = library.profileText(ServiceId(idOrPath));
    if (known == nullptr) return Error{ErrorCode::UnknownService, "--service", repeatable(idOrPath)};
    return *known;
}

}  // namespace camre
