#include "release/release_fixture.h"

#include <algorithm>

#include "support/catch.h"

namespace camre::tests {
namespace {

const BackgroundId kGender{"gender"};

Indicator question(const IndicatorId& id, const char* theme, const char* scale, Direction direction) {
    Indicator indicator;
    indicator.id = id;
    indicator.theme = ThemeId(theme);
    indicator.scale = ScaleId(scale);
    indicator.direction = direction;
    indicator.respondents = {Respondent::Adult, Respondent::Child};
    return indicator;
}

Slot slot(int number, const IndicatorId& id, const char* scale, int levels, Direction direction) {
    return {number, id, ScaleId(scale), levels, direction, AnswerKind::One};
}

}  // namespace

Catalogue smallCatalogue() {
    Catalogue catalogue;
    catalogue.id = "small";
    catalogue.version = 1;
    catalogue.scales = {{ScaleId("five/1"), 5, "bars", false}, {ScaleId("kinds/1"), 3, "none", true}};
    catalogue.indicators = {question(kJob, "work", "five/1", Direction::HigherBetter),
                            question(kSkills, "work", "five/1", Direction::HigherBetter),
                            question(kWorry, "work", "five/1", Direction::LowerBetter),
                            question(kSafe, "home", "five/1", Direction::HigherBetter),
                            question(kTenure, "home", "kinds/1", Direction::None),
                            question(kHelp, "home", "kinds/1", Direction::None)};
    catalogue.indicators.back().answer = AnswerKind::Many;
    catalogue.themes = {{ThemeId("work"), {kJob, kSkills, kWorry}}, {ThemeId("home"), {kSafe, kTenure, kHelp}}};
    catalogue.background = {{kGender, {"woman", "man", "other", "prefer_not_to_say"}}};
    return catalogue;
}

std::vector<Slot> smallSlots() {
    std::vector<Slot> slots = {slot(0, kJob, "five/1", 5, Direction::HigherBetter),
                               slot(1, kSkills, "five/1", 5, Direction::HigherBetter),
                               slot(2, kWorry, "five/1", 5, Direction::LowerBetter),
                               slot(3, kSafe, "five/1", 5, Direction::HigherBetter),
                               slot(4, kTenure, "kinds/1", 3, Direction::None),
                               slot(5, kHelp, "kinds/1", 3, Direction::None),
                               slot(6, kJob, "four/1", 4, Direction::HigherBetter)};
    slots[5].kind = AnswerKind::Many;
    return slots;
}

std::vector<BackgroundSlot> smallBackground() {
    return {{0, kGender, "wmox", {"woman", "man", "other", "prefer_not_to_say"}}};
}

Period spring() { return {Day::fromIso("2026-04-01").value(), Day::fromIso("2026-06-30").value()}; }

Tallies tally(const std::vector<TestPerson>& people, bool byGender, const Catalogue& catalogue) {
    SummaryChoice choice;
    choice.rules.period = spring();
    if (byGender) choice.by = kGender;
    auto plan = makeTallyPlan(catalogue, smallSlots(), smallBackground(), choice);
    REQUIRE(plan);
    SummaryPass pass(plan.value());
    std::int64_t sequence = 0;
    for (std::size_t i = 0; i < people.size(); ++i) {
        const std::string background(1, people[i].gender);
        PackedForm form;
        form.person = static_cast<std::int64_t>(i);
        form.sequence = ++sequence;
        form.respondent = people[i].respondent;
        form.background = background;
        form.date = form.entered = Day::fromIso("2025-10-01").value();
        form.answers = people[i].before;
        pass.take(form);
        if (people[i].after.empty()) continue;
        form.sequence = ++sequence;
        form.kind = FormKind::FollowUp;
        form.date = form.entered = Day::fromIso("2026-05-01").value();
        form.answers = people[i].after;
        pass.take(form);
    }
    return pass.finish();
}

std::vector<TestPerson> copies(const TestPerson& person, int times) {
    return std::vector<TestPerson>(static_cast<std::size_t>(times), person);
}

std::vector<TestPerson> operator+(std::vector<TestPerson> a, const std::vector<TestPerson>& b) {
    a.insert(a.end(), b.begin(), b.end());
    return a;
}

std::vector<TestPerson> randomPeople(RandomSource& random, int count) {
    constexpr std::string_view five = "1234512345x?./-";
    constexpr std::string_view kinds = "123123x?-";
    const auto answers = [&] {
        std::string packed;
        for (int i = 0; i < 4; ++i) packed += five[random.below(static_cast<std::uint32_t>(five.size()))];
        packed += kinds[random.below(static_cast<std::uint32_t>(kinds.size()))];
        return packed + "m-";
    };
    std::vector<TestPerson> people;
    for (int i = 0; i < count; ++i) {
        const char gender = "wwwwmmmmmo-x"[random.below(12)];
        people.push_back({answers(), random.below(6) == 0 ? std::string() : answers(), gender, Respondent::Adult});
    }
    return people;
}

PackHead testHead() {
    PackHead head;
    head.organisation = "swansea-drop-in";
    head.lineage = "00112233445566778899aabbccddeeff";
    head.catalogue = "small/1";
    return head;
}

const PackRow& row(const ProtectedPack& pack, const std::string& table, const std::string& item, const std::string& cell,
                   const std::string& group) {
    const auto found = std::find_if(pack.rows().begin(), pack.rows().end(), [&](const PackRow& r) {
        return r.table == table && r.item == item && r.cell == cell && r.groupValue == group;
    });
    INFO(table << " " << item << " " << cell << " " << group);
    REQUIRE(found != pack.rows().end());
    return *found;
}

bool hasTable(const ProtectedPack& pack, const std::string& table) {
    return std::any_of(pack.rows().begin(), pack.rows().end(), [&](const PackRow& r) { return r.table == table; });
}

}  // namespace camre::tests
