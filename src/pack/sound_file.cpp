#include "pack/sound_file.h"

#include <cstdint>
#include <optional>

#include "base/atomic_file.h"
#include "pack/pack_sound.h"

namespace camre {
namespace {

constexpr std::size_t kPageHeader = 27;
constexpr std::uint8_t kLastPage = 0x04;
constexpr std::uint64_t kOpusRate = 48'000;  // of its counts, whatever the rate of the sound

// A whole number with its lowest byte first.
std::uint64_t numberAt(std::string_view bytes, std::size_t at, std::size_t size) {
    std::uint64_t number = 0;
    for (std::size_t i = size; i > 0; --i) number = number << 8U | static_cast<std::uint8_t>(bytes[at + i - 1]);
    return number;
}

struct Page {
    bool isLast = false;
    std::uint64_t samples = 0;  // counted from the beginning of the sound to the end of this page
    std::string_view body;
    std::size_t size = 0;
};

// The page at the beginning of these bytes; nothing when it is not whole.
std::optional<Page> pageAt(std::string_view bytes) {
    if (bytes.size() < kPageHeader || !bytes.starts_with(std::string_view("OggS\0", 5))) return std::nullopt;
    const auto segments = static_cast<std::uint8_t>(bytes[26]);
    if (bytes.size() < kPageHeader + segments) return std::nullopt;
    std::size_t bodySize = 0;
    for (const char size : bytes.substr(kPageHeader, segments)) bodySize += static_cast<std::uint8_t>(size);
    const std::size_t body = kPageHeader + segments;
    if (bytes.size() < body + bodySize) return std::nullopt;
    return Page{(static_cast<std::uint8_t>(bytes[5]) & kLastPage) != 0, numberAt(bytes, 6, 8), bytes.substr(body, bodySize), body + bodySize};
}

struct Codec {
    std::uint64_t rate;  // samples in a second
    std::uint64_t skip;  // samples before the sound
};

std::optional<Codec> codecOf(std::string_view first) {
    if (first.size() >= 19 && first.starts_with("OpusHead")) return Codec{kOpusRate, numberAt(first, 10, 2)};
    if (first.size() >= 30 && first.starts_with("\1vorbis")) return Codec{numberAt(first, 12, 4), 0};
    return std::nullopt;
}

// Samples up to the end of the last page; nothing when there is no last page, or something after it.
std::optional<std::uint64_t> samplesOf(std::string_view bytes) {
    while (const auto page = pageAt(bytes)) {
        bytes.remove_prefix(page->size);
        if (page->isLast) return bytes.empty() ? std::optional(page->samples) : std::nullopt;
    }
    return std::nullopt;
}

}  // namespace

Result<double> soundSeconds(std::string_view bytes, const std::string& place) {
    const auto first = pageAt(bytes);
    const auto codec = first ? codecOf(first->body) : std::nullopt;
    if (!codec || codec->rate < 8000 || codec->rate > 192'000) return Error{ErrorCode::BadSound, place, "it is neither Ogg Opus nor Ogg Vorbis"};
    const auto samples = samplesOf(bytes);
    if (!samples || *samples < codec->skip) return Error{ErrorCode::BadSound, place, "it is cut short or damaged"};
    const double seconds = static_cast<double>(*samples - codec->skip) / static_cast<double>(codec->rate);
    if (seconds < kShortestSound) return Error{ErrorCode::BadSound, place, "it is too short to hold a word"};
    if (seconds > kLongestSound) return Error{ErrorCode::BadSound, place, "it is longer than 90 seconds"};
    return seconds;
}

Result<double> soundSeconds(const std::filesystem::path& file) {
    const auto bytes = readWholeFile(file, kLargestSound);
    if (!bytes) return bytes.error();
    return soundSeconds(bytes.value(), file.string());
}

}  // namespace camre
