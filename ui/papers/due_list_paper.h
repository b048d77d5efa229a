#pragma once

#include <vector>

#include "pack/language_pack.h"
#include "papers/print_job.h"
#include "workspace/workspace.h"

namespace camre {

/// The list of follow-ups for paper, in the order given: codes and the days they are due, and nothing else.
/// People without a next day are left out.
///
/// @param window  the pack of the window's language: direction and letters
PrintJob printDueList(const std::vector<PersonFacts>& people, Day today, const LanguagePack& window);

}  // namespace camre
