#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/ids.h"

namespace camre {

/// Which way an answer's level points. Applied once, in summary/movement, and nowhere else.
enum class Direction { HigherBetter, LowerBetter, None };

/// Tick one, or tick all that are true.
enum class AnswerKind { One, Many };

/// Who fills a form: an adult about themselves, a parent about a child, or a child.
enum class Respondent { Adult, Parent, Child };

/// Who can know the answer.
enum class Provider { Person, Worker, Parent, Record, Statistic };

/// How an indicator relates to a published one: its individual version, or merely related.
enum class Relation { Proxy, Related };

/// The ordered answers of a question: levels 1..levels as printed on the form. Another wording or
/// number of answers is another scale; answers on different scales are never compared.
struct Scale {
    ScaleId id;
    int levels = 0;        // 2..11
    std::string picture;   // "bars", "week", "steps", "none": how the scale is drawn
    bool ownWords = false; // each question brings its own answer words (yes/no, categories)

    friend bool operator==(const Scale&, const Scale&) = default;
};

/// Where an indicator comes from. `domain` for frameworks of domains, `number` for numbered ones.
struct Source {
    std::string framework;
    std::string domain;
    int number = 0;
    Relation relation = Relation::Related;

    friend bool operator==(const Source&, const Source&) = default;
};

/// The question is shown only when another one was answered with one of these levels; else it is
/// "not applicable".
struct AskedWhen {
    IndicatorId indicator;
    std::vector<int> levels;

    friend bool operator==(const AskedWhen&, const AskedWhen&) = default;
};

struct Indicator {
    IndicatorId id;
    ThemeId theme;
    std::vector<Respondent> respondents;
    ScaleId scale;
    Direction direction = Direction::None;
    AnswerKind answer = AnswerKind::One;
    bool sensitive = false;        // a line before it says that it may be passed over
    bool specialCategory = false;  // UK GDPR Art. 9: named on the agreement page (P6)
    bool optional = false;         // off in new profiles
    bool mayNotApply = false;      // offers "this does not apply to me"
    Provider providedBy = Provider::Person;
    std::vector<std::string> heldElsewhere;
    std::vector<Source> sources;
    std::vector<std::string> consultation;  // sections of WG46676
    std::optional<AskedWhen> askedWhen;

    friend bool operator==(const Indicator&, const Indicator&) = default;
};

struct Theme {
    ThemeId id;
    std::vector<IndicatorId> indicators;

    friend bool operator==(const Theme&, const Theme&) = default;
};

/// A banded question about the person (P4): all off by default.
struct BackgroundQuestion {
    BackgroundId id;
    std::vector<std::string> values;  // in the order of every table; "25-44"

    friend bool operator==(const BackgroundQuestion&, const BackgroundQuestion&) = default;
};

/// What may be asked. Holds no words: those are in the language packs.
struct Catalogue {
    std::string id;
    int version = 0;
    LanguageTag sourceLanguage;
    std::vector<Theme> themes;
    std::vector<Scale> scales;
    std::vector<Indicator> indicators;
    std::vector<BackgroundQuestion> background;

    /// Nothing (a null pointer) when there is none of that id.
    [[nodiscard]] const Indicator* indicator(const IndicatorId& id) const;
    [[nodiscard]] const Scale* scale(const ScaleId& id) const;
    [[nodiscard]] const Theme* theme(const ThemeId& id) const;
    [[nodiscard]] const BackgroundQuestion* backgroundQuestion(const BackgroundId& id) const;
    /// The scale of an indicator of this catalogue.
    [[nodiscard]] const Scale& scaleOf(const Indicator& indicator) const;

    friend bool operator==(const Catalogue&, const Catalogue&) = default;
};

/// At most 30 indicators in a catalogue and questions in a form.
/// Source: Pontyclun Refugee Support Group in Welsh Government WG46676 (2022), section 2.2.
inline constexpr int kMostIndicators = 30;

}  // namespace camre
