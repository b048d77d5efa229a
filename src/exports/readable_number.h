#pragma once

#include <string>

namespace camre {

/// "38,265": a count of people as Welsh and English readers write it, for words and pictures. Data files keep the bare digits (numberText).
///
/// @param count  a whole number from 0
std::string readableNumber(double count);

}  // namespace camre
