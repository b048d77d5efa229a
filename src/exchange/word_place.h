#pragma once

#include <string>
#include <string_view>

namespace camre {

/// Where a person meets the text of this key, in English for translators, and how long it may be:
/// "answer 2 to a question; at most 60 characters".
std::string wordPlace(std::string_view key);

}  // namespace camre
