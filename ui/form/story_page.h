#pragma once

#include <QPointer>
#include <optional>

#include "form/language_label.h"
#include "form/listen_button.h"
#include "form/question_words.h"
#include "form/words_button.h"
#include "kit/buttons.h"
#include "kit/page.h"

class QFrame;

namespace camre {

class StoryText;

/// After the last question, where the service asks for it (P7): a person's own words, a warning against names
/// and places, and an agreement of its own with two answers of the same size. Until one of them is pressed
/// nothing is written down; what was typed meanwhile stays on this page and goes with the form.
class StoryPage final : public Page {
    Q_OBJECT

  public:
    StoryPage(QuestionVoice& voice, QWidget* parent);

    /// @param kept  the words of this form that are in the file already; shown unless others were typed since
    void showStory(const FormWords& words, const QString& kept, const QString& code);
    /// Forgets what was typed: the form is over, or its file is locked.
    void clear();
    /// The person holds the screen: the worker's words go.
    void setSelfMode(bool on) { m_selfMode = on; }

    void arrive() override;
    bool goBack() override;
    /// False while there are words that nobody has agreed to keep; says so.
    bool keepTyped() override;
    [[nodiscard]] bool hasOpenWords() const;
    [[nodiscard]] bool isSelfMode() const override { return m_selfMode; }

  Q_SIGNALS:
    /// "You may keep my words"; empty: there were none.
    void agreed(const QString& words);
    void disagreed();
    void backWanted();
    void breakWanted();

  protected:
    void retranslate() override;
    void hideEvent(QHideEvent* event) override;

  private:
    void buildWarning();
    void buildChoices();
    void addShortcuts();

    QPointer<QuestionVoice> m_voice;  // may go before this page does
    LanguageLabel* m_question;
    LanguageLabel* m_workerQuestion;
    QFrame* m_warning;
    LanguageLabel* m_warningWords;
    LanguageLabel* m_workerWarning;
    ListenButton* m_listen;
    StoryText* m_text;
    WordsButton* m_agree;
    WordsButton* m_notAgree;
    QString m_code;
    bool m_isTyped = false;
    bool m_selfMode = false;
};

}  // namespace camre
