#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "release/linked_rows.h"

namespace camre {

/// What ties the row of all questions to the rows of themes.
///
/// Of every person: whoever moved forward on all questions together moved forward on one theme at least; whoever moved forward
/// on a theme and not on all together moved back on another theme. Counting two questions or more as two, the same
/// holds for the steps. Added up over all people these are sums of counts that are shown, as they are for a theme and its questions.
class PartRoom {
  public:
    /// @param overall    true counts of all questions together: only how many they are is looked at
    /// @param questions  of the row
    /// @param themes     none: there is room for everything
    PartRoom(const TrueCells& overall, std::span<const QuestionRange> questions, std::span<const ThemePart> themes);

    /// Whether every such sum leaves `room` steps to its limit.
    [[nodiscard]] bool haveRoom(const ThemeRange& overall, std::int64_t room) const;
    /// The same for those who moved by two questions or more.
    [[nodiscard]] bool haveRoomForSplit(const ThemeRange& overall, std::int64_t room) const;

  private:
    class OneWay;

    // A theme, or a question that stands by itself.
    struct Part {
        ThemeRange range;
        std::int64_t unseen = 0;  // people of the row who may have moved here without being in the range
        std::size_t questions = 1;
    };
    struct Member {
        std::size_t part = 0;
        QuestionRange range;
        ThemeRange others;  // the other questions of its part, added up
    };

    [[nodiscard]] Part partOf(const ThemePart& theme, std::span<const QuestionRange> questions) const;
    void addPart(const Part& part);

    std::int64_t m_people;
    std::int64_t m_elsewhere;  // people of the parts who may not be of the row
    std::size_t m_questions;
    bool m_splitLeaves;  // from as many people on, figures speak of those who moved by two
    std::vector<Part> m_parts;
    std::vector<Member> m_members;
    ThemeRange m_sum;  // of all parts; only the high ends are looked at
    std::int64_t m_unseen = 0;
};

}  // namespace camre
