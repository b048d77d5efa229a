#include "catalogue/framework.h"

#include "support/catalogue_fixture.h"
#include "support/catch.h"
#include "support/damage.h"
#include "support/temp_folder.h"

using namespace camre;
using camre::tests::with;

namespace {

const std::string kSmall =
    R"({"format":"camre-framework/1","id":"fw","title":"A framework","owner":"Someone","licence":"OGL","attribution":"From someone",
 "entries":[{"domain":"Work","title":"Work","certainty":"read in source"},
            {"number":27,"title":"Belonging","titleCy":"Perthyn","certainty":"inferred"}]})";

Error afterChange(const std::string& from, const std::string& to) {
    const Problems problems = readFramework(with(kSmall, from, to)).problems;
    for (const Error& one : problems) UNSCOPED_INFO(errorName(one.code) << " " << one.place << " " << one.fact);
    REQUIRE(problems.size() == 1);
    return problems.front();
}

}  // namespace

TEST_CASE("a framework keeps how certain each title is", "[catalogue]") {
    const FrameworkReading reading = readFramework(kSmall);
    REQUIRE(reading.problems.empty());
    REQUIRE(reading.framework.entries.size() == 2);
    CHECK(reading.framework.entries[0].domain == "Work");
    CHECK(reading.framework.entries[0].certainty == Certainty::ReadInSource);
    CHECK(reading.framework.entries[1].number == 27);
    CHECK(reading.framework.entries[1].titleCy == "Perthyn");
    CHECK(reading.framework.entries[1].certainty == Certainty::Inferred);
}

TEST_CASE("a framework with a fault is told where it is", "[catalogue]") {
    CHECK(afterChange("camre-framework/1", "camre-framework/9") ==
          Error{ErrorCode::WrongFormat, "/format", "camre-framework/1"});
    CHECK(afterChange(R"("owner":"Someone",)", "") == Error{ErrorCode::MissingKey, "/", "owner"});
    CHECK(afterChange("inferred", "guessed") ==
          Error{ErrorCode::NotAllowed, "/entries/1/certainty", "read in source, inferred"});
    CHECK(afterChange(R"("number":27)", R"("number":27,"domain":"People")").place == "/entries/1");
    CHECK(afterChange(R"("number":27)", R"("domain":"Work")") ==
          Error{ErrorCode::DuplicateId, "/entries/1/domain", "Work"});
    CHECK(afterChange(R"("title":"Work",)", R"("title":"Work","page":3,)") ==
          Error{ErrorCode::UnknownKey, "/entries/0/page", ""});
}

TEST_CASE("a damaged framework never brings the program down", "[catalogue]") {
    int refused = 0;
    const auto read = [&](const std::string& json) { refused += readFramework(json).problems.empty() ? 0 : 1; };
    tests::withDamagedCopies(kSmall, 3, 500, read);
    for (const auto& file : tests::shippedFrameworkFiles())
        tests::withDamagedCopies(tests::readBytes(file), 4, 30, read);
    CHECK(refused > 500);
}
