#include "release/tally.h"

#include <algorithm>

#include "release/preview.h"
#include "release/release_fixture.h"
#include "support/catch.h"

using namespace camre;
using namespace camre::tests;

namespace {

// Places in the plan of the small catalogue: job, skills, worry, safe, tenure.
constexpr std::size_t kJobAt = 0;
constexpr std::size_t kWorryAt = 2;
constexpr std::size_t kTenureAt = 4;

std::int64_t people(const ChangeCounts& counts, ChangeClass kind) { return counts.classes[static_cast<std::size_t>(kind)]; }
std::int64_t people(const ChangeCounts& counts, NotComparedReason reason) {
    return counts.reasons[static_cast<std::size_t>(reason)];
}

// Packed answers that a person picked one at a time, read back the long way round.
Change plainChange(const std::string& before, const std::string& after, std::size_t at, Direction direction) {
    return changeOf(answerFromSign(before[at]), answerFromSign(after[at]), true, 5, direction);
}

}  // namespace

TEST_CASE("one person's pair is counted in each question, in the theme and overall", "[release]") {
    // job 2 to 3 forward; skills 3 to 3 same; worry 4 to 2 forward by two; safe 5 to 4 back.
    const auto group = tally({{"23451m-", "33242m-", 'w', Respondent::Adult}}).everybody(Respondent::Adult);
    CHECK(group.pairs == 1);
    CHECK(people(group.items[kJobAt], ChangeClass::Improved1) == 1);
    CHECK(people(group.items[kWorryAt], ChangeClass::Improved2) == 1);
    CHECK(group.items[kTenureAt].compared() == 0);
    CHECK(group.before[kTenureAt].levels[0] == 1);
    CHECK(group.after[kTenureAt].levels[1] == 1);
    // Theme "work": two forward, one the same. Overall: two forward, one back, one the same.
    REQUIRE(group.themes.size() == 2);
    CHECK(people(group.themes[0], ChangeClass::Improved2) == 1);
    CHECK(people(group.themes[1], ChangeClass::Improved1) == 1);
    // 1 October to 1 May is 212 days.
    CHECK(group.timing == std::array<std::int64_t, 4>{0, 0, 1, 0});
}

TEST_CASE("a theme of one question has no row, and questions of several ticks are in none", "[release]") {
    SummaryChoice choice;
    choice.rules.period = spring();
    const auto plan = makeTallyPlan(smallCatalogue(), smallSlots(), smallBackground(), choice).value();
    CHECK(plan.items.size() == 5);
    REQUIRE(plan.themes.size() == 2);
    CHECK(plan.themes[0].name == "theme:work");
    CHECK(plan.themes[1].name == "overall");
    choice.questions = {kJob, kSafe};
    const auto small = makeTallyPlan(smallCatalogue(), smallSlots(), smallBackground(), choice).value();
    CHECK(small.items.size() == 2);
    REQUIRE(small.themes.size() == 1);
    CHECK(small.themes[0].name == "overall");
}

TEST_CASE("answers on an older scale are counted as form changed, never compared", "[release]") {
    // The first form asked "job" on the scale of slot 6.
    const auto group = tally({{"-33331m3", "333331-", 'w', Respondent::Adult},
                              {"-3333-m", "333333-", 'w', Respondent::Adult}})
                           .everybody(Respondent::Adult);
    CHECK(people(group.items[kJobAt], NotComparedReason::FormChanged) == 0);
    CHECK(people(group.items[kJobAt], NotComparedReason::NotAsked) == 2);
    const auto old = tally({{"-33331" "3", "33333--", 'w', Respondent::Adult}}).everybody(Respondent::Adult);
    CHECK(people(old.items[kJobAt], NotComparedReason::FormChanged) == 1);
    CHECK(old.profile[kJobAt].reasons[static_cast<std::size_t>(NotComparedReason::FormChanged)] == 1);
    // Both ends on the older scale are compared on it.
    const auto both = tally({{"-333313", "-333314", 'w', Respondent::Adult}}).everybody(Respondent::Adult);
    CHECK(people(both.items[kJobAt], ChangeClass::Improved1) == 1);
}

TEST_CASE("the profile counts everyone who came in, with a follow-up or without", "[release]") {
    const auto group = tally({{"12345--", "22345--", 'w', Respondent::Adult}, {"1x3?1--", "", 'm', Respondent::Adult}})
                           .everybody(Respondent::Adult);
    CHECK(group.entered == 2);
    CHECK(group.pairs == 1);
    CHECK(group.firstFormOnly == 1);
    CHECK(group.profile[0].levels[0] == 2);
    CHECK(group.profile[1].reasons[static_cast<std::size_t>(NotComparedReason::PreferNotToSay)] == 1);
}

