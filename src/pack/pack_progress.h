#pragma once

#include "base/result.h"
#include "catalogue/catalogue.h"
#include "pack/language_pack.h"

namespace camre {

/// Where a language stands: texts are missing; a text is to be mended (its English changed, or the check found a
/// fault); every text is there, but a second speaker has not checked all; checked throughout.
enum class PackStage { Draft, NeedsUpdate, Complete, Ready };

/// A language pack in numbers, for a catalogue.
struct PackProgress {
    int textsNeeded = 0;
    int textsThere = 0;
    int soundsNeeded = 0;  // texts that can be heard, the language's name and numbers
    int soundsThere = 0;   // of these: listed, of today's words
    int textsChecked = 0;  // by a second speaker
    int textsStale = 0;    // made from an older English
    PackStage stage = PackStage::Draft;
    Problems problems;     // what `checkPack` finds, in its order
};

/// Counts what is there and checks it with the same check as `camre-cli check pack`.
///
/// @param english  the source pack, which may be the pack itself
PackProgress progressOf(const LanguagePack& pack, const LanguagePack& english, const Catalogue& catalogue);

}  // namespace camre
