#include "answers/form.h"

#include <algorithm>
#include <array>

namespace camre {
namespace {

constexpr std::array<std::string_view, 2> kKinds = {"baseline", "follow_up"};
constexpr std::array<std::string_view, 4> kGiven = {"read", "heard", "worker", "interpreter"};
// The first of these is what nobody said: it has no name in files.
constexpr std::array<std::string_view, 5> kInterpreters = {"", "none", "professional", "family", "friend"};
constexpr std::array<std::string_view, 4> kRoles = {"", "caseworker", "coordinator", "other"};
constexpr std::array<std::string_view, 3> kConfirmed = {"", "age", "understanding"};

template <class Enum, std::size_t Count>
std::optional<Enum> fromName(const std::array<std::string_view, Count>& names, std::string_view name) {
    const auto found = std::find(names.begin(), names.end(), name);
    if (found == names.end()) return std::nullopt;
    return static_cast<Enum>(found - names.begin());
}

std::string scaleFact(int levels) { return "1 to " + std::to_string(levels); }

bool isOpen(const Indicator& indicator, const std::map<IndicatorId, Answer>& answers) {
    if (!indicator.askedWhen) return true;
    const auto found = answers.find(indicator.askedWhen->indicator);
    if (found == answers.end() || !found->second.isChosen()) return false;
    const auto& levels = indicator.askedWhen->levels;
    return std::find(levels.begin(), levels.end(), found->second.level()) != levels.end();
}

// Files of grown-ups may leave out what was confirmed; a child's form may not (P26).
void checkConfirmed(const Form& form, const ServiceProfile& profile, Problems& problems) {
    constexpr const char* kPlace = "agreement/confirmed";
    const bool child = profile.respondent == Respondent::Child;
    const bool understood = form.agreement.confirmed == Confirmed::Understanding;
    if (child && !understood) problems.push_back({ErrorCode::UnderstandingNotConfirmed, kPlace, {}});
    if (!child && understood) problems.push_back({ErrorCode::NotAllowed, kPlace, std::string(confirmedName(Confirmed::Age))});
}

// A question hangs on another one only in forms that ask that other one.
bool hangsOnAsked(const Indicator& indicator, const ServiceProfile& profile) {
    if (!indicator.askedWhen) return false;
    return std::find(profile.questions.begin(), profile.questions.end(), indicator.askedWhen->indicator) !=
           profile.questions.end();
}

}  // namespace

std::string_view formKindName(FormKind kind) { return kKinds[static_cast<std::size_t>(kind)]; }
std::optional<FormKind> formKindFromName(std::string_view name) { return fromName<FormKind>(kKinds, name); }
std::string_view howGivenName(HowGiven given) { return kGiven[static_cast<std::size_t>(given)]; }
std::optional<HowGiven> howGivenFromName(std::string_view name) { return fromName<HowGiven>(kGiven, name); }

std::string_view interpreterName(Interpreter one) { return kInterpreters[static_cast<std::size_t>(one)]; }
std::optional<Interpreter> interpreterFromName(std::string_view name) { return fromName<Interpreter>(kInterpreters, name); }
std::string_view workerRoleName(WorkerRole role) { return kRoles[static_cast<std::size_t>(role)]; }
std::optional<WorkerRole> workerRoleFromName(std::string_view name) { return fromName<WorkerRole>(kRoles, name); }
std::string_view confirmedName(Confirmed confirmed) { return kConfirmed[static_cast<std::size_t>(confirmed)]; }
std::optional<Confirmed> confirmedFromName(std::string_view name) { return fromName<Confirmed>(kConfirmed, name); }

Status checkAnswer(const Catalogue& catalogue, const Indicator& indicator, const Answer& answer) {
    const int levels = catalogue.scaleOf(indicator).levels;
    if (answer.isChosen()) {
        if (indicator.answer == AnswerKind::Many) return Error{ErrorCode::NotAnAnswer, indicator.id.text, "a list of levels"};
        if (answer.level() > levels) return Error{ErrorCode::LevelOutsideScale, indicator.id.text, scaleFact(levels)};
    }
    if (answer.isTicked()) {
        if (indicator.answer == AnswerKind::One) return Error{ErrorCode::NotAnAnswer, indicator.id.text, "one level"};
        if ((answer.ticks() >> levels) != 0) return Error{ErrorCode::LevelOutsideScale, indicator.id.text, scaleFact(levels)};
    }
    return {};
}

Status checkAgreement(const Agreement& agreement, const ServiceProfile& profile) {
    if (agreement.wording != kAgreementWording) return Error{ErrorCode::MissingAgreement, "agreement/wording", {}};
    const bool child = profile.respondent == Respondent::Child;
    if (agreement.confirmed == (child ? Confirmed::Understanding : Confirmed::Age)) return {};
    return Error{child ? ErrorCode::UnderstandingNotConfirmed : ErrorCode::AgeNotConfirmed, "agreement/confirmed", {}};
}

Problems checkForm(const Form& form, const Catalogue& catalogue, const ServiceProfile& profile) {
    Problems problems;
    checkConfirmed(form, profile, problems);
    for (const auto& [id, answer] : form.answers) {
        const std::string place = "answers/" + id.text;
        const Indicator* indicator = catalogue.indicator(id);
        if (indicator == nullptr) {
            problems.push_back({ErrorCode::UnknownIndicator, place, id.text});
            continue;
        }
        if (std::find(profile.questions.begin(), profile.questions.end(), id) == profile.questions.end()) {
            problems.push_back({ErrorCode::QuestionNotInForm, place, id.text});
            continue;
        }
        if (const Status fits = checkAnswer(catalogue, *indicator, answer); !fits) {
            problems.push_back({fits.error().code, place, fits.error().fact});
        }
    }
    for (const auto& [variable, value] : form.background) {
        const std::string place = "background/" + variable.text;
        const auto asked = std::any_of(profile.background.begin(), profile.background.end(),
                                       [&, wanted = variable](const auto& choice) { return choice.variable == wanted; });
        const BackgroundQuestion* question = catalogue.backgroundQuestion(variable);
        const bool known = question != nullptr &&
                           (value == noAnswerName(NoAnswer::PreferNotToSay) ||
                            std::find(question->values.begin(), question->values.end(), value) != question->values.end());
        if (!asked || !known) problems.push_back({ErrorCode::UnknownBackground, place, variable.text});
    }
    return problems;
}

std::vector<IndicatorId> openQuestions(const Catalogue& catalogue, const ServiceProfile& profile,
                                       const std::map<IndicatorId, Answer>& answers) {
    std::vector<IndicatorId> open;
    for (const auto& id : profile.questions) {
        const Indicator* indicator = catalogue.indicator(id);
        if (indicator == nullptr) continue;
        if (!hangsOnAsked(*indicator, profile) || isOpen(*indicator, answers)) open.push_back(id);
    }
    return open;
}

std::map<IndicatorId, Answer> completeAnswers(const Catalogue& catalogue, const ServiceProfile& profile,
                                              const std::map<IndicatorId, Answer>& answers) {
    const auto open = openQuestions(catalogue, profile, answers);
    std::map<IndicatorId, Answer> complete;
    for (const auto& id : profile.questions) {
        if (std::find(open.begin(), open.end(), id) == open.end()) {
            complete[id] = NoAnswer::NotApplicable;
            continue;
        }
        const auto given = answers.find(id);
        const bool blank = given == answers.end() || given->second == Answer();
        complete[id] = blank ? Answer(NoAnswer::PassedOver) : given->second;
    }
    return complete;
}

}  // namespace camre
