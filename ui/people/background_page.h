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

    void showQuestions(const FormWords& words, const ServiceProfile& profile);
    /// The same in another language; what was chosen stays.
    void refreshWords(const FormWords& words, const ServiceProfile& profile);
    [[nodiscard]] Background background() const;
    [[nodiscard]] bool hasBack() const override { return false; }

  Q_SIGNALS:
    void continueWanted(const camre::Background& background);

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
    static void choose(const Asked& asked, const std::string& value);
    void clearQuestions();

    LanguageLabel* m_title;
    LanguageLabel* m_optional;
    LanguageLabel* m_workerOptional;
    QWidget* m_room;
    Button* m_continue;
    std::vector<Asked> m_asked;
};

}  // namespace camre
