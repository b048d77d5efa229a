#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "catalogue/service_profile.h"

namespace camre {

/// What whoever puts a form together should think about once more. Nothing here is refused.
enum class FormAdviceKind {
    SameIndicator,   // two questions of one theme that measure the same national indicator (fact: its number)
    SensitiveFirst,  // the form begins with a sensitive question
    SensitiveLast,   // … or ends with one
    LongSentence,    // an own question whose Welsh or English has a sentence of more than kMostWords words (fact: how many)
    BeforeItsParent, // a question that hangs on another one stands before it, or without it, so everybody is asked
    HeldElsewhere,   // another record holds the answer already (fact: which, as in the catalogue)
};

struct FormAdvice {
    FormAdviceKind kind = FormAdviceKind::HeldElsewhere;
    std::vector<IndicatorId> questions;
    std::string fact = {};

    friend bool operator==(const FormAdvice&, const FormAdvice&) = default;
};

/// More words in one sentence of a question than this are pointed out. Our own choice, just above the common core, whose longest
/// sentences have 15 words in English and 19 in Welsh.
inline constexpr int kMostWords = 20;

/// In the order of the kinds, then of the form.
std::vector<FormAdvice> adviseOn(const ServiceProfile& profile, const Catalogue& catalogue);

/// Half a minute a question, rounded up. Our guess until real forms were timed; Help says so.
int minutesToAnswer(std::size_t questions);

/// Whether a lawful basis, as it was typed in English or Welsh, is consent (P11).
bool namesConsent(std::string_view lawfulBasis);

/// A service's id made of its English title: "Advice in Barry" is "advice-in-barry". Without any Latin letter: "own-form".
ServiceId idFromTitle(std::string_view title);

/// The same form under another service's id. Its own questions bear that id in theirs, and move with it.
ServiceProfile underId(ServiceProfile profile, const ServiceId& id);

}  // namespace camre
