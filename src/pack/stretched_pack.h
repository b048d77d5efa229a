#pragma once

#include "pack/language_pack.h"

namespace camre {

/// A language that nobody speaks, to look at pages with: every text of `english` in brackets, 40 % longer and with marks on
/// its letters, so that a text that is cut off, put together from pieces or left in English is seen at once. Words in curly
/// brackets stay. From right to left the letters are Arabic ones. Tags as CLDR has them: "en-XA", "ar-XB".
LanguagePack stretchedPack(const LanguagePack& english, TextDirection direction);

}  // namespace camre
