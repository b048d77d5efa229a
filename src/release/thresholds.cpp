#include "release/thresholds.h"

namespace camre {

int Thresholds::of(Respondent respondent) const {
    switch (respondent) {
        case Respondent::Adult: return adult;
        case Respondent::Child: return child;
        case Respondent::Parent: return parent;
    }
    return adult;
}

}  // namespace camre
