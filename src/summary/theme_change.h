#pragma once

#include "summary/movement.h"

namespace camre {

/// Gathers the changes of one person's questions of one theme (or of all, for the overall row) into
/// one change. Each question counts one, whatever its steps; levels are never averaged.
class ThemeChange {
  public:
    void add(const Change& change) {
        if (change.isCompared()) {
            ++m_open;
            ++m_compared;
            m_forward += change.kind < ChangeClass::Same ? 1 : 0;
            m_back += change.kind > ChangeClass::Same ? 1 : 0;
        } else if (change.reason == NotComparedReason::NotApplicable) {
            m_anyNotApplicable = true;
        } else if (change.reason != NotComparedReason::NotAsked) {
            ++m_open;
        }
    }

    /// Compared when at least two questions, and at least half of those that were asked and did
    /// apply, have a class.
    [[nodiscard]] Change result() const;

  private:
    int m_open = 0;  // asked and applicable at both ends
    int m_compared = 0;
    int m_forward = 0;
    int m_back = 0;
    bool m_anyNotApplicable = false;
};

}  // namespace camre
