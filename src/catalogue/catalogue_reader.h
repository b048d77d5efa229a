#pragma once

#include <string_view>

#include "base/result.h"
#include "catalogue/catalogue.h"

namespace camre {

/// A catalogue that was read, or every problem met in it.
struct CatalogueReading {
    Catalogue catalogue;
    Problems problems;  // empty: the catalogue may be used
};

/// Reads `catalogue.json` (format "camre-catalogue/1") strictly: unknown keys, wrong types, duplicate
/// ids, unknown themes and scales, more than 30 indicators and circles of `askedWhen` are problems,
/// each with its JSON pointer ("/indicators/3/scale").
CatalogueReading readCatalogue(std::string_view json);

}  // namespace camre
