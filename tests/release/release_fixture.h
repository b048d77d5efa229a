#pragma once

#include <map>
#include <string>
#include <vector>

#include "base/random.h"
#include "release/protection.h"
#include "release/tally.h"

namespace camre::tests {

/// A small catalogue: theme "work" with three questions (the third better when lower), theme "home"
/// with one question with a direction and one without, and one question of several ticks.
Catalogue smallCatalogue();

inline const IndicatorId kJob{"work.job"};
inline const IndicatorId kSkills{"work.skills"};
inline const IndicatorId kWorry{"work.worry"};  // lower is better
inline const IndicatorId kSafe{"home.safe"};
inline const IndicatorId kTenure{"home.tenure"};  // no direction
inline const IndicatorId kHelp{"home.help"};      // several ticks

/// Slots 0 to 5 in the order above, and slot 6: `kJob` on an older scale of four levels.
std::vector<Slot> smallSlots();
/// Slot 0: gender, "w" woman, "m" man, "o" other, "x" prefer_not_to_say.
std::vector<BackgroundSlot> smallBackground();

/// April to June 2026.
Period spring();

/// One person's two forms, as packed texts.
struct TestPerson {
    std::string before;
    std::string after;  // empty: no follow-up
    char gender = 'w';
    Respondent respondent = Respondent::Adult;
};

/// Runs everybody through one pass, first forms on 1 October 2025, follow-ups on 1 May 2026.
Tallies tally(const std::vector<TestPerson>& people, bool byGender = false, const Catalogue& catalogue = smallCatalogue());

/// The same people `times` times.
std::vector<TestPerson> copies(const TestPerson& person, int times);
std::vector<TestPerson> operator+(std::vector<TestPerson> a, const std::vector<TestPerson>& b);
/// People with answers drawn from a seed.
std::vector<TestPerson> randomPeople(RandomSource& random, int count);

PackHead testHead();
/// The pack's row; fails the test when there is none.
const PackRow& row(const ProtectedPack& pack, const std::string& table, const std::string& item, const std::string& cell,
                   const std::string& group = {});
bool hasTable(const ProtectedPack& pack, const std::string& table);

}  // namespace camre::tests
