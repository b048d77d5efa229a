#include "pack/fixed_words.h"

#include <algorithm>
#include <array>

namespace camre {
namespace {

using namespace std::string_view_literals;

constexpr std::array kFixedWords{
    "form.title"sv,
    "form.question_of"sv,
    "form.tick_one"sv,
    "form.tick_all"sv,
    "form.or"sv,
    "form.skip"sv,
    "form.continue"sv,
    "form.back"sv,
    "form.listen"sv,
    "form.stop_listening"sv,
    "form.slower"sv,
    "form.why"sv,
    "form.who_gets_this"sv,
    "form.sensitive"sv,
    "form.break"sv,
    "form.carry_on"sv,
    "form.stop_keep"sv,
    "form.stop_erase"sv,
    "form.hand_back"sv,
    "form.check_title"sv,
    "form.keep_answers"sv,
    "form.change"sv,
    "form.computer_voice"sv,
    "form.no_recording"sv,
    "answer.dont_know"sv,
    "answer.prefer_not_to_say"sv,
    "answer.not_applicable"sv,
    "answer.passed_over"sv,
    "agreement.title"sv,
    "agreement.choice"sv,
    "agreement.help_same"sv,
    "agreement.pass_over"sv,
    "agreement.no_name"sv,
    "agreement.linked"sv,
    "agreement.special"sv,
    "agreement.home_office"sv,
    "agreement.danger"sv,
    "agreement.stop"sv,
    "agreement.results"sv,
    "agreement.agree"sv,
    "agreement.not_agree"sv,
    "agreement.thanks_no"sv,
    "agreement.full_notice"sv,
    "agreement.child.choice"sv,
    "agreement.child.no_trouble"sv,
    "agreement.child.danger"sv,
    "agreement.child.agree"sv,
    "agreement.child.not_agree"sv,
    "notice.who"sv,
    "notice.dpo"sv,
    "notice.purposes"sv,
    "notice.basis"sv,
    "notice.interests"sv,
    "notice.interests_text"sv,
    "notice.recipients"sv,
    "notice.abroad"sv,
    "notice.none"sv,
    "notice.kept"sv,
    "notice.kept_text"sv,
    "notice.rights"sv,
    "notice.rights_text"sv,
    "notice.change"sv,
    "notice.change_text"sv,
    "notice.complaints"sv,
    "notice.complaints_text"sv,
    "notice.ico"sv,
    "notice.required"sv,
    "notice.required_text"sv,
    "notice.decisions"sv,
    "card.title"sv,
    "card.bring"sv,
    "card.keep"sv,
    "card.contact"sv,
    "background.title"sv,
    "background.optional"sv,
    "thanks.title"sv,
    "thanks.next"sv,
    "thanks.card"sv,
    "thanks.support"sv,
    "thanks.print"sv,
    "journey.title"sv,
    "journey.then"sv,
    "journey.now"sv,
    "journey.forward"sv,
    "journey.same"sv,
    "journey.back"sv,
    "journey.not_enough"sv,
    "journey.changed"sv,
    "journey.talk"sv,
    "journey.show"sv,
    "journey.not_today"sv,
    "print.answers"sv,
    "print.answers_all"sv,
    "print.first_form"sv,
    "print.later_form"sv,
    "print.unfinished"sv,
    "print.service"sv,
    "print.language"sv,
    "print.given"sv,
    "print.given_read"sv,
    "print.given_heard"sv,
    "print.given_worker"sv,
    "print.given_interpreter"sv,
    "print.agreement"sv,
    "print.wording"sv,
    "print.interpreter"sv,
    "print.interpreter_none"sv,
    "print.interpreter_professional"sv,
    "print.interpreter_family"sv,
    "print.interpreter_friend"sv,
    "print.role"sv,
    "print.role_caseworker"sv,
    "print.role_coordinator"sv,
    "print.role_other"sv,
    "print.confirmed"sv,
    "print.confirmed_age"sv,
    "print.confirmed_understanding"sv,
    "print.next_form"sv,
    "print.plan"sv,
    "print.plan_planned"sv,
    "print.plan_tried"sv,
    "print.plan_moved"sv,
    "print.plan_no_more"sv,
    "print.stopped"sv,
    "print.my_words"sv,
    "print.sheet"sv,
    "paper.title"sv,
    "paper.no_name"sv,
    "paper.code"sv,
    "paper.date"sv,
    "paper.side"sv,
    "paper.mark_example"sv,
    "paper.agree"sv,
    "story.question"sv,
    "story.warning"sv,
    "story.agree"sv,
    "story.not_agree"sv,
};

// Asked of adults about themselves, and of parents about the child. The catalogue has no mark for
// it: of the questions that both answer, this is the only one whose subject changes.
constexpr std::array kAboutTheChild{"health.gp"sv};

bool asks(const Indicator& indicator, Respondent respondent) {
    const auto& who = indicator.respondents;
    return std::find(who.begin(), who.end(), respondent) != who.end();
}

}  // namespace

std::span<const std::string_view> fixedWords() { return kFixedWords; }

bool hasParentWording(const Indicator& indicator) {
    if (!asks(indicator, Respondent::Parent)) return false;
    if (!asks(indicator, Respondent::Adult)) return true;
    return std::find(kAboutTheChild.begin(), kAboutTheChild.end(), indicator.id.text) != kAboutTheChild.end();
}

bool hasChildWording(const Indicator& indicator) { return asks(indicator, Respondent::Child); }

}  // namespace camre
