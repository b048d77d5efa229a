#include <limits>
#include <nlohmann/json.hpp>

#include "cli/busy.h"
#include "cli/commands.h"
#include "cli/console.h"
#include "cli/option_values.h"
#include "cli/release_folder.h"

namespace camre {

namespace {

ExitCode exported(const ExportOptions& options, std::int64_t id, const std::filesystem::path& where) {
    const std::string out = harmless(where.string());
    if (options.common.json) say(nlohmann::ordered_json{{"release", id}, {"out", out}}.dump());
    else say("Release " + std::to_string(id) + " is written to " + out + ".");
    return ExitCode::Done;
}

}  // namespace

ExitCode runExport(const ExportOptions& options) {
    const auto id = numberOption("--release", options.release, 1, std::numeric_limits<std::int64_t>::max());
    if (!id) return fail(id.error());
    const auto session = openSession(options.common, options.file);
    if (!session) return fail(session.error());
    const auto written = whileBusy("Writing the summary", [&]() -> Result<std::filesystem::path> {
        Workspace& workspace = *session.value().workspace;
        if (options.zip) return workspace.exportZip(id.value(), options.out);
        if (Status done = workspace.exportRelease(id.value(), options.out); !done) return done.error();
        return options.out;
    });
    if (!written) return fail(written.error());
    sayWithoutPaper(options.common);
    return exported(options, id.value(), written.value());
}

}  // namespace camre
