#include "release/pairing.h"

#include <nlohmann/json.hpp>
#include <set>
#include <sstream>

#include "support/catch.h"
#include "support/temp_folder.h"

using namespace camre;

namespace {

Day day(const char* iso) { return Day::fromIso(iso).value(); }

struct Seen {
    std::int64_t baseline = 0;
    std::int64_t followUp = 0;
    bool entersProfile = false;
    bool windowCloses = false;
    bool followedUp = false;
    bool anyFollowUp = false;
    PlanState plan = PlanState::NotRecorded;
    Respondent respondent = Respondent::Adult;
    std::vector<std::int64_t> marked;
    bool cameTooEarly = false;
};

PackedForm form(std::int64_t person, std::int64_t sequence, FormKind kind, const char* date) {
    PackedForm packed;
    packed.person = person;
    packed.sequence = sequence;
    packed.kind = kind;
    packed.date = packed.entered = day(date);
    return packed;
}
PackedForm first(std::int64_t person, std::int64_t sequence, const char* date) {
    return form(person, sequence, FormKind::Baseline, date);
}
PackedForm later(std::int64_t person, std::int64_t sequence, const char* date) {
    return form(person, sequence, FormKind::FollowUp, date);
}
PackedForm reported(PackedForm packed) {
    packed.reported = true;
    return packed;
}

const Period kSpring{Day::fromIso("2026-04-01").value(), Day::fromIso("2026-06-30").value()};

std::vector<Seen> collect(const PairingRules& rules, const std::vector<PackedForm>& forms,
                          const std::vector<FollowUpFacts>& plans = {}) {
    std::vector<Seen> seen;
    PairCollector collector(rules, [&](const PersonForms& person) {
        seen.push_back({person.baseline->sequence, person.followUp ? person.followUp->sequence : 0,
                        person.entersProfile, person.windowCloses, person.followedUp, person.anyFollowUp,
                        person.planState, person.respondent, *person.toMark, person.cameTooEarly});
    });
    std::int64_t at = -1;
    for (const PackedForm& packed : forms) {
        for (const FollowUpFacts& plan : plans) {
            if (packed.person != at && plan.person == packed.person) collector.takePlan(plan);
        }
        at = packed.person;
        collector.take(packed);
    }
    collector.finish();
    return seen;
}

std::vector<Seen> spring(const std::vector<PackedForm>& forms, const std::vector<FollowUpFacts>& plans = {}) {
    return collect({kSpring, 6, std::nullopt}, forms, plans);
}

// tests/vectors/statistics/d10_selection.csv, in the order that the pass wants.
std::vector<PackedForm> selectionForms(const std::set<std::int64_t>& reportedSequences) {
    std::istringstream in(tests::readBytes(CAMRE_SOURCE_DIR "/tests/vectors/statistics/d10_selection.csv"));
    std::vector<PackedForm> forms;
    std::string line;
    std::getline(in, line);
    while (std::getline(in, line)) {
        std::vector<std::string> cells(1);
        for (const char c : line) {
            if (c == ',') cells.emplace_back();
            else cells.back() += c;
        }
        PackedForm packed = form(cells[1][0], std::stoi(cells[0]),
                                 cells[2] == "baseline" ? FormKind::Baseline : FormKind::FollowUp, cells[3].c_str());
        packed.entered = day(cells[4].c_str());
        packed.reported = reportedSequences.count(packed.sequence) > 0;
        forms.push_back(packed);
    }
    return forms;
}

}  // namespace

TEST_CASE("selection vector: each review is reported once, late ones in the next release", "[release][vectors]") {
    const auto json = nlohmann::json::parse(tests::readBytes(CAMRE_SOURCE_DIR "/tests/vectors/statistics/d10_selection.json"));
    std::set<std::int64_t> marked;
    for (std::size_t p = 0; p < json["periods"].size(); ++p) {
        const auto& period = json["periods"][p];
        PairingRules rules;
        rules.period = {day(period["start"].get<std::string>().c_str()), day(period["end"].get<std::string>().c_str())};
        rules.asOf = day(period["released"].get<std::string>().c_str());
        std::vector<std::pair<std::int64_t, std::int64_t>> pairs;
        for (const Seen& person : collect(rules, selectionForms(marked))) {
            if (person.followUp != 0) pairs.emplace_back(person.baseline, person.followUp);
            marked.insert(person.marked.begin(), person.marked.end());
        }
        std::vector<std::pair<std::int64_t, std::int64_t>> expected;
        for (const auto& pair : json["expected"][p]["pairs"]) expected.emplace_back(pair["baseline_seq"], pair["follow_up_seq"]);
        CHECK(pairs == expected);
    }
    // The follow-up 19 days after the first form is never reported.
    CHECK(marked == std::set<std::int64_t>{1, 2, 3, 4, 5, 7});
}

TEST_CASE("the latest review in the period is taken, and the earlier ones go with it", "[release]") {
    const auto seen = spring({first(1, 1, "2025-10-01"), later(1, 2, "2026-04-05"), later(1, 3, "2026-06-30"),
                              later(1, 4, "2026-07-01")});
    REQUIRE(seen.size() == 1);
    CHECK(seen[0].followUp == 3);
    CHECK(seen[0].marked == std::vector<std::int64_t>{1, 2, 3});
}

TEST_CASE("of two reviews on one day the one entered later counts", "[release]") {
    CHECK(spring({first(1, 1, "2025-10-01"), later(1, 2, "2026-05-05"), later(1, 3, "2026-05-05")})[0].followUp == 3);
}

