#include "home/next_step.h"
#include "support/catch.h"
#include "support/fake_library.h"
#include "support/fake_workspace.h"

namespace camre::tests {
namespace {

using Kind = NextStep::Kind;

PersonFacts dueOn(const char* code, const char* day) {
    PersonFacts person{*PersonCode::fromTyped(code), LanguageTag("pl"), true, 1, {}, Day::fromIso(day), 1, FollowUpState::Planned, false};
    return person;
}

// Codes come from the program's own maker: their check signs are right.
PersonCode someCode() {
    SeededRandom random(5);
    return PersonCode::random(random);
}

HomeFacts worker() {
    HomeFacts facts;
    facts.today = fakeToday();  // 5 April 2027
    return facts;
}

}  // namespace

TEST_CASE("an unfinished form comes before everything else", "[ui][home]") {
    const std::vector drafts{Draft{someCode(), {}, {}, "10:42"}};
    const std::vector due{dueOn(someCode().text().c_str(), "2027-03-01")};
    HomeFacts facts = worker();
    facts.drafts = drafts;
    facts.due = due;
    CHECK(nextStep(facts).kind == Kind::CarryOnForm);
    CHECK(nextStep(facts).person == someCode());
}

TEST_CASE("a late follow-up comes before one of today, and one of tomorrow can wait", "[ui][home]") {
    HomeFacts facts = worker();
    const std::vector late{dueOn(someCode().text().c_str(), "2027-04-04")};
    facts.due = late;
    CHECK(nextStep(facts).kind == Kind::LateFollowUp);
    const std::vector today{dueOn(someCode().text().c_str(), "2027-04-05")};
    facts.due = today;
    CHECK(nextStep(facts).kind == Kind::FollowUpToday);
    const std::vector tomorrow{dueOn(someCode().text().c_str(), "2027-04-06")};
    facts.due = tomorrow;
    CHECK(nextStep(facts).kind == Kind::NewPerson);
}

TEST_CASE("P39: a coordinator decides about people whose time is over before making a summary", "[ui][home][P39]") {
    HomeFacts facts = worker();
    facts.role = WorkRole::Coordinator;
    facts.pastKeeping = 1;
    facts.unsummarised = Period{*Day::fromIso("2027-01-01"), *Day::fromIso("2027-03-31")};
    CHECK(nextStep(facts).kind == Kind::PastKeeping);
    facts.pastKeeping = 0;
    CHECK(nextStep(facts).kind == Kind::Summarise);
    facts.pastKeeping = 1;
    facts.readOnly = true;
    CHECK(nextStep(facts).kind == Kind::OpenAgain);
}

TEST_CASE("nobody is sent to a person who moved away", "[ui][home]") {
    std::vector due{dueOn(someCode().text().c_str(), "2027-03-01")};
    due.front().followUp = FollowUpState::MovedAway;
    HomeFacts facts = worker();
    facts.due = due;
    CHECK(nextStep(facts).kind == Kind::NewPerson);
}

TEST_CASE("P10: where the promises are not written, no new person is offered, and a coordinator is sent to write them", "[ui][home]") {
    HomeFacts facts = worker();
    facts.realRecordsWait = true;
    CHECK(nextStep(facts).kind == Kind::FillPromises);
    facts.role = WorkRole::Coordinator;
    CHECK(nextStep(facts).kind == Kind::FillPromises);
}

TEST_CASE("a coordinator is offered the period that has no summary, then a backup that is due, else told that all is done", "[ui][home]") {
    HomeFacts facts = worker();
    facts.role = WorkRole::Coordinator;
    CHECK(nextStep(facts).kind == Kind::AllDone);
    facts.backupDue = true;
    CHECK(nextStep(facts).kind == Kind::BackUp);
    facts.unsummarised = Period{*Day::fromIso("2027-01-01"), *Day::fromIso("2027-03-31")};
    CHECK(nextStep(facts).kind == Kind::Summarise);
}

}  // namespace camre::tests
