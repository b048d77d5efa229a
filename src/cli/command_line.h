#pragma once

namespace camre {

/// Reads the words of the command line, runs the verb they name, and gives the exit code.
int runCommandLine(int argc, const char* const* argv);

}  // namespace camre
