#include "store/file_shape.h"

#include <algorithm>
#include <array>

#include "store/schema.h"

// Offsets in the header of a plain SQLite file: https://www.sqlite.org/fileformat.html, section 1.3.

namespace camre {
namespace {

using namespace std::string_view_literals;

constexpr std::string_view kPlainHeader = "SQLite format 3\0"sv;
constexpr std::size_t kHeaderSize = 100;
constexpr std::size_t kPageCountAt = 28;
constexpr std::size_t kApplicationIdAt = 68;

std::int64_t bigEndian(std::string_view head, std::size_t at) {
    std::int64_t number = 0;
    for (const char byte : head.substr(at, 4)) {
        number = number * 256 + static_cast<unsigned char>(byte);
    }
    return number;
}

FileShape shapeOfPlain(std::int64_t size, std::string_view head, bool journalWaits) {
    if (head.size() < kHeaderSize || bigEndian(head, kApplicationIdAt) != kApplicationId) return FileShape::NotOurs;
    if (journalWaits) return FileShape::Plain;
    const bool whole = size % kPageSize == 0 && bigEndian(head, kPageCountAt) * kPageSize <= size;
    return whole ? FileShape::Plain : FileShape::CutShort;
}

// A sealed file begins with 16 random bytes; the chance that they are all printable is one in ten million.
bool looksLikeAnotherKind(std::string_view head) {
    constexpr std::array kStarts = {"PK\x03\x04"sv, "%PDF"sv, "\x89PNG"sv, "\xFF\xD8\xFF"sv, "GIF8"sv, "\x1F\x8B"sv};
    const auto startsSo = [&](std::string_view start) { return head.substr(0, start.size()) == start; };
    if (std::any_of(kStarts.begin(), kStarts.end(), startsSo)) return true;
    const std::string_view salt = head.substr(0, 16);
    const auto isText = [](char c) { return (c >= ' ' && c <= '~') || c == '\n' || c == '\r' || c == '\t'; };
    const auto isZero = [](char c) { return c == '\0'; };
    return std::all_of(salt.begin(), salt.end(), isText) || std::all_of(salt.begin(), salt.end(), isZero);
}

}  // namespace

FileShape shapeOf(std::int64_t size, std::string_view head, bool journalWaits) {
    if (head.substr(0, kPlainHeader.size()) == kPlainHeader) return shapeOfPlain(size, head, journalWaits);
    if (size < kPageSize || looksLikeAnotherKind(head)) return FileShape::NotOurs;
    if (journalWaits || size % kPageSize == 0) return FileShape::Sealed;
    return FileShape::CutShort;
}

}  // namespace camre
