#include <array>
#include <limits>
#include <nlohmann/json.hpp>

#include "cli/commands.h"
#include "cli/console.h"

namespace camre {
namespace {

using Json = nlohmann::ordered_json;

constexpr std::array<std::size_t, 3> kWidths = {10, 5, 12};

Json eventJson(const LoggedEvent& event) {
    return {{"day", event.day.iso()}, {"time", event.time}, {"role", event.role}, {"what", event.what}};
}

}  // namespace

ExitCode runEvents(const FileOptions& options) {
    const auto session = openSession(options.common, options.file);
    if (!session) return fail(session.error());
    const auto events = session.value().workspace->events(std::numeric_limits<int>::max());
    if (!events) return fail(events.error());
    if (options.common.json) {
        Json list = Json::array();
        for (const LoggedEvent& event : events.value()) list.push_back(eventJson(event));
        say(list.dump(1));
        return ExitCode::Done;
    }
    sayRow(kWidths, {"DAY", "TIME", "ROLE", "WHAT"});
    for (const LoggedEvent& event : events.value()) {
        sayRow(kWidths, {event.day.iso(), harmless(event.time), event.role.empty() ? "-" : harmless(event.role), harmless(event.what)});
    }
    return ExitCode::Done;
}

}  // namespace camre
