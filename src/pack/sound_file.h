#pragma once

#include <filesystem>
#include <string_view>

#include "base/result.h"

namespace camre {

/// The shortest and the longest sound of one text, in seconds.
inline constexpr double kShortestSound = 0.1;
inline constexpr double kLongestSound = 90;

/// How long a file of sound is, in seconds, from the frame around the sound alone: the sound itself is decoded by
/// the player, in a process of its own.
///
/// Errors: BadSound (fact: why) when it is no Ogg Opus or Ogg Vorbis, is cut short, or is too short or too long;
/// those of readWholeFile.
/// Source: RFC 3533 (Ogg pages), RFC 7845 section 5.1 (Opus), Vorbis I specification section 4.2.2.
Result<double> soundSeconds(const std::filesystem::path& file);

/// The same for the bytes of a file.
///
/// @param place  named in errors
Result<double> soundSeconds(std::string_view bytes, const std::string& place);

}  // namespace camre
