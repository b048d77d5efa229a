#pragma once

#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "answers/packed_form.h"
#include "catalogue/catalogue.h"
#include "release/inside_view.h"

namespace camre {

/// Counts the groups of people that somebody who knows a little about a person could look for (P52): those with the same
/// answer to one background question or the same language, or with two of these in common. An inside view.
///
///     SmallGroupCounter counter(catalogue, slots, asked);
///     for each person: counter.take(background, language);
///     counter.groups();
class SmallGroupCounter {
  public:
    /// @param slots  all background slots of the file
    /// @param asked  the background questions to look at; one that the catalogue or the file does not know divides nobody
    SmallGroupCounter(const Catalogue& catalogue, std::span<const BackgroundSlot> slots, std::span<const BackgroundId> asked);

    /// @param background  signs of one person's answers, by slot
    void take(std::string_view background, const LanguageTag& language);

    /// Groups of 1 to kSmallGroup - 1 people, the smallest first; of one size those by one answer before those by two, else in the
    /// catalogue's order, languages last. Two are joined only where neither is rare by itself, since the rare one says it all. Who
    /// gave no answer is in no group: that is nothing that others know.
    [[nodiscard]] std::vector<SmallGroup> groups() const;

  private:
    struct Question {
        BackgroundSlot slot;
        std::vector<std::string> groups;  // in catalogue order, without "not_answered"
        std::size_t first = 0;            // place of its first group among all
    };

    [[nodiscard]] std::optional<std::size_t> placeOf(const Question& question, std::string_view background) const;
    [[nodiscard]] std::size_t placeOf(const LanguageTag& language);

    std::vector<Question> m_questions;
    std::vector<InsideGroup> m_answers;                         // by place
    std::vector<int> m_ones;                                    // people by place
    std::map<std::string, std::size_t> m_languages;             // places
    std::map<std::pair<std::size_t, std::size_t>, int> m_joined;  // people by two places
};

}  // namespace camre
