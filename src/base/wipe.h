#pragma once

#include <string>

namespace camre {

/// Overwrites the letters where they lie and leaves the text empty. Not left out by an optimising compiler.
void wipe(std::string& secret);

}  // namespace camre
