#include <nlohmann/json.hpp>

#include "cli/commands.h"
#include "cli/console.h"
#include "cli/option_values.h"
#include "workspace/profile_file.h"

namespace camre {
namespace {

using Json = nlohmann::ordered_json;

std::string listed(const std::vector<IndicatorId>& questions) {
    std::string text;
    for (const IndicatorId& id : questions) text += (text.empty() ? "" : ", ") + id.text;
    return text.empty() ? "none" : text;
}

Json jsonOf(const std::vector<IndicatorId>& questions) {
    Json list = Json::array();
    for (const IndicatorId& id : questions) list.push_back(id.text);
    return list;
}

void sayForm(const ServiceProfile& form, bool json) {
    if (json) return say(Json{{"service", form.id.text}, {"version", form.version}, {"questions", jsonOf(form.questions)}}.dump());
    say("Service: " + form.id.text);
    say("Version: " + std::to_string(form.version));
    say("Questions: " + listed(form.questions));
}

void sayChange(const FormChange& change, bool done, bool json) {
    if (json) {
        return say(Json{{"version", change.version}, {"done", done}, {"comparable", jsonOf(change.comparable)},
                        {"ending", jsonOf(change.ending)}, {"beginning", jsonOf(change.beginning)},
                        {"promisesChanged", change.promisesChanged}, {"forms", change.formsCount}, {"drafts", change.draftsCount}}
                       .dump());
    }
    if (change.changesNothing) return say("This is the form that is in use already.");
    say("Version: " + std::to_string(change.version));
    say("Compared as before: " + listed(change.comparable));
    say("No longer asked: " + listed(change.ending));
    say("New: " + listed(change.beginning));
    if (change.promisesChanged) say("The promises have changed: earlier ones hold for the answers that were given on them.");
    if (change.draftsCount > 0) say("Unfinished forms, which go on with the form they began with: " + std::to_string(change.draftsCount));
    say(done ? "The form is in use." : "Nothing was changed. Leave out --look to do it.");
}

// A file that is named is checked whole before anything is done with it.
Result<ServiceProfile> wantedForm(const Session& session, const std::string& wanted) {
    auto profile = profileFor(*session.library, wanted);
    if (!profile) return profile.error();
    return std::move(profile.value().profile);
}

ExitCode change(const ServiceOptions& options, Workspace& workspace, const ServiceProfile& wanted) {
    const auto meant = workspace.formChange(wanted);
    if (!meant) return fail(meant.error());
    if (!options.look) {
        const auto done = workspace.setProfile(wanted);
        if (!done) return fail(done.error());
    }
    sayChange(meant.value(), !options.look, options.common.json);
    return ExitCode::Done;
}

}  // namespace

ExitCode runService(const ServiceOptions& options) {
    const auto session = openSession(options.common, options.file);
    if (!session) return fail(session.error());
    Workspace& workspace = *session.value().workspace;
    if (!options.change.empty()) {
        const auto wanted = wantedForm(session.value(), options.change);
        if (!wanted) return fail(wanted.error());
        return change(options, workspace, wanted.value());
    }
    const ServiceProfile form = workspace.facts().profile;
    if (!options.out.empty()) {
        if (Status written = writeProfileFile(form, options.out); !written) return fail(written.error());
    }
    sayForm(form, options.common.json);
    return ExitCode::Done;
}

}  // namespace camre
