#pragma once

#include <QFrame>

#include "form/language_label.h"
#include "form/question_words.h"

class QBoxLayout;
class QLabel;

namespace camre {

/// Why a question is asked and who gets the answer: in the page under the question, in both languages.
class WhyPanel final : public QFrame {
    Q_OBJECT

  public:
    explicit WhyPanel(QWidget* parent);

    /// @param recipients  who sees the answers, as the service wrote it; may be empty
    void showWords(const Indicator& indicator, const FormWords& words, const QString& recipients);
    void setStacked(bool stacked);
    void setWorkerWordsShown(bool shown);

  private:
    QBoxLayout* m_columns;
    QWidget* m_workerColumn;
    LanguageLabel* m_person;
    LanguageLabel* m_worker;
    LanguageLabel* m_personWho;
    LanguageLabel* m_workerWho;
    QLabel* m_recipients;
    bool m_twoLanguages = true;
};

}  // namespace camre
