#pragma once

#include <string>
#include <string_view>

namespace camre {

/// @return the SHA-256 of the bytes as 64 lower-case hexadecimal letters
std::string sha256Hex(std::string_view bytes);

/// The mark that a translation carries of the English text it was made from: the first eight
/// letters of the text's SHA-256.
std::string textMark(std::string_view englishText);

/// A keyed one-way mark (BLAKE2b, 16 bytes, as 32 hexadecimal letters): the same text and key give
/// the same mark, and without the key nobody can try texts against it.
///
/// @param key  32 bytes
std::string keyedMark(std::string_view text, std::string_view key);

/// @return `count` random bytes from the operating system
std::string randomBytes(std::size_t count);

/// Random id of 32 hexadecimal letters.
std::string randomHexId();

}  // namespace camre
