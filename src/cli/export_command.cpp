#include <limits>
#include <nlohmann/json.hpp>

#include "cli/busy.h"
#include "cli/commands.h"
#include "cli/console.h"
#include "cli/option_values.h"

namespace camre {

ExitCode runExport(const ExportOptions& options) {
    const auto id = numberOption("--release", options.release, 1, std::numeric_limits<std::int64_t>::max());
    if (!id) return fail(id.error());
    const auto session = openSession(options.common, options.file);
    if (!session) return fail(session.error());
    const Status written = whileBusy("Writing the summary", [&] {
        return session.value().workspace->exportRelease(id.value(), options.out);
    });
    if (!written) return fail(written.error());
    const std::string folder = harmless(options.out.string());
    if (options.common.json) say(nlohmann::ordered_json{{"release", id.value()}, {"out", folder}}.dump());
    else say("Release " + std::to_string(id.value()) + " is written to " + folder + ".");
    return ExitCode::Done;
}

}  // namespace camre
