#pragma once

#include <string>
#include <vector>

#include "base/result.h"
#include "release/pack.h"

// Only release/protection.cpp and release/pack_json.cpp include this: nobody else can make a pack.

namespace camre {

/// Puts a pack together: its frozen text and the sum of that text always belong to its rows.
class PackMaker {
  public:
    static ProtectedPack make(PackHead head, std::vector<PackRow> rows);
};

/// The bytes of summary.json: one row a line, in the order given, with a line end after the last.
std::string packJson(const PackHead& head, const std::vector<PackRow>& rows);

}  // namespace camre
