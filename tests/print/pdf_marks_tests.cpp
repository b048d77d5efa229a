#include "print/pdf_marks.h"

#include "support/catch.h"

namespace camre::tests {

TEST_CASE("the maker and the moment of a PDF become blanks, and everything stays in its place", "[print][privacy]") {
    const std::string pdf =
        "%PDF-1.4\n1 0 obj\n<<\n/Title (A \\) /Producer title)\n/Producer (Qt \\) 6)\n/CreationDate (D:20261122193811Z)\n>>\nendobj\n"
        "2 0 obj\n(/Producer (no fact))\nendobj\ntrailer\n<<\n/Size 3\n/Info 1 0 R\n/ID [<0a> <0b>]\n>>\nstartxref\n9\n%%EOF\n";
    const std::string plain =
        "%PDF-1.4\n1 0 obj\n<<\n/Title (A \\) /Producer title)\n                   \n                                 \n>>\nendobj\n"
        "2 0 obj\n(/Producer (no fact))\nendobj\ntrailer\n<<\n/Size 3\n/Info 1 0 R\n               \n>>\nstartxref\n9\n%%EOF\n";
    REQUIRE(pdf.size() == plain.size());
    CHECK(withoutMakersMarks(pdf) == plain);
}

TEST_CASE("what is no whole PDF comes back as it was", "[print]") {
    for (const char* text : {"", "words", "trailer", "trailer /Info 7 0 R", "\n7 0 obj /Producer (x trailer /Info 7 0 R"}) {
        INFO(text);
        CHECK(withoutMakersMarks(text).size() == std::string(text).size());
    }
    CHECK(withoutMakersMarks("words /Producer (x)") == "words /Producer (x)");
}

}  // namespace camre::tests
