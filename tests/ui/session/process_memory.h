#pragma once

#include <sys/types.h>

#include <string>
#include <vector>

namespace camre::tests {

/// Looks for texts in all memory that a program can write to: what a core dump of it would hold. Each is looked for as UTF-8 and
/// as Qt keeps texts (UTF-16).
///
/// @return a line for each find: the text and where it lies
std::vector<std::string> findInMemory(pid_t process, const std::vector<std::string>& texts);

}  // namespace camre::tests
