#include "release/people_room.h"

#include <algorithm>
#include <numeric>

#include "base/random.h"
#include "release/kinds_of_people.h"
#include "release/sum_limits.h"
#include "support/catch.h"

using namespace camre;

namespace {

constexpr int kSilent = 3;

// Two themes of two and three questions, and one by itself: every sum has a place of its own.
struct Places {
    std::vector<KindsOfPeople::Part> parts;
    StepSums whole;
    std::size_t count = 1;  // everybody is the first

    StepSums steps() {
        const std::size_t first = count;
        count += 5;
        return {first, first + 1, first + 2, first + 3, first + 4};
    }

    QuestionSums question() {
        const std::size_t first = count;
        count += 3;
        return {first, first + 1, first + 2};
    }

    Places() {
        for (const std::size_t questions : {2U, 3U, 1U}) {
            KindsOfPeople::Part part;
            for (std::size_t q = 0; q < questions; ++q) part.questions.push_back(question());
            if (questions > 1) part.theme = steps();
            parts.push_back(part);
        }
        whole = steps();
    }
};

double worthOf(const std::vector<std::size_t>& sums, const std::vector<double>& worth) {
    return std::accumulate(sums.begin(), sums.end(), 0.0, [&](double all, std::size_t sum) { return all + worth[sum]; });
}


double worthOfSteps(const StepSums& sums, const std::vector<int>& moves, const std::vector<double>& worth) {
    const auto answered = static_cast<std::size_t>(std::count_if(moves.begin(), moves.end(), [](int move) { return move != kSilent; }));
    if (answered < std::max<std::size_t>(2, (moves.size() + 1) / 2)) return 0;
    const int steps = std::accumulate(moves.begin(), moves.end(), 0, [](int all, int move) { return all + (move == kSilent ? 0 : move); });
    double all = worth[sums.compared];
    if (steps > 0) all += worth[sums.forward];
    if (steps < 0) all += worth[sums.back];
    if (steps > 1) all += worth[*sums.forward2];
    if (steps < -1) all += worth[*sums.back2];
    return all;
}

// One kind of people after the other.
double bestOfAll(const Places& places, const std::vector<double>& worth) {
    double best = -1e9;
    for (int kind = 0; kind < 4 * 4 * 4 * 4 * 4 * 4; ++kind) {
        int rest = kind;
        double all = worth[0];
        std::vector<int> everything;
        for (const auto& part : places.parts) {
            std::vector<int> moves;
            for (const QuestionSums& question : part.questions) {
                moves.push_back(rest % 4 == 3 ? kSilent : rest % 4 - 1);
                rest /= 4;
                if (moves.back() != kSilent) all += worth[question.compared];
                if (moves.back() == 1) all += worth[question.forward];
                if (moves.back() == -1) all += worth[question.back];
            }
            if (part.theme) all += worthOfSteps(*part.theme, moves, worth);
            everything.insert(everything.end(), moves.begin(), moves.end());
        }
        best = std::max(best, all + worthOfSteps(places.whole, everything, worth));
    }
    return best;
}

SumLimits ofTwo(const std::vector<SumLimits::Sum>& sums) {
    // Three kinds: in the first sum, in the second, in both; the third sum is everybody.
    return SumLimits(sums, [](const std::vector<double>& worth) {
        SumLimits::Kind best{0, 2};
        for (const SumLimits::Kind& kind : {SumLimits::Kind{1, 2}, SumLimits::Kind{0, 1, 2}}) {
            if (worthOf(kind, worth) > worthOf(best, worth)) best = kind;
        }
        return best;
    });
}

// Six themes of four questions, people who lean one way or the other, one answer of fourteen missing.
struct LargeService {
    std::vector<TrueCells> questions{24, {{0, 0, 0, 0, 0}, {0}}};
    std::vector<TrueCells> themes{6, {{0, 0, 0, 0, 0}, {0}}};
    TrueCells overall{{0, 0, 0, 0, 0}, {0}};

    LargeService(SeededRandom& random, int people) {
        for (int person = 0; person < people; ++person) {
            const int lean = static_cast<int>(random.below(7)) - 3;
            std::vector<int> everything;
            for (std::size_t t = 0; t < themes.size(); ++t) {
                std::vector<int> moves;
                for (std::size_t q = 4 * t; q < 4 * t + 4; ++q) {
                    moves.push_back(random.below(14) == 0 ? kSilent : std::clamp(lean + static_cast<int>(random.below(5)) - 2, -1, 1));
                    add(questions[q], {moves.back()}, 1);
                }
                add(themes[t], moves, 2);
                everything.insert(everything.end(), moves.begin(), moves.end());
            }
            add(overall, everything, 12);
        }
    }

