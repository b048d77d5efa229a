#include <nlohmann/json.hpp>

#include "cli/busy.h"
#include "cli/commands.h"
#include "cli/console.h"
#include "cli/passphrase.h"

namespace camre {
namespace {

constexpr const char* kAgain = "Type the code again to erase this person for good: ";
constexpr const char* kNoTerminal = "There is no terminal to ask for the code again; --yes says that it is right";

// What else holds the person must be known to whoever erases (P42).
void nameCopies(Workspace& workspace) {
    const auto copies = workspace.copies();
    if (!copies || copies.value().empty()) return;
    warn("Copies beside the file may still hold this person. Delete those that are not needed:");
    for (const KnownCopy& copy : copies.value()) warn("  " + copy.path.string() + ", written " + copy.written.iso());
}

void sayDone(const CommonOptions& options, const char* result, const std::string& sentence) {
    say(options.json ? nlohmann::ordered_json{{"done", result}}.dump() : sentence);
}

Status askAgain(const LeaveOptions& options, const PersonCode& code) {
    if (options.sure) return {};
    const auto again = askOnTerminal(kAgain, kNoTerminal);
    if (!again) return again.error();
    if (PersonCode::fromTyped(again.value()) != code) return Error{ErrorCode::CodesDiffer, {}, {}};
    return {};
}

// An error whose place could be a code names the argument instead (P35).
Error withoutCode(Error error) {
    if (error.code == ErrorCode::UnknownPerson) error.place = "CODE";
    return error;
}

ExitCode sayErased(const CommonOptions& options, Workspace& workspace, const Status& erased) {
    const bool isGone = erased || erased.error().code == ErrorCode::TracesWait;
    if (isGone) {
        sayDone(options, "erased", "1 person erased. Summaries already released do not change.");
        nameCopies(workspace);
    }
    return erased ? ExitCode::Done : fail(withoutCode(erased.error()));
}

}  // namespace

ExitCode runWithdraw(const LeaveOptions& options) {
    const auto code = PersonCode::fromTyped(options.code);
    if (!code) return fail({ErrorCode::BadPersonCode, "CODE", {}});
    const auto session = openSession(options.common, options.file);
    if (!session) return fail(session.error());
    Workspace& workspace = *session.value().workspace;
    const auto person = workspace.person(*code);
    if (!person) return fail(withoutCode(person.error()));
    const Status stopped = workspace.stopTakingPart(*code);
    if (person.value().formsCount == 0) return sayErased(options.common, workspace, stopped);
    if (!stopped) return fail(withoutCode(stopped.error()));
    sayDone(options.common, "stopped", "Stopped: no more forms for this code. The complete ones are kept.");
    return ExitCode::Done;
}

ExitCode runErase(const LeaveOptions& options) {
    const auto code = PersonCode::fromTyped(options.code);
    if (!code) return fail({ErrorCode::BadPersonCode, "CODE", {}});
    const auto session = openSession(options.common, options.file);
    if (!session) return fail(session.error());
    Workspace& workspace = *session.value().workspace;
    const auto person = workspace.person(*code);
    if (!person) return fail(withoutCode(person.error()));
    if (Status sure = askAgain(options, *code); !sure) return fail(sure.error());
    const Status erased = whileBusy("Erasing", [&] { return workspace.erasePerson(*code); });
    return sayErased(options.common, workspace, erased);
}

}  // namespace camre
