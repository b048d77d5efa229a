#include "summary/theme_change.h"

#include <vector>

#include "support/catch.h"

using namespace camre;

namespace {

Change themeOf(const std::vector<Change>& changes) {
    ThemeChange theme;
    for (const Change& change : changes) theme.add(change);
    return theme.result();
}

constexpr Change kForward2{ChangeClass::Improved2, {}};
constexpr Change kForward{ChangeClass::Improved1, {}};
constexpr Change kSame{ChangeClass::Same, {}};
constexpr Change kBack{ChangeClass::Declined1, {}};
constexpr Change without(NotComparedReason reason) { return {ChangeClass::NotCompared, reason}; }
constexpr Change kNotSaid = without(NotComparedReason::PreferNotToSay);

}  // namespace

TEST_CASE("in a theme each question counts one, however long its step", "[summary]") {
    CHECK(themeOf({kForward2, kSame}).kind == ChangeClass::Improved1);
    CHECK(themeOf({kForward2, kBack}).kind == ChangeClass::Same);
    CHECK(themeOf({kForward, kForward}).kind == ChangeClass::Improved2);
    CHECK(themeOf({kBack, kBack, kBack}).kind == ChangeClass::Declined2);
}

TEST_CASE("a theme needs two compared questions and half of those that were open", "[summary]") {
    CHECK(themeOf({kForward, kNotSaid}) == without(NotComparedReason::TooFewAnswers));
    CHECK(themeOf({kForward, kForward, kNotSaid, kNotSaid}).kind == ChangeClass::Improved2);
    // Two of five is less than half (three).
    CHECK(themeOf({kForward, kForward, kNotSaid, kNotSaid, kNotSaid}) == without(NotComparedReason::TooFewAnswers));
}

TEST_CASE("questions that were not asked or did not apply do not count against a theme", "[summary]") {
    const Change notAsked = without(NotComparedReason::NotAsked);
    const Change notApplicable = without(NotComparedReason::NotApplicable);
    CHECK(themeOf({kForward, kSame, notAsked, notApplicable, notApplicable}).kind == ChangeClass::Improved1);
    CHECK(themeOf({notAsked, notAsked}) == notAsked);
    CHECK(themeOf({notAsked, notApplicable}) == notApplicable);
    CHECK(themeOf({}) == notAsked);
}

TEST_CASE("a question on a changed form is open, but has no class", "[summary]") {
    CHECK(themeOf({kForward, kForward, without(NotComparedReason::FormChanged)}).kind == ChangeClass::Improved2);
    CHECK(themeOf({kForward, without(NotComparedReason::FormChanged)}) == without(NotComparedReason::TooFewAnswers));
}
