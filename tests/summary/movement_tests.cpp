#include "summary/movement.h"

#include "support/catch.h"

using namespace camre;

namespace {

Change onFive(const Answer& before, const Answer& after, Direction direction = Direction::HigherBetter) {
    return changeOf(before, after, true, 5, direction);
}

Change notCompared(NotComparedReason reason) { return {ChangeClass::NotCompared, reason}; }
Change compared(ChangeClass kind) { return {kind, {}}; }

}  // namespace

TEST_CASE("steps forward and back fall into five classes", "[summary]") {
    CHECK(onFive(Answer::chosen(1), Answer::chosen(5)) == compared(ChangeClass::Improved2));
    CHECK(onFive(Answer::chosen(2), Answer::chosen(4)) == compared(ChangeClass::Improved2));
    CHECK(onFive(Answer::chosen(2), Answer::chosen(3)) == compared(ChangeClass::Improved1));
    CHECK(onFive(Answer::chosen(3), Answer::chosen(3)) == compared(ChangeClass::Same));
    CHECK(onFive(Answer::chosen(3), Answer::chosen(2)) == compared(ChangeClass::Declined1));
    CHECK(onFive(Answer::chosen(3), Answer::chosen(1)) == compared(ChangeClass::Declined2));
}

TEST_CASE("where less is better, a lower answer is a step forward", "[summary]") {
    CHECK(onFive(Answer::chosen(4), Answer::chosen(3), Direction::LowerBetter) == compared(ChangeClass::Improved1));
    CHECK(onFive(Answer::chosen(1), Answer::chosen(5), Direction::LowerBetter) == compared(ChangeClass::Declined2));
    CHECK(orientedLevel(1, 4, Direction::LowerBetter) == 4);
    CHECK(orientedLevel(4, 4, Direction::LowerBetter) == 1);
    CHECK(orientedLevel(4, 4, Direction::HigherBetter) == 4);
}

TEST_CASE("P8: an answer that was not given is not counted as staying the same", "[summary]") {
    CHECK(onFive(NoAnswer::PreferNotToSay, NoAnswer::PreferNotToSay) == notCompared(NotComparedReason::PreferNotToSay));
    CHECK(onFive(Answer::chosen(3), NoAnswer::DontKnow) == notCompared(NotComparedReason::DontKnow));
    CHECK(onFive(NoAnswer::PassedOver, Answer::chosen(3)) == notCompared(NotComparedReason::PassedOver));
}

TEST_CASE("of two reasons the one that the form caused counts first", "[summary]") {
    CHECK(onFive(NoAnswer::PreferNotToSay, NoAnswer::NotAsked) == notCompared(NotComparedReason::NotAsked));
    CHECK(onFive(NoAnswer::NotApplicable, NoAnswer::NotAsked) == notCompared(NotComparedReason::NotAsked));
    CHECK(onFive(NoAnswer::PreferNotToSay, NoAnswer::NotApplicable) == notCompared(NotComparedReason::NotApplicable));
    CHECK(onFive(NoAnswer::DontKnow, NoAnswer::PreferNotToSay) == notCompared(NotComparedReason::PreferNotToSay));
    CHECK(onFive(NoAnswer::PassedOver, NoAnswer::DontKnow) == notCompared(NotComparedReason::DontKnow));
}

TEST_CASE("answers on different scales are never compared", "[summary]") {
    const auto change = changeOf(Answer::chosen(3), Answer::chosen(3), false, 5, Direction::HigherBetter);
    CHECK(change == notCompared(NotComparedReason::FormChanged));
    // A missing answer says more than the changed form.
    CHECK(changeOf(NoAnswer::DontKnow, Answer::chosen(3), false, 5, Direction::HigherBetter) ==
          notCompared(NotComparedReason::DontKnow));
}

TEST_CASE("several ticks have no steps to compare", "[summary]") {
    CHECK_FALSE(onFive(Answer::ticked(3), Answer::ticked(1)).isCompared());
    CHECK_FALSE(onFive(Answer::chosen(3), Answer::ticked(1)).isCompared());
}

TEST_CASE("the words of the data files are the agreed ones", "[summary]") {
    CHECK(changeClassName(ChangeClass::Improved2) == "improved_2plus");
    CHECK(changeClassName(ChangeClass::Declined2) == "declined_2plus");
    CHECK(notComparedName(NotComparedReason::PassedOver) == "no_answer");
    CHECK(notComparedName(NotComparedReason::TooFewAnswers) == "too_few_answers");
    CHECK(movementOf(ChangeClass::Improved1) == Movement::Forward);
    CHECK(movementOf(ChangeClass::Same) == Movement::Same);
    CHECK(movementOf(ChangeClass::Declined2) == Movement::Back);
}
