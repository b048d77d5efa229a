#pragma once

#include <string>
#include <vector>

#include "exports/code_list.h"

namespace camre {

/// What a reader must know before quoting a figure, one sentence each: those that always hold.
std::vector<std::string> cautionWords(ExportLanguage language);

}  // namespace camre
