#include <cstddef>
#include <cstdint>
#include <limits>
#include <nlohmann/json.hpp>

#include "base/atomic_file.h"
#include "cli/busy.h"
#include "cli/commands.h"
#include "cli/console.h"
#include "cli/option_values.h"
#include "cli/release_folder.h"
#include "workspace/people_page_file.h"

namespace camre {

namespace {

constexpr std::size_t kLargestText = 20'000;  // far more than fits on a sheet

Result<std::filesystem::path> pageForPeople(const ExportOptions& options, const Session& session, std::int64_t id) {
    if (options.common.peoplePrinter == nullptr) return Error{ErrorCode::WrongUse, "This camre-cli was built without letters for paper", {}};
    std::string weWill;
    if (!options.weWill.empty()) {
        auto text = readWholeFile(options.weWill, kLargestText);
        if (!text) return text.error();
        weWill = std::move(text).value();
    }
    if (Status may = session.workspace->mayLeave(id); !may) return may.error();
    const auto pack = session.workspace->releasedPack(id);
    if (!pack) return pack.error();
    if (session.library->pack(LanguageTag(options.forPeople)) == nullptr) return Error{ErrorCode::UnknownLanguage, "--for-people", repeatable(options.forPeople)};
    return writePeoplePage(pack.value(), *session.library, *options.common.peoplePrinter, LanguageTag(options.forPeople), weWill, options.out);
}

Result<std::filesystem::path> summary(const ExportOptions& options, const Session& session, std::int64_t id) {
    if (options.zip) return session.workspace->exportZip(id, options.out);
    if (Status done = session.workspace->exportRelease(id, options.out); !done) return done.error();
    return options.out;
}

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
    const bool forPeople = !options.forPeople.empty();
    const auto written = whileBusy("Writing the summary", [&] {
        return forPeople ? pageForPeople(options, session.value(), id.value()) : summary(options, session.value(), id.value());
    });
    if (!written) return fail(written.error());
    if (!forPeople) sayWithoutPaper(options.common);
    return exported(options, id.value(), written.value());
}

}  // namespace camre
