#include <nlohmann/json.hpp>

#include "cli/busy.h"
#include "cli/commands.h"
#include "cli/console.h"
#include "cli/problem_list.h"

namespace camre {
namespace {

void sayAsText(const Verification& found) {
    say("People: " + std::to_string(found.peopleCount));
    say("Forms: " + std::to_string(found.formsCount));
    say("Releases: " + std::to_string(found.releasesCount));
    say("File version: " + std::to_string(found.schema));
    for (const auto& problem : found.problems) say(harmless(describe(problem)));
    if (found.problems.empty()) say("The file is whole.");
}

}  // namespace

ExitCode runVerify(const FileOptions& options) {
    const auto session = openSession(options.common, options.file);
    if (!session) return fail(session.error());
    const auto found = whileBusy("Checking the file", [&] { return session.value().workspace->verify(); });
    if (!found) return fail(found.error());
    const Verification& facts = found.value();
    if (options.common.json) {
        say(nlohmann::ordered_json{{"people", facts.peopleCount},
                                   {"forms", facts.formsCount},
                                   {"releases", facts.releasesCount},
                                   {"schema", facts.schema},
                                   {"problems", nlohmann::ordered_json::parse(problemsAsJson(facts.problems))}}
                .dump());
    } else {
        sayAsText(facts);
    }
    return facts.problems.empty() ? ExitCode::Done : ExitCode::ProblemsFound;
}

}  // namespace camre
