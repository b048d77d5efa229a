#include "base/json.h"

#include "support/catch.h"

using namespace camre;

namespace {

Error errorOf(std::string_view text, JsonLimits limits = {}) {
    const auto parsed = parseJson(text, "", limits);
    REQUIRE_FALSE(parsed);
    return parsed.error();
}

}  // namespace

TEST_CASE("a name that stands twice is found, with its place", "[base]") {
    CHECK(errorOf(R"({"a":[{"b":1},{"c":1,"c":2}]})") == Error{ErrorCode::DuplicateKey, "/a/1/c", ""});
    CHECK(errorOf(R"({"a":1,"a":2})") == Error{ErrorCode::DuplicateKey, "/a", ""});
    CHECK(parseJson(R"({"a":{"a":1},"b":{"a":1}})"));
}

TEST_CASE("text that is not JSON is refused with its line and column", "[base]") {
    const Error broken = errorOf("{\n  \"a\": 1,\n  oops }");
    CHECK(broken.code == ErrorCode::NotJson);
    CHECK(broken.fact.rfind("line 3", 0) == 0);
    CHECK(errorOf("").code == ErrorCode::NotJson);
    CHECK(errorOf("{} {}").code == ErrorCode::NotJson);
    CHECK(errorOf("// no comments\n{}").code == ErrorCode::NotJson);
    CHECK(errorOf("[1e999999]").code == ErrorCode::NotJson);
    CHECK(errorOf("{\"a\":\"\xff\"}").code == ErrorCode::NotUtf8);
}

TEST_CASE("deep nesting and huge texts are refused before they cost anything", "[base]") {
    CHECK(errorOf(std::string(200000, '[')).code == ErrorCode::NestedTooDeep);
    CHECK(errorOf(std::string(17, '[') + std::string(17, ']')).code == ErrorCode::NestedTooDeep);
    CHECK(parseJson(std::string(16, '[') + std::string(16, ']')));
    CHECK(parseJson(R"({"a":"[[[[[[[[[[[[[[[[[[[["})"));
    CHECK(errorOf(R"({"a":1})", {5, 16}).code == ErrorCode::TooLong);
}

TEST_CASE("a place knows its pointer and keeps every problem", "[base]") {
    const auto value = parseJson(R"({"list":[{"n":12,"t":""},{"n":"x","extra":1}]})").value();
    Problems problems;
    const JsonPlace root(value, "", problems);
    root.onlyKeys({"list", "more"});
    root.at("list").each(10, [](const JsonPlace& one) {
        one.onlyKeys({"n", "t"});
        (void)one.at("n").number(1, 11);
        (void)one.at("t").text();
    });
    REQUIRE(problems.size() == 5);
    CHECK(problems[0] == Error{ErrorCode::OutOfRange, "/list/0/n", "a whole number from 1 to 11"});
    CHECK(problems[1] == Error{ErrorCode::EmptyText, "/list/0/t", ""});
    CHECK(problems[2] == Error{ErrorCode::UnknownKey, "/list/1/extra", ""});
    CHECK(problems[3] == Error{ErrorCode::WrongType, "/list/1/n", "a whole number from 1 to 11"});
    CHECK(problems[4] == Error{ErrorCode::MissingKey, "/list/1", "t"});
}

TEST_CASE("numbers outside every machine's range do not wrap round", "[base]") {
    const auto value = parseJson("[18446744073709551615, -9223372036854775808, 4294967297]").value();
    Problems problems;
    JsonPlace(value, "", problems).each(10, [](const JsonPlace& one) { CHECK(one.number(1, 5) == 1); });
    CHECK(problems.size() == 3);
}
