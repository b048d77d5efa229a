#include "catalogue/catalogue.h"

#include <algorithm>
#include <cassert>

namespace camre {
namespace {

template <class List, class Wanted>
auto findById(const List& list, const Wanted& id) -> decltype(list.data()) {
    const auto found = std::find_if(list.begin(), list.end(), [&](const auto& one) { return one.id == id; });
    return found == list.end() ? nullptr : &*found;
}

}  // namespace

const Indicator* Catalogue::indicator(const IndicatorId& wanted) const { return findById(indicators, wanted); }
const Scale* Catalogue::scale(const ScaleId& wanted) const { return findById(scales, wanted); }
const Theme* Catalogue::theme(const ThemeId& wanted) const { return findById(themes, wanted); }
const BackgroundQuestion* Catalogue::backgroundQuestion(const BackgroundId& wanted) const {
    return findById(background, wanted);
}

const Scale& Catalogue::scaleOf(const Indicator& of) const {
    const Scale* found = scale(of.scale);
    assert(found != nullptr);
    return *found;
}

}  // namespace camre
