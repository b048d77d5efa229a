#pragma once

#include "catalogue/catalogue.h"

namespace camre {

/// The least number of people behind a row. Adults: 5, 10, 15 or 20; children's forms and parents'
/// forms about a child: 10, 15 or 20. No other value, wherever it comes from.
struct Thresholds {
    int adult = 10;
    int child = 20;
    int parent = 20;

    [[nodiscard]] int of(Respondent respondent) const;
};

}  // namespace camre