TEST_CASE("groups follow the first form, and no answer is a group of its own", "[release]") {
    const auto tallies = tally({{"1", "2", 'w', Respondent::Adult},
                                {"1", "2", 'm', Respondent::Adult},
                                {"1", "2", 'x', Respondent::Adult},
                                {"1", "2", '-', Respondent::Adult}},
                               true);
    CHECK(tallies.plan.groups == std::vector<std::string>{"woman", "man", "other", "not_answered"});
    CHECK(tallies.of(Respondent::Adult)[0].pairs == 1);
    CHECK(tallies.of(Respondent::Adult)[1].pairs == 1);
    CHECK(tallies.of(Respondent::Adult)[2].pairs == 0);
    CHECK(tallies.of(Respondent::Adult)[3].pairs == 2);
}

TEST_CASE("a breakdown that the catalogue does not have is refused", "[release]") {
    SummaryChoice choice;
    choice.by = BackgroundId("shoe_size");
    const auto plan = makeTallyPlan(smallCatalogue(), smallSlots(), smallBackground(), choice);
    REQUIRE_FALSE(plan);
    CHECK(plan.error().code == ErrorCode::UnknownBreakdown);
}

TEST_CASE("the fast count is the plain count", "[release]") {
    SeededRandom random(11);
    const auto everyone = randomPeople(random, 500);
    const auto group = tally(everyone).everybody(Respondent::Adult);
    for (const std::size_t at : {kJobAt, kWorryAt}) {
        ChangeCounts plain;
        const Direction direction = at == kWorryAt ? Direction::LowerBetter : Direction::HigherBetter;
        for (const TestPerson& person : everyone) {
            if (!person.after.empty()) plain.add(plainChange(person.before, person.after, at, direction));
        }
        CHECK(group.items[at] == plain);
    }
}

TEST_CASE("the order in which people were entered changes nothing", "[release]") {
    SeededRandom random(3);
    auto everyone = randomPeople(random, 200);
    const auto straight = tally(everyone, true).groups;
    std::reverse(everyone.begin(), everyone.end());
    std::rotate(everyone.begin(), everyone.begin() + 71, everyone.end());
    CHECK(tally(everyone, true).groups == straight);
}

TEST_CASE("a level that the scale does not have is no answer", "[release]") {
    const auto group = tally({{"9", "3", 'w', Respondent::Adult}}).everybody(Respondent::Adult);
    CHECK(people(group.items[kJobAt], NotComparedReason::NotAsked) == 1);
}

TEST_CASE("the inside view shows the true counts of every row of change", "[release]") {
    const auto rows = trueRows(tally(copies({"2345-", "3345-", 'w', Respondent::Adult}, 3)));
    // job, skills, worry, safe, theme:work, overall; tenure has no direction.
    REQUIRE(rows.size() == 6);
    CHECK(rows[0].item == "work.job");
    CHECK(rows[0].improved1 == 3);
    CHECK(rows[1].same == 3);
    CHECK(rows[4].item == "theme:work");
    CHECK(rows[4].improved1 == 3);
    CHECK(rows[5].item == "overall");
}

TEST_CASE("forms of respondents whose tables are left out wait for a later release", "[release]") {
    SummaryChoice choice;
    choice.rules.period = spring();
    SummaryPass pass(makeTallyPlan(smallCatalogue(), smallSlots(), smallBackground(), choice).value());
    // Ten adults (forms 1 to 20) and nineteen children (21 to 58).
    for (std::int64_t person = 1; person <= 29; ++person) {
        PackedForm form;
        form.person = person;
        form.respondent = person <= 10 ? Respondent::Adult : Respondent::Child;
        form.sequence = 2 * person - 1;
        form.date = Day::fromIso("2025-10-01").value();
        pass.take(form);
        ++form.sequence;
        form.kind = FormKind::FollowUp;
        form.date = Day::fromIso("2026-05-01").value();
        pass.take(form);
    }
    (void)pass.finish();
    const auto marked = pass.toMark({10, 20, 20});
    CHECK(marked.size() == 20);
    CHECK(*std::max_element(marked.begin(), marked.end()) == 20);
    CHECK(pass.toMark({10, 15, 20}).size() == 58);
    CHECK(pass.toMark({15, 20, 20}).empty());
}
