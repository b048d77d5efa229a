#include "zip_reader.h"

#include <zlib.h>

#include "support/catch.h"

namespace camre::tests {
namespace {

// Whole numbers of a zip are little-endian.
std::size_t number(const std::string& zip, std::size_t at, int bytes) {
    REQUIRE(at + static_cast<std::size_t>(bytes) <= zip.size());
    std::size_t value = 0;
    for (int i = bytes - 1; i >= 0; --i) value = value << 8 | static_cast<unsigned char>(zip[at + static_cast<std::size_t>(i)]);
    return value;
}

std::string inflated(const std::string& packed, std::size_t size) {
    std::string plain(size, '\0');
    z_stream stream{};
    REQUIRE(inflateInit2(&stream, -MAX_WBITS) == Z_OK);
    std::string in = packed;
    stream.next_in = reinterpret_cast<Bytef*>(in.data());
    stream.avail_in = static_cast<uInt>(in.size());
    stream.next_out = reinterpret_cast<Bytef*>(plain.data());
    stream.avail_out = static_cast<uInt>(plain.size());
    CHECK(inflate(&stream, Z_FINISH) == Z_STREAM_END);
    inflateEnd(&stream);
    return plain;
}

}  // namespace

// Source: the layout of the central directory in PKWARE's APPNOTE, sections 4.3.7, 4.3.12 and 4.3.16.
std::map<std::string, std::string> unzipped(const std::string& zip) {
    const std::size_t end = zip.rfind(std::string("PK\5\6", 4));
    REQUIRE(end != std::string::npos);
    const std::size_t count = number(zip, end + 10, 2);
    std::size_t at = number(zip, end + 16, 4);
    std::map<std::string, std::string> files;
    for (std::size_t i = 0; i < count; ++i) {
        const std::size_t packedSize = number(zip, at + 20, 4);
        const std::size_t nameSize = number(zip, at + 28, 2);
        const std::size_t local = number(zip, at + 42, 4);
        const std::size_t data = local + 30 + number(zip, local + 26, 2) + number(zip, local + 28, 2);
        const std::string packed = zip.substr(data, packedSize);
        const bool stored = number(zip, at + 10, 2) == 0;
        files[zip.substr(at + 46, nameSize)] = stored ? packed : inflated(packed, number(zip, at + 24, 4));
        at += 46 + nameSize + number(zip, at + 30, 2) + number(zip, at + 32, 2);
    }
    return files;
}

}  // namespace camre::tests