TEST_CASE("a follow-up that came too early is told for its period, once a person", "[release]") {
    const auto twice = spring({first(1, 1, "2026-04-01"), later(1, 2, "2026-04-10"), later(1, 3, "2026-04-28")});
    CHECK(twice[0].cameTooEarly);
    CHECK(twice[0].followUp == 0);
    // A later one counts, and the early one is told all the same.
    const auto both = spring({first(1, 1, "2026-04-01"), later(1, 2, "2026-04-10"), later(1, 3, "2026-05-28")});
    CHECK((both[0].cameTooEarly && both[0].followUp == 3));
    // Of another period, or in time: nothing to tell.
    CHECK_FALSE(spring({first(1, 1, "2026-03-01"), later(1, 2, "2026-03-10")})[0].cameTooEarly);
    CHECK_FALSE(spring({first(1, 1, "2026-04-01"), later(1, 2, "2026-04-29")})[0].cameTooEarly);
    // What one person did is not told of the next.
    const auto next = spring({first(1, 1, "2026-04-01"), later(1, 2, "2026-04-10"), first(2, 3, "2026-04-01")});
    CHECK_FALSE(next[1].cameTooEarly);
}

TEST_CASE("a review counts from 28 days after the first form", "[release]") {
    CHECK(spring({first(1, 1, "2026-04-01"), later(1, 2, "2026-04-28")})[0].followUp == 0);
    CHECK(spring({first(1, 1, "2026-04-01"), later(1, 2, "2026-04-29")})[0].followUp == 2);
}

TEST_CASE("only the earliest first form counts", "[release]") {
    const auto seen = spring({first(1, 5, "2025-10-01"), first(1, 2, "2025-11-01"), later(1, 7, "2026-05-05")});
    REQUIRE(seen.size() == 1);
    CHECK(seen[0].baseline == 5);
}

TEST_CASE("an old review that no release has counted is counted now", "[release]") {
    CHECK(spring({first(1, 1, "2025-01-01"), later(1, 2, "2025-06-01")})[0].followUp == 2);
    CHECK(spring({first(1, 1, "2025-01-01"), reported(later(1, 2, "2025-06-01"))})[0].followUp == 0);
}

TEST_CASE("a person is in one profile only, even when an earlier first form turns up later", "[release]") {
    CHECK(spring({first(1, 1, "2026-04-02")})[0].entersProfile);
    CHECK_FALSE(spring({reported(first(1, 1, "2025-04-02"))})[0].entersProfile);
    const auto seen = spring({first(1, 9, "2025-03-02"), reported(first(1, 1, "2025-04-02"))});
    CHECK(seen[0].baseline == 9);
    CHECK_FALSE(seen[0].entersProfile);
}

TEST_CASE("people whose first form comes after the period are not in it", "[release]") {
    CHECK(spring({first(1, 1, "2026-07-01"), later(1, 2, "2026-09-01")}).empty());
    CHECK(spring({later(1, 2, "2026-05-01")}).empty());
}

TEST_CASE("a child's form is never paired with a parent's", "[release][privacy]") {
    auto child = first(1, 1, "2025-10-01");
    child.respondent = Respondent::Child;
    auto parent = later(1, 2, "2026-05-01");
    parent.respondent = Respondent::Parent;
    const auto seen = spring({child, parent});
    REQUIRE(seen.size() == 1);
    CHECK(seen[0].followUp == 0);
    CHECK(seen[0].respondent == Respondent::Child);
}

TEST_CASE("everyone's first planned follow-up falls in exactly one period", "[release]") {
    // First form 1 August 2025: due 1 February 2026, window 3 December to 2 May.
    const auto started = first(1, 1, "2025-08-01");
    CHECK(spring({started})[0].windowCloses);
    CHECK_FALSE(spring({first(1, 1, "2025-06-01")})[0].windowCloses);  // closed on 1 March
    CHECK_FALSE(spring({first(1, 1, "2025-12-01")})[0].windowCloses);  // closes on 30 August
    CHECK(spring({started, later(1, 2, "2025-12-03")})[0].followedUp);
    CHECK(spring({started, later(1, 2, "2026-05-02")})[0].followedUp);
    CHECK_FALSE(spring({started, later(1, 2, "2025-12-02")})[0].followedUp);
    CHECK_FALSE(spring({started, later(1, 2, "2026-05-03")})[0].followedUp);
    CHECK(spring({started, reported(later(1, 2, "2025-12-03"))})[0].followedUp);
}

TEST_CASE("the plan told ahead of a person's forms is that person's alone", "[release]") {
    const auto seen = spring({first(1, 1, "2025-08-01"), first(2, 2, "2025-08-01"), first(3, 3, "2025-08-01")},
                             {{1, PlanState::MovedAway, std::nullopt}, {3, PlanState::Tried, day("2026-06-01")}});
    REQUIRE(seen.size() == 3);
    CHECK(seen[0].plan == PlanState::MovedAway);
    CHECK(seen[1].plan == PlanState::NotRecorded);
    CHECK(seen[2].plan == PlanState::Tried);
    CHECK(seen[1].windowCloses);
    CHECK_FALSE(seen[2].windowCloses);  // its own due day: the window closes on 30 August
}

TEST_CASE("forms typed in after the day asked about are not there yet", "[release]") {
    auto late = later(1, 2, "2026-06-20");
    late.entered = day("2026-07-12");
    CHECK(collect({kSpring, 6, day("2026-07-10")}, {first(1, 1, "2025-10-01"), late})[0].followUp == 0);
    CHECK(collect({kSpring, 6, day("2026-07-12")}, {first(1, 1, "2025-10-01"), late})[0].followUp == 2);
}
