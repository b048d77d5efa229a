#pragma once

#include <functional>
#include <span>

#include "base/result.h"
#include "catalogue/catalogue.h"
#include "catalogue/framework.h"

namespace camre {

/// What a good catalogue keeps beyond being well-formed: every indicator has a source that exists, a why, and no
/// P5 topic; all 14 Home Office domains are reached; the theme lists and the indicators agree.
///
/// @param hasWhy  true when the source language has a "why we ask" for that indicator
Problems checkCatalogue(const Catalogue& catalogue, std::span<const Framework> frameworks,
                        const std::function<bool(const IndicatorId&)>& hasWhy);

}  // namespace camre
