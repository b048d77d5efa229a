#pragma once

#include <filesystem>
#include <string>

namespace camre::tests {

/// Every row of every table, one a line, so that two files can be compared. Left out is what chance or the clock on the wall
/// puts there: a person's code, the time of an event and of a draft's last save, the file's own random numbers.
/// Throws when the file cannot be read or is not whole.
///
/// @param key  what opens it
std::string stateOf(const std::filesystem::path& file, const std::string& key);

}  // namespace camre::tests
