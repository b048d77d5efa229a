#include "release/grouping.h"

#include <algorithm>

#include "base/random.h"
#include "support/catch.h"

using namespace camre;

namespace {

using People = std::vector<std::int64_t>;
using Names = std::vector<std::string>;

const Names kNames = {"a", "b", "c", "d"};

Names namesOf(const std::vector<ReleaseGroup>& groups) {
    Names names;
    for (const ReleaseGroup& group : groups) names.push_back(group.name);
    return names;
}

}  // namespace

TEST_CASE("groups that are large enough stand alone", "[release]") {
    CHECK(namesOf(poolGroups(People{10, 12, 30, 11}, kNames, 10)) == kNames);
}

TEST_CASE("small groups go together until there are enough people", "[release]") {
    // 6 and 7 are under ten; together 13.
    CHECK(namesOf(poolGroups(People{6, 20, 7, 30}, kNames, 10)) == Names{"b", "d", "other_groups"});
    // 6 alone is not enough: the smallest of the rest joins it.
    const auto groups = poolGroups(People{6, 20, 17, 30}, kNames, 10);
    CHECK(namesOf(groups) == Names{"b", "d", "other_groups"});
    CHECK(groups.back().members == std::vector<std::size_t>{0, 2});
}

TEST_CASE("of two equally small groups the later one joins the pool", "[release]") {
    CHECK(poolGroups(People{20, 20, 3, 30}, kNames, 10).back().members == std::vector<std::size_t>{1, 2});
}

TEST_CASE("P47: a group that nobody is in looks like a group of four", "[release][privacy]") {
    CHECK(namesOf(poolGroups(People{0, 20, 25, 30}, kNames, 10)) == namesOf(poolGroups(People{4, 20, 25, 30}, kNames, 10)));
    CHECK(namesOf(poolGroups(People{0, 0, 25, 30}, kNames, 10)) == namesOf(poolGroups(People{4, 0, 25, 30}, kNames, 10)));
}

TEST_CASE("fewer than two groups left divides nothing", "[release]") {
    CHECK(poolGroups(People{3, 4, 2, 30}, kNames, 10).empty());  // the pool of 9 takes the last one too
    CHECK(poolGroups(People{3, 4, 2, 1}, kNames, 20).empty());
    CHECK(namesOf(poolGroups(People{3, 4, 4, 30}, kNames, 10)) == Names{"d", "other_groups"});
}

TEST_CASE("P46: no group is under the threshold, and none is lost", "[release][privacy]") {
    SeededRandom random(46);
    for (int round = 0; round < 20'000; ++round) {
        People people;
        Names names;
        const auto count = 2 + random.below(8);
        for (unsigned i = 0; i < count; ++i) {
            people.push_back(random.below(3) == 0 ? random.below(9) : random.below(40));
            names.push_back("g" + std::to_string(i));
        }
        const int threshold = 5 * static_cast<int>(1 + random.below(4));
        const auto groups = poolGroups(people, names, threshold);
        std::vector<int> met(people.size());
        for (const ReleaseGroup& group : groups) {
            std::int64_t here = 0;
            for (const std::size_t member : group.members) {
                here += people[member];
                ++met[member];
            }
            REQUIRE(here >= threshold);
        }
        if (groups.empty()) continue;
        REQUIRE(groups.size() >= 2);
        REQUIRE(std::all_of(met.begin(), met.end(), [](int times) { return times == 1; }));
    }
}
