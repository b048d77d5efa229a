#pragma once

#include <vector>

#include "exports/code_list.h"

namespace camre::tests {

/// Packs in Welsh, English and Polish with the words of the small catalogue's questions, themes and
/// groups; Polish has only "work.job".
const std::vector<LanguagePack>& exportPacks();

/// The small catalogue and the packs above.
WordSource exportWords();

}  // namespace camre::tests
