#pragma once

#include <cstdint>
#include <string>

namespace camre::tests {

inline std::string littleEndian(std::uint64_t number, int size) {
    std::string bytes;
    for (int i = 0; i < size; ++i) bytes += static_cast<char>(number >> (8U * static_cast<unsigned>(i)) & 0xFFU);
    return bytes;
}

/// One Ogg page (RFC 3533) without a checksum, around a body of less than 255 bytes.
inline std::string oggPage(char flags, std::uint64_t samples, const std::string& body) {
    return std::string("OggS\0", 5) + flags + littleEndian(samples, 8) + std::string(12, '\0') + '\1' + static_cast<char>(body.size()) + body;
}

/// The frame of an Ogg Opus file (RFC 7845) that says it is this many counts of 1/48000 s long; nothing in it can be heard.
inline std::string oggOpus(std::uint64_t counts, std::uint16_t skip = 312) {
    const std::string head = "OpusHead" + std::string("\1\1", 2) + littleEndian(skip, 2) + littleEndian(24'000, 4) + std::string(3, '\0');
    return oggPage(2, 0, head) + oggPage(0, 0, "OpusTags") + oggPage(4, counts + skip, "sound");
}

}  // namespace camre::tests
