#pragma once

namespace camre {

/// Qt's file boxes note in ~/.config/QtProject.conf which folders were looked into, for every program of this user to read. After this call
/// they neither read nor write it (P35). Once, before the first box.
void keepNoHistory();

}  // namespace camre
