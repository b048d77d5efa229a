#include "base/zip_archive.h"

#include "support/catch.h"
#include "support/damage.h"

using namespace camre;
using namespace camre::tests;

namespace {

std::string zipOf(const std::vector<ZipEntry>& entries) {
    auto zip = writeZip(entries);
    REQUIRE(zip);
    return std::move(zip).value();
}

Error refusal(const std::string& zip, ZipLimits limits = {}) {
    const auto read = readZip(zip, limits);
    REQUIRE_FALSE(read);
    CHECK(read.error().place.empty());
    return read.error();
}

Error unsafe(const std::string& shown) { return {ErrorCode::UnsafeFile, {}, shown}; }

// Where the record of the first file begins in the zip's list of contents: its signature is PK\1\2.
std::size_t firstRecord(const std::string& zip) {
    const auto at = zip.find("PK\x01\x02");
    REQUIRE(at != std::string::npos);
    return at;
}

}  // namespace

TEST_CASE("what is put into a zip comes out of it, and the same files give the same bytes", "[base]") {
    std::string sound(5000, '\0');
    sound += 'x';
    const std::vector<ZipEntry> entries{{"pl/words.json", "{\"a\": 1}"}, {"pl/audio/a.ogg", sound}, {"empty", ""}};
    const std::string zip = zipOf(entries);
    CHECK(zip == zipOf(entries));
    const auto back = readZip(zip);
    REQUIRE(back);
    REQUIRE(back.value().size() == entries.size());
    for (std::size_t i = 0; i < entries.size(); ++i) {
        CHECK(back.value()[i].name == entries[i].name);
        CHECK(back.value()[i].bytes == entries[i].bytes);
    }
}

TEST_CASE("a name in a zip that leads anywhere but down is refused", "[base]") {
    for (const char* name : {"../evil", "a/../../evil", "/etc/passwd", "a//b", "./a", "a/.", "..", "a../b", "a /b", "b.", "C:\\evil", "a\\..\\b", "C:evil", "a\tb"}) {
        INFO(name);
        std::string shown = name;
        for (char& c : shown) c = c < 0x20 ? '?' : c;
        CHECK(refusal(zipOf({{"fine", "x"}, {name, "x"}})) == unsafe(shown));
    }
    CHECK(refusal(zipOf({{"a\u202Eggo.b", "x"}})).code == ErrorCode::UnsafeFile);
    CHECK(refusal(zipOf({{std::string(500, 'a'), "x"}})) == unsafe(std::string(80, 'a')));
}

TEST_CASE("two files of one name are refused, whatever their capitals", "[base]") {
    CHECK(refusal(zipOf({{"pack.json", "x"}, {"PACK.json", "y"}})) == unsafe("PACK.json"));
    std::string zip = zipOf({{"pack.json", "x"}, {"pacK.json", "y"}});
    for (auto at = zip.find("pacK"); at != std::string::npos; at = zip.find("pacK")) zip.replace(at, 4, "pack");
    CHECK(refusal(zip) == unsafe("pack.json"));
}

TEST_CASE("a link in a zip is refused", "[base]") {
    std::string zip = zipOf({{"words.json", "/etc/passwd"}});
    // The mode stands in the upper half of the four bytes at 38 of the record: 0120777 is a link.
    const std::size_t mode = firstRecord(zip) + 40;
    zip[mode] = '\xFF';
    zip[mode + 1] = '\xA1';
    CHECK(refusal(zip) == unsafe("words.json"));
}

TEST_CASE("a small zip that would fill the computer is not unpacked", "[base]") {
    const std::string bomb = zipOf({{"a", std::string(2'000'000, 'a')}, {"b", std::string(2'000'000, 'b')}, {"c", std::string(2'000'000, 'c')}});
    CHECK(bomb.size() < 20'000);
    CHECK(readZip(bomb));
    CHECK(refusal(bomb, {10, 1'000'000, 50'000'000}) == Error{ErrorCode::FileTooLarge, {}, "1"});
    CHECK(refusal(bomb, {10, 3'000'000, 5'000'000}) == Error{ErrorCode::FileTooLarge, {}, "5"});
    CHECK(refusal(bomb, {2, 3'000'000, 50'000'000}).code == ErrorCode::FileTooLarge);
}

TEST_CASE("a file in a zip that says it is smaller than it is, is found out", "[base]") {
    std::string zip = zipOf({{"a", std::string(100'000, 'a')}});
    // Its size stands in the four bytes at 24 of the record: 100000 is 0x0186A0.
    const std::size_t size = firstRecord(zip) + 24;
    REQUIRE(zip.substr(size, 4) == std::string("\xA0\x86\x01\x00", 4));
    zip[size + 2] = '\0';
    CHECK(refusal(zip).code == ErrorCode::NotOurFile);
}

TEST_CASE("what is no zip is told, and a damaged one never brings the program down", "[base]") {
    for (const char* text : {"", "PK", "not a zip at all", "{}"}) CHECK(refusal(text).code == ErrorCode::NotOurFile);
    const std::string zip = zipOf({{"pl/words.json", std::string(300, 'w')}, {"pl/pack.json", "{}"}});
    int refused = 0;
    withDamagedCopies(zip, 3, 300, [&](const std::string& bytes) { refused += readZip(bytes) ? 0 : 1; });
    CHECK(refused > 500);
}
