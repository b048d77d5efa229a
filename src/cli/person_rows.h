#pragma once

#include <string>
#include <vector>

#include "workspace/workspace.h"

namespace camre {

/// Prints people as a table or as JSON, page by page, so that a long list needs little memory.
class PersonRows {
  public:
    explicit PersonRows(bool json);
    void add(const std::vector<PersonFacts>& people);
    /// Closes the list.
    void end();

  private:
    bool m_json;
    bool m_first = true;
};

/// "planned", "tried", "moved_away", "does_not_want_more".
std::string followUpStateName(FollowUpState state);

}  // namespace camre
