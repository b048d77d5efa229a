#pragma once

#include "store/file_knowledge.h"
#include "workspace/restore.h"

namespace camre {

/// Everything that is decided about a restore, from what the two files know. Touches no file.
struct RestoreDecision {
    RestorePlan plan;
    CarriedOver carried;
};

/// @param backup   what the backup knows
/// @param present  what the file knows whose place it takes; nothing is read from it when `state` is Missing or Unreadable
RestoreDecision decideRestore(const FileKnowledge& backup, const FileKnowledge& present, PresentFile state, Day today);

/// The mark of an erased code, kept so that a backup cannot bring the person back (P42). Never equal to the mark of
/// another system's key, which is made with the same key.
std::string erasedMark(const std::string& compactCode, const std::string& markKey);

}  // namespace camre
