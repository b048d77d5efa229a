#include "summary/theme_change.h"

#include <algorithm>

namespace camre {

Change ThemeChange::result() const {
    if (m_open == 0) {
        const auto reason = m_notApplicable > 0 ? NotComparedReason::NotApplicable : NotComparedReason::NotAsked;
        return {ChangeClass::NotCompared, reason};
    }
    const int least = std::max(2, (m_open + 1) / 2);
    if (m_compared < least) return {ChangeClass::NotCompared, NotComparedReason::TooFewAnswers};
    return {classOfSteps(m_forward - m_back), {}};
}

}  // namespace camre
