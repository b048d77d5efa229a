#include "exchange/csv_text.h"

#include "base/random.h"
#include "support/catch.h"

using namespace camre;

namespace {

CsvRows rowsOf(const std::string& text, char separator = ',') {
    auto rows = parseCsv(text, separator, 100);
    REQUIRE(rows);
    return std::move(rows).value();
}

}  // namespace

TEST_CASE("rows are read however a spreadsheet program ends and quotes them", "[exchange]") {
    const CsvRows wanted{{"a", "b c", ""}, {"1", "say \"hi\", then", "2"}};
    CHECK(rowsOf("a,b c,\r\n1,\"say \"\"hi\"\", then\",2\r\n") == wanted);
    CHECK(rowsOf("\xEF\xBB\xBF\"a\",\"b c\",\"\"\n\"1\",\"say \"\"hi\"\", then\",\"2\"") == wanted);
    CHECK(rowsOf("a;b c;\r1;\"say \"\"hi\"\", then\";2\r", ';') == wanted);
    CHECK(rowsOf("a\tb c\t\n1\t\"say \"\"hi\"\", then\"\t2\n", '\t') == wanted);
    CHECK(rowsOf("").empty());
    CHECK(rowsOf("\n") == CsvRows{{""}});
    CHECK(rowsOf("\"\"") == CsvRows{{""}});
}

TEST_CASE("a line break inside quotation marks belongs to its cell", "[exchange]") {
    CHECK(rowsOf("a,\"b\r\nc\",d\r\ne") == CsvRows{{"a", "b\r\nc", "d"}, {"e"}});
}

TEST_CASE("a quotation mark in the middle of a cell is a sign like any other", "[exchange]") {
    CHECK(rowsOf("5\" nail,x") == CsvRows{{"5\" nail", "x"}});
    CHECK(rowsOf("\"a\"b,x") == CsvRows{{"ab", "x"}});
}

TEST_CASE("a quotation mark that is never closed is told with its row", "[exchange]") {
    CHECK(parseCsv("a,b\n\"c,d\ne,f\n", ',', 100).error() == Error{ErrorCode::SheetBroken, "line 2", ""});
    CHECK(parseCsv("a\nb\nc\nd\n", ',', 2).error().code == ErrorCode::TooLong);
}

TEST_CASE("what a spreadsheet might run or turn into a day stands behind an apostrophe", "[exchange]") {
    for (const char* text : {"=1+1", "+44 29", "-x", "@SUM", "＝1", "16-17", "65+", "1/2", "3.5 %", "10:30", "true", "False", "'=1", "''16-17"}) {
        INFO(text);
        CHECK(safeCell(text) == "'" + std::string(text));
        CHECK(fromSafeCell("'" + std::string(text)) == text);
    }
    for (const char* text : {"", "Yes", "'n Boek", "'tis", "2 weeks", "Truely", "a=b", "– wait", "'"}) {
        INFO(text);
        CHECK(safeCell(text) == text);
        CHECK(fromSafeCell(text) == text);
    }
    // A spreadsheet program that hid the apostrophe and lost it has lost nothing.
    CHECK(fromSafeCell("16-17") == "16-17");
}

TEST_CASE("any cells come back as they were", "[exchange]") {
    static const std::vector<std::string> signs{"\"", "'", "=", "+", "-", "@", ",", ";", "\t", "\r\n", "\n", "1", "TRUE", " ", "پ", "ŵ", "😀", "a", "＝"};
    SeededRandom random(5);
    for (int round = 0; round < 2000; ++round) {
        std::vector<std::string> cells(1 + random.below(4));
        for (std::string& cell : cells) {
            for (std::uint32_t i = random.below(6); i > 0; --i) cell += signs[random.below(static_cast<std::uint32_t>(signs.size()))];
        }
        std::vector<std::string> safe;
        for (const std::string& cell : cells) safe.push_back(safeCell(cell));
        for (const std::string& cell : safe) {
            INFO(cell);
            CHECK((cell.empty() || std::string("=+-@\t\r").find(cell.front()) == std::string::npos));
        }
        CsvRows back = rowsOf(csvRow(safe));
        REQUIRE(back.size() == 1);
        for (std::string& cell : back.front()) cell = fromSafeCell(cell);
        CHECK(back.front() == cells);
    }
}