    static void add(TrueCells& row, const std::vector<int>& moves, std::int64_t least) {
        int steps = 0;
        std::int64_t answered = 0;
        for (const int move : moves) {
            if (move == kSilent) continue;
            steps += move;
            ++answered;
        }
        if (answered < least) ++row.reasons[0];
        else ++row.outcomes[static_cast<std::size_t>(2 - std::clamp(steps, -2, 2))];
    }
};

QuestionRange compared(std::int64_t people, CountRange forward, CountRange back) { return {forward, back, people}; }

}  // namespace

TEST_CASE("The kind of people worth most is the one that trying every kind finds", "[release]") {
    const Places places;
    const KindsOfPeople kinds(0, places.parts, places.whole, KindsOfPeople::Few::Half);
    SeededRandom random(9);
    for (int i = 0; i < 40; ++i) {
        std::vector<double> worth(places.count);
        for (double& one : worth) one = static_cast<double>(random.below(41)) - 20;
        CHECK(worthOf(kinds.best(worth), worth) == bestOfAll(places, worth));
    }
}

TEST_CASE("Somebody who was not asked the others is compared on two questions of a long theme", "[release]") {
    Places places;
    const KindsOfPeople strict(0, places.parts, places.whole, KindsOfPeople::Few::Half);
    const KindsOfPeople kind(0, places.parts, places.whole, KindsOfPeople::Few::Two);
    std::vector<double> worth(places.count, -5.0);  // of six questions three have to be answered, and every answer costs
    worth[places.whole.compared] = 12;
    CHECK(worthOf(strict.best(worth), worth) == -5);
    CHECK(worthOf(kind.best(worth), worth) == -5 - 10 + 12);
}

TEST_CASE("The least and the greatest of a sum are what they are by hand", "[release]") {
    // Ten people, seven or eight in the first, five to nine in the second. Nobody is in neither.
    SumLimits limits = ofTwo({{7, 8}, {5, 9}, {10, 10}});
    REQUIRE(limits.findAny() == SumLimits::Found::Yes);
    const auto never = [] { return false; };
    REQUIRE(limits.findLeast({0, 1, 0}, never));
    CHECK(std::abs(limits.sums()[1] - 5) < 1e-3);
    REQUIRE(limits.findLeast({0, -1, 0}, never));
    CHECK(std::abs(limits.sums()[1] - 9) < 1e-3);
    REQUIRE(limits.findLeast({1, 0, 0}, never));
    CHECK(std::abs(limits.sums()[0] - 7) < 1e-3);
    CHECK(ofTwo({{0, 4}, {0, 5}, {10, 10}}).findAny() == SumLimits::Found::No);  // nine places for ten people
}

TEST_CASE("A row leaves three counts, or it does not, as by hand", "[release]") {
    // Eighteen people; 3 to 6 moved forward on either question, none to three back.
    const std::vector<QuestionRange> questions = {compared(18, {3, 6}, {0, 2}), compared(18, {3, 6}, {0, 2})};
    const TrueCells theme{{0, 12, 6, 0, 0}, {0}};
    const PeopleRoom room(theme, questions, {}, KindsOfPeople::Few::Half);
    using Room = PeopleRoom::Room;
    CHECK(room.isPossible() == Room::Three);
    CHECK(room.leavesThree({{7, 11}, {0, 2}, {}, {}}, false) == Room::Three);
    CHECK(room.leavesThree({{12, 15}, {0, 2}, {}, {}}, false) == Room::Fewer);  // twelve at most, and then six and six
    CHECK(room.leavesThree({{11, 15}, {0, 2}, {}, {}}, false) == Room::Fewer);  // eleven or twelve
    CHECK(room.leavesThree({{16, 18}, {0, 2}, {}, {}}, false) == Room::Fewer);  // nobody can be so
    // By two: seven to eleven forward at most once each, four of them by two leaves seven.
    CHECK(room.leavesThree({{3, 6}, {0, 2}, {0, 2}, {0, 2}}, true) == Room::Three);
    CHECK(room.leavesThree({{8, 11}, {0, 2}, {3, 6}, {0, 2}}, true) == Room::Fewer);
}

TEST_CASE("In a service of many questions rows stay as they were rounded, few people or many", "[release]") {
    SeededRandom random(12);
    for (const int people : {40, 300, 20'000}) {
        const LargeService service(random, people);
        std::vector<QuestionRange> questions;
        for (const TrueCells& row : service.questions) questions.push_back(rangeOfShown(row));
        std::vector<ThemePart> parts;
        for (std::size_t t = 0; t < service.themes.size(); ++t) {
            const std::span<const QuestionRange> own = std::span(questions).subspan(4 * t, 4);
            const auto shown = protectedTheme(service.themes[t], own);
            REQUIRE(shown);
            CHECK(*shown == roundedRow(service.themes[t]));
            parts.push_back({{4 * t, 4 * t + 1, 4 * t + 2, 4 * t + 3}, rangeOfTheme(*shown, service.themes[t].withOutcome()), service.themes[t].reasons[0]});
        }
        INFO(people);
        CHECK(protectedTheme(service.overall, questions, parts) == roundedRow(service.overall));
    }
}
