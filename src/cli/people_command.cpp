#include "cli/commands.h"
#include "cli/console.h"
#include "cli/person_rows.h"

namespace camre {
namespace {

constexpr int kPage = 1000;

}  // namespace

ExitCode runPeople(const FileOptions& options) {
    const auto session = openSession(options.common, options.file);
    if (!session) return fail(session.error());
    Workspace& workspace = *session.value().workspace;
    auto page = workspace.people(std::nullopt, kPage);
    if (!page) return fail(page.error());
    noteLooked(session.value());
    PersonRows rows(options.common.json);
    while (!page.value().empty()) {
        rows.add(page.value());
        page = workspace.people(page.value().back().code, kPage);
        if (!page) return fail(page.error());
    }
    rows.end();
    return ExitCode::Done;
}

}  // namespace camre
