#include <nlohmann/json.hpp>

#include "cli/busy.h"
#include "cli/commands.h"
#include "cli/console.h"

namespace camre {
namespace {

void report(const BackupOptions& options, const BackupNote& note, bool encrypted) {
    if (options.common.json) {
        say(nlohmann::ordered_json{{"backup", options.out.string()},
                                   {"made", note.made.iso()},
                                   {"people", note.peopleCount},
                                   {"forms", note.formsCount},
                                   {"releases", note.releasesCount},
                                   {"encrypted", encrypted},
                                   {"deleteBy", note.deleteBy.iso()},
                                   {"noted", note.noted}}
                .dump());
        return;
    }
    say("The backup " + harmless(options.out.string()) + " was read back whole. People: " + std::to_string(note.peopleCount) +
        ". Forms: " + std::to_string(note.formsCount) + ". Releases: " + std::to_string(note.releasesCount) + ".");
    say("Delete it by " + note.deleteBy.iso() + ".");
}

}  // namespace

ExitCode runBackup(const BackupOptions& options) {
    std::error_code unseen;
    if (std::filesystem::exists(options.out, unseen)) return fail({ErrorCode::FileExists, options.out.string(), {}});
    const auto session = openSession(options.common, options.file);
    if (!session) return fail(session.error());
    Workspace& workspace = *session.value().workspace;
    const auto made = whileBusy("Making the backup", [&] { return workspace.backUp(options.out); });
    if (!made) return fail(made.error());
    const bool encrypted = workspace.facts().encrypted;
    if (!encrypted) warn("The file is not locked, so its backup is not locked either. Keep it only on an encrypted disk.");
    if (!made.value().noted) warn("The file could not note this backup, since its own disk is full or fails. Write down where the backup lies.");
    report(options, made.value(), encrypted);
    return ExitCode::Done;
}

}  // namespace camre
