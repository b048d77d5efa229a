#pragma once

#include "base/error.h"

namespace camre {

/// What the program says to the shell when it ends.
enum class ExitCode {
    Done = 0,
    ProblemsFound = 1,     // a check ran and found problems
    WrongUse = 2,          // the command itself is not right
    InputRefused = 3,      // what was given cannot be taken
    WrongPassphrase = 4,
    FileTrouble = 5,       // disk, folder, or a data file that cannot be used
    RefusedToProtect = 6,  // too few people, overlapping or unfinished period
};

ExitCode exitCodeOf(ErrorCode code);

}  // namespace camre
