#pragma once

#include "base/result.h"
#include "release/pack.h"

namespace camre {

/// Whether a pack that came from elsewhere is one that the protector could have made: only tables, rows and cells of the closed list, each
/// once and in its order; counts that are multiples of five, reach the pack's threshold and add up, along the row and over the groups; every
/// figure and every letter as its counts ask for. Whoever changes a number by hand, or puts a row in, breaks one of these.
///
/// Errors: PackChanged (place: the table and the row).
Status checkReceived(const ProtectedPack& pack);

}  // namespace camre
