#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "catalogue/catalogue.h"
#include "pack/language_pack.h"

namespace camre {

/// Keys of sound that no text of words.json has.
inline constexpr std::string_view kLanguageNameSound = "language.name";  // the language's own name
inline constexpr std::string_view kNumberSound = "number.";              // "number.3": a bare number

/// The largest file of sound that is taken, in bytes: two minutes of a voice, generously.
inline constexpr std::size_t kLargestSound = 4'000'000;

/// True for a key whose file lies inside the folder of sounds, however it is written.
bool isSoundKey(std::string_view key);

/// The words that a sound with this key speaks: a text of words.json, the language's own name, or a number.
/// Empty when the pack has no such words.
std::string spokenWords(const LanguagePack& pack, std::string_view key);

/// Every key that the window can read aloud, in the order in which people meet them: questions with their
/// answers, the agreement, the story; then the language's name and the numbers of the answers.
std::vector<std::string> soundKeys(const Catalogue& catalogue);

/// A person's voice always; a computer's only in a language whose computer voice people can follow.
bool mayBeHeard(const LanguagePack& pack, Voice voice);

/// The file to play for a key, or an empty path: when it is not listed, speaks older words, is a voice that may
/// not be heard, is no plain file of a fair size, or lies outside the pack. The file itself is not opened.
std::filesystem::path soundFile(const LanguagePack& pack, std::string_view key);

/// What is wrong with the sounds: those that speak older words or no words of the pack, listed ones without a file,
/// files that are not listed. A text without a sound is no fault. Place is a file, fact the key.
Problems checkSounds(const LanguagePack& pack);

/// Opens every listed file: BadSound where it is no whole Ogg Opus or Ogg Vorbis, or too short or too long.
Problems checkSoundFiles(const LanguagePack& pack);

}  // namespace camre
