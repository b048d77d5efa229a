#pragma once

#include <string>
#include <string_view>

#include "base/result.h"
#include "release/pack.h"

namespace camre {

inline constexpr std::string_view kPackSchema = "camre-summary/1";

/// The first 16 letters of the SHA-256 of "lineage/start/end": the same period of the same file
/// always has the same id, and it holds nothing that the pack does not say.
std::string packId(const PackHead& head);

/// "0", "12.5", "1e-09", "100000": a whole number in all its digits, another as the shortest text that reads back as the same number, on every machine.
std::string numberText(double value);

/// Reads the frozen text of a release.
///
/// @param sha256  as kept beside the text when it was released; empty: a pack that came as a file
/// Errors: ReleaseDamaged when the sum or the shape differs (place: the period or a JSON pointer).
Result<ProtectedPack> readFrozenPack(std::string_view text, std::string_view sha256);

}  // namespace camre
