#include "exchange/sample.h"

#include <algorithm>
#include <string>

#include "base/random.h"

namespace camre {
namespace {

// All shares are out of 1000, and all well-being lies between 0 and 999: integers are the same on
// every machine. The figures are ours, chosen to look like a small service and to meet every case.
constexpr std::uint32_t kWhole = 1000;
constexpr int kSpreadDays = 548;  // 18 months
constexpr std::uint32_t kComesBackFirst = 700;
constexpr std::uint32_t kComesBackAgain = 400;
// Odd numbers with well-mixed bits, so that neighbouring seeds and people share no dice.
constexpr std::uint64_t kSeedStep = 0x9E3779B97F4A7C15;
constexpr std::uint64_t kPersonStep = 0xD1B54A32D192ED03;

class Dice {
  public:
    explicit Dice(std::uint64_t seed) : m_random(seed) {}

    /// A number in [0, bound).
    int below(int bound) { return static_cast<int>(m_random.below(static_cast<std::uint32_t>(bound))); }
    /// A number in [low, high].
    int from(int low, int high) { return low + below(high - low + 1); }
    bool happens(std::uint32_t outOfThousand) { return m_random.below(kWhole) < outOfThousand; }
    /// A number in [0, bound), small ones more often.
    int mostlyFirst(int bound) { return std::min(below(bound), below(bound)); }

