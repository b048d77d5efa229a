// A journey across two versions of a catalogue: what was asked otherwise is not compared.
#include "form/journey.h"
#include "support/catch.h"
#include "support/form_samples.h"

using namespace camre;
using namespace camre::tests;

namespace {

const IndicatorId kSuits("home.suits");
const IndicatorId kStaying("home.staying");

Form homeForm(int suits, int staying) {
    Form form;
    form.answers = {{kSuits, Answer::chosen(suits)}, {kStaying, Answer::chosen(staying)}};
    return form;
}

ThemeJourney homeOf(const std::vector<ThemeJourney>& rows) {
    for (const auto& row : rows) {
        if (row.theme.text == "home") return row;
    }
    FAIL("no row for home");
    return {};
}

}  // namespace

TEST_CASE("a theme whose questions were asked on another scale is said to have changed, not moved", "[form][journey]") {
    const Catalogue catalogue = formCatalogue();
    const auto plain = homeOf(journeyBetween(catalogue, homeForm(1, 1), homeForm(5, 5)));
    CHECK(plain.enough);
    CHECK(journeyKey(plain) == "journey.forward");
    // One of the two questions is left out: one answered question tells nothing about a theme.
    const auto changed = homeOf(journeyBetween(catalogue, homeForm(1, 1), homeForm(5, 5), {kSuits}));
    CHECK_FALSE(changed.enough);
    CHECK(journeyKey(changed) == "journey.changed");
    // A question that only one form answered is missing, whatever its scale.
    Form without = homeForm(5, 5);
    without.answers.erase(kSuits);
    CHECK(journeyKey(homeOf(journeyBetween(catalogue, homeForm(1, 1), without, {kSuits}))) == "journey.not_enough");
}

TEST_CASE("what either of two forms answered on another scale counts as changed", "[form][journey]") {
    StoredForm then;
    StoredForm now;
    then.otherScales = {kSuits};
    now.otherScales = {kStaying};
    CHECK(changedBetween(then, now) == std::vector<IndicatorId>{kSuits, kStaying});
}
