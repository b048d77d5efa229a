#include "base/hash.h"

#include <sodium.h>

#include <cstdlib>

namespace camre {
namespace {

const unsigned char* bytesOf(std::string_view text) {
    return reinterpret_cast<const unsigned char*>(text.data());
}

std::string hex(const unsigned char* bytes, std::size_t count) {
    std::string text(count * 2 + 1, '\0');
    sodium_bin2hex(text.data(), text.size(), bytes, count);
    text.pop_back();
    return text;
}

}  // namespace

std::string sha256Hex(std::string_view bytes) {
    unsigned char digest[crypto_hash_sha256_BYTES];
    crypto_hash_sha256(digest, bytesOf(bytes), bytes.size());
    return hex(digest, sizeof digest);
}

std::string textMark(std::string_view englishText) { return sha256Hex(englishText).substr(0, 8); }

std::string keyedMark(std::string_view text, std::string_view key) {
    unsigned char digest[crypto_generichash_BYTES_MIN];
    crypto_generichash(digest, sizeof digest, bytesOf(text), text.size(), bytesOf(key), key.size());
    return hex(digest, sizeof digest);
}

std::string randomBytes(std::size_t count) {
    if (sodium_init() < 0) std::abort();
    std::string bytes(count, '\0');
    randombytes_buf(bytes.data(), bytes.size());
    return bytes;
}

std::string randomHexId() {
    const std::string bytes = randomBytes(16);
    return hex(bytesOf(bytes), bytes.size());
}

}  // namespace camre
