#pragma once

#include "support/test_window.h"

namespace camre::tests {

inline const Period kAutumn{*Day::fromIso("2026-10-01"), *Day::fromIso("2026-12-31")};
inline const Period kWinter{*Day::fromIso("2027-01-01"), *Day::fromIso("2027-03-31")};

/// 84 people: of the theme "home" 9 moved back, 31 stayed, 40 moved forward; nothing may leave yet.
Preview somePeople();

/// The summary of a coordinator's file in this language, with `somePeople`, counted.
void openSummary(TestWindow& test, const char* tag);

/// One row of a pack's text.
/// @param value  a number, or "null"
std::string packRow(const char* table, const char* item, const char* cell, const char* value, const char* status = "");

/// What a pack of made-up text says about itself.
struct PackText {
    std::string organisation = "a";
    std::string lineage = "b";
    Period period = kWinter;
    std::string catalogue = "camre-core/1";
    std::vector<std::string> rows = {};
};
std::string packText(const PackText& pack);
ProtectedPack packOf(const PackText& pack);

/// 25 compared for the theme "home"; 25 of 40 began at the best answer of "home.suits"; nothing of "home.staying" may
/// leave; 55 of 100 came back.
ProtectedPack packThatNeedsCare();

}  // namespace camre::tests
