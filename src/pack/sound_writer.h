#pragma once

#include <filesystem>
#include <string>
#include <string_view>

#include "base/result.h"
#include "pack/language_pack.h"

namespace camre {

/// The bytes of audio.json: one sound a line, in the order of the keys.
std::string audioJson(const LanguagePack& pack);

/// Takes a person's recording of a text into the pack's folder, as it speaks the text today, in place of any sound before.
///
/// @param file     Ogg Opus or Ogg Vorbis
/// @param role     of who speaks: "interpreter", "volunteer"; never a name
/// @param variety  how they speak: "Arabic, Sudan"
/// Errors (nothing changes): MissingWord when the pack has no such words; EmptyText and NotAllowed for role and variety, which
/// tell listeners apart and hold visible signs only; BadSound, FileTooLarge, FileNotFound of the file; DiskFull, FileUnwritable.
Status putSound(LanguagePack& pack, std::string_view key, const std::filesystem::path& file, const std::string& role,
                const std::string& variety);

}  // namespace camre
