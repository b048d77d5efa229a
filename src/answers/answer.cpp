#include "answers/answer.h"

#include <array>

namespace camre {
namespace {

constexpr std::array<std::string_view, 5> kNames = {"prefer_not_to_say", "dont_know", "no_answer",
                                                    "not_applicable", "not_asked"};

}  // namespace

std::string_view noAnswerName(NoAnswer reason) { return kNames[static_cast<std::size_t>(reason)]; }

std::optional<NoAnswer> noAnswerFromName(std::string_view name) {
    for (std::size_t i = 0; i < kNames.size(); ++i) {
        if (kNames[i] == name) return static_cast<NoAnswer>(i);
    }
    return std::nullopt;
}

Answer Answer::chosen(int level) {
    assert(level >= 1 && level <= kMostLevels);
    Answer answer;
    answer.m_level = level;
    return answer;
}

Answer Answer::ticked(std::uint16_t ticks) {
    assert(ticks != 0);
    Answer answer;
    answer.m_ticks = ticks;
    return answer;
}

}  // namespace camre
