#pragma once

namespace camre {

/// Tells Qt how to speak of rows that can be ticked and of the list they stand in. May be called again.
void announceTickRows();

}  // namespace camre
