#pragma once

#include <optional>

#include "base/date.h"
#include "form/question_words.h"
#include "form/words_button.h"
#include "kit/buttons.h"
#include "kit/page.h"

namespace camre {

/// What the thank-you page says besides thanks.
struct ThanksFacts {
    int monthsToNext = 0;       // 0: no further form is planned
    std::optional<Day> nextDay; // for the worker
    QString supportNumbers;     // as the service wrote them; may be empty
    bool offerJourney = false;  // after a follow-up: shown only when the person wants it
};

/// Thanks, what happens next, and someone to talk to.
class ThanksPage final : public Page {
    Q_OBJECT

  public:
    explicit ThanksPage(QWidget* parent);

    void showThanks(const ThanksFacts& facts, const FormWords& words);
    void arrive() override;
    [[nodiscard]] bool hasBack() const override { return false; }

  Q_SIGNALS:
    void journeyWanted();
    void finishWanted();
    /// The person's own answers on paper.
    void printWanted();

  protected:
    void retranslate() override;

  private:
    LanguageLabel* m_title;
    LanguageLabel* m_workerTitle;
    LanguageLabel* m_next;
    LanguageLabel* m_card;
    class QLabel* m_nextDay;
    LanguageLabel* m_support;
    QLabel* m_numbers;
    QWidget* m_journey;
    WordsButton* m_showJourney;
    WordsButton* m_notToday;
    Button* m_finish;
    Button* m_print;
    std::optional<Day> m_day;
};

/// One picture and one sentence in two languages, with one button for the worker: the kind end after
/// "I do not agree", and the screen that goes back to the worker.
class SayPage final : public Page {
    Q_OBJECT

  public:
    /// @param name  object name, for tests
    SayPage(const QString& name, QWidget* parent);

    void say(const QString& picture, const TwoTexts& sentence, const FormWords& words);
    [[nodiscard]] bool hasBack() const override { return false; }

  Q_SIGNALS:
    void goOnWanted();

  protected:
    void retranslate() override;

  private:
    class PictureLabel* m_picture;
    LanguageLabel* m_person;
    LanguageLabel* m_worker;
    Button* m_goOn;
};

}  // namespace camre
