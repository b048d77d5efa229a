#include <nlohmann/json.hpp>

#include "base/ids.h"
#include "cli/commands.h"
#include "cli/console.h"

namespace camre {
namespace {

std::string joined(const std::vector<std::string>& words) {
    std::string text;
    for (const auto& word : words) text += (text.empty() ? "" : ", ") + word;
    return text;
}

// P10: the file is made, and its owner hears at once what still stands between it and real records.
void report(const NewOptions& options, const FileFacts& facts) {
    if (!facts.missingPrivacy.empty()) {
        warn(describe({ErrorCode::PrivacyNotFilled, "\"privacy\" of the service's profile", joined(facts.missingPrivacy)}));
    }
    if (options.common.json) {
        say(nlohmann::ordered_json{{"file", options.file.string()},
                                   {"service", facts.profile.id.text},
                                   {"organisation", facts.organisation},
                                   {"encrypted", facts.encrypted},
                                   {"missingPrivacy", facts.missingPrivacy}}
                .dump());
    } else {
        say("Made " + harmless(options.file.string()) + " for the service " + facts.profile.id.text + ".");
    }
}

}  // namespace

ExitCode runNew(const NewOptions& options) {
    const std::string organisation = options.organisation.empty() ? "organisation" : options.organisation;
    if (!isPlainId(organisation)) {
        return fail({ErrorCode::WrongUse, "--org needs a short name of small letters, digits and '-', such as swansea-drop-in", {}});
    }
    auto clock = clockFor(options.common);
    if (!clock) return fail(clock.error());
    auto library = libraryFor(options.common);
    if (!library) return fail(library.error());
    const auto profile = profileFor(library.value(), options.service);
    if (!profile) return fail(profile.error());

    NewFile content;
    content.profile = profile.value().profile;
    content.profileJson = profile.value().json;
    content.organisation = organisation;
    const auto session = createSession(options.common, options.file, std::move(content), std::move(clock).value(),
                                       std::make_unique<Library>(std::move(library).value()));
    if (!session) return fail(session.error());
    report(options, session.value().workspace->facts());
    return ExitCode::Done;
}

}  // namespace camre
