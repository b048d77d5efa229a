#include "form/conversation.h"

#include "support/form_samples.h"
#include "support/catch.h"

using namespace camre;
using namespace camre::tests;

namespace {

const PersonCode kCode = PersonCode::fromTyped("0000-000").value_or([] {
    SeededRandom random(7);
    return PersonCode::random(random);
}());

Draft emptyDraft(FormKind kind = FormKind::Baseline) {
    Form form;
    form.kind = kind;
    form.language = LanguageTag("pl");
    return Draft{kCode, form, IndicatorId(), {}};
}

std::vector<std::string> names(const std::vector<IndicatorId>& ids) {
    std::vector<std::string> texts;
    for (const auto& id : ids) texts.push_back(id.text);
    return texts;
}

struct Talk {
    Catalogue catalogue = formCatalogue();
    ServiceProfile profile = formProfile();
    Conversation conversation{catalogue, profile};

    void openAt(const std::string& question) {
        Draft draft = emptyDraft();
        draft.at = IndicatorId(question);
        conversation.resume(draft);
    }
};

}  // namespace

TEST_CASE("a first form goes from language to agreement, card, questions, check and thanks", "[form]") {
    Talk talk;
    Conversation& form = talk.conversation;
    form.startWithNewPerson();
    CHECK(form.step() == Step::Language);
    form.chooseLanguage(LanguageTag("pl"));
    CHECK(form.step() == Step::Agreement);
    form.personAdded(kCode);
    CHECK(form.step() == Step::CodeCard);
    form.formStarted(emptyDraft());
    CHECK(form.step() == Step::Question);
    for (int i = 0; i < 6; ++i) form.skip();  // seven questions, one of them closed
    CHECK(form.step() == Step::Check);
    form.finished();
    CHECK(form.step() == Step::Thanks);
}

TEST_CASE("the page about the person is there only when the service asks something", "[form]") {
    Talk talk;
    talk.openAt("work.activity");
    talk.conversation.askBackground();
    CHECK(talk.conversation.step() == Step::Question);

    talk.profile.background = {{BackgroundId("age_band"), "Some help is for one age only"}};
    talk.conversation.askBackground();
    CHECK(talk.conversation.step() == Step::AboutYou);
    talk.conversation.backgroundDone();
    CHECK(talk.conversation.step() == Step::Question);
    CHECK(talk.conversation.current() == IndicatorId("work.activity"));
}

TEST_CASE("P15: a follow-up begins with the agreement", "[form][privacy]") {
    Talk talk;
    talk.conversation.startFollowUp(kCode, LanguageTag("pl"));
    CHECK(talk.conversation.step() == Step::Agreement);
    CHECK(talk.conversation.isFollowUp());
}

TEST_CASE("saying no ends the conversation", "[form]") {
    Talk talk;
    talk.conversation.startWithNewPerson();
    talk.conversation.chooseLanguage(LanguageTag("pl"));
    talk.conversation.disagree();
    CHECK(talk.conversation.step() == Step::SaidNo);
    CHECK_FALSE(talk.conversation.code().has_value());
}

TEST_CASE("a question that hangs on another one is asked only after the answer that opens it", "[form]") {
    Talk talk;
    talk.openAt("work.activity");
    Conversation& form = talk.conversation;
    CHECK(form.questionsCount() == 6);
    form.answer(Answer::chosen(1));
    CHECK(form.questionsCount() == 7);
    form.next();
    CHECK(form.current().text == "work.skills");
    form.back();
    form.answer(Answer::chosen(2));
    form.next();
    CHECK(form.current().text == "safety.treated");
}

TEST_CASE("P8: a question that is passed over is kept as passed over, not as an answer", "[form][privacy]") {
    Talk talk;
    talk.openAt("home.suits");
    talk.conversation.skip();
    CHECK(talk.conversation.current().text == "work.activity");
    CHECK(talk.conversation.draft().form.answers.at(IndicatorId("home.suits")) == Answer(NoAnswer::PassedOver));
}

TEST_CASE("clearing a tick leaves no answer behind", "[form]") {
    Talk talk;
    talk.openAt("home.suits");
    talk.conversation.answer(Answer::chosen(3));
    CHECK(talk.conversation.isAnswered());
    talk.conversation.answer(Answer());
    CHECK_FALSE(talk.conversation.isAnswered());
    CHECK(talk.conversation.draft().form.answers.empty());
}

