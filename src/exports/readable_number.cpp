#include "exports/readable_number.h"

#include "release/pack_json.h"

namespace camre {

std::string readableNumber(double count) {
    std::string text = numberText(count);
    constexpr std::size_t kGroup = 3;
    for (std::size_t end = text.size(); end > kGroup; end -= kGroup) text.insert(end - kGroup, 1, ',');
    return text;
}

}  // namespace camre
