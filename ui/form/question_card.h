#pragma once

#include <QWidget>

#include "form/language_label.h"
#include "form/listen_button.h"
#include "form/question_words.h"
#include "form/tick_list.h"
#include "form/why_panel.h"

class QBoxLayout;
class QLabel;

namespace camre {

/// One question in two languages with its answers: the person's leads, the worker's stands beside it,
/// or under it where the window is narrow or the text large. It mirrors as a whole for languages
/// written from right to left; nothing around it does.
class QuestionCard final : public QWidget {
    Q_OBJECT

  public:
    QuestionCard(QuestionVoice& voice, QWidget* parent);

    /// Shows a question without a tick and with the explanation closed.
    void showQuestion(const Indicator& indicator, const FormWords& words, const QString& recipients);
    void setAnswer(const Answer& answer) { m_answers->setAnswer(answer); }
    /// Self mode: the person alone reads, so the worker's words go.
    void setWorkerWordsShown(bool shown);
    void openOrCloseWhy();
    [[nodiscard]] TickList& answers() const { return *m_answers; }
    [[nodiscard]] QPushButton* whyButton() const { return m_why; }
    [[nodiscard]] ListenButton& listenButton() const { return *m_listen; }

  protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

  private:
    void layOut();
    void stackWhereNarrow();
    void showWhyWords();
    [[nodiscard]] bool isTwoLanguages() const { return m_twoLanguages && m_workerWordsShown; }

    QBoxLayout* m_head;
    QBoxLayout* m_tools;
    LanguageLabel* m_question;
    LanguageLabel* m_workerQuestion;
    ListenButton* m_listen;
    QWidget* m_workerTools;
    Button* m_why;
    WhyPanel* m_whyPanel;
    LanguageLabel* m_hint;
    LanguageLabel* m_workerHint;
    TickList* m_answers;
    TwoTexts m_whyWords;
    bool m_twoLanguages = true;
    bool m_workerWordsShown = true;
};

}  // namespace camre