  private:
    SeededRandom m_random;
};

/// What stays with a person from form to form.
struct Character {
    int wellbeing = 0;          // how things are altogether, 0..999
    std::vector<int> leanings;  // how each question differs from that, in profile order
    std::vector<bool> misfits;  // questions that never apply to this person
    std::vector<int> category;  // the answer where no answer is better than another
};

struct NonAnswerShares {
    std::uint32_t preferNotToSay;
    std::uint32_t dontKnow;
    std::uint32_t passedOver;
};

NonAnswerShares sharesOf(const Indicator& indicator) {
    return indicator.sensitive ? NonAnswerShares{60, 30, 30} : NonAnswerShares{10, 20, 15};
}

Character makeCharacter(const Catalogue& catalogue, const ServiceProfile& profile, Dice& dice) {
    Character character;
    // The sum of four throws: most people are near the middle, few at the ends.
    for (int i = 0; i < 4; ++i) character.wellbeing += dice.below(250);
    for (const auto& id : profile.questions) {
        const Indicator* indicator = catalogue.indicator(id);
        const int levels = indicator == nullptr ? 2 : catalogue.scaleOf(*indicator).levels;
        character.leanings.push_back(dice.from(-200, 200) / 2 + dice.from(-200, 200) / 2);
        character.misfits.push_back(indicator != nullptr && indicator->mayNotApply && dice.happens(120));
        character.category.push_back(1 + dice.mostlyFirst(levels));
    }
    return character;
}

// Life goes on between two forms: a modest step forward on average, back for some.
void passTime(Character& character, const Catalogue& catalogue, const ServiceProfile& profile, Dice& dice) {
    character.wellbeing = std::clamp(character.wellbeing + dice.from(-90, 200), 0, 999);
    for (std::size_t i = 0; i < profile.questions.size(); ++i) {
        const Indicator* indicator = catalogue.indicator(profile.questions[i]);
        const int levels = indicator == nullptr ? 2 : catalogue.scaleOf(*indicator).levels;
        const int other = 1 + dice.mostlyFirst(levels);
        if (dice.happens(300)) character.category[i] = other;
    }
}

int orderedLevel(const Character& character, std::size_t question, Direction direction, int levels, Dice& dice) {
    const int mood = dice.from(-60, 60);
    const int score = std::clamp(character.wellbeing + character.leanings[question] + mood, 0, 999);
    const int step = score * levels / static_cast<int>(kWhole);
    return direction == Direction::LowerBetter ? levels - step : step + 1;
}

Answer makeTicks(int levels, Dice& dice) {
    unsigned ticks = 1U << static_cast<unsigned>(dice.below(levels));
    for (int level = 0; level < levels; ++level) {
        if (dice.happens(200)) ticks |= 1U << static_cast<unsigned>(level);
    }
    return Answer::ticked(static_cast<std::uint16_t>(ticks));
}

Answer makeAnswer(const Catalogue& catalogue, const Indicator& indicator, const Character& character,
                  std::size_t question, Dice& dice) {
    if (character.misfits[question]) return NoAnswer::NotApplicable;
    const auto shares = sharesOf(indicator);
    const auto roll = static_cast<std::uint32_t>(dice.below(static_cast<int>(kWhole)));
    if (roll < shares.preferNotToSay) return NoAnswer::PreferNotToSay;
    if (roll < shares.preferNotToSay + shares.dontKnow) return NoAnswer::DontKnow;
    if (roll < shares.preferNotToSay + shares.dontKnow + shares.passedOver) return NoAnswer::PassedOver;
    const int levels = catalogue.scaleOf(indicator).levels;
    if (indicator.answer == AnswerKind::Many) return makeTicks(levels, dice);
    if (indicator.direction == Direction::None) return Answer::chosen(character.category[question]);
    return Answer::chosen(orderedLevel(character, question, indicator.direction, levels, dice));
}

std::map<IndicatorId, Answer> makeAnswers(const Catalogue& catalogue, const ServiceProfile& profile,
                                          const Character& character, Dice& dice) {
    std::map<IndicatorId, Answer> answers;
    for (std::size_t i = 0; i < profile.questions.size(); ++i) {
        const Indicator* indicator = catalogue.indicator(profile.questions[i]);
        if (indicator != nullptr) answers[indicator->id] = makeAnswer(catalogue, *indicator, character, i, dice);
    }
    return completeAnswers(catalogue, profile, answers);
}

Background makeBackground(const Catalogue& catalogue, const ServiceProfile& profile, Dice& dice) {
    Background background;
    for (const auto& choice : profile.background) {
        const BackgroundQuestion* question = catalogue.backgroundQuestion(choice.variable);
        if (question == nullptr || question->values.empty() || dice.happens(60)) continue;
        const bool refused = dice.happens(50);
        const auto band = static_cast<std::size_t>(dice.mostlyFirst(static_cast<int>(question->values.size())));
        background[choice.variable] =
            refused ? std::string(noAnswerName(NoAnswer::PreferNotToSay)) : question->values[band];
    }
    return background;
}

std::string labelOf(int person) {
    const std::string digits = std::to_string(person);
    return "S" + std::string(digits.size() < 6 ? 6 - digits.size() : 0, '0') + digits;
}

IncomingForm firstForm(const Catalogue& catalogue, const ServiceProfile& profile, const SampleOptions& options,
                       int person, Dice& dice) {
    IncomingForm first;
    first.newPerson = labelOf(person);
    Form& form = first.form;
    form.date = options.today.plusDays(-dice.below(kSpreadDays));
    form.service = profile.id;
    form.serviceVersion = profile.version;
    form.catalogue = catalogue.id;
    form.catalogueVersion = catalogue.version;
    form.language = options.languages.empty()
                        ? catalogue.sourceLanguage
                        : options.languages[static_cast<std::size_t>(dice.mostlyFirst(static_cast<int>(options.languages.size())))];
    form.given = static_cast<HowGiven>(dice.below(4));
    form.background = makeBackground(catalogue, profile, dice);
    return first;
}

void agreeOn(Form& form, Respondent respondent) {
    const auto interpreter = form.given == HowGiven::Interpreter ? Interpreter::Professional : Interpreter::None;
    const auto confirmed = respondent == Respondent::Child ? Confirmed::Understanding : Confirmed::Age;
    form.agreement = {form.date,   kAgreementWording,      form.language, form.given,
                      interpreter, WorkerRole::Caseworker, confirmed};
}

// The day of a follow-up that is due, or nothing when the person does not come.
std::optional<Day> followUpDay(Day first, int months, std::uint32_t share, Day today, Dice& dice) {
    const Day day = first.plusMonths(months).plusDays(dice.from(-10, 20));
    const bool comes = dice.happens(share);
    if (!comes || day > today) return std::nullopt;
    return day;
}

std::vector<IncomingForm> makePerson(const Catalogue& catalogue, const ServiceProfile& profile,
                                     const SampleOptions& options, int person, Dice& dice) {
    Character character = makeCharacter(catalogue, profile, dice);
    std::vector<IncomingForm> forms{firstForm(catalogue, profile, options, person, dice)};
    agreeOn(forms.front().form, profile.respondent);
    forms.front().form.answers = makeAnswers(catalogue, profile, character, dice);
    std::uint32_t share = kComesBackFirst;
    for (const int months : profile.followUpMonths) {
        const auto day = followUpDay(forms.front().form.date, months, share, options.today, dice);
        if (!day || *day <= forms.back().form.date) break;
        IncomingForm next = forms.front();
        next.form.kind = FormKind::FollowUp;
        next.form.date = *day;
        next.form.background.clear();
        agreeOn(next.form, profile.respondent);
        passTime(character, catalogue, profile, dice);
        next.form.answers = makeAnswers(catalogue, profile, character, dice);
        forms.push_back(std::move(next));
        share = kComesBackAgain;
    }
    return forms;
}

}  // namespace

int makeSample(const Catalogue& catalogue, const ServiceProfile& profile, const SampleOptions& options,
               const TakePerson& take) {
    int line = 0;
    for (int person = 1; person <= options.people; ++person) {
        // Each person has dice of their own: one person more changes nobody before.
        Dice dice(options.seed * kSeedStep + static_cast<std::uint64_t>(person) * kPersonStep);
        auto forms = makePerson(catalogue, profile, options, person, dice);
        for (auto& form : forms) form.line = ++line;
        if (!take(forms)) return person - 1;
    }
    return options.people;
}

}  // namespace camre
