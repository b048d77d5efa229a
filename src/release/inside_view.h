#pragma once

#include <array>
#include <optional>
#include <string>
#include <vector>

#include "answers/person_code.h"
#include "base/date.h"
#include "base/ids.h"
#include "catalogue/catalogue.h"
#include "release/preview.h"
#include "summary/analyst.h"

namespace camre {

/// One group of people: those with this answer to a background question. "not_answered" is a group too.
struct InsideGroup {
    BackgroundId by;
    std::string value;

    friend bool operator==(const InsideGroup&, const InsideGroup&) = default;
};

/// True counts of one row, and what an analyst may want to know of it.
struct InsideRow {
    TrueRow counts;
    /// Of questions alone: steps of a theme are not measured. Nothing when nobody was compared.
    std::optional<AnalystFigures> figures;
};

/// How the first planned follow-up of a person ended; in the order of every table.
enum class FollowUpEnd { FollowedUp, MovedAway, DoesNotWantMore, Tried, NotRecorded };

/// One person behind the table of follow-ups.
struct FollowUpCode {
    PersonCode code;
    Respondent respondent = Respondent::Adult;
    FollowUpEnd end = FollowUpEnd::NotRecorded;
    Day due;

    friend bool operator==(const FollowUpCode&, const FollowUpCode&) = default;
};

/// People of the period with the same answers to one background question or to two, so few that somebody who knows a little
/// about a person could take them for that person (P52).
struct SmallGroup {
    std::vector<InsideGroup> answers;
    int people = 0;

    friend bool operator==(const SmallGroup&, const SmallGroup&) = default;
};

/// The name under which the language that people speak stands beside the background questions.
inline constexpr const char* kLanguageSpoken = "language";

/// Groups of fewer people than this are small, whatever the service's own threshold.
inline constexpr int kSmallGroup = 10;

/// What stays inside: true counts of everybody or of one group. It has no writer, and no page that shows it can
/// print, copy or export it.
struct InsideView {
    Period period;
    std::optional<InsideGroup> group;
    bool released = false;  // the period, or days of it: what a release has counted is not counted here again
    int people = 0;         // with a first form and a follow-up in the period
    int firstFormOnly = 0;
    int cameTooEarly = 0;
    std::vector<InsideRow> rows;     // in the order of the preview
    std::array<int, 4> timing{};     // under 3 months after the first form, 3 to 6, 6 to 12, over 12
    std::array<int, 5> followUps{};  // by FollowUpEnd
    std::vector<FollowUpCode> codes; // by how it ended, then by day and code
    /// Among the people counted above; see SmallGroupCounter.
    std::vector<SmallGroup> smallGroups;
};

/// The groups that a background question divides people into: its answers, then "not_answered".
std::vector<std::string> groupsOf(const BackgroundQuestion& question);

}  // namespace camre
