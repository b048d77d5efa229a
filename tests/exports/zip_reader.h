#pragma once

#include <map>
#include <string>

namespace camre::tests {

/// Every file of a zip, by name, unpacked; fails the test when the bytes are no whole zip.
std::map<std::string, std::string> unzipped(const std::string& zip);

}  // namespace camre::tests
