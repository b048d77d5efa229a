#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "answers/answer.h"
#include "base/date.h"
#include "base/ids.h"
#include "base/result.h"
#include "catalogue/catalogue.h"
#include "catalogue/service_profile.h"

namespace camre {

enum class FormKind { Baseline, FollowUp };

/// How the questions or the agreement reached the person.
enum class HowGiven { Read, Heard, WorkerReadAloud, Interpreter };

std::string_view formKindName(FormKind kind);  // "baseline", "follow_up"
std::optional<FormKind> formKindFromName(std::string_view name);
std::string_view howGivenName(HowGiven given);  // "read", "heard", "worker", "interpreter"
std::optional<HowGiven> howGivenFromName(std::string_view name);

/// Who interpreted while the agreement was given (P18): which kind of person, never a name. Files and
/// agreements from before this was asked do not say.
enum class Interpreter { NotSaid, None, Professional, Family, Friend };

/// What the worker does who asked for the agreement (P14): a role, never a name.
enum class WorkerRole { NotSaid, Caseworker, Coordinator, Other };

/// What the worker confirmed before the form: that the person has the age this form is for (P24), or that a
/// child showed in three checks that they understand (P26).
enum class Confirmed { NotSaid, Age, Understanding };

std::string_view interpreterName(Interpreter interpreter);  // "none", "professional", "family", "friend"; "" for not said
std::optional<Interpreter> interpreterFromName(std::string_view name);
std::string_view workerRoleName(WorkerRole role);  // "caseworker", "coordinator", "other"; "" for not said
std::optional<WorkerRole> workerRoleFromName(std::string_view name);
std::string_view confirmedName(Confirmed confirmed);  // "age", "understanding"; "" for not said
std::optional<Confirmed> confirmedFromName(std::string_view name);

/// What was agreed, when, in which wording and language, how it was given, and who helped with it (P14, P18).
struct Agreement {
    Day date;
    int wording = 1;
    LanguageTag language;
    HowGiven given = HowGiven::Read;
    Interpreter interpreter = Interpreter::NotSaid;
    WorkerRole role = WorkerRole::NotSaid;
    Confirmed confirmed = Confirmed::NotSaid;

    friend bool operator==(const Agreement&, const Agreement&) = default;
};

/// The wording of the agreement text that this build shows; it is asked again when this changes (P15). Wordings
/// are numbered from 1 without a gap.
inline constexpr int kAgreementWording = 1;

/// Bands chosen for a person: variable to value ("age_band" to "25-44", or "prefer_not_to_say").
using Background = std::map<BackgroundId, std::string>;

/// One filled form of one person. Plain values: what is allowed is checked by `checkForm`.
struct Form {
    FormKind kind = FormKind::Baseline;
    Day date;
    ServiceId service;
    int serviceVersion = 1;
    std::string catalogue;
    int catalogueVersion = 1;
    LanguageTag language;
    HowGiven given = HowGiven::Read;
    Background background;
    Agreement agreement;
    std::map<IndicatorId, Answer> answers;

    friend bool operator==(const Form&, const Form&) = default;
};

/// Whether an answer fits a question: the level is on its scale, ticks only where several may be
/// ticked, "not applicable" only where the question offers it or hangs on another one.
/// Errors: LevelOutsideScale, NotAnAnswer; place is the question's id, never the answer.
Status checkAnswer(const Catalogue& catalogue, const Indicator& indicator, const Answer& answer);

/// Whether an agreement given just now opens a form of this profile: today's wording (P15), and what has to be
/// confirmed before it, the age for an adult or a parent (P24), understanding for a child (P26).
/// Errors: MissingAgreement, AgeNotConfirmed, UnderstandingNotConfirmed; place is "agreement" and the member.
Status checkAgreement(const Agreement& agreement, const ServiceProfile& profile);

/// Every way in which a form does not fit its profile and catalogue: questions not in it, answers
/// outside scales, background that the profile does not ask, a child's form without the checks of understanding.
/// Place is "answers/<id>", "background/<id>" or "agreement/confirmed".
Problems checkForm(const Form& form, const Catalogue& catalogue, const ServiceProfile& profile);

/// The questions of the profile that are open for these answers, in order: a question that hangs on
/// another one (`askedWhen`) is there only when that one was answered so.
std::vector<IndicatorId> openQuestions(const Catalogue& catalogue, const ServiceProfile& profile,
                                       const std::map<IndicatorId, Answer>& answers);

/// The form as it is kept at the end: questions that never opened become "not applicable", questions
/// left blank become "passed over".
std::map<IndicatorId, Answer> completeAnswers(const Catalogue& catalogue, const ServiceProfile& profile,
                                              const std::map<IndicatorId, Answer>& answers);

}  // namespace camre
