#pragma once

#include "summary/movement.h"

namespace camre {

/// Gathers the changes of one person's questions of one theme (or of all, for the overall row) into
/// one change. Each question counts one, whatever its steps; levels are never averaged.
class ThemeChange {
  public:
    void add(const Change& change) {
        // Sums instead of branches: this runs for every question of every person.
        const bool compared = change.isCompared();
        const bool notApplicable = !compared && change.reason == NotComparedReason::NotApplicable;
        const bool notAsked = !compared && change.reason == NotComparedReason::NotAsked;
        m_compared += compared;
        m_open += !notApplicable && !notAsked;
        m_forward += compared && change.kind < ChangeClass::Same;
        m_back += compared && change.kind > ChangeClass::Same;
        m_notApplicable += notApplicable;
    }

    /// Compared when at least two questions, and at least half of those that were asked and did
    /// apply, have a class.
    [[nodiscard]] Change result() const;

  private:
    int m_open = 0;  // asked and applicable at both ends
    int m_compared = 0;
    int m_forward = 0;
    int m_back = 0;
    int m_notApplicable = 0;
};

}  // namespace camre
