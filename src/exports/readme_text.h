#pragma once

#include <string>

#include "exports/code_list.h"
#include "release/pack.h"

namespace camre {

/// `README.txt`: what the files of a pack are, whom they cover, what was rounded or hidden and why,
/// how to read them with care, and what the columns mean. Welsh first, then English.
std::string readmeText(const ProtectedPack& pack, const WordSource& words);

}  // namespace camre
