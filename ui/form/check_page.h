#pragma once

#include <map>
#include <optional>

#include "form/conversation.h"
#include "form/language_label.h"
#include "form/question_words.h"
#include "form/which_form.h"
#include "kit/buttons.h"
#include "kit/notice.h"
#include "kit/page.h"

class QGridLayout;

namespace camre {

/// What a check page is for: the end of a form, or a finished form that is looked at again.
enum class CheckUse { Finish, Look };

/// All answers before they are kept, by theme, each with Change. A question without an answer reads
/// as passed over, which is fine and no error.
///
/// The same page shows a finished form again (P45): with Change where it can still be put right, and with a
/// choice to keep or to leave only once something was changed.
class CheckPage final : public Page {
    Q_OBJECT

  public:
    CheckPage(CheckUse use, QWidget* parent);

    /// @param story  the person's own words, empty where they left none; nothing: the service does not ask for them
    void showAnswers(const Conversation& conversation, const FormWords& words, const std::optional<QString>& story = {});
    /// When looking: which form is shown, and which others there are.
    void setForms(const std::vector<StoredForm>& forms, std::int64_t sequence);
    /// To the row that was just changed, else to the first control.
    void arrive() override;
    bool goBack() override;

  Q_SIGNALS:
    void changeWanted(const camre::IndicatorId& question);
    void changeStoryWanted();
    void changeBackgroundWanted();
    void breakWanted();
    void keepWanted();
    void eraseWanted();
    void backWanted();
    /// When looking: done, or everything is to stay as it was.
    void leaveWanted();
    void formWanted(qint64 sequence);

  protected:
    void retranslate() override;

  private:
    void addTheme(const Conversation& conversation, const FormWords& words, const ThemeId& theme,
                  const std::vector<IndicatorId>& questions);
    void addRow(const Conversation& conversation, const FormWords& words, const Indicator& indicator, QGridLayout& grid);
    void addBackground(const Conversation& conversation, const FormWords& words);
    void addStory(const FormWords& words, const QString& story);
    QGridLayout* addGroup(const QString& name, const TwoTexts& heading, const FormWords& words);
    LinkButton* makeChange(const QString& name, const QString& what, const FormWords& words, QWidget* parent);
    void clearRows();
    void askToErase(bool ask);
    void buildLook();
    void askToLeave(bool ask);
    void translateLook();

    CheckUse m_use;
    bool m_correctable = true;
    bool m_corrected = false;
    LanguageLabel* m_personTitle;
    WhichForm* m_which;
    QWidget* m_rows;
    Button* m_keep;
    Button* m_erase;
    Button* m_done;
    Button* m_leave;
    Notice* m_question;
    Button* m_reallyErase;
    Button* m_doNotErase;
    std::map<IndicatorId, Button*> m_changes;
    std::map<QString, Button*> m_partChanges;
    Button* m_lastChange = nullptr;
    IndicatorId m_focusOn;
    QString m_changedPart;  // the button beside what is no question: the bands, own words
};

}  // namespace camre
