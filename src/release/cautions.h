#pragma once

#include <string>
#include <vector>

#include "catalogue/catalogue.h"
#include "release/pack.h"

namespace camre {

/// What a reader must know about one row before quoting it, or about the whole pack.
enum class CautionKind {
    TooFewForFigures,  // fewer than 20 compared: counts only
    LowReliability,    // fewer than 30 compared
    ManyAtTop,         // half or more began at the best answer, and cannot move forward
    ManyAtBottom,      // half or more began at the worst answer: some rise is to be expected by itself
    ManyNotCompared,   // more than 40% of the people could not be compared
    FormChanged,       // some answers are on an older scale
    FewCameBack,       // fewer than 60% were followed up
    CameBackUnknown    // how many were followed up is not shown
};

/// The numbers are protected ones: `part` of `whole`.
struct Caution {
    CautionKind kind;
    std::string table;  // of change or of follow-up, with the suffix of who answered
    std::string item;   // "overall" for the last two kinds
    double part = 0;
    double whole = 0;

    friend bool operator==(const Caution&, const Caution&) = default;
};

/// The cautions that a pack's own numbers call for, in the order of its rows of change, those about
/// following people up last; everybody's rows only. Withheld rows need none.
///
/// @param catalogue  tells which answer is the best; questions it does not know get no ManyAtTop or ManyAtBottom
std::vector<Caution> cautionsOf(const ProtectedPack& pack, const Catalogue& catalogue);

}  // namespace camre
