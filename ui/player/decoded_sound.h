#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace camre {

/// One text as it comes out of its file: samples of all channels in turn.
struct DecodedSound {
    std::vector<std::int16_t> samples;
    int rate = 0;      // samples of one channel in a second
    int channels = 0;  // 1 or 2
};

/// Reads a whole file of Ogg Opus or Ogg Vorbis. Follows no link, waits for no pipe, and takes neither a file
/// over 4 MB nor a sound over 90 seconds; nothing otherwise.
std::optional<DecodedSound> decodeSound(const std::string& file);

/// The same words at a part of their speed (0.5 to 1), with the voice as high as it was.
DecodedSound slowedDown(const DecodedSound& sound, float speed);

/// How long it is, in milliseconds.
long long millisecondsOf(const DecodedSound& sound);

}  // namespace camre
