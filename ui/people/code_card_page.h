#pragma once

#include "answers/person_code.h"
#include "form/language_label.h"
#include "form/question_words.h"
#include "kit/buttons.h"
#include "kit/page.h"

class QFrame;

namespace camre {

/// The person's code, once and large. The worker says whether the card was given or not wanted.
class CodeCardPage final : public Page {
    Q_OBJECT

  public:
    explicit CodeCardPage(QWidget* parent);

    /// @param contact  of the service, as it is printed on the card; may be empty
    void showCard(const PersonCode& code, const FormWords& words, const QString& contact);
    [[nodiscard]] bool hasBack() const override { return false; }

  Q_SIGNALS:
    void dealtWith();
    void printWanted();

  protected:
    void retranslate() override;

  private:
    QFrame* m_card;
    LanguageLabel* m_title;
    class QLabel* m_code;
    LanguageLabel* m_bring;
    LanguageLabel* m_keep;
    LanguageLabel* m_contact;
    LanguageLabel* m_workerWords;
    QLabel* m_note;
    Button* m_given;
    Button* m_print;
    Button* m_notWanted;
};

}  // namespace camre
