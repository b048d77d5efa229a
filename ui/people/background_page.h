#pragma once

#include <vector>

#include "answers/form.h"
#include "form/question_words.h"
#include "form/tick_list.h"
#include "kit/buttons.h"
#include "kit/page.h"

class QComboBox;

namespace camre {

/// "About you": the bands that this service asks, on one page, each with its reason and with "I prefer
/// not to say". Nothing has to be ticked.
class BackgroundPage final : public Page {
    Q_OBJECT

  public:
    explicit BackgroundPage(QWidget* parent);

    void showQuestions(const FormWords& words, const ServiceProfile& profile, const Background& known = {});
    /// The same to be changed from the answers, with a way back to them.
    void showKnown(const FormWords& words, const ServiceProfile& profile, const Background& known);
    /// The same in another language; what was chosen stays.
    void refreshWords(const FormWords& words, const ServiceProfile& profile);
    [[nodiscard]] Background background() const;
    [[nodiscard]] bool hasBack() const override { return m_isChange; }
    bool goBack() override;
    /// Digits tick in the list that has the keyboard.
    void setNumberKeysOn(bool on) { m_numberKeysOn = on; }

  Q_SIGNALS:
    /// A band was ticked, chosen or taken away.
    void changed(const camre::Background& background);
    void continueWanted();
    void backWanted();
    void breakWanted();

  protected:
    void retranslate() override;

  private:
    struct Asked {
        BackgroundQuestion question;
        TickList* ticks = nullptr;  // few values
        QComboBox* box = nullptr;   // a long list
    };
    void addQuestion(const FormWords& words, const BackgroundQuestion& question, const QString& reason);
    void addTicks(const FormWords& words, Asked& asked);
    void addBox(const FormWords& words, Asked& asked, QWidget* label);
    void choose(const Background& known);
    void tell();
    static void choose(const Asked& asked, const std::string& value);
    void clearQuestions();

    LanguageLabel* m_title;
    LanguageLabel* m_optional;
    LanguageLabel* m_workerOptional;
    QWidget* m_room;
    Button* m_continue;
    std::vector<Asked> m_asked;
    bool m_isChange = false;
    bool m_numberKeysOn = true;
    bool m_isFilling = false;
};

}  // namespace camre
