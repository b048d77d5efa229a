#pragma once

#include <map>

#include "form/conversation.h"
#include "form/language_label.h"
#include "form/question_words.h"
#include "kit/buttons.h"
#include "kit/notice.h"
#include "kit/page.h"

class QGridLayout;

namespace camre {

/// All answers before they are kept, by theme, each with Change. A question without an answer reads
/// as passed over, which is fine and no error.
class CheckPage final : public Page {
    Q_OBJECT

  public:
    explicit CheckPage(QWidget* parent);

    void showAnswers(const Conversation& conversation, const FormWords& words);
    /// To the row that was just changed, else to the first control.
    void arrive() override;
    bool goBack() override;

  Q_SIGNALS:
    void changeWanted(const camre::IndicatorId& question);
    void keepWanted();
    void eraseWanted();
    void backWanted();

  protected:
    void retranslate() override;

  private:
    void addTheme(const Conversation& conversation, const FormWords& words, const ThemeId& theme,
                  const std::vector<IndicatorId>& questions);
    void addRow(const Conversation& conversation, const FormWords& words, const Indicator& indicator, QGridLayout& grid);
    void clearRows();
    void askToErase(bool ask);

    LanguageLabel* m_personTitle;
    QWidget* m_rows;
    Button* m_keep;
    Button* m_erase;
    Notice* m_question;
    Button* m_reallyErase;
    Button* m_doNotErase;
    std::map<IndicatorId, Button*> m_changes;
    IndicatorId m_focusOn;
};

}  // namespace camre
