#include "pack/fill_words.h"

#include "support/catch.h"

using namespace camre;

TEST_CASE("marks in curly brackets are filled with their values", "[pack]") {
    CHECK(fill("Side {number} of {count}", {{"number", "1"}, {"count", "2"}}) == "Side 1 of 2");
    CHECK(fill("{count}: {number} ({count})", {{"number", "1"}, {"count", "2"}}) == "2: 1 (2)");
    CHECK(fill("", {{"number", "1"}}).empty());
    CHECK(fill("No marks", {{"number", "1"}}) == "No marks");
}

TEST_CASE("what is no mark, or has no value, stays as it is", "[pack]") {
    CHECK(fill("{months} { x } {} {Number} {", {{"number", "1"}}) == "{months} { x } {} {Number} {");
    CHECK(fill("{{number}}", {{"number", "1"}}) == "{1}");
}

TEST_CASE("brackets inside a value are not filled again", "[pack]") {
    CHECK(fill("{contact} {number}", {{"contact", "ask for {number}"}, {"number", "7"}}) == "ask for {number} 7");
}

TEST_CASE("the marks of a text are known by name, each once, in any writing", "[pack]") {
    CHECK(marksOf("Cwestiwn {number} o {count}, {number}") == std::set<std::string>{"count", "number"});
    CHECK(marksOf("پوښتنه {number}") == std::set<std::string>{"number"});
    CHECK(marksOf("{ number } {} {Name").empty());
    CHECK(withoutMarks("{number} / {count}") == " / ");
}
