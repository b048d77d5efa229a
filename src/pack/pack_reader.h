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
    Problems soundProblems;  // of audio.json: they cost the pack sounds, but not its words
};

/// Reads the folder of one language: pack.json ("camre-pack/1"), words.json ("camre-words/1") and, where there
/// is one, audio.json ("camre-audio/1"). The files of sound are not opened here.
/// Symbolic links that leave the folder are not followed.
PackReading readPack(const std::filesystem::path& folder);

}  // namespace camre
