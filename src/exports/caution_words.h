#pragma once

#include <string>
#include <vector>

#include "exports/code_list.h"

namespace camre {

/// What a reader must know before quoting a figure, one sentence each: those that always hold, then
/// those that the pack's own numbers call for, with the questions they are about.
std::vector<std::string> cautionWords(const ProtectedPack& pack, const WordSource& words, ExportLanguage language);

}  // namespace camre
