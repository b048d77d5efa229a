#include <nlohmann/json.hpp>

#include "cli/busy.h"
#include "cli/commands.h"
#include "cli/console.h"
#include "cli/problem_list.h"
#include "workspace/rescue.h"

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

std::string asText(const std::vector<PersonCode>& codes) {
    std::string text;
    for (const PersonCode& code : codes) text += (text.empty() ? "" : ", ") + code.text();
    return text;
}

void saySalvaged(const VerifyOptions& options, const SalvagedFile& found) {
    say("What could be read is saved in " + harmless(options.salvage.string()) + ". The damaged file is as it was.");
    for (const auto& kind : found.kinds) {
        std::string line = kind.kind + ": saved " + std::to_string(kind.saved);
        if (kind.lost > 0) line += ", lost " + std::to_string(kind.lost);
        if (kind.perhapsMore) line += ", and perhaps more that nothing tells of";
        say(line);
    }
    if (!found.lackForms.empty()) say("People whose forms are not all there: " + asText(found.lackForms));
    if (!found.lostPeople.empty()) say("People of whom only the code was left: " + asText(found.lostPeople));
    if (found.newIdentity) say("Whose file it was could not be read: it begins anew, so periods that were released may not be known.");
}

nlohmann::ordered_json codesAsJson(const std::vector<PersonCode>& codes) {
    auto list = nlohmann::ordered_json::array();
    for (const PersonCode& code : codes) list.push_back(code.text());
    return list;
}

void saySalvagedAsJson(const SalvagedFile& found) {
    auto kinds = nlohmann::ordered_json::array();
    for (const auto& kind : found.kinds) {
        kinds.push_back({{"kind", kind.kind}, {"saved", kind.saved}, {"lost", kind.lost}, {"perhapsMore", kind.perhapsMore}});
    }
    say(nlohmann::ordered_json{{"kinds", kinds},
                               {"lackForms", codesAsJson(found.lackForms)},
                               {"lostPeople", codesAsJson(found.lostPeople)},
                               {"newIdentity", found.newIdentity}}
            .dump());
}

ExitCode runSalvage(const VerifyOptions& options) {
    const auto clock = clockFor(options.common);
    if (!clock) return fail(clock.error());
    std::error_code unseen;
    if (!std::filesystem::exists(options.file, unseen)) return fail({ErrorCode::FileNotFound, options.file.string(), {}});
    const auto library = libraryFor(options.common);
    if (!library) return fail(library.error());
    const auto passphrase = getPassphrase(options.common.passphraseFile, PassphraseUse::Open);
    if (!passphrase) return fail(passphrase.error());
    const auto saved = whileBusy("Saving what can be read", [&] {
        return salvageTo(options.file, passphrase.value(), options.salvage, library.value(), *clock.value());
    });
    if (!saved) return fail(saved.error());
    if (options.common.json) saySalvagedAsJson(saved.value());
    else saySalvaged(options, saved.value());
    return saved.value().isWhole() ? ExitCode::Done : ExitCode::ProblemsFound;
}

}  // namespace

ExitCode runVerify(const VerifyOptions& options) {
    if (!options.salvage.empty()) return runSalvage(options);
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
