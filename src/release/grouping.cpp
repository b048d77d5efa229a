#include "release/grouping.h"

#include <algorithm>

namespace camre {
namespace {

// The smallest group that stands alone; the later one of two alike.
std::size_t smallestAlone(std::span<const std::int64_t> people, const std::vector<bool>& pooled) {
    std::size_t smallest = people.size();
    for (std::size_t i = 0; i < people.size(); ++i) {
        if (!pooled[i] && (smallest == people.size() || people[i] <= people[smallest])) smallest = i;
    }
    return smallest;
}

std::vector<bool> choosePool(std::span<const std::int64_t> people, int threshold) {
    std::vector<bool> pooled(people.size());
    std::int64_t inPool = 0;
    bool isEmpty = true;
    const auto move = [&](std::size_t i) {
        pooled[i] = true;
        inPool += people[i];
        isEmpty = false;
    };
    for (std::size_t i = 0; i < people.size(); ++i) {
        if (people[i] < threshold) move(i);
    }
    while (!isEmpty && inPool < threshold) {
        const std::size_t next = smallestAlone(people, pooled);
        if (next == people.size()) break;
        move(next);
    }
    return pooled;
}

}  // namespace

std::vector<ReleaseGroup> poolGroups(std::span<const std::int64_t> people, std::span<const std::string> names,
                                     int threshold) {
    const std::vector<bool> pooled = choosePool(people, threshold);
    std::vector<ReleaseGroup> groups;
    ReleaseGroup pool{kOtherGroups, {}};
    for (std::size_t i = 0; i < people.size(); ++i) {
        if (pooled[i]) pool.members.push_back(i);
        else groups.push_back({names[i], {i}});
    }
    if (!pool.members.empty()) groups.push_back(std::move(pool));
    if (groups.size() < 2) groups.clear();
    return groups;
}

}  // namespace camre
