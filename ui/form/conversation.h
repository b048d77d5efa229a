#pragma once

#include <optional>
#include <vector>

#include "answers/form.h"
#include "catalogue/catalogue.h"
#include "catalogue/service_profile.h"
#include "workspace/workspace.h"

namespace camre {

/// Where a caseworker and a person are together.
enum class Step { Language, Agreement, CodeCard, AboutYou, Question, Story, Check, Thanks, SaidNo };

/// The way through a form as plain values: which screen is open, which question, what is answered.
/// It shows nothing and saves nothing: pages ask it what to show, and hand `draft()` to the model
/// after every change.
///
///     Language -> Agreement -> CodeCard -> AboutYou -> Question … Question -> Story -> Check -> Thanks
///                     \-> SaidNo
///
/// A follow-up begins at Agreement and goes straight to the questions; a waiting draft begins at its
/// question. AboutYou and Story are there only when the profile asks for them, and Check leads back to both.
class Conversation {
  public:
    /// Both must outlive the conversation.
    Conversation(const Catalogue& catalogue, const ServiceProfile& profile);

    [[nodiscard]] const Catalogue& catalogue() const { return m_catalogue; }
    [[nodiscard]] const ServiceProfile& profile() const { return m_profile; }

    // Beginning
    void startWithNewPerson();
    /// The agreement is asked again (P15).
    void startFollowUp(const PersonCode& code, const LanguageTag& language);
    /// Back at the question that was open, with its answers.
    void resume(const Draft& draft);
    /// At the answers of a finished form, to look at them and put them right (P45): `draft()` is then a
    /// correction on its way, which nobody saves before it is confirmed.
    void lookAt(const PersonCode& code, const StoredForm& form);

    // Before the questions
    void chooseLanguage(const LanguageTag& language);
    void disagree();
    /// A follow-up: the person agreed again, and `formStarted` comes next.
    void personAdded(const PersonCode& code);
    void formStarted(const Draft& draft);
    /// A first form that has just been started: the bands come before its questions, where the service asks for some.
    void askBackground();

    // The questions
    /// Sets or, with an `Answer()` that nobody gave, clears the answer of the open question.
    void answer(const Answer& answer);
    /// Passes the open question over and goes on.
    void skip();
    /// To the next question; after the last one to Story or Check; back to Check when an answer was being changed.
    void next();
    [[nodiscard]] bool canGoBack() const;
    void back();
    /// From Check to one question; `next` then comes straight back.
    void change(const IndicatorId& question);
    /// From Check to the person's own words; `storyDone` then comes straight back.
    void changeStory();
    /// The words were kept, or not: on to Check.
    void storyDone();
    /// From Check to the bands about the person; `backgroundDone` then comes straight back.
    void changeBackground();
    /// The bands as they are now, of every question of the profile; those of other questions stay.
    void setBands(const Background& asked);
    /// On to the first question, or back to Check.
    void backgroundDone();
    void finished();

    // What there is to show
    [[nodiscard]] Step step() const { return m_step; }
    [[nodiscard]] const LanguageTag& language() const { return m_language; }
    [[nodiscard]] bool isFollowUp() const { return m_followUp; }
    [[nodiscard]] bool isChanging() const { return m_changing; }
    /// True while a finished form is looked at.
    [[nodiscard]] bool isLooking() const { return m_looking; }
    /// True when the form that is looked at may be put right.
    [[nodiscard]] bool isCorrectable() const { return m_looking && m_correctable; }
    /// True when an answer or a band differs from what is stored.
    [[nodiscard]] bool isCorrected() const {
        return m_looking && (m_draft->form.answers != m_stored || m_draft->form.background != m_storedBackground);
    }
    [[nodiscard]] const std::optional<PersonCode>& code() const { return m_code; }
    /// The open questions, in order, for the answers so far.
    [[nodiscard]] std::vector<IndicatorId> questions() const;
    [[nodiscard]] const IndicatorId& current() const { return m_current; }
    [[nodiscard]] const Indicator& currentIndicator() const;
    /// From 1, among the open questions.
    [[nodiscard]] int questionNumber() const;
    [[nodiscard]] int questionsCount() const { return static_cast<int>(questions().size()); }
    /// `Answer()` when there is none yet.
    [[nodiscard]] Answer answerTo(const IndicatorId& question) const;
    [[nodiscard]] bool isAnswered() const { return answerTo(m_current) != Answer(); }
    /// True at the first of a run of sensitive questions: a line then says that they may be passed over.
    [[nodiscard]] bool sensitiveRunStarts() const;
    /// The question last changed from Check, so that the focus comes back to its row.
    [[nodiscard]] const IndicatorId& lastChanged() const { return m_lastChanged; }
    /// What is to be saved now.
    [[nodiscard]] const Draft& draft() const;

  private:
    void open(const IndicatorId& question);
    void openFirst();
    [[nodiscard]] int place(const std::vector<IndicatorId>& open) const;

    const Catalogue& m_catalogue;
    const ServiceProfile& m_profile;
    Step m_step = Step::Language;
    LanguageTag m_language;
    bool m_followUp = false;
    bool m_changing = false;
    bool m_looking = false;
    bool m_correctable = false;
    std::map<IndicatorId, Answer> m_stored;  // of the form that is looked at
    Background m_storedBackground;
    std::optional<PersonCode> m_code;
    IndicatorId m_current;
    IndicatorId m_lastChanged;
    std::optional<Draft> m_draft;
};

}  // namespace camre