TEST_CASE("a waiting form comes back at the same question with its answers", "[form]") {
    Draft waiting = emptyDraft(FormKind::FollowUp);
    waiting.form.answers[IndicatorId("home.suits")] = Answer::chosen(4);
    waiting.at = IndicatorId("people.groups");
    Talk talk;
    talk.conversation.resume(waiting);
    CHECK(talk.conversation.step() == Step::Question);
    CHECK(talk.conversation.current().text == "people.groups");
    CHECK(talk.conversation.questionNumber() == 5);  // home.suits, work.activity, treated, fear, groups
    CHECK(talk.conversation.answerTo(IndicatorId("home.suits")) == Answer::chosen(4));
    CHECK(talk.conversation.isFollowUp());
    CHECK(talk.conversation.draft() == waiting);
}

TEST_CASE("a waiting form whose question is gone comes back at the first one", "[form]") {
    Talk talk;
    talk.openAt("no.such_question");
    CHECK(talk.conversation.current().text == "home.suits");
}

TEST_CASE("the line before sensitive questions comes once, before the first of a run", "[form]") {
    Talk talk;
    talk.openAt("home.suits");
    CHECK_FALSE(talk.conversation.sensitiveRunStarts());
    talk.openAt("safety.treated");
    CHECK(talk.conversation.sensitiveRunStarts());
    talk.conversation.next();
    CHECK(talk.conversation.current().text == "safety.fear");
    CHECK_FALSE(talk.conversation.sensitiveRunStarts());
}

TEST_CASE("changing one answer comes straight back to the check", "[form]") {
    Talk talk;
    talk.openAt("home.staying");
    talk.conversation.next();
    REQUIRE(talk.conversation.step() == Step::Check);
    talk.conversation.change(IndicatorId("home.suits"));
    CHECK(talk.conversation.step() == Step::Question);
    CHECK(talk.conversation.isChanging());
    talk.conversation.answer(Answer::chosen(2));
    talk.conversation.next();
    CHECK(talk.conversation.step() == Step::Check);
    CHECK(talk.conversation.lastChanged().text == "home.suits");
    talk.conversation.back();
    CHECK(talk.conversation.current().text == "home.staying");
}

TEST_CASE("back stops at the first question and loses nothing", "[form]") {
    Talk talk;
    talk.openAt("home.suits");
    CHECK_FALSE(talk.conversation.canGoBack());
    talk.conversation.answer(Answer::chosen(5));
    talk.conversation.next();
    REQUIRE(talk.conversation.canGoBack());
    talk.conversation.back();
    CHECK(talk.conversation.current().text == "home.suits");
    CHECK(talk.conversation.answerTo(talk.conversation.current()) == Answer::chosen(5));
}

TEST_CASE("the open questions keep the order of the service", "[form]") {
    Talk talk;
    talk.openAt("home.suits");
    CHECK(names(talk.conversation.questions()) ==
          std::vector<std::string>{"home.suits", "work.activity", "safety.treated", "safety.fear", "people.groups", "home.staying"});
}

TEST_CASE("the bands about a person can be changed from the answers, and those of other questions stay", "[form]") {
    Talk talk;
    talk.openAt("work.activity");
    talk.profile.background = {{BackgroundId("age_band"), "Some help is for one age only"}};
    Draft draft = talk.conversation.draft();
    draft.form.background = {{BackgroundId("age_band"), "18-24"}, {BackgroundId("gender"), "woman"}};
    talk.conversation.resume(draft);
    while (talk.conversation.step() == Step::Question) talk.conversation.skip();
    REQUIRE(talk.conversation.step() == Step::Check);
    talk.conversation.changeBackground();
    CHECK(talk.conversation.step() == Step::AboutYou);
    REQUIRE(talk.conversation.canGoBack());
    SECTION("and are as they were after going back") {
        talk.conversation.back();
        CHECK(talk.conversation.draft().form.background == draft.form.background);
    }
    SECTION("to another one") {
        talk.conversation.setBands({{BackgroundId("age_band"), "25-44"}});
        talk.conversation.backgroundDone();
        CHECK(talk.conversation.draft().form.background == Background{{BackgroundId("age_band"), "25-44"}, {BackgroundId("gender"), "woman"}});
    }
    SECTION("to none") {
        talk.conversation.setBands({});
        talk.conversation.backgroundDone();
        CHECK(talk.conversation.draft().form.background == Background{{BackgroundId("gender"), "woman"}});
    }
    CHECK(talk.conversation.step() == Step::Check);
    CHECK_FALSE(talk.conversation.isChanging());
}
