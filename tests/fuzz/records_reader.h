#pragma once

#include <string_view>

namespace camre::tests {

/// Opens these bytes as a records file without a lock, as a hostile one would come, and reads everything in it. The file
/// must not change by a byte while it is only looked at.
void readRecordsBytes(std::string_view bytes);

}  // namespace camre::tests
