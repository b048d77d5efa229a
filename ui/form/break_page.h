#pragma once

#include "form/question_words.h"
#include "form/words_button.h"
#include "kit/buttons.h"
#include "kit/notice.h"
#include "kit/page.h"
#include "pictures/picture.h"

namespace camre {

/// Covers the form at once with a calm picture and nothing of the form in view (P37): not the
/// question, not the code, not what was answered.
class BreakPage final : public Page {
    Q_OBJECT

  public:
    explicit BreakPage(QWidget* parent);

    void showWords(const FormWords& words);
    /// The same in another language; a question whether to erase stays.
    void refreshWords(const FormWords& words);
    /// Nothing of a form is waiting to be kept or erased: a finished one is looked at.
    void setCarryOnOnly(bool on);
    void arrive() override;
    bool goBack() override;

  Q_SIGNALS:
    void carryOnWanted();
    void stopAndKeepWanted();
    /// Pressed twice: once to ask, once to confirm.
    void stopAndEraseWanted();

  protected:
    void retranslate() override;

  private:
    void askToErase(bool ask);

    WordsButton* m_carryOn;
    WordsButton* m_keep;
    WordsButton* m_erase;
    Notice* m_question;
    Button* m_reallyErase;
    Button* m_doNotErase;
};

}  // namespace camre
