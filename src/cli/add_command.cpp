#include <nlohmann/json.hpp>

#include "cli/busy.h"
#include "cli/commands.h"
#include "cli/console.h"
#include "exchange/forms_reader.h"

namespace camre {
namespace {

void sayAsText(const AddedForms& added) {
    say("Added " + std::to_string(added.formsCount) + " forms; new people: " + std::to_string(added.newPeopleCount) + ".");
    for (const auto& [label, code] : added.newCodes) say("new:" + label + "  " + code.text());
}

void sayAsJson(const AddedForms& added) {
    auto codes = nlohmann::ordered_json::object();
    for (const auto& [label, code] : added.newCodes) codes[label] = code.text();
    say(nlohmann::ordered_json{{"forms", added.formsCount}, {"newPeople", added.newPeopleCount}, {"codes", codes}}.dump());
}

}  // namespace

ExitCode runAdd(const AddOptions& options) {
    const auto session = openSession(options.common, options.file);
    if (!session) return fail(session.error());
    // Whether the forms of a file are of real people only their owner can say (P57).
    if (session.value().workspace->facts().sample && !options.madeUp) return fail({ErrorCode::SampleMixed, options.file.string(), {}});
    const FormsReading reading =
        whileBusy("Reading forms", [&] { return readFormsFile(options.forms, session.value().clock->today()); });
    if (!reading.problems.empty()) return failAll(reading.problems, reading.stoppedEarly);

    Problems problems;
    const auto added =
        whileBusy("Adding forms", [&] { return session.value().workspace->addForms(reading.forms, problems); });
    if (!problems.empty()) return failAll(problems);
    if (!added) return fail(added.error());
    if (options.common.json) sayAsJson(added.value());
    else sayAsText(added.value());
    return ExitCode::Done;
}

}  // namespace camre
