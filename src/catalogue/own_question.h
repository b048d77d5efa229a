#pragma once

#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/ids.h"
#include "catalogue/catalogue.h"

namespace camre {

struct ServiceProfile;

/// A service may add this many questions of its own, and they count among the 30.
/// Source: the requirement "up to five of its own" of the form builder.
inline constexpr std::size_t kMostOwnQuestions = 5;

/// Ids of own questions begin so, then follow the service's id and a name: "own.housing.heating". No question or
/// theme of a catalogue may begin so.
inline constexpr std::string_view kOwnPrefix = "own.";
/// The theme in which an open file's catalogue holds them. It is in no table of themes.
inline constexpr std::string_view kOwnTheme = "own";

/// The words of one own question in one language.
struct OwnWording {
    std::string question;
    std::string shortName;  // in tables and lists
    std::string why;        // at most 25 words in English, as of every question (P22)

    friend bool operator==(const OwnWording&, const OwnWording&) = default;
};

/// A question that a service asks besides the common core: its words are in the profile, not in the language packs.
struct OwnQuestion {
    IndicatorId id;
    ScaleId scale;  // one of the catalogue's whose answers are the same for every question
    Direction direction = Direction::None;
    Respondent respondent = Respondent::Adult;  // that of the profile
    bool sensitive = false;                     // a line before it says that it may be passed over
    bool specialCategory = false;               // about health or how somebody feels (P6)
    std::map<std::string, OwnWording> words;    // by language tag; always cy and en

    friend bool operator==(const OwnQuestion&, const OwnQuestion&) = default;
};

/// Whether an item of a form or of a pack is a service's own question, by its id alone.
bool isOwnQuestion(std::string_view id);
/// "own.housing.", with which every own question of that service begins.
std::string ownPrefixOf(const ServiceId& service);

/// Whether two say the same by one id: scale, direction, who answers, and the question in Welsh and English. A better
/// translation, short name or reason is no other question.
bool isSameQuestion(const OwnQuestion& a, const OwnQuestion& b);
/// The first question of `profile` whose id stands for another question in one of `others`; null when there is none.
const OwnQuestion* changedQuestion(const ServiceProfile& profile, std::span<const ServiceProfile> others);

/// Every own question of these profiles once, as first met; where several versions of a service have it, the newest one's
/// words come first, and an older one's for languages that it lacks.
std::vector<OwnQuestion> ownQuestionsOf(std::span<const ServiceProfile> profiles);

/// The catalogue with these own questions after its own, in a theme of their own: what an open file asks. Id and version
/// stay: they name the common core. Questions that it holds already, and those on a scale that it lacks, are not added.
Catalogue withOwnQuestions(Catalogue catalogue, std::span<const OwnQuestion> questions);
/// The same for the questions of one profile.
Catalogue withOwnQuestions(Catalogue catalogue, const ServiceProfile& profile);

}  // namespace camre
