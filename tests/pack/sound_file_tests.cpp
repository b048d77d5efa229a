#include "pack/sound_file.h"

#include "support/catch.h"
#include "support/ogg_bytes.h"
#include "support/temp_folder.h"

using namespace camre;
using namespace camre::tests;

namespace {

std::string faultOf(const std::string& bytes) {
    const auto seconds = soundSeconds(bytes, "x.ogg");
    REQUIRE_FALSE(seconds);
    CHECK(seconds.error().code == ErrorCode::BadSound);
    CHECK(seconds.error().place == "x.ogg");
    return seconds.error().fact;
}

std::string oggVorbis(std::uint64_t rate, std::uint64_t samples) {
    const std::string head = "\1vorbis" + littleEndian(0, 4) + '\1' + littleEndian(rate, 4) + std::string(14, '\0');
    return oggPage(2, 0, head) + oggPage(4, samples, "sound");
}

constexpr char kNeither[] = "it is neither Ogg Opus nor Ogg Vorbis";
constexpr char kDamaged[] = "it is cut short or damaged";

}  // namespace

TEST_CASE("the length of a sound is what its last page counts, without what comes before the sound", "[pack][sound]") {
    CHECK(soundSeconds(oggOpus(96'000), "").value() == 2.0);
    CHECK(soundSeconds(oggOpus(24'000, 0), "").value() == 0.5);
    CHECK(soundSeconds(oggVorbis(22'050, 44'100), "").value() == 2.0);
}

TEST_CASE("what is no sound of the two kinds is told so", "[pack][sound]") {
    CHECK(faultOf("") == kNeither);
    CHECK(faultOf("RIFF....WAVEfmt ") == kNeither);
    CHECK(faultOf("<html>OggS</html>") == kNeither);
    CHECK(faultOf(oggPage(2, 0, "\x7f" "FLAC" + std::string(40, '\0')) + oggPage(4, 48'000, "")) == kNeither);
    CHECK(faultOf(oggVorbis(0, 44'100)) == kNeither);
    CHECK(faultOf(std::string(5000, 'O')) == kNeither);
}

TEST_CASE("a sound that was cut anywhere is told so", "[pack][sound]") {
    const std::string whole = oggOpus(96'000);
    for (std::size_t size = 0; size < whole.size(); ++size) {
        INFO(size);
        const auto cut = soundSeconds(whole.substr(0, size), "");
        REQUIRE_FALSE(cut);
        CHECK(cut.error().code == ErrorCode::BadSound);
    }
    CHECK(faultOf(whole.substr(0, whole.size() - 1)) == kDamaged);
    CHECK(faultOf(whole + "more") == kDamaged);
}

TEST_CASE("a sound shorter than a word or longer than a text is told so", "[pack][sound]") {
    CHECK(faultOf(oggOpus(4799)) == "it is too short to hold a word");
    CHECK(soundSeconds(oggOpus(4800), ""));
    CHECK(soundSeconds(oggOpus(90 * 48'000), ""));
    CHECK(faultOf(oggOpus(90 * 48'000 + 1)) == "it is longer than 90 seconds");
    CHECK(faultOf(oggOpus(~0ULL - 312)) == "it is longer than 90 seconds");
    // Fewer counts than are to be skipped: no length below nothing.
    CHECK(faultOf(oggPage(2, 0, "OpusHead" + std::string("\1\1\xff\xff", 4) + std::string(7, '\0')) + oggPage(4, 10, "")) == kDamaged);
}

TEST_CASE("a file of fifty megabytes is not read", "[pack][sound]") {
    const TempFolder folder;
    writeBytes(folder.file("big.ogg"), oggOpus(96'000));
    std::filesystem::resize_file(folder.file("big.ogg"), 50'000'000);
    const auto seconds = soundSeconds(folder.file("big.ogg"));
    REQUIRE_FALSE(seconds);
    CHECK(seconds.error().code == ErrorCode::FileTooLarge);
}
