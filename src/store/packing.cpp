#include "store/packing.h"

#include <algorithm>

namespace camre {
namespace {

void setSign(std::string& text, int place, char sign) {
    const auto index = static_cast<std::size_t>(place);
    if (text.size() <= index) text.resize(index + 1, '-');
    text[index] = sign;
}

const Slot* slotOf(const std::vector<Slot>& slots, const Indicator& indicator) {
    const auto fits = [&](const Slot& slot) { return slot.indicator == indicator.id && slot.scale == indicator.scale; };
    const auto found = std::find_if(slots.begin(), slots.end(), fits);
    return found == slots.end() ? nullptr : &*found;
}

const BackgroundSlot* slotOf(const std::vector<BackgroundSlot>& slots, const BackgroundId& variable) {
    const auto fits = [&](const BackgroundSlot& slot) { return slot.variable == variable; };
    const auto found = std::find_if(slots.begin(), slots.end(), fits);
    return found == slots.end() ? nullptr : &*found;
}

std::optional<char> signOf(const BackgroundSlot& slot, std::string_view value) {
    const auto found = std::find(slot.values.begin(), slot.values.end(), value);
    if (found == slot.values.end()) return std::nullopt;
    return slot.signs.at(static_cast<std::size_t>(found - slot.values.begin()));
}

}  // namespace

Result<PackedAnswers> packAnswers(const std::vector<Slot>& slots, const Catalogue& catalogue,
                                  const std::map<IndicatorId, Answer>& answers) {
    PackedAnswers packed;
    for (const auto& [id, answer] : answers) {
        const Indicator* indicator = catalogue.indicator(id);
        const Slot* slot = indicator == nullptr ? nullptr : slotOf(slots, *indicator);
        if (slot == nullptr) return Error{ErrorCode::UnknownIndicator, "answers/" + id.text, id.text};
        const char sign = packedSign(answer);
        if (sign != '-') setSign(packed.signs, slot->number, sign);
        if (answer.isTicked()) packed.ticks.push_back({slot->number, answer.ticks()});
    }
    const auto bySlot = [](const SlotTicks& a, const SlotTicks& b) { return a.slot < b.slot; };
    std::sort(packed.ticks.begin(), packed.ticks.end(), bySlot);
    return packed;
}

std::map<IndicatorId, Answer> unpackAnswers(const std::vector<Slot>& slots, const PackedAnswers& packed) {
    std::map<IndicatorId, Answer> answers;
    for (const Slot& slot : slots) {
        const Answer answer = answerFromSign(signAt(packed.signs, slot.number));
        if (answer != Answer()) answers[slot.indicator] = answer;
    }
    for (const auto& [number, ticks] : packed.ticks) {
        const auto index = static_cast<std::size_t>(number);
        if (index < slots.size() && ticks != 0) answers[slots[index].indicator] = Answer::ticked(ticks);
    }
    return answers;
}

std::vector<IndicatorId> onOtherScales(const std::vector<Slot>& slots, const Catalogue& catalogue, const PackedAnswers& packed) {
    std::vector<IndicatorId> others;
    for (const Slot& slot : slots) {
        if (signAt(packed.signs, slot.number) == '-') continue;
        const Indicator* indicator = catalogue.indicator(slot.indicator);
        if (indicator != nullptr && indicator->scale != slot.scale) others.push_back(slot.indicator);
    }
    return others;
}

Result<std::string> packBackground(const std::vector<BackgroundSlot>& slots, const Background& background) {
    std::string packed;
    for (const auto& [variable, value] : background) {
        const BackgroundSlot* slot = slotOf(slots, variable);
        const auto sign = slot == nullptr ? std::nullopt : signOf(*slot, value);
        if (!sign) return Error{ErrorCode::UnknownBackground, "background/" + variable.text, variable.text};
        setSign(packed, slot->number, *sign);
    }
    return packed;
}

Background unpackBackground(const std::vector<BackgroundSlot>& slots, std::string_view packed) {
    Background background;
    for (const BackgroundSlot& slot : slots) {
        const auto place = slot.signs.find(signAt(packed, slot.number));
        if (place != std::string::npos) background[slot.variable] = slot.values.at(place);
    }
    return background;
}

}  // namespace camre
