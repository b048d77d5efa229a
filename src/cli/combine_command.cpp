#include <nlohmann/json.hpp>

#include "cli/busy.h"
#include "cli/commands.h"
#include "cli/console.h"
#include "cli/release_folder.h"
#include "workspace/combine_files.h"

namespace camre {

ExitCode runCombine(const CombineOptions& options) {
    const Status writable = checkNewFolder(options.out);
    if (!writable) return fail(writable.error());
    const auto combined = whileBusy("Adding the packs up", [&] { return combinePackFiles(options.packs, options.out); });
    if (!combined) return fail(combined.error());
    const std::size_t packs = combined.value().parts().size();
    const std::size_t organisations = combined.value().organisations();
    const std::string folder = harmless(options.out.string());
    if (options.common.json) {
        say(nlohmann::ordered_json{{"packs", packs}, {"organisations", organisations}, {"out", folder}}.dump());
    } else {
        say("Packs added up: " + std::to_string(packs) + ", of organisations: " + std::to_string(organisations) +
            ". The sums are written to " + folder + ".");
    }
    return ExitCode::Done;
}

}  // namespace camre
