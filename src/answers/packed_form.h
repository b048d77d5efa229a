#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "answers/answer.h"
#include "answers/form.h"
#include "base/date.h"
#include "base/ids.h"
#include "catalogue/catalogue.h"

namespace camre {

/// A permanent place for one question on one scale in the packed text of a form. Slots are only
/// ever added. The same question on another scale gets another slot: such answers are not compared.
struct Slot {
    int number = 0;  // 0-based place in the packed text
    IndicatorId indicator;
    ScaleId scale;
    int levels = 0;
    Direction direction = Direction::None;
    AnswerKind kind = AnswerKind::One;
};

/// A permanent place for one background question; `signs[i]` stands for `values[i]`.
struct BackgroundSlot {
    int number = 0;
    BackgroundId variable;
    std::string signs;
    std::vector<std::string> values;
};

/// One form as it is kept: one printable sign for each slot. '1'-'9' and 'A', 'B' are levels 1 to
/// 11; 'm' several ticks (kept apart); 'x' prefer not to say, '?' do not know, '.' passed over,
/// '/' not applicable, '-' not asked. A shorter text means "not asked" for the rest.
struct PackedForm {
    std::int64_t person = 0;
    std::int64_t sequence = 0;  // grows with creation in this file
    Day date;
    Day entered;  // the day it was typed in
    FormKind kind = FormKind::Baseline;
    Respondent respondent = Respondent::Adult;
    bool reported = false;  // already counted in a released period
    std::string_view answers;
    std::string_view background;
};

char packedSign(const Answer& answer);
/// 'm' and unknown signs read as "not asked": ticks are kept apart and are not summarised.
Answer answerFromSign(char sign);
/// The sign at a slot, '-' beyond the end.
inline char signAt(std::string_view packed, int slot) {
    return static_cast<std::size_t>(slot) < packed.size() ? packed[static_cast<std::size_t>(slot)] : '-';
}

}  // namespace camre
