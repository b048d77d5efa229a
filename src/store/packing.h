#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "answers/form.h"
#include "answers/packed_form.h"
#include "catalogue/catalogue.h"

namespace camre {

/// The levels ticked at one slot of a tick-many question; bit 0 is level 1.
struct SlotTicks {
    int slot = 0;
    std::uint16_t ticks = 0;
    friend bool operator==(const SlotTicks&, const SlotTicks&) = default;
};

/// The answers of one form as they are kept.
struct PackedAnswers {
    std::string signs;             // one for each slot, see PackedForm
    std::vector<SlotTicks> ticks;  // of the slots whose sign is 'm', in the order of the slots
    friend bool operator==(const PackedAnswers&, const PackedAnswers&) = default;
};

/// Packs answers to questions of this catalogue. "Not asked" and no entry are the same.
/// Errors: UnknownIndicator (place: "answers/<id>") for a question without a slot; add the catalogue's slots first.
Result<PackedAnswers> packAnswers(const std::vector<Slot>& slots, const Catalogue& catalogue,
                                  const std::map<IndicatorId, Answer>& answers);
/// The answers that were given; questions that were not asked have no entry.
std::map<IndicatorId, Answer> unpackAnswers(const std::vector<Slot>& slots, const PackedAnswers& packed);

/// The questions that were answered on another scale than this catalogue asks them on: their answers cannot be
/// compared with those of today.
std::vector<IndicatorId> onOtherScales(const std::vector<Slot>& slots, const Catalogue& catalogue, const PackedAnswers& packed);

/// The sign for a background question that was answered with "prefer_not_to_say".
inline constexpr char kBackgroundRefused = 'x';

/// Errors: UnknownBackground (place: "background/<variable>") for a variable or value without a sign.
Result<std::string> packBackground(const std::vector<BackgroundSlot>& slots, const Background& background);
Background unpackBackground(const std::vector<BackgroundSlot>& slots, std::string_view packed);

}  // namespace camre
