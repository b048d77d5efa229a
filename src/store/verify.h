#pragma once

#include <cstdint>

#include "base/result.h"
#include "store/store_file.h"

namespace camre {

/// What a look at every page and row found.
struct StoreCheck {
    std::int64_t peopleCount = 0;
    std::int64_t formsCount = 0;
    std::int64_t releasesCount = 0;
    int schema = 0;
    Problems problems;  // empty: the file is whole
};

/// Reads everything and changes nothing: the sums of the encrypted pages, the tables' own order, the links
/// between them, the signs of every answer, the sums of every release.
/// Problems: DamagedFile (fact: which check), ReleaseDamaged (place: the release's id).
StoreCheck verifyFile(StoreFile& file);

}  // namespace camre
