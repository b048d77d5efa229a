#pragma once

#include <string>
#include <vector>

namespace camre::tests {

/// What one run of camre-cli left behind.
struct Ran {
    int code = -1;
    std::string out;
    std::string err;
};

/// Runs the built camre-cli without a terminal, with the shipped data folder and without packs of
/// the user's own.
///
/// @param input  what it finds on standard input
Ran runCli(const std::vector<std::string>& words, const std::string& input = {});

/// Runs it on a terminal of its own, types these lines, and gives back all that appeared there.
Ran runCliOnTerminal(const std::vector<std::string>& words, const std::vector<std::string>& typedLines);

}  // namespace camre::tests
