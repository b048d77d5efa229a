#include "answers/person_code.h"

#include <array>
#include <set>

#include "support/catch.h"

using namespace camre;

namespace {

constexpr std::string_view kSigns = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

}  // namespace

TEST_CASE("P2: any one wrong sign and any swap of neighbours is caught", "[answers][P2]") {
    SeededRandom random(7);
    for (int i = 0; i < 2000; ++i) {
        const std::string code = PersonCode::random(random).compact();
        for (std::size_t at = 0; at < code.size(); ++at) {
            for (const char sign : kSigns) {
                std::string wrong = code;
                wrong[at] = sign;
                CHECK(PersonCode::fromTyped(wrong).has_value() == (wrong == code));
            }
            if (at + 1 < code.size()) {
                std::string swapped = code;
                std::swap(swapped[at], swapped[at + 1]);
                CHECK(PersonCode::fromTyped(swapped).has_value() == (swapped == code));
            }
        }
    }
}

TEST_CASE("P2: the first signs of 100,000 codes are evenly spread", "[answers][P2]") {
    SystemRandom random;
    std::array<int, 256> seen{};
    constexpr int kCodes = 100000;
    for (int i = 0; i < kCodes; ++i) ++seen[static_cast<unsigned char>(PersonCode::random(random).compact()[0])];
    // Each of 32 signs is expected 3,125 times, with a standard deviation of 55: ten of those never happen.
    for (const char sign : kSigns) CHECK(std::abs(seen[static_cast<unsigned char>(sign)] - kCodes / 32) < 550);
}

TEST_CASE("a code is read as people write it", "[answers]") {
    SeededRandom random(1);
    const PersonCode code = PersonCode::random(random);
    std::string small;
    for (const char c : code.text()) small += c == '0' ? 'o' : c == '1' ? 'l' : static_cast<char>(std::tolower(c));
    CHECK(PersonCode::fromTyped(small) == code);
    CHECK(PersonCode::fromTyped(" " + code.compact() + " ") == code);
    CHECK(code.text().size() == 8);
    CHECK(code.text()[4] == '-');
    for (const auto* wrong : {"", "7K4M", "7K4M-2Q9Z9", "UUUU-UUU", "7K4M_2Q9"}) CHECK_FALSE(PersonCode::fromTyped(wrong));
}

TEST_CASE("a slip in a typed code is named: too short, too long, a sign of no code, or the check", "[answers]") {
    SeededRandom random(7);
    const std::string code = PersonCode::random(random).compact();
    CHECK(slipIn(code) == CodeSlip::None);
    CHECK(slipIn(code.substr(0, 4) + " - " + code.substr(4)) == CodeSlip::None);
    CHECK(slipIn("") == CodeSlip::TooShort);
    CHECK(slipIn(code.substr(1)) == CodeSlip::TooShort);
    CHECK(slipIn(code + "7") == CodeSlip::TooLong);
    CHECK(slipIn("U" + code.substr(1)) == CodeSlip::UnknownSign);
    CHECK(slipIn("\xC5\xB5" + code.substr(1)) == CodeSlip::UnknownSign);
    for (const char sign : kSigns) {
        const std::string typed = sign + code.substr(1);
        CHECK(slipIn(typed) == (typed == code ? CodeSlip::None : CodeSlip::CheckDiffers));
    }
}
