#include "answers/form.h"

#include "answers/packed_form.h"
#include "support/catch.h"

using namespace camre;

namespace {

Indicator question(const char* id, const char* scale) {
    Indicator one;
    one.id = IndicatorId(id);
    one.theme = ThemeId("work");
    one.scale = ScaleId(scale);
    one.respondents = {Respondent::Adult};
    return one;
}

Catalogue testCatalogue() {
    Catalogue catalogue;
    catalogue.id = "test";
    catalogue.scales = {{ScaleId("agree5/1"), 5, "bars", false}, {ScaleId("activity4/1"), 4, "none", true}};
    catalogue.indicators = {question("work.activity", "activity4/1"), question("work.satisfied", "agree5/1"),
                            question("help.kinds", "activity4/1")};
    catalogue.indicators[1].askedWhen = AskedWhen{IndicatorId("work.activity"), {1, 2}};
    catalogue.indicators[2].answer = AnswerKind::Many;
    catalogue.background = {{BackgroundId("age_band"), {"16-17", "18-24"}}};
    return catalogue;
}

ServiceProfile testProfile() {
    ServiceProfile profile;
    profile.questions = {IndicatorId("work.activity"), IndicatorId("work.satisfied"), IndicatorId("help.kinds")};
    profile.background = {{BackgroundId("age_band"), "to see who we reach"}};
    return profile;
}

}  // namespace

TEST_CASE("P8: the reasons for no answer are all different, and none is an answer", "[answers][P8]") {
    for (const auto reason : {NoAnswer::PreferNotToSay, NoAnswer::DontKnow, NoAnswer::PassedOver,
                              NoAnswer::NotApplicable, NoAnswer::NotAsked}) {
        const Answer answer(reason);
        CHECK_FALSE(answer.isAnswered());
        CHECK(noAnswerFromName(noAnswerName(reason)) == reason);
        CHECK(answerFromSign(packedSign(answer)) == answer);
    }
    for (int level = 1; level <= kMostLevels; ++level) {
        CHECK(answerFromSign(packedSign(Answer::chosen(level))) == Answer::chosen(level));
    }
    CHECK(packedSign(Answer::ticked(5)) == 'm');
    CHECK(signAt("12", 2) == '-');
}

TEST_CASE("an answer outside the scale is refused, and the error does not repeat it", "[answers]") {
    const Catalogue catalogue = testCatalogue();
    const Status tooHigh = checkAnswer(catalogue, catalogue.indicators[0], Answer::chosen(5));
    REQUIRE_FALSE(tooHigh);
    CHECK(tooHigh.error() == Error{ErrorCode::LevelOutsideScale, "work.activity", "1 to 4"});
    CHECK(checkAnswer(catalogue, catalogue.indicators[1], Answer::chosen(5)));
    CHECK_FALSE(checkAnswer(catalogue, catalogue.indicators[1], Answer::ticked(1)));
    CHECK_FALSE(checkAnswer(catalogue, catalogue.indicators[2], Answer::chosen(1)));
    CHECK(checkAnswer(catalogue, catalogue.indicators[2], Answer::ticked(0b1001)));
    CHECK_FALSE(checkAnswer(catalogue, catalogue.indicators[2], Answer::ticked(0b10000)));
}

TEST_CASE("a form is checked against its own profile", "[answers]") {
    Form form;
    form.answers = {{IndicatorId("work.activity"), Answer::chosen(9)}, {IndicatorId("other"), Answer::chosen(1)}};
    form.background = {{BackgroundId("age_band"), "90"}, {BackgroundId("gender"), "woman"}};
    const Problems problems = checkForm(form, testCatalogue(), testProfile());
    REQUIRE(problems.size() == 4);
    CHECK(problems[0] == Error{ErrorCode::UnknownIndicator, "answers/other", "other"});
    CHECK(problems[1] == Error{ErrorCode::LevelOutsideScale, "answers/work.activity", "1 to 4"});
    CHECK(problems[2].code == ErrorCode::UnknownBackground);
    form.background = {{BackgroundId("age_band"), "prefer_not_to_say"}};
    form.answers = {};
    CHECK(checkForm(form, testCatalogue(), testProfile()).empty());
}

TEST_CASE("a question that hangs on another opens and closes with it", "[answers]") {
    const Catalogue catalogue = testCatalogue();
    const ServiceProfile profile = testProfile();
    CHECK(openQuestions(catalogue, profile, {}).size() == 2);
    CHECK(openQuestions(catalogue, profile, {{IndicatorId("work.activity"), Answer::chosen(2)}}).size() == 3);
    // Not working now: an earlier tick on the job question must not survive as an answer.
    const auto complete = completeAnswers(catalogue, profile, {{IndicatorId("work.activity"), Answer::chosen(4)},
                                                               {IndicatorId("work.satisfied"), Answer::chosen(5)}});
    CHECK(complete.at(IndicatorId("work.satisfied")) == Answer(NoAnswer::NotApplicable));
    CHECK(complete.at(IndicatorId("help.kinds")) == Answer(NoAnswer::PassedOver));
    CHECK(complete.at(IndicatorId("work.activity")) == Answer::chosen(4));
}

TEST_CASE("P24, P26: a form opens only when the age, or a child's understanding, was confirmed", "[answers][P24][P26]") {
    ServiceProfile profile = testProfile();
    Agreement agreement{*Day::fromIso("2026-04-12"), kAgreementWording, LanguageTag("cy")};
    for (const Respondent respondent : {Respondent::Adult, Respondent::Parent, Respondent::Child}) {
        profile.respondent = respondent;
        const bool child = respondent == Respondent::Child;
        agreement.confirmed = child ? Confirmed::Understanding : Confirmed::Age;
        CHECK(checkAgreement(agreement, profile));
        for (const Confirmed wrong : {Confirmed::NotSaid, child ? Confirmed::Age : Confirmed::Understanding}) {
            agreement.confirmed = wrong;
            CHECK(checkAgreement(agreement, profile).error().code ==
                  (child ? ErrorCode::UnderstandingNotConfirmed : ErrorCode::AgeNotConfirmed));
        }
    }
}

TEST_CASE("P15: agreement to another wording does not count", "[answers][P15]") {
    Agreement agreement{*Day::fromIso("2026-04-12"), kAgreementWording + 1, LanguageTag("cy")};
    agreement.confirmed = Confirmed::Age;
    CHECK(checkAgreement(agreement, testProfile()).error().code == ErrorCode::MissingAgreement);
}

TEST_CASE("P26: a child's form from a file says that the checks were made; an adult's cannot", "[answers][P26]") {
    ServiceProfile profile = testProfile();
    Form form;
    CHECK(checkForm(form, testCatalogue(), profile).empty());
    form.agreement.confirmed = Confirmed::Understanding;
    CHECK(checkForm(form, testCatalogue(), profile) == Problems{{ErrorCode::NotAllowed, "agreement/confirmed", "age"}});
    profile.respondent = Respondent::Child;
    CHECK(checkForm(form, testCatalogue(), profile).empty());
    form.agreement.confirmed = Confirmed::NotSaid;
    CHECK(checkForm(form, testCatalogue(), profile) == Problems{{ErrorCode::UnderstandingNotConfirmed, "agreement/confirmed", ""}});
}
