#pragma once

#include <string>

#include "base/result.h"
#include "cli/exit_code.h"

namespace camre {

/// A JSON list of {"problem", "place", "fact", "words"}.
std::string problemsAsJson(const Problems& problems);

/// Prints what a check found, one problem a line, or that there was none.
/// @return ProblemsFound or Done
ExitCode sayProblems(const Problems& problems, bool json, bool stoppedEarly = false);

}  // namespace camre
