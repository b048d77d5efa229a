#pragma once

#include <QWidget>
#include <filesystem>

#include "form/language_label.h"
#include "form/listen_button.h"
#include "form/question_words.h"
#include "form/tick_list.h"
#include "form/why_panel.h"
#include "pictures/picture.h"

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
    /// The words on the fold button, in the worker's language.
    void retranslate();
    void openOrCloseWhy();
    [[nodiscard]] TickList& answers() const { return *m_answers; }
    [[nodiscard]] QPushButton* whyButton() const { return m_why; }
    [[nodiscard]] ListenButton& listenButton() const { return *m_listen; }
    /// The worker's words; not there where the person reads the worker's language.
    [[nodiscard]] ListenButton& workerListenButton() const { return *m_workerListen; }
    [[nodiscard]] QPushButton* slowerButton() const { return m_slower; }
    [[nodiscard]] QPushButton* foldButton() const { return m_fold; }
    /// Where the picture of a question is looked for: `<indicator id>.svg`.
    void setPictograms(const std::filesystem::path& folder) { m_pictograms = folder; }
    /// Whether the worker's words are folded away where they would stand under the person's.
    void setFolded(bool folded);

  Q_SIGNALS:
    void foldedChanged(bool folded);

  protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

  private:
    void layOut();
    void stackWhereNarrow();
    void showWhyWords();
    void showListening(const Indicator& indicator, const FormWords& words);
    void light(const QString& key);
    void showWorkerWords();
    [[nodiscard]] bool isTwoLanguages() const { return m_twoLanguages && m_workerWordsShown; }

    QBoxLayout* m_head;
    QBoxLayout* m_tools;
    LanguageLabel* m_question;
    LanguageLabel* m_workerQuestion;
    PictureLabel* m_pictogram;
    ListenButton* m_listen;
    Button* m_slower;
    QWidget* m_workerTools;
    ListenButton* m_workerListen;
    Button* m_fold;
    Button* m_why;
    WhyPanel* m_whyPanel;
    LanguageLabel* m_hint;
    LanguageLabel* m_workerHint;
    TickList* m_answers;
    TwoTexts m_whyWords;
    bool m_twoLanguages = true;
    bool m_workerWordsShown = true;
    bool m_stacked = false;
    bool m_folded = false;
    QStringList m_spoken;  // the keys read aloud: the question, then a number and an answer in turn
    QString m_workerLanguage;
    std::filesystem::path m_pictograms;
};

}  // namespace camre
