#pragma once

#include <QString>

namespace camre {

/// How many forms of a counted sentence a language has, and so how many `numerusform`s stand in its interface.ts, in this
/// order: zero, one, two, few, many, other, each where the language has it.
/// Source: CLDR 48.2, cardinal numbers. Qt's own rules are not used: for Welsh they take 2, 3, 4 and 5 for one form.
///
/// @param language  a tag such as "cy", "cy_GB" or "fa-AF"; one that is not known has the two forms of English
int pluralForms(const QString& language);

/// Which of these forms goes with this number, from 0 on.
///
/// @param number  a whole number, not negative
int pluralForm(const QString& language, int number);

}  // namespace camre
