#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "exports/code_list.h"
#include "release/cautions.h"

namespace camre {

/// What a kind of caution says: "Low reliability, fewer than 30 compared". The one place where cautions are worded, for files and window.
std::string_view cautionWord(CautionKind kind, ExportLanguage language);
/// What is true of every summary, one sentence each.
std::vector<std::string> standingCautions(ExportLanguage language);
/// The kinds in the order in which they are said: about everybody first, then about single rows.
std::span<const CautionKind> cautionKinds();

/// What a reader must know before quoting a figure, one sentence each: those that always hold, then
/// those that the pack's own numbers call for, with the questions they are about.
std::vector<std::string> cautionWords(const ProtectedPack& pack, const WordSource& words, ExportLanguage language);

}  // namespace camre
