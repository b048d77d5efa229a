#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace camre {

/// The name of the pool of groups that are too small to stand alone.
inline constexpr const char* kOtherGroups = "other_groups";

/// One group of a breakdown: one value of the background question, or several pooled.
struct ReleaseGroup {
    std::string name;                  // the value, or "other_groups"
    std::vector<std::size_t> members;  // places in the list that was given
};

/// Pools groups with fewer than `threshold` people, and then the smallest others until the pool is
/// large enough. A value that nobody has is pooled like one that four people have: whether there is a
/// pool says nothing (P47).
///
/// @param people  how many people are in each group, in the catalogue's order
/// @return the groups in that order, the pool last; empty when fewer than two are left, and then
///         nothing is divided
std::vector<ReleaseGroup> poolGroups(std::span<const std::int64_t> people, std::span<const std::string> names,
                                     int threshold);

}  // namespace camre
