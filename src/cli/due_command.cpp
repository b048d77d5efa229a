#include <limits>

#include "cli/commands.h"
#include "cli/console.h"
#include "cli/option_values.h"
#include "cli/person_rows.h"

namespace camre {

ExitCode runDue(const DueOptions& options) {
    // Looked at before the passphrase is asked for.
    const auto chosen = options.on.empty() ? Result<Day>(Day()) : dayOption("--on", options.on);
    if (!chosen) return fail(chosen.error());
    const auto session = openSession(options.common, options.file);
    if (!session) return fail(session.error());
    const Day last = options.on.empty() ? session.value().clock->today() : chosen.value();
    // Late on the day after is due on this day or before; who moved away or wants no more is not waited for.
    const auto due = session.value().workspace->due(DueFilter::Late, last.plusDays(1), std::numeric_limits<int>::max());
    if (!due) return fail(due.error());
    noteLooked(session.value());
    PersonRows rows(options.common.json);
    rows.add(due.value());
    rows.end();
    return ExitCode::Done;
}

}  // namespace camre
