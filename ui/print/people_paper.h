#pragma once

#include <string>

#include "exports/people_page.h"
#include "pack/language_pack.h"
#include "print/printed_document.h"

namespace camre {

/// "What you told us, what we will do": one sheet in plain words and pictures for the people who answered. For each theme that
/// can be told, how many found it better, about the same and harder, in words alone.
///
/// @param weWill  in the direction that it is written in, whatever the page's language; empty: room to write by hand
PrintedDocument peoplePaper(const PeopleTold& told, const LanguagePack& pack, const std::string& weWill);

/// Whether a document is one sheet.
bool fitsOneSheet(const PrintedDocument& document);

}  // namespace camre
