#include "cli/problem_list.h"

#include <nlohmann/json.hpp>

#include "cli/console.h"

namespace camre {

std::string problemsAsJson(const Problems& problems) {
    auto list = nlohmann::ordered_json::array();
    for (const auto& problem : problems) {
        list.push_back({{"problem", errorName(problem.code)},
                        {"place", harmless(problem.place)},
                        {"fact", harmless(problem.fact)},
                        {"words", harmless(describe(problem))}});
    }
    return list.dump();
}

ExitCode sayProblems(const Problems& problems, bool json, bool stoppedEarly) {
    if (json) say(problemsAsJson(problems));
    else if (problems.empty()) say("No problems.");
    else {
        for (const auto& problem : problems) say(harmless(describe(problem)));
    }
    if (stoppedEarly) warn("The check stopped there; there may be more problems.");
    return problems.empty() ? ExitCode::Done : ExitCode::ProblemsFound;
}

}  // namespace camre
