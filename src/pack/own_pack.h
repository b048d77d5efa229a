#pragma once

#include <cstddef>
#include <filesystem>
#include <string>
#include <vector>

#include "base/result.h"
#include "catalogue/catalogue.h"
#include "pack/language_pack.h"

namespace camre {

// A language that came with the program and was then changed by its user lies twice on the disk: the user's own copy, which
// is used, and the shipped one, which a newer program brings up to date. These functions hold the two together.

/// Gives the own copy the texts that it has not and the shipped language has: those that came with a newer program. No text
/// of the own copy changes. Nothing is written.
void completeFrom(LanguagePack& own, const LanguagePack& shipped);

/// The keys of texts that the shipped language has for today's English while the own copy has them for an older one, in
/// the order of the keys.
std::vector<std::string> newerTexts(const LanguagePack& own, const LanguagePack& shipped, const LanguagePack& english);

/// Takes these texts of the shipped language, with their state and note, in place of the own ones.
void takeTexts(LanguagePack& own, const LanguagePack& shipped, const std::vector<std::string>& keys);

/// Puts a changed language on the disk: into the user's own folder, where a shipped one is copied first. A text of English
/// that changed stays beside it (earlier.json), so that its translators can see what changed.
///
/// @param before   the language as it is in use, which says where it lies
/// @return the changed language as it now lies in its folder
/// Errors: those of `ownCopyOf` and `writePack`; the language is as before.
Result<LanguagePack> keepOwnPack(const LanguagePack& before, LanguagePack changed, const Catalogue& catalogue,
                                 const std::filesystem::path& userPacks);

}  // namespace camre
