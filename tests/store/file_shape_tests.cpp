#include "store/file_shape.h"

#include "support/catch.h"

using namespace camre;

namespace {

// The header of a plain SQLite file of our application, with this many pages.
std::string plainHead(unsigned char pages, const std::string& application = "CAMR") {
    std::string head("SQLite format 3\0", 16);
    head.resize(100, '\0');
    head[31] = static_cast<char>(pages);
    head.replace(68, 4, application);
    return head;
}

std::string sealedHead() {
    std::string head;
    for (int i = 0; i < 100; ++i) {
        head += static_cast<char>(i * 37 + 129);
    }
    return head;
}

}  // namespace

TEST_CASE("another program's database is told apart before any passphrase", "[store]") {
    CHECK(shapeOf(3 * 4096, plainHead(3), false) == FileShape::Plain);
    CHECK(shapeOf(3 * 4096, plainHead(3, "GPKG"), false) == FileShape::NotOurs);
    CHECK(shapeOf(50, plainHead(3).substr(0, 50), false) == FileShape::NotOurs);
}

TEST_CASE("a plain file with fewer pages than it says has been cut short", "[store]") {
    CHECK(shapeOf(2 * 4096, plainHead(3), false) == FileShape::CutShort);
    CHECK(shapeOf(3 * 4096 - 1, plainHead(3), false) == FileShape::CutShort);
    CHECK(shapeOf(3 * 4096 + 1, plainHead(3), false) == FileShape::CutShort);
}

TEST_CASE("a locked file is whole pages of random bytes", "[store]") {
    CHECK(shapeOf(3 * 4096, sealedHead(), false) == FileShape::Sealed);
    CHECK(shapeOf(3 * 4096 - 7, sealedHead(), false) == FileShape::CutShort);
    CHECK(shapeOf(4095, sealedHead(), false) == FileShape::NotOurs);
    CHECK(shapeOf(0, "", false) == FileShape::NotOurs);
}

TEST_CASE("letters, pictures and archives are not taken for locked files", "[store]") {
    CHECK(shapeOf(2 * 4096, std::string(100, 'a'), false) == FileShape::NotOurs);
    CHECK(shapeOf(2 * 4096, std::string(100, '\0'), false) == FileShape::NotOurs);
    CHECK(shapeOf(5000, "PK\x03\x04" + sealedHead(), false) == FileShape::NotOurs);
    CHECK(shapeOf(5000, "\x89PNG" + sealedHead(), false) == FileShape::NotOurs);
}

TEST_CASE("while a journal waits beside a file its size decides nothing", "[store]") {
    CHECK(shapeOf(3 * 4096 + 1, plainHead(3), true) == FileShape::Plain);
    CHECK(shapeOf(2 * 4096, plainHead(3), true) == FileShape::Plain);
    CHECK(shapeOf(3 * 4096 - 7, sealedHead(), true) == FileShape::Sealed);
}
