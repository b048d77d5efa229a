#include <nlohmann/json.hpp>

#include "cli/busy.h"
#include "cli/commands.h"
#include "cli/console.h"
#include "cli/option_values.h"
#include "cli/release_folder.h"

namespace camre {
namespace {

void report(const ResultOptions& options, const ReleaseFacts& release) {
    const std::string folder = harmless(options.out.string());
    if (!options.common.json) {
        say("Release " + std::to_string(release.id) + " of " + release.period.start.iso() + " to " +
            release.period.end.iso() + " is frozen and written to " + folder + ".");
        return;
    }
    say(nlohmann::ordered_json{{"release", release.id},
                               {"period", {{"start", release.period.start.iso()}, {"end", release.period.end.iso()}}},
                               {"threshold", release.threshold},
                               {"catalogue", release.catalogue},
                               {"sha256", release.sha256},
                               {"out", folder}}
            .dump());
}

}  // namespace

ExitCode runRelease(const ResultOptions& options) {
    const auto period = periodOption(options.period);
    if (!period) return fail(period.error());
    const auto by = breakdownOption(options.by);
    if (!by) return fail(by.error());
    const auto saidNo = ownCountOption("--said-no", options.saidNo);
    if (!saidNo) return fail(saidNo.error());
    const Status writable = checkNewFolder(options.out);
    if (!writable) return fail(writable.error());
    const auto session = openSession(options.common, options.file);
    if (!session) return fail(session.error());
    Workspace& workspace = *session.value().workspace;
    const auto release = whileBusy("Making the summary", [&] { return workspace.release(period.value(), by.value(), {saidNo.value()}); });
    if (!release) return fail(release.error());
    const Status written = workspace.exportRelease(release.value().id, options.out);
    if (!written) {
        warn("Release " + std::to_string(release.value().id) + " is made and frozen, but not written. Write it with camre-cli export.");
        return fail(written.error());
    }
    sayWithoutPaper(options.common);
    report(options, release.value());
    return ExitCode::Done;
}

}  // namespace camre
