#pragma once

#include <QChar>
#include <QString>
#include <optional>
#include <set>
#include <vector>

#include "answers/form.h"
#include "catalogue/catalogue.h"
#include "catalogue/service_profile.h"
#include "print/paper_form.h"
#include "print/paper_form_layout.h"

namespace camre {

/// One thing that a sheet asks whoever types it in: a question, or a line of its head.
struct KeyedStep {
    PaperBoxKind kind = PaperBoxKind::Answer;  // Agreement, Given, Confirmed, AboutYou, Answer or Story
    std::string of;                            // the question or the variable; empty: a line of the head, or own words
    int number = 0;                            // of a question, as printed; 0: it has none
    QString words;                             // in the language of whoever types
    std::vector<PaperTick> ticks;              // in the order of the sheet
    bool several = false;                      // tick all that are true

    friend bool operator==(const KeyedStep&, const KeyedStep&) = default;
};

/// What was typed for one step: places in its ticks, from 0; none of them: nothing is ticked there.
using KeyedTicks = std::set<std::size_t>;

/// One filled paper form while it is typed in: one key for each answer, by the numbers that are printed on the sheet.
///
/// Keys: 1 to 9 are the printed numbers; 0 is "nothing ticked"; ? or * is "I do not know", - "I prefer not to say" and
/// / "does not apply", which some questions print with numbers above 9. Where several may be ticked a key ticks or unticks,
/// and Enter goes on. A question that hangs on another one is asked only when that one was answered so, as on the screen.
class KeyedSheet {
  public:
    /// @param form  in the language of whoever types; its numbers are the same in every language
    KeyedSheet(const PaperForm& form, Catalogue catalogue, ServiceProfile profile);

    enum class Pressed {
        Unknown,  // no such answer here; nothing changed
        Ticked,   // several may be ticked: still here
        Went      // on to the next step
    };
    Pressed press(QChar key);
    /// Enter: goes on where several may be ticked. False: something must be typed first.
    bool goOn();
    /// Goes to the step before. False: this is the first one.
    bool goBack();
    /// Goes to a step that was typed already, or the first one that was not.
    void goTo(std::size_t step);
    /// The same steps in the words of another language.
    void takeWords(std::vector<KeyedStep> steps) { m_steps = std::move(steps); }
    /// Sets what a step was found to be, when two typings differed.
    void settle(std::size_t step, std::optional<KeyedTicks> ticks);

    [[nodiscard]] const std::vector<KeyedStep>& steps() const { return m_steps; }
    /// The step that waits for a key; nothing: all is typed.
    [[nodiscard]] std::optional<std::size_t> at() const;
    /// Nothing: not typed yet, or not asked.
    [[nodiscard]] const std::optional<KeyedTicks>& typed(std::size_t step) const { return m_typed[step]; }
    /// Whether the answers so far leave this step closed.
    [[nodiscard]] bool isClosed(std::size_t step) const;

    /// Ticked "I do not agree", or did not tick that they agree: nothing may be kept.
    [[nodiscard]] bool isRefused() const;
    /// The age, or a child's understanding, was not ticked: the form may not be kept (P24, P26).
    [[nodiscard]] bool isUnconfirmed() const;
    /// Ticked that own words may be kept (P7). False: they stay on the sheet.
    [[nodiscard]] bool keepsStory() const;
    /// How many questions have a number.
    [[nodiscard]] int questionsCount() const;
    /// Where two typings of the same sheet differ, in the order of the sheet.
    [[nodiscard]] std::vector<std::size_t> differences(const KeyedSheet& other) const;

    /// The form as the screen would have kept it: a question without a tick is passed over, one that never opened does not apply.
    /// Only when `at()` is nothing.
    [[nodiscard]] Form form(FormKind kind, Day date, const LanguageTag& language, WorkerRole role) const;
    /// The key of an answer of a step, as it is shown: "3", "?", "-".
    [[nodiscard]] static QString keyOf(const PaperTick& tick);

  private:
    void addHead(const PaperForm& form);
    [[nodiscard]] std::map<IndicatorId, Answer> answers() const;
    [[nodiscard]] Answer answerOf(const KeyedStep& step, const KeyedTicks& ticks) const;
    [[nodiscard]] HowGiven given() const;
    [[nodiscard]] std::optional<std::size_t> placeOf(PaperBoxKind kind) const;
    void advance();

    Catalogue m_catalogue;
    ServiceProfile m_profile;
    std::vector<KeyedStep> m_steps;
    std::vector<std::optional<KeyedTicks>> m_typed;
    std::size_t m_at = 0;
};

}  // namespace camre
