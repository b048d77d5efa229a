#include "base/atomic_file.h"
#include "base/error.h"
#include "base/hash.h"
#include "base/utf8.h"
#include "support/catch.h"
#include "support/temp_folder.h"

using namespace camre;
using tests::TempFolder;

TEST_CASE("a file is written whole, or the old one stays", "[base]") {
    const TempFolder folder;
    const auto path = folder.file("summary.csv");
    REQUIRE(writeWholeFile(path, "first"));
    REQUIRE(writeWholeFile(path, "second"));
    CHECK(tests::readBytes(path) == "second");
    const auto missing = writeWholeFile(folder.path() / "nowhere" / "x.csv", "text");
    REQUIRE_FALSE(missing);
    CHECK(missing.error().code == ErrorCode::FolderMissing);
    std::size_t filesCount = 0;
    for ([[maybe_unused]] const auto& entry : std::filesystem::directory_iterator(folder.path())) ++filesCount;
    CHECK(filesCount == 1);
}

TEST_CASE("two files that belong together are written both, or both stay as they were", "[base]") {
    const TempFolder folder;
    const WholeFile first{folder.file("form.pdf"), "pages"};
    const WholeFile second{folder.file("form.json"), "places"};
    REQUIRE(writeBothFiles(first, second));
    CHECK(tests::readBytes(first.path) == "pages");
    CHECK(tests::readBytes(second.path) == "places");
    // A folder that is not empty has the second name: nothing can take it.
    const std::filesystem::path taken = folder.file("taken");
    std::filesystem::create_directories(taken / "in-the-way");
    const auto refused = writeBothFiles({first.path, "other pages"}, {taken, "other places"});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().place == taken.string());
    CHECK(tests::readBytes(first.path) == "pages");
    CHECK_FALSE(writeBothFiles({folder.file("new.pdf"), "pages"}, {taken, "places"}));
    CHECK_FALSE(std::filesystem::exists(folder.file("new.pdf")));
    CHECK_FALSE(writeBothFiles({folder.file("new.pdf"), "pages"}, {folder.path() / "nowhere" / "x", "places"}));
    std::size_t filesCount = 0;
    for ([[maybe_unused]] const auto& entry : std::filesystem::directory_iterator(folder.path())) ++filesCount;
    CHECK(filesCount == 3);
}

TEST_CASE("a full disk leaves the old file and no half of the new one", "[base]") {
    if (!std::filesystem::exists("/dev/full")) return;
    // /dev/full cannot be renamed over; the write itself is what must fail in words.
    const auto full = writeWholeFile("/proc/camre-no-such-folder/x", "text");
    REQUIRE_FALSE(full);
    CHECK(describe(full.error()).find("/proc/camre-no-such-folder") != std::string::npos);
}

TEST_CASE("reading stops at the limit and says so", "[base]") {
    const TempFolder folder;
    const auto path = folder.file("big");
    tests::writeBytes(path, std::string(2000001, 'x'));
    const auto big = readWholeFile(path, 2000000);
    REQUIRE_FALSE(big);
    CHECK(big.error() == Error{ErrorCode::FileTooLarge, path.string(), "2"});
    CHECK(readWholeFile(path, 3000000).value().size() == 2000001);
    CHECK(readWholeFile(folder.file("none"), 10).error().code == ErrorCode::FileNotFound);
    CHECK(readWholeFile(folder.path(), 10).error().code == ErrorCode::FileUnreadable);
}

TEST_CASE("well-formed UTF-8 is told from the rest", "[base]") {
    CHECK(isUtf8("Cymraeg ŵ پښتو \xF0\x9F\x91\xA3"));
    for (const auto* wrong : {"\xC0\x80", "\xED\xA0\x80", "\xF5\x80\x80\x80", "\x80", "\xE2\x82"}) CHECK_FALSE(isUtf8(wrong));
    CHECK(characterCount("tŷ") == 2);
    CHECK(hasUnsafeCharacters("a\xE2\x80\xAE" "b", true));
    CHECK(hasUnsafeCharacters("a\tb", true));
    CHECK_FALSE(hasUnsafeCharacters("\xE2\x81\xA8" "7K4M-2Q9\xE2\x81\xA9", true));
    CHECK(hasUnsafeCharacters("\xE2\x81\xA8" "7K4M-2Q9\xE2\x81\xA9", false));
}

TEST_CASE("hashes are the published ones", "[base]") {
    // FIPS 180-4's example for "abc".
    CHECK(sha256Hex("abc") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    CHECK(textMark("abc") == "ba7816bf");
    CHECK(keyedMark("same", std::string(32, 'a')) == keyedMark("same", std::string(32, 'a')));
    CHECK(keyedMark("same", std::string(32, 'a')) != keyedMark("same", std::string(32, 'b')));
}
