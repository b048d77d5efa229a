#pragma once

#include <QPointer>

#include "form/conversation.h"
#include "form/question_card.h"
#include "kit/buttons.h"
#include "kit/notice.h"
#include "kit/page.h"

class QFrame;

namespace camre {

/// "Question 6 of 18" in words and as a line that fills.
class ProgressLine final : public QWidget {
    Q_OBJECT

  public:
    explicit ProgressLine(QWidget* parent);
    void setPlace(int number, int count);
    [[nodiscard]] QSize sizeHint() const override;

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    int m_number = 0;
    int m_count = 1;
};

/// The page of one question. It shows what the conversation says and reports what was done; whoever
/// listens decides, saves, and calls `showQuestion` again.
class QuestionPage final : public Page {
    Q_OBJECT

  public:
    QuestionPage(QuestionVoice& voice, QWidget* parent);

    /// @param recipients  who sees the answers, as the service wrote it
    void showQuestion(const Conversation& conversation, const FormWords& words, const QString& recipients);
    /// The answer of the open question changed elsewhere (nothing is reported back).
    void showAnswer(const Answer& answer) { m_card->setAnswer(answer); }
    /// Only after the commit.
    void showSaved(const QString& time);
    void showSaving();
    void showSaveFailed(const QString& sentence);
    /// The person holds the screen: only their own language, only what they need.
    void setSelfMode(bool on);
    void setNumberKeysOn(bool on) { m_card->answers().setNumberKeysOn(on); }
    /// Where `<indicator id>.svg` is looked for; a question without one has no picture.
    void setPictograms(const std::filesystem::path& folder) { m_card->setPictograms(folder); }

    void arrive() override;
    bool goBack() override;
    /// A person who holds the screen never leaves the form by Back: home is for the worker (P36).
    [[nodiscard]] bool hasBack() const override { return !m_selfMode || m_canGoBack; }
    [[nodiscard]] bool isSelfMode() const override { return m_selfMode; }

  Q_SIGNALS:
    void answerPicked(const camre::Answer& answer);
    void continueWanted();
    void skipWanted();
    void backWanted();
    void breakWanted();
    void tryAgainWanted();
    void selfModeWanted(bool on);

  protected:
    void retranslate() override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void hideEvent(QHideEvent* event) override;

  private:
    void buildTop();
    void stopReadingAtMoves();
    void stackTop();
    void buildSensitiveLine();
    void showSensitiveLine(const Conversation& conversation, const FormWords& words);
    void buildActions();
    void addShortcuts();
    void continueOrRemind();
    void translateActions();
    void showPlace();
    void showNotReady();
    void showSavedTime();
    void orderFocus();
    [[nodiscard]] QString wordsOr(const char* key, const QString& worker) const;

    QPointer<QuestionVoice> m_voice;  // may go before this page does
    ProgressLine* m_progress;
    QLabel* m_place;
    Button* m_break;
    class QBoxLayout* m_top;
    Button* m_self;
    QFrame* m_sensitive;
    LanguageLabel* m_sensitiveWords;
    LanguageLabel* m_workerSensitive;
    QuestionCard* m_card;
    Notice* m_notReady;
    Notice* m_reminder;
    Button* m_continue;
    Button* m_skip;
    Button* m_tryAgain;
    QLabel* m_saved;
    std::optional<FormWords> m_words;
    std::optional<PersonCode> m_code;
    QString m_savedTime;
    int m_number = 0;
    int m_count = 0;
    bool m_isAnswered = false;
    bool m_canGoBack = false;
    bool m_isChanging = false;
    bool m_selfMode = false;
    bool m_isReady = true;  // in the person's language
};

}  // namespace camre
