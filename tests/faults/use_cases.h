#pragma once

#include <functional>
#include <string>
#include <vector>

#include "workspace/workspace.h"

namespace camre::tests {

/// One thing that a worker or a coordinator does with a records file.
struct UseCase {
    std::string name;
    std::string before;                     // the bytes of the file before it
    const Library* library;
    std::function<Status(Workspace&)> run;  // done again on the same file it does the same again
};

/// Every use case that writes into a records file. The day is 2026-11-22 in all of them.
const std::vector<UseCase>& useCases();
Day useCaseDay();

/// How far apart the steps are at which trouble comes: 1 with CAMRE_EVERY_STEP in the surroundings (scripts/campaign), else 7, so
/// that each change of Camre is tested within its minutes.
int stepsAtOnce();

}  // namespace camre::tests
