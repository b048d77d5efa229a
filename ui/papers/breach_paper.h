#pragma once

#include "pack/language_pack.h"
#include "papers/print_job.h"
#include "workspace/workspace.h"

namespace camre {

/// The sheet for a data breach (P55): what kinds of data the file holds, of how many people, from when, and whether it was
/// locked, for the report to the ICO within 72 hours. No answer, no code, and no name but the service's own.
///
/// @param catalogue  of the open file, with the service's own questions
/// @param window     the pack of the window's language: its words, direction and letters
PrintJob printBreachSheet(const Holdings& held, const FileFacts& facts, const Catalogue& catalogue, const Library& library, Day today, const LanguagePack& window);

}  // namespace camre
