#include "exports/readable_number.h"

#include "support/catch.h"

namespace camre::tests {

TEST_CASE("counts in words and pictures have a comma before each three digits", "[exports]") {
    CHECK(readableNumber(0) == "0");
    CHECK(readableNumber(85) == "85");
    CHECK(readableNumber(995) == "995");
    CHECK(readableNumber(1000) == "1,000");
    CHECK(readableNumber(38265) == "38,265");
    CHECK(readableNumber(100000) == "100,000");
    CHECK(readableNumber(1234565) == "1,234,565");
}

}  // namespace camre::tests
