#pragma once

#include <filesystem>

#include "base/result.h"
#include "pack/language_pack.h"

namespace camre {

/// A pack that was read, and every problem met in its files; `place` begins with the file's name
/// ("words.json/words/card.title/text").
struct PackReading {
    LanguagePack pack;
    Problems problems;
};

/// Reads the folder of one language: pack.json ("camre-pack/1") and words.json ("camre-words/1").
/// Symbolic links that leave the folder are not followed.
PackReading readPack(const std::filesystem::path& folder);

}  // namespace camre
