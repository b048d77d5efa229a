#pragma once

#include <optional>
#include <string>

#include "workspace/workspace.h"

namespace camre {

/// Whose form waits behind the lock, as a mark: while the window is locked no code stays in memory.
class BehindLock {
  public:
    explicit BehindLock(const PersonCode& code);
    /// The person again, once the file is open; nobody when they are gone.
    [[nodiscard]] std::optional<PersonCode> find(Workspace& file) const;

  private:
    [[nodiscard]] bool is(const PersonCode& code) const;

    std::string m_key;
    std::string m_mark;
};

}  // namespace camre
