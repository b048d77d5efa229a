#pragma once

#include <optional>

#include "base/date.h"
#include "base/ids.h"
#include "release/pack.h"

namespace camre {

/// What a release is to be made of.
struct ReleaseWish {
    Period period;
    std::optional<BackgroundId> by;
    OwnCounts own;
    int threshold = 0;  // of what leaves, to say what becomes of the own count
};

}  // namespace camre
