#include "release/small_groups.h"

#include "support/catch.h"

using namespace camre;

namespace {

// A file whose first place is age, and whose second is a question that its catalogue does not know.
Catalogue catalogueWithAge() {
    Catalogue catalogue;
    catalogue.background.push_back({BackgroundId("age_band"), {"18-24", "25-44"}});
    return catalogue;
}

const std::vector<BackgroundSlot> kSlots = {{0, BackgroundId("age_band"), "12", {"18-24", "25-44"}}, {1, BackgroundId("gone"), "1", {"yes"}}};
const std::vector<BackgroundId> kAsked = {BackgroundId("age_band"), BackgroundId("gone"), BackgroundId("never_asked")};

void take(SmallGroupCounter& counter, int people, const char* background, const char* language) {
    for (int i = 0; i < people; ++i) counter.take(background, LanguageTag(language));
}

}  // namespace

TEST_CASE("P52: nine people are a small group and ten are none; who gave no answer is in no group", "[release]") {
    SmallGroupCounter counter(catalogueWithAge(), kSlots, kAsked);
    CHECK(counter.groups().empty());
    take(counter, 9, "1-", "en");
    take(counter, 10, "2-", "en");
    take(counter, 3, "--", "en");
    CHECK(counter.groups() == std::vector<SmallGroup>{{{{BackgroundId("age_band"), "18-24"}}, 9}});
}

TEST_CASE("P52: two things in common are joined only where neither is rare by itself, the smallest group first", "[release]") {
    SmallGroupCounter counter(catalogueWithAge(), kSlots, kAsked);
    take(counter, 12, "1-", "en");
    take(counter, 4, "2-", "en");
    take(counter, 11, "2-", "ar");
    take(counter, 1, "2-", "ti");
    const InsideGroup older{BackgroundId("age_band"), "25-44"};
    const InsideGroup english{BackgroundId(kLanguageSpoken), "en"};
    const InsideGroup tigrinya{BackgroundId(kLanguageSpoken), "ti"};
    CHECK(counter.groups() == std::vector<SmallGroup>{{{tigrinya}, 1}, {{older, english}, 4}});
}
